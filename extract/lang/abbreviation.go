package lang

import (
	_ "embed"
	"strings"
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
	for f := range entries(abbreviationText) {
		for _, w := range f[1:] {
			m[w] = class[f[0]]
		}
	}
	return m
})

// abbreviationOf is the class of word, which is without its last stop.
func abbreviationOf(word string) abbreviation {
	var buf [foldLen]byte
	return abbreviations()[string(fold(buf[:0], word))]
}

// entries are the fields of each line of a lexicon, without comments.
func entries(text string) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(text) {
			line, _, _ = strings.Cut(line, "#")
			if f := strings.Fields(line); len(f) > 0 && !yield(f) {
				return
			}
		}
	}
}
