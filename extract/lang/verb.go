package lang

import (
	"fmt"
	"strings"
	"sync"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// verbForm says which forms of a verb a word can be. A word can be several, and
// another part of speech besides.
type verbForm uint16

const (
	auxiliary       verbForm = 1 << iota // finite in any context
	present                              // finite: nothing but a verb
	presentOrNoun                        // finite, or a noun: planer, leder
	preterite                            // finite, or an adjective: økte
	preteriteOrPart                      // finite, or a participle: rettet, kasta
	passive                              // s-passive: bosettes, gis
	infinitive
	imperative
	imperativeOrNoun      // bruk, arbeid
	imperativeOrAdjective // klar, lett
	compoundable          // the last part of compound strong verbs: inngår
	plainForm             // English: infinitive, imperative, present with a plural
	plainOrNoun           // English: need, plan
)

const anyFinite = auxiliary | present | presentOrNoun | preterite | preteriteOrPart | passive

// verbs are the forms of the verbs of Norwegian and of English.
type verbs struct {
	norwegian, english map[string]verbForm
	conjugations       []conjugation
	prefixes           []string        // of compound strong verbs
	doubling           map[string]bool // English lemmas that double their last consonant
	sibilants          []string        // ends of English lemmas that take -es
}

var verbLexicon = sync.OnceValue(func() *verbs {
	v, err := inflect(lexicon.MustOpen("lang/verb"))
	if err != nil { // the embedded file is tested
		panic(err)
	}
	return v
})

// inflect makes the forms of the verbs of a list.
func inflect(f *lexicon.File) (*verbs, error) {
	v := &verbs{norwegian: make(map[string]verbForm, 1<<13), english: make(map[string]verbForm, 1<<11), doubling: make(map[string]bool)}
	for i := range f.Entries {
		e := &f.Entries[i]
		if e.Class == "conjugation" {
			c, err := readConjugation(f, e)
			if err != nil {
				return v, err
			}
			v.conjugations = append(v.conjugations, c)
			continue
		}
		add := inflectors[e.Value()+" "+e.Class]
		if add == nil {
			add = v.weak(e.Class, record.Language(e.Value()))
		}
		if add == nil {
			return v, f.Fault(e.Place, "no class %s of language %q", e.Class, e.Values)
		}
		for _, lemma := range e.Forms {
			if err := add(v, lemma.Text); err != nil {
				return v, f.Fault(lemma.Place, "%w", err)
			}
		}
	}
	v.settle()
	return v, nil
}

// settle lets a doubtful form win over a sure one that another verb has.
func (v *verbs) settle() {
	for _, m := range []map[string]verbForm{v.norwegian, v.english} {
		for w, f := range m {
			for _, doubt := range [...][2]verbForm{{presentOrNoun, present}, {imperativeOrAdjective, imperative | imperativeOrNoun}, {imperativeOrNoun, imperative}, {plainOrNoun, plainForm}} {
				if f&doubt[0] != 0 {
					f &^= doubt[1]
				}
			}
			m[w] = f
		}
	}
}

// inflector adds the forms of one lemma.
type inflector func(v *verbs, lemma string) error

// inflectors are those of the classes that are no weak conjugation.
var inflectors = map[string]inflector{
	"no prefix":   func(v *verbs, w string) error { v.prefixes = append(v.prefixes, w); return nil },
	"en doubling": func(v *verbs, w string) error { v.doubling[w] = true; return nil },
	"en sibilant": func(v *verbs, w string) error {
		v.sibilants = append(v.sibilants, strings.TrimPrefix(w, "-"))
		return nil
	},
	"no noun": markImperative(imperativeOrNoun), "no adjective": markImperative(imperativeOrAdjective),
	"no aux": auxiliaryForm, "nb aux": auxiliaryForm, "nn aux": auxiliaryForm,
	"no strong": strongForms, "nb strong": strongForms, "nn strong": strongForms,
	"en aux": englishAuxiliary, "en strong": englishStrong, "en regular": englishRegular,
}

func auxiliaryForm(v *verbs, w string) error {
	v.norwegian[w] |= auxiliary
	return nil
}

func markImperative(f verbForm) inflector {
	return func(v *verbs, w string) error {
		v.norwegian[w] |= f
		return nil
	}
}

func either(c bool, a, b verbForm) verbForm {
	if c {
		return a
	}
	return b
}

// marks takes the star and the plus off a lemma.
func marks(lemma string) (word string, star, plus bool) {
	word = strings.TrimRight(lemma, "*+")
	return word, strings.Contains(lemma[len(word):], "*"), strings.Contains(lemma[len(word):], "+")
}

// strongForms reads infinitive/present/preterite/imperative.
func strongForms(v *verbs, lemma string) error {
	part := strings.Split(lemma, "/")
	if len(part) != 4 {
		return fmt.Errorf("%s has not four forms", lemma)
	}
	m := v.norwegian
	m[part[0]] |= infinitive
	if !strings.HasSuffix(part[0], "s") && !strings.HasSuffix(part[0], "st") {
		m[part[0]+"s"] |= passive | compoundable
	}
	for w := range strings.SplitSeq(part[1], ",") {
		w, noun, _ := marks(w)
		m[w] |= either(noun, presentOrNoun, present|compoundable)
	}
	for w := range strings.SplitSeq(part[2], ",") {
		w, adjective, _ := marks(w)
		m[w] |= either(adjective, preterite, present|compoundable)
	}
	for w := range strings.SplitSeq(part[3], ",") {
		w, noun, _ := marks(w)
		m[w] |= either(noun, imperativeOrNoun, imperative)
	}
	delete(m, "")
	return nil
}

// verbFormOf is the forms that word, in lower case, can be.
func verbFormOf(word []byte) verbForm {
	v := verbLexicon()
	m := v.norwegian
	if f, ok := m[string(word)]; ok {
		return f
	}
	if len(word) < 5 {
		return 0
	}
	for _, p := range v.prefixes {
		if len(word) > len(p)+1 && string(word[:len(p)]) == p {
			if f := m[string(word[len(p):])]; f&compoundable != 0 {
				return f & (present | passive)
			}
		}
	}
	return regularForm(word)
}
