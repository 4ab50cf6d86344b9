package token

// suffixTable knows nouns as the last part of a compound: driftsutgiftene is an
// utgift. Only classes that describe what is counted are looked up this way.
type suffixTable struct {
	classes  map[string]Class
	min, max int
}

const suffixClasses = ClassMoney | ClassShare | ClassRate | ClassShareWord | ClassVary

// The nouns that compounds end in beside those of the vocabulary.
var (
	changeParts  = nouns.List("noun-of-change")
	percentParts = nouns.List("share-of-compound")
)

func newSuffixTable(entries []Entry) suffixTable {
	t := suffixTable{classes: map[string]Class{}, min: 4}
	for i := range entries {
		e := &entries[i]
		if c := e.Class & suffixClasses; c != 0 && len(e.Form) >= t.min && len(split(e.Form)) == 1 {
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
	t.classes[form] |= c
	t.max = max(t.max, len(form))
}

// find is the class of the longest known last part of a folded word.
func (t *suffixTable) find(folded []byte) Class {
	for n := min(t.max, len(folded)-2); n >= t.min; n-- {
		if c, ok := t.classes[string(folded[len(folded)-n:])]; ok {
			return c
		}
	}
	return 0
}
