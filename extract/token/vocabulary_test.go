package token

import (
	"strings"
	"testing"

	"funn/extract/lexicon"
)

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
		b := builder{index: map[string]uint16{}, entries: make([]Entry, 1)}
		if err := b.read(f); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", bad, err, want)
		}
	}
}
