package gold

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"funn/pipeline/dataset/contract"
)

// document draws rows of claims and numbers that point to one another.
func document(t *rapid.T) *Document {
	d := &Document{URI: "a.txt", ID: "x", Language: "nb"}
	n := rapid.IntRange(0, 12).Draw(t, "claims")
	line := 1
	for i := range n {
		line += rapid.IntRange(0, 3).Draw(t, "gap")
		text := rapid.SampledFrom([]string{"Tiltaket virker.", "Kostnadene øker hvert år.", "Dette er funnet.", "12 prosent av alle."}).Draw(t, "text")
		d.Rows[findings] = append(d.Rows[findings], Row{
			Table: findings, ID: fmt.Sprintf("f%03d", i+1), Line: line, Last: line, Rule: "funn/punkt",
			Text: text, Fields: []Field{{"text", contract.Quote(text)}, {"rule", `"funn/punkt"`}},
		})
		if rapid.Bool().Draw(t, "number") {
			k := len(d.Rows[percentages]) + 1
			d.Rows[percentages] = append(d.Rows[percentages], Row{
				Table: percentages, ID: fmt.Sprintf("p%03d", k), Line: line, Last: line, Rule: "quantity/percent",
				Text: "12 prosent", Sentence: text, Fields: []Field{{"surface", `"12 prosent"`}, {"sentence", contract.Quote(text)}, {"rule", `"quantity/percent"`}},
				Refs: []Ref{{"finding_id", fmt.Sprintf("f%03d", i+1)}},
			})
		}
	}
	return d
}

// A document and itself do not differ, and neither do it and its golden.
func TestGoldenRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := document(t)
		back, err := ParseGolden("x", d.Golden())
		if err != nil {
			t.Fatal(err)
		}
		if c := Changes(d, back); len(c) > 0 {
			t.Fatalf("%v", c)
		}
		if s := cmp.Diff(string(d.Golden()), string(back.Golden())); s != "" {
			t.Fatal(s)
		}
	})
}

// A row taken out is lost, or added the other way, and nothing else differs but
// what pointed to it.
func TestOneRowLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := document(t)
		if len(before.Rows[percentages]) == 0 {
			return
		}
		now := *before
		i := rapid.IntRange(0, len(before.Rows[percentages])-1).Draw(t, "row")
		now.Rows[percentages] = slices.Delete(slices.Clone(before.Rows[percentages]), i, i+1)
		for k := range now.Rows[percentages] { // as ids follow the text
			now.Rows[percentages][k].ID = fmt.Sprintf("p%03d", k+1)
		}
		var there, back Count
		there.Add(Changes(before, &now))
		back.Add(Changes(&now, before))
		if there.Lost != 1 || there.Added != 0 || back.Added != 1 || back.Lost != 0 {
			t.Fatalf("%v, back %v", there, back)
		}
	})
}

// A text that moves down moves every row and changes none.
func TestMoved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := document(t)
		by := rapid.IntRange(1, 50).Draw(t, "by")
		now := Document{URI: "a.txt"}
		n := 0
		for table, rows := range before.Rows {
			for _, r := range rows {
				r.Line += by
				r.Last += by
				r.ID = r.ID[:1] + "9" + r.ID[1:]
				r.Refs = slices.Clone(r.Refs)
				for k := range r.Refs {
					r.Refs[k].ID = "f9" + r.Refs[k].ID[1:]
				}
				now.Rows[table] = append(now.Rows[table], r)
				n++
			}
		}
		var c Count
		changes := Changes(before, &now)
		c.Add(changes)
		if c != (Count{Moved: n}) {
			t.Fatalf("%v of %d: %+v", c, n, changes)
		}
	})
}

func TestGoldenPath(t *testing.T) {
	for in, want := range map[string]string{
		"doc/a.txt": "doc/a.txt.golden.jsonl", "../x/a.txt": "__/x/a.txt.golden.jsonl",
		"/abs/a.txt": "abs/a.txt.golden.jsonl", "-": "stdin.golden.jsonl", "C:/a.txt": "C_/a.txt.golden.jsonl",
	} {
		if got := GoldenPath(in); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

// Many rows of one text are no reason to take long.
func TestManyAlike(t *testing.T) {
	var before, now Document
	for i := range 4_000 {
		r := Row{Table: findings, ID: fmt.Sprint("f", i), Line: i, Text: "x", Fields: []Field{{"text", `"x"`}}}
		before.Rows[findings] = append(before.Rows[findings], r)
		r.Line++
		r.Fields = []Field{{"text", fmt.Sprintf(`"%d"`, i)}}
		r.Text = fmt.Sprint(i)
		now.Rows[findings] = append(now.Rows[findings], r)
	}
	if c := Changes(&before, &now); len(c) < 4_000 {
		t.Errorf("%d changes", len(c))
	}
}

func FuzzParseGolden(f *testing.F) {
	f.Add([]byte(`{"golden":1,"uri":"a","sha256":"b","language":"nb"}` + "\n" + `{"table":"findings","id":"f001","lines":[1,2],"refs":{"section_id.0":"s001"},"text":"x"}` + "\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if d, err := ParseGolden("x", b); err == nil {
			if c := Changes(d, d); len(c) > 0 {
				for _, x := range c {
					if x.What == Added || x.What == Lost {
						t.Fatalf("%+v", x)
					}
				}
			}
		}
	})
}
