package quantity

import (
	"strings"
	"sync"
	"testing"

	"funn/extract/lexicon"
)

// TestConcurrent shares one Parser between goroutines; run with -race.
func TestConcurrent(t *testing.T) {
	p := parser(t)
	rows := readPhrasings(t, "percent.tsv")
	want := make([][]value, len(rows))
	for i, c := range rows {
		want[i] = values(p, Passage{Text: c.text, Language: c.language})
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, c := range rows {
				if got := values(p, Passage{Text: c.text, Language: c.language}); !same(got, want[i]) {
					t.Errorf("%s: %v, want %v", c.at, got, want[i])
				}
			}
		})
	}
	group.Wait()
}

// TestReuse reads every phrasing into one Result: what an earlier passage left
// behind changes nothing.
func TestReuse(t *testing.T) {
	p := parser(t)
	var used Result
	for _, name := range tables {
		for _, c := range readPhrasings(t, name) {
			var fresh Result
			in := Passage{Text: c.text, Language: c.language, Previous: "Halvparten av 428 skoler svarte."}
			p.Parse(&fresh, in)
			used.Reset()
			p.Parse(&used, in)
			if a, b := show(&used), show(&fresh); a != b {
				t.Errorf("%s: %s, want %s", c.at, a, b)
			}
		}
	}
}

// TestVocabularyError names the place in a broken vocabulary.
func TestVocabularyError(t *testing.T) {
	for bad, want := range map[string]string{
		"odd 1: x":                   `unit.txt:3:1: class "odd" is unknown`,
		"per:\n -":                   "unit.txt:4:2: ",
		"scale x: mill":              `unit.txt:3:1: "x" is no small number`,
		"scale: mill":                `unit.txt:3:1: "" is no small number`,
		"code EURO: EUR":             `unit.txt:3:1: currency "EURO", want an ISO 4217 code`,
		"code EUR x: EUR":            `unit.txt:3:1: "x" is no small number`,
		"month 1: mai\nmonth x: mai": "unit.txt:4:1: ",
	} {
		f, err := lexicon.ReadFile("unit.txt", "# head\n\n"+bad)
		if err != nil {
			t.Fatal(err)
		}
		b := builder{index: map[string]uint16{}, entries: make([]entry, 1)}
		if err := b.read(f); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", bad, err, want)
		}
	}
}
