package lang

import (
	"fmt"
	"slices"
	"strings"
)

func englishAuxiliary(v *verbs, w string) error {
	v.english[w] |= auxiliary
	return nil
}

// englishStrong reads infinitive/third person/past.
func englishStrong(v *verbs, lemma string) error {
	part := strings.Split(lemma, "/")
	if len(part) != 3 {
		return fmt.Errorf("%s has not three forms", lemma)
	}
	third, noun, _ := marks(part[1])
	past, participle, _ := marks(part[2])
	v.english[part[0]] |= either(noun, plainOrNoun, plainForm)
	v.english[third] |= either(noun, presentOrNoun, present)
	v.english[past] |= either(participle, preteriteOrPart, preterite)
	return nil
}

// englishRegular inflects by spelling (Cambridge Grammar of English, 18.2).
func englishRegular(v *verbs, lemma string) error {
	lemma, noun, _ := marks(lemma)
	v.english[lemma] |= either(noun, plainOrNoun, plainForm)
	v.english[v.thirdPerson(lemma)] |= either(noun, presentOrNoun, present)
	v.english[v.pastTense(lemma)] |= preteriteOrPart
	return nil
}

func (v *verbs) thirdPerson(lemma string) string {
	n := len(lemma)
	switch {
	case consonantY(lemma):
		return lemma[:n-1] + "ies"
	case slices.ContainsFunc(v.sibilants, func(end string) bool { return strings.HasSuffix(lemma, end) }):
		return lemma + "es"
	}
	return lemma + "s"
}

func (v *verbs) pastTense(lemma string) string {
	n := len(lemma)
	switch {
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case consonantY(lemma):
		return lemma[:n-1] + "ied"
	case v.doubling[lemma]:
		lemma += lemma[n-1:]
	}
	return lemma + "ed"
}

func consonantY(lemma string) bool {
	n := len(lemma)
	return n > 1 && lemma[n-1] == 'y' && !isVowel(lemma[n-2])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
