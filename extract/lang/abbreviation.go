package lang

import (
	"sync"

	"funn/extract/lexicon"
)

// abbreviation says how a word with a stop after it stands to the end of a
// sentence.
type abbreviation uint8

const (
	notAbbreviation abbreviation = iota
	abbreviationNever
	abbreviationNumber
	abbreviationMay
)

var abbreviations = sync.OnceValue(func() map[string]abbreviation {
	class := map[string]abbreviation{
		"never": abbreviationNever, "number": abbreviationNumber, "may": abbreviationMay,
	}
	m := make(map[string]abbreviation)
	f := lexicon.MustOpen("lang/abbreviation")
	for _, e := range f.Entries {
		c, ok := class[e.Class]
		if !ok {
			panic(f.Fault(e.Place, "class %s is unknown", e.Class))
		}
		for _, w := range e.Forms {
			if m[w.Text] != notAbbreviation && m[w.Text] != c {
				panic(f.Fault(w.Place, "%s stands in two classes", w.Text))
			}
			m[w.Text] = c
		}
	}
	return m
})

// abbreviationOf is the class of word, which is without its last stop.
func abbreviationOf(word string) abbreviation {
	var buf [foldLen]byte
	return abbreviations()[string(fold(buf[:0], word))]
}
