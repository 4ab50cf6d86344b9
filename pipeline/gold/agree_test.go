package gold

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"funn/pipeline/dataset/contract"
)

var update = flag.Bool("update", false, "rewrite the stored figures of the independent scorer")

// The scorer that the figures are held against. It is no part of the project:
// where it is absent the figures it gave are in testdata/figures.json.
const independent = "../../../shared/gold/score.py"

// scorerProgram scores the cases of a JSON list and prints their figures.
const scorerProgram = `
import contextlib, io, json, sys
sys.path.insert(0, sys.argv[1])
import score
out = []
for dataset, gold in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()):
        out.append(score.main([dataset, gold]))
print(json.dumps(out))
`

// TestFiguresAgree holds the figures against those of the independent scorer, on
// datasets made of the gold itself, whole and damaged in many ways: rows left
// out, cut, altered, moved, doubled, and paragraphs cut into sentences.
func TestFiguresAgree(t *testing.T) {
	type seen struct {
		name    string
		figures map[string]float64
	}
	var cases [][2]string
	var got []seen
	const variants = 6
	add := func(goldFile, document, scorerGold string, variants int) {
		f, text := load(t, goldFile, document)
		for v := range variants {
			d := damaged(f, text, v)
			var r Report
			if err := r.Add(f, d); err != nil {
				t.Fatal(err)
			}
			figures := map[string]float64{}
			for _, x := range r.Figures() {
				figures[x.Name] = x.Value
			}
			for i, y := range r.Tables {
				figures[tableNames[i]+".tp"], figures[tableNames[i]+".fp"], figures[tableNames[i]+".fn"] = float64(y.Right), float64(y.Wrong), float64(y.Missed)
			}
			dir := t.TempDir()
			write(t, dir, d)
			cases = append(cases, [2]string{dir, scorerGold})
			got = append(got, seen{fmt.Sprintf("%s/%d", filepath.Base(goldFile), v), figures})
		}
	}
	add("../../testdata/gold/seed/imdi-fou-2016.gold.yaml", "../../seeds/imdi-fou-2016.txt", filepath.Dir(independent)+"/seed", variants)
	for _, set := range [][2]string{{"gold", "doc"}, {"heldout", "heldout"}} {
		files, err := filepath.Glob("../../testdata/" + set[0] + "/*.gold.json")
		if err != nil || len(files) < 5 {
			t.Fatalf("%d gold files: %v", len(files), err)
		}
		for _, f := range files {
			name := strings.TrimSuffix(filepath.Base(f), ".gold.json")
			add(f, "../../testdata/"+set[1]+"/"+name+".txt", f, 3)
		}
	}

	want := make([]map[string]float64, len(got))
	stored := map[string]map[string]float64{}
	if b, err := os.ReadFile("testdata/figures.json"); err == nil {
		if err := json.Unmarshal(b, &stored); err != nil {
			t.Fatal(err)
		}
	}
	python, err := exec.LookPath("python3")
	if _, absent := os.Stat(independent); absent != nil || err != nil {
		t.Log("the independent scorer or python3 is absent: the figures it gave for the first document are used")
		for i := range got {
			want[i] = stored[got[i].name]
		}
	} else {
		in, _ := json.Marshal(cases)
		c := exec.CommandContext(t.Context(), python, "-c", scorerProgram, filepath.Dir(independent))
		c.Stdin, c.Stderr = bytes.NewReader(in), os.Stderr
		out, err := c.Output()
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(out, &want); err != nil {
			t.Fatal(err)
		}
		if *update {
			keep := map[string]map[string]float64{}
			for i := range variants {
				keep[got[i].name] = want[i]
			}
			b, _ := json.MarshalIndent(keep, "", " ")
			if err := os.WriteFile("testdata/figures.json", append(b, '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	compared := 0
	for i, g := range got {
		for name, w := range want[i] {
			have, ok := g.figures[name]
			if !ok && w == 0 && name == "provenance" {
				continue
			}
			compared++
			if !ok || math.Abs(have-w) > 1e-9 {
				t.Errorf("%s %s: got %v (%v), the scorer has %v", g.name, name, have, ok, w)
			}
		}
	}
	if compared < variants*20 {
		t.Errorf("only %d figures were compared", compared)
	}
	t.Logf("%d figures of %d datasets", compared, len(got))
}

// load reads gold and its document.
func load(t testing.TB, goldFile, document string) (*File, string) {
	t.Helper()
	b, err := os.ReadFile(goldFile)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser(goldFile)(goldFile, b)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(text) {
		if text, err = charmap.Windows1252.NewDecoder().Bytes(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Bind(string(text)); err != nil {
		t.Fatalf("%v", err)
	}
	return f, string(text)
}

// damaged makes a document of the labels themselves. Variant 0 is whole.
func damaged(f *File, text string, variant int) *Document {
	rnd := rand.New(rand.NewPCG(uint64(variant), 7))
	d := &Document{URI: f.Document, ID: "d0", Text: text, Language: "nb"}
	at := newLines(text)
	for table, labels := range f.Tables {
		for _, l := range labels {
			if table == sections && l.Text == "" {
				continue
			}
			n := 1
			s := l.Text
			line := max(1, l.Line)
			value := l.Value
			style := l.Style
			sentences := []string{s}
			if variant > 0 {
				switch rnd.IntN(3 + 6/variant) {
				case 0:
					n = 0
				case 1:
					r := []rune(s)
					s = string(r[:len(r)-rnd.IntN(1+len(r)/3)])
				case 2:
					value *= []float64{1.001, 1.01, 2, -1}[rnd.IntN(4)]
					line += rnd.IntN(8) - 4
					n = 1 + rnd.IntN(2)
				}
				sentences = []string{s}
				if rnd.IntN(2) == 0 && (table == findings || table == recommendations) {
					sentences = strings.SplitAfter(s, ". ")
					style = []string{"sentence", "bullet", "sub_bullet"}[rnd.IntN(3)]
				}
			}
			line = min(max(line, 1), len(at))
			for range n {
				for _, s := range sentences {
					d.Rows[table] = append(d.Rows[table], row(table, l, s, value, style, at[line-1], text, rnd, variant))
				}
			}
		}
	}
	for table := range d.Rows {
		for i := range d.Rows[table] {
			d.Rows[table][i].ID = fmt.Sprintf("%c%03d", tableNames[table][0], i)
		}
	}
	for _, rows := range d.Rows { // in the order of the dataset
		slices.SortStableFunc(rows, func(a, b Row) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
		})
	}
	return d
}

// row is a row that says what a label does, at an offset.
func row(table int, l *Label, s string, value float64, style string, start int, text string, rnd *rand.Rand, variant int) Row {
	r := Row{Table: table, Text: s, Start: start, End: start}
	if i := strings.Index(text[start:min(len(text), start+2000)], s); i >= 0 && s != "" {
		r.Start, r.End = start+i, start+i+len(s)
	}
	r.Line = newLines(text).at(r.Start)
	str := func(name, v string) {
		if v == "" {
			r.Fields = append(r.Fields, Field{name, "null"})
			return
		}
		r.Fields = append(r.Fields, Field{name, contract.Quote(v)})
	}
	other := func(v string, choice ...string) string {
		if variant > 0 && rnd.IntN(4) == 0 {
			return choice[rnd.IntN(len(choice))]
		}
		return v
	}
	str([...]string{"title", "heading", "text", "text", "surface", "surface"}[table], s)
	switch {
	case table == reports:
		str("series", other(l.Series, "", "Rapport 1"))
		str("chapter", other(l.Chapter, "", "Kapittel"))
		b, _ := json.Marshal(l.Institutions)
		r.Fields = append(r.Fields, Field{"institutions", string(b)})
	case table == sections:
		str("kind", other(l.Kind, "mixed", "findings", "other"))
	case table < percentages:
		str("style", style)
		str("origin", other(l.Origin, "cue"))
	default:
		low, high := value, value
		if l.High != nil {
			high = *l.High
		}
		v := "null"
		if low == high {
			v = fmt.Sprint(value)
		}
		r.Fields = append(r.Fields, Field{"value", v}, Field{"value_low", fmt.Sprint(low)}, Field{"value_high", fmt.Sprint(high)})
		str("qualifier", other(l.Qualifier, "about", "just_over", "over", "exact"))
	}
	return r
}

// write writes a document as the JSON Lines of a dataset.
func write(t *testing.T, dir string, d *Document) {
	t.Helper()
	file := func(table string, rows []string) {
		path := filepath.Join(dir, "jsonl", table)
		if err := os.MkdirAll(path, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(path, "part-00000.jsonl"), []byte(strings.Join(rows, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file("documents", []string{`{"doc_id":"d0","text":` + contract.Quote(d.Text) + `}`})
	for table, rows := range d.Rows {
		var out []string
		for _, r := range rows {
			s := fmt.Sprintf(`{"doc_id":"d0","char_start":%d,"char_end":%d`, utf8.RuneCountInString(d.Text[:r.Start]), utf8.RuneCountInString(d.Text[:r.End]))
			for _, f := range r.Fields {
				s += "," + contract.Quote(f.Name) + ":" + f.Value
			}
			out = append(out, s+"}")
		}
		file(tableNames[table], out)
	}
}
