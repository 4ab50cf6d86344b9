package relation

import (
	"testing"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestUndetermined reads a passage whose language is not known: to between two numbers in
// digits is the English word, and no number.
func TestUndetermined(t *testing.T) {
	p := parser(t)
	for text, want := range map[string]string{
		"40 to 55 prosent":         "40 to 55 prosent",
		"Mellom to og tre prosent": "to og tre prosent",
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: text, Language: record.Undetermined})
		if len(r.Percentages) != 1 || r.Percentages[0].Surface != want {
			t.Errorf("%s: %s, want %s", text, show(&r), want)
		}
	}
}
