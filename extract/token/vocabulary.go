package token

import (
	"funn/extract/lexicon"
	"funn/extract/numeral"
)

// vocabularyFiles are the lists of the vocabulary, in the order they are read.
var vocabularyFiles = []string{
	"unit", "currency", "qualifier", "change", "word", "time", "noun", "verb",
}

// vocabulary is the compiled word list: a hash table from folded forms to
// entries. It is read-only once built.
type vocabulary struct {
	entries []Entry       // 0 is no entry
	listed  []lexicon.Set // of the entries' forms
	slots   []uint16
	mask    uint32
	suffix  suffixTable
}

func newVocabulary(numbers *numeral.Lexicon) (*vocabulary, error) {
	b := builder{index: map[string]uint16{}, entries: make([]Entry, 1, 4096)}
	for _, name := range vocabularyFiles {
		f, err := lexicon.Open("vocabulary/" + name)
		if err != nil {
			return nil, err
		}
		if err := b.read(f); err != nil {
			return nil, err
		}
	}
	for _, w := range numbers.Words() {
		e := &b.entries[b.entry(w.Form)]
		e.Word = w
		switch w.Kind {
		case numeral.None, numeral.And, numeral.Comma, numeral.Pair:
		default:
			e.number = true
		}
		if w.Denominator > 0 {
			e.Class |= ClassDenominator
		}
		if w.Ordinal > 0 {
			e.Class |= ClassOrdinal
		}
	}
	return b.build()
}

// The 32-bit FNV-1a hash, which the lexer carries along while it folds a word.
const (
	offset32 = 2166136261
	prime32  = 16777619
)

func hash(b []byte) uint32 {
	h := uint32(offset32)
	for _, c := range b {
		h = (h ^ uint32(c)) * prime32
	}
	return h
}

func mix(h uint32) uint32 { return h ^ h>>15 }

// find is the id of a folded form with the given hash, 0 where there is none.
func (v *vocabulary) find(folded []byte, h uint32) uint16 {
	for i := mix(h) & v.mask; ; i = (i + 1) & v.mask {
		id := v.slots[i]
		if id == 0 {
			return 0
		}
		if e := &v.entries[id]; len(e.Form) == len(folded) && e.Form == string(folded) {
			return id
		}
	}
}
