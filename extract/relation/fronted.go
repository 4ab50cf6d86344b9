package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// fronted is a phrase at the head of a sentence, with the verb behind it that a share is
// the subject of: Hos de eldste mangler 40 prosent.
type fronted struct {
	first, head, last int  // tokens of the phrase, without the word that opens it
	verb              int  // token of the verb before the share
	place             bool // i opens it
	there             bool // the share is presented: I små kommuner er det 12 prosent som
}

// frame is the group that a fronted phrase speaks of: Når det gjelder de private, har 71
// prosent; Hos de eldste mangler 40 prosent; I små kommuner er det bare 12 prosent som har.
func frame(s *finder, i int) tie {
	f, ok := frontedBefore(s.Sentence, &s.mentions[i])
	switch {
	case !ok:
		return tie{}
	case f.aged(s.Sentence):
		return by("whole/frame-age", token.Span(f.first, f.last))
	case f.studied(s.Sentence):
		return by("whole/frame-study", syntax.WithoutCount(s.Sentence, f.first, f.last))
	case f.many(s.Sentence):
		return by("whole/frame", syntax.WithoutCount(s.Sentence, f.first, f.last))
	}
	return tie{}
}

// frontedBefore is the phrase that the sentence of share m opens with, where m is the
// subject behind the verb and a predicate follows.
func frontedBefore(s *token.Sentence, m *mention) (f fronted, ok bool) {
	p := s.Before(m.First)
	for s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !morph.Dummy(s, p) && !morph.VerbLike(s, p) {
		p--
	}
	if morph.Dummy(s, p) {
		f.there = s.Is(m.After(), token.ClassThat)
		p--
	}
	if p < 2 || !morph.VerbLike(s, p) || s.KindAt(m.After()) != token.Word || s.Is(m.After(), token.ClassOf|token.ClassPreposition) {
		return f, false
	}
	f.verb = p
	if f.first, f.place = opens(s); s.KindAt(f.first) != token.Word || f.first == 0 {
		return f, false
	}
	if _, ok := syntax.PeriodAt(s, 0); ok {
		return f, false
	}
	f.last, f.head = syntax.NounPhrase(s, f.first), syntax.Core(s, f.first)
	return f, f.last >= f.first
}

// opens is the token behind hos, mellom, i, når det gjelder, når vi ser på at the head of
// the sentence, 0 where it opens otherwise. place is true behind i.
func opens(s *token.Sentence) (first int, place bool) {
	switch {
	case s.KindAt(0) != token.Word:
		return 0, false
	case morph.Beside(s, 0), s.FormIn(0, asFor), between(s):
		return 1, false
	case s.In(0, lookingAt) && s.Is(1, token.ClassPronoun) && string(s.Folded(2)) == "ser" && s.Is(3, token.ClassOn):
		return 4, false
	case s.Is(0, token.ClassIn):
		return 1, true
	}
	return 0, false
}

// between reports whether mellom opens the sentence.
func between(s *token.Sentence) bool { return string(s.Folded(0)) == "mellom" }

// aged reads I alderen 16–19 år er det 12 prosent som.
func (f *fronted) aged(s *token.Sentence) bool {
	return f.there && morph.AgeNoun(s, f.head) && f.last > f.head
}

// studied reads I kontrollgruppen har 12 prosent jobb: the group of a study.
func (f *fronted) studied(s *token.Sentence) bool {
	return f.place && f.last == f.head && f.last+1 == f.verb && s.In(f.head, studiedWord)
}

// many reports whether the phrase names many, and the verb follows it. A place stands for
// the organisations in it only where it is one itself, and mellom for a group only before
// a definite plural: mellom gutene, not mellom 2010 og 2020.
func (f *fronted) many(s *token.Sentence) bool {
	if !morph.Many(s, f.head) || morph.Study(s, f.head) {
		return false
	}
	if between(s) && (!s.In(f.head, syntax.EnePlural) || s.Is(f.head+1, token.ClassAnd)) {
		return false
	}
	v := f.last + 1
	if s.KindAt(v) == token.Comma {
		v++
	}
	if v != f.verb {
		return false
	}
	if !f.place {
		return true
	}
	return morph.Organisation(s, f.head) && !morph.Says(s, v) && (f.there || !morph.Copula(s, v))
}
