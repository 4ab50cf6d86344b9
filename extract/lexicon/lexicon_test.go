package lexicon

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	c, err := Parse("word.txt", "# months\nmonth januar februar # short\n\nheading innhold table_of_contents\nmonth mars\n")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"januar", "februar", "mars"}, c.List("month")); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(map[string]bool{"innhold": true, "table of contents": true}, c.Set("heading")); d != "" {
		t.Error(d)
	}
}

func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"a b\n\n# c\na\n":  "word.txt:4: class a without words",
		"a b c\na d b # e": `word.txt:2: "b" stands twice in class a`,
	} {
		if _, err := Parse("word.txt", text); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
	defer func() {
		if got, want := recover(), "word.txt: no class b"; got != want {
			t.Errorf("got %v, want %s", got, want)
		}
	}()
	MustParse("word.txt", "a b").List("b")
}
