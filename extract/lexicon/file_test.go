package lexicon

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadFile(t *testing.T) {
	f, err := ReadFile("word.txt", "# months\nmonth 1: januar jan. # short\n\nheading: innhold table_of_contents\n\tregister\nmonth 3: mars\nsign: # % :\n sign#\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []Entry{
		{"month", []string{"1"}, []Form{{"januar", Place{2, 10}}, {"jan.", Place{2, 17}}}, Place{2, 1}},
		{"heading", nil, []Form{{"innhold", Place{4, 10}}, {"table of contents", Place{4, 18}}, {"register", Place{5, 2}}}, Place{4, 1}},
		{"month", []string{"3"}, []Form{{"mars", Place{6, 10}}}, Place{6, 1}},
		{"sign", nil, []Form{{"sign#", Place{8, 2}}}, Place{7, 1}},
	}
	if d := cmp.Diff(want, f.Entries); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"januar", "jan.", "mars"}, f.List("month")); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(map[string]string{"januar": "1", "jan.": "1", "mars": "3"}, f.Map("month")); d != "" {
		t.Error(d)
	}
	if !f.Set("heading")["table of contents"] {
		t.Error("a phrase is not in its set")
	}
}

func TestReadFileFault(t *testing.T) {
	for text, want := range map[string]string{
		"a: b\n\n# c\næ:\n":    "word.txt:4:1: class æ without words",
		"a: b ø c\na: d b # e": `word.txt:2:6: "b" stands twice in a`,
		"a b c":                "word.txt:1:1: no colon after class a",
		" b c":                 "word.txt:1:2: forms without a class: an entry begins at the line's start",
		": b":                  "word.txt:1:1: a colon without a class before it",
	} {
		if _, err := ReadFile("word.txt", text); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}
