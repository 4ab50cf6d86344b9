package token

import (
	"math/bits"

	"funn/extract/lexicon"
)

// suffixTable knows nouns as the last part of a compound: driftsutgiftene is an
// utgift. Only classes that describe what is counted are looked up this way.
type suffixTable struct {
	classes map[string]Class
	lengths [256]uint64 // of the nouns by their last byte, a bit for each: none is longer than a word that is looked up
}

const suffixClasses = ClassMoney | ClassShare | ClassRate | ClassShareWord | ClassVary

// suffixMin is the shortest noun that is looked up this way.
const suffixMin = 4

// The nouns that compounds end in beside those of the vocabulary.
var (
	nouns        = lexicon.MustOpen("token/word")
	changeParts  = nouns.List("noun-of-change")
	percentParts = nouns.List("share-of-compound")
)

func newSuffixTable(entries []Entry) suffixTable {
	t := suffixTable{classes: map[string]Class{}}
	for i := range entries {
		e := &entries[i]
		if c := e.Class & suffixClasses; c != 0 && len(split(e.Form)) == 1 {
			t.put(e.Form, c)
		}
	}
	for _, form := range percentParts {
		t.put(form, ClassShare)
	}
	for _, form := range changeParts {
		for i := range entries {
			if entries[i].Form == form {
				t.put(form, entries[i].Class&(ClassUp|ClassDown))
			}
		}
	}
	return t
}

func (t *suffixTable) put(form string, c Class) {
	if len(form) < suffixMin {
		return
	}
	t.classes[form] |= c
	t.lengths[form[len(form)-1]] |= 1 << len(form)
}

// find is the class of the longest known last part of a folded word, which has at least
// two bytes before it.
func (t *suffixTable) find(folded []byte) Class {
	if len(folded) == 0 {
		return 0
	}
	lengths := t.lengths[folded[len(folded)-1]]
	lengths &= 1<<(len(folded)-1) - 1
	for lengths != 0 {
		n := bits.Len64(lengths) - 1
		if c, ok := t.classes[string(folded[len(folded)-n:])]; ok {
			return c
		}
		lengths &^= 1 << n
	}
	return 0
}
