package quantity

// suffixTable knows nouns as the last part of a compound: driftsutgiftene is an
// utgift. Only classes that describe what is counted are looked up this way.
type suffixTable struct {
	classes  map[string]class
	min, max int
}

const suffixClasses = classMoney | classShare | classRate | classShareWord | classVary

// The nouns that compounds end in beside those of the vocabulary.
var (
	changeParts  = nouns.List("noun-of-change")
	percentParts = nouns.List("share-of-compound")
)

func newSuffixTable(entries []entry) suffixTable {
	t := suffixTable{classes: map[string]class{}, min: 4}
	for i := range entries {
		e := &entries[i]
		if c := e.class & suffixClasses; c != 0 && len(e.form) >= t.min && len(split(e.form)) == 1 {
			t.put(e.form, c)
		}
	}
	for _, form := range percentParts {
		t.put(form, classShare)
	}
	for _, form := range changeParts {
		for i := range entries {
			if entries[i].form == form {
				t.put(form, entries[i].class&(classUp|classDown))
			}
		}
	}
	return t
}

func (t *suffixTable) put(form string, c class) {
	t.classes[form] |= c
	t.max = max(t.max, len(form))
}

// find is the class of the longest known last part of a folded word.
func (t *suffixTable) find(folded []byte) class {
	for n := min(t.max, len(folded)-2); n >= t.min; n-- {
		if c, ok := t.classes[string(folded[len(folded)-n:])]; ok {
			return c
		}
	}
	return 0
}
