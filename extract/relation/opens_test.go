package relation

import (
	"testing"

	"funn/extract/quantity"
)

// TestOpensAfter reads an amount at the full stop of an abbreviation, where the next
// sentence begins: only its capital tells.
func TestOpensAfter(t *testing.T) {
	p := parser(t)
	for text, want := range map[string]int{
		"Timene kostet 730 kroner, i alt 14,9 mill. Av 30 vikarer sluttet ti.": 2,
		"Timene kostet 730 kroner, i alt 14,9 mill. av 30 mill. timer.":        1,
		"Timene kostet 730 kroner, i alt 14,9 mill. Turene var mange.":         2,
		"Timene kostet 730 kroner, i alt 14,9 mill. turer.":                    1,
	} {
		var r Result
		p.Parse(&r, quantity.Passage{Text: text, Language: "nb"})
		if len(r.Amounts) != want {
			t.Errorf("%s: %s, want %d rows", text, show(&r), want)
		}
	}
}
