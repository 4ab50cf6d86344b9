package lang

import (
	"sync"

	"funn/extract/lexicon"
	"funn/extract/record"
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

// abbreviationLists are the abbreviations of Norwegian and of English.
type abbreviationLists struct{ norwegian, english map[string]abbreviation }

var abbreviations = sync.OnceValue(func() abbreviationLists {
	classes := map[string]abbreviation{
		"never-ends": abbreviationNever, "before-number": abbreviationNumber, "may-end": abbreviationMay,
	}
	out := abbreviationLists{make(map[string]abbreviation), make(map[string]abbreviation)}
	languages := map[record.Language]map[string]abbreviation{bothForms: out.norwegian, record.English: out.english}
	f := lexicon.MustOpen("lang/abbreviation")
	for _, e := range f.Entries {
		m, c := languages[record.Language(e.Value())], classes[e.Class]
		if m == nil || c == notAbbreviation {
			panic(f.Fault(e.Place, "want class and language; got %s %q", e.Class, e.Values))
		}
		for _, w := range e.Forms {
			if m[w.Text] != notAbbreviation && m[w.Text] != c {
				panic(f.Fault(w.Place, "%s stands in two classes", w.Text))
			}
			m[w.Text] = c
		}
	}
	return out
})

// abbreviationOf is the class of word, which is without its last stop.
func abbreviationOf(word string) abbreviation {
	var buf [foldLen]byte
	return abbreviations().norwegian[string(fold(buf[:0], word))]
}

// englishAbbreviation is abbreviationOf in English.
func englishAbbreviation(word string) abbreviation {
	var buf [foldLen]byte
	return abbreviations().english[string(fold(buf[:0], word))]
}
