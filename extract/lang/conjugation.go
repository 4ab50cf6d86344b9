package lang

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"funn/extract/lexicon"
	"funn/extract/record"
)

// conjugation is the endings that the lemmas of a weak class have (Norsk
// referansegrammatikk 6.4).
type conjugation struct {
	class                       string
	language                    record.Language
	present, preterite, passive string
}

// readConjugation reads an entry of class and language: present, preterite, passive.
func readConjugation(f *lexicon.File, e *lexicon.Entry) (c conjugation, err error) {
	if len(e.Values) != 2 || len(e.Forms) != 3 {
		return c, f.Fault(e.Place, "want class and language of three endings; got %q of %d", e.Values, len(e.Forms))
	}
	var ending [3]string
	for i, w := range e.Forms {
		text, ok := w.Ending()
		if !ok {
			return c, f.Fault(w.Place, "%s is no ending: -%s", w.Text, w.Text)
		}
		ending[i] = text
	}
	return conjugation{e.Values[0], record.Language(e.Values[1]), ending[0], ending[1], ending[2]}, nil
}

// takes reports whether the lemmas of a class in a language go by c. What is of both
// forms of Norwegian goes by those of either.
func (c *conjugation) takes(class string, language record.Language) bool {
	return c.class == class && (c.language == language || c.language == bothForms || language == bothForms)
}

// bothForms is what lists call Bokmål and Nynorsk in one.
const bothForms record.Language = "no"

// whole reports whether the endings go on the whole lemma: bo bor bodde.
func (c *conjugation) whole() bool { return c.present == "r" }

// participle reports whether the preterite is a participle as well: kastet, kasta.
func (c *conjugation) participle() bool { return !strings.HasSuffix(c.preterite, "e") }

// weak is the inflector of a class of weak verbs, nil where there is none.
func (v *verbs) weak(class string, language record.Language) inflector {
	var by []*conjugation
	for i := range v.conjugations {
		if c := &v.conjugations[i]; c.takes(class, language) {
			by = append(by, c)
		}
	}
	if by == nil {
		return nil
	}
	return func(v *verbs, lemma string) error {
		lemma, noun, impNoun := marks(lemma)
		for _, c := range by {
			stem := lemma
			if !c.whole() {
				var ok bool
				if stem, ok = strings.CutSuffix(lemma, "e"); !ok {
					return fmt.Errorf("%s does not end in -e", lemma)
				}
			}
			m := v.norwegian
			m[lemma] |= infinitive
			if strings.HasPrefix(c.present, "a") { // kasta, kastar
				m[stem+"a"] |= infinitive
			}
			m[stem+c.present] |= either(noun, presentOrNoun, present)
			m[single(stem, c)+c.preterite] |= either(c.participle(), preteriteOrPart, preterite)
			m[stem+c.passive] |= passive
			if imp := imperativeOf(stem); utf8.RuneCountInString(imp) >= 3 || c.whole() {
				m[imp] |= either(impNoun, imperativeOrNoun, imperative)
			}
		}
		return nil
	}
}

// single undoes a double consonant at the end of a stem before -te and -de: bygge
// bygde, stille stilte.
func single(stem string, c *conjugation) string {
	if c.participle() || c.whole() || len(stem) < 2 || stem[len(stem)-1] != stem[len(stem)-2] {
		return stem
	}
	return stem[:len(stem)-1]
}

// imperativeOf is the imperative of a weak stem. Where the bare stem cannot be
// said (sikr, endr, utvikl), the imperative is the infinitive; a doubled m goes
// (fremm → frem).
func imperativeOf(stem string) string {
	if len(stem) < 2 {
		return stem
	}
	last, before := stem[len(stem)-1], stem[len(stem)-2]
	switch {
	case last == 'm' && before == 'm':
		return stem[:len(stem)-1]
	case strings.IndexByte("rlnm", last) >= 0 && before != last && strings.IndexByte("bcdfghjkpstvmn", before) >= 0:
		return stem + "e"
	}
	return stem
}
