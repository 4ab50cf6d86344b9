package lexicon

import (
	"strings"
	"testing"
)

func table(t *testing.T, text string) *Table {
	t.Helper()
	f, err := ReadFile("word.txt", text)
	if err != nil {
		t.Fatal(err)
	}
	table, err := NewTable(f)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestTable(t *testing.T) {
	x := table(t, "verb: er lære -erer\nnoun: lære -er\nplural: -er -ærer\n")
	for word, want := range map[string]string{
		"er": "verb", "lære": "verb noun", "lærer": "noun plural", "fungerer": "verb noun plural",
		"lærerer": "verb noun plural", "ser": "", "": "", "kommune": "", "bærer": "noun plural",
	} {
		set := x.Of([]byte(word))
		var got []string
		for _, c := range []string{"verb", "noun", "plural"} {
			if set.Has(x.Class(c)) {
				got = append(got, c)
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: got %q, want %q", word, s, want)
		}
	}
}

func TestTableFault(t *testing.T) {
	a, _ := ReadFile("a.txt", "verb: er\n")
	b, _ := ReadFile("b.txt", "noun: hus\nverb: har\n")
	if _, err := NewTable(a, b); err == nil || err.Error() != "b.txt:2:1: class verb stands in a.txt as well" {
		t.Errorf("got %v", err)
	}
	defer func() {
		if got, want := recover(), "no class adverb in the word lists"; got != want {
			t.Errorf("got %v, want %s", got, want)
		}
	}()
	table(t, "verb: er").Class("adverb")
}

// TestTableMany has more classes than one word of bits.
func TestTableMany(t *testing.T) {
	var text strings.Builder
	for _, c := range "abcdefghij" {
		for _, d := range "abcdefghij" {
			text.WriteString(string(c) + string(d) + ": x" + string(c) + " y" + string(d) + "\n")
		}
	}
	x := table(t, text.String())
	set := x.Of([]byte("xh"))
	if set.Len() != 10 || !set.Has(x.Class("hj")) || set.Has(x.Class("ij")) {
		t.Errorf("xh has %d classes", set.Len())
	}
}
