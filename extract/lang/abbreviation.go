package lang

import (
	_ "embed"
	"fmt"
	"sync"
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

//go:embed lexicon/abbreviation.txt
var abbreviationText string

var abbreviations = sync.OnceValue(func() map[string]abbreviation {
	class := map[string]abbreviation{
		"never":  abbreviationNever,
		"number": abbreviationNumber,
		"may":    abbreviationMay,
	}
	m := make(map[string]abbreviation)
	read("abbreviation.txt", abbreviationText, func(f []string) error {
		c, ok := class[f[0]]
		if !ok {
			return fmt.Errorf("class %s is unknown", f[0])
		}
		for _, w := range f[1:] {
			m[w] = c
		}
		return nil
	})
	return m
})

// abbreviationOf is the class of word, which is without its last stop.
func abbreviationOf(word string) abbreviation {
	var buf [foldLen]byte
	return abbreviations()[string(fold(buf[:0], word))]
}
