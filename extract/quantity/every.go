package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// every reads hver fjerde of tokens i to j, unless it is a time: hvert fjerde år.
func every(r *Reading, i, j, den int) {
	s, next := r.s, j+1
	if den < 2 || s.Is(next, token.ClassTimeUnit|token.ClassMonth|token.ClassSeason) || timeCompound(s, next) {
		return
	}
	m := Mention{Number: -1, First: i, Last: j, Form: record.FormRatio, Num: 1, Den: float64(den), Rule: RuleEvery}
	if everyNoun(s, next) {
		m.Last = syntax.Hyphenated(s, next)
	}
	if den == 2 && j > i {
		m.question(0.7) // hver andre
	}
	r.add(m)
}

// everyNoun reports whether token i is what every counts: hver femte bruker er mann. A
// word that is unknown is one, and a word like a verb where another verb follows.
func everyNoun(s *token.Sentence, i int) bool {
	if morph.NounLike(s, i) || morph.VerbLike(s, i) && morph.VerbLike(s, i+1) {
		return true
	}
	return s.KindAt(i) == token.Word && s.Tokens[i].Id == 0 && !predicate(s, i)
}

// predicate reports whether token i is the verb of which an every is the subject:
// hver sjuende trakk seg. A small word follows it.
func predicate(s *token.Sentence, i int) bool {
	return morph.FiniteEnding(s, i) && (s.Is(i+1, token.ClassPronoun|token.ClassPreposition|token.ClassDeterminer|token.ClassAdverb) || s.KindAt(i+1) == token.Point)
}

// timeCompound reports whether token i is a day or a week by its last part.
func timeCompound(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.Tokens[i].Id == 0 && s.In(i, timePart)
}
