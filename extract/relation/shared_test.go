package relation

import (
	"sync"
	"testing"

	"funn/extract/quantity"
)

// TestConcurrent shares one Parser between goroutines; run with -race.
func TestConcurrent(t *testing.T) {
	p := parser(t)
	rows := readPhrasings(t, "percent.tsv")
	want := make([][]value, len(rows))
	for i, c := range rows {
		want[i] = values(p, quantity.Passage{Text: c.text, Language: c.language})
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, c := range rows {
				if got := values(p, quantity.Passage{Text: c.text, Language: c.language}); !same(got, want[i]) {
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
			in := quantity.Passage{Text: c.text, Language: c.language, Previous: "Halvparten av 428 skoler svarte."}
			p.Parse(&fresh, in)
			used.Reset()
			p.Parse(&used, in)
			if a, b := show(&used), show(&fresh); a != b {
				t.Errorf("%s: %s, want %s", c.at, a, b)
			}
		}
	}
}
