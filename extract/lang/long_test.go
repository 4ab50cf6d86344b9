package lang

import (
	"strings"
	"testing"

	"funn/extract/record"
)

// Sixty-four kilobytes of each are read to their end.
func TestLong(t *testing.T) {
	for _, unit := range []string{"a.", "1 ", "a", " ", "som at "} {
		s := strings.Repeat(unit, 1<<16/len(unit))
		checkTokens(t, s)
		for _, spans := range Sentences([]Passage{{s, record.Bokmaal}, {s, record.English}}) {
			checkSentences(t, s, spans)
		}
		FiniteVerb(s)
	}
}
