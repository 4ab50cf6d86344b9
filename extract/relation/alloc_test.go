package relation

import (
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestNoAllocation reads report text into a Result that has been used before:
// nothing is allocated for a token.
func TestNoAllocation(t *testing.T) {
	p := parser(t)
	var r Result
	read := func() {
		for _, s := range reportSentences {
			r.Reset()
			p.Parse(&r, quantity.Passage{Text: s, Language: record.Bokmaal})
		}
	}
	read()
	if n := testing.AllocsPerRun(20, read); n > 0 {
		t.Errorf("%v allocations for %d sentences, want none", n, len(reportSentences))
	}
}
