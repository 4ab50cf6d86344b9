package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// How a share stands that leaves its whole unsaid: as the subject, behind the verb, as
// a part of something, as andelen.

// makesUp reports whether share m is how large a part of a whole is that is not
// named: Strøm utgjorde 12 prosent. I dag dekker staten 12 prosent.
func makesUp(s *token.Sentence, m *mention) bool {
	if m.changeEnd() || !standsAlone(s, m.After()) {
		return false
	}
	p := s.Before(m.First)
	if s.Is(p, token.ClassRespectively) {
		p = s.Before(p)
	}
	if isForm(s, p, "for") { // står for 40 prosent
		return s.In(p-1, standsFor)
	}
	floor := max(0, p-syntax.MaxPart)
	for ; p >= floor && s.KindAt(p) == token.Word; p-- {
		switch {
		case s.In(p, makesUpWord):
			return !rated(s, p-1)
		case s.In(p, takesUp):
			return true
		case morph.VerbLike(s, p):
			return false
		}
	}
	return false
}

// standsAlone reports whether what stands at token i, behind a share, names nothing that
// it is a share of: a time, a verb, a mark.
func standsAlone(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return ends(s, i)
	}
	if p, ok := syntax.PeriodAt(s, i); ok && !p.Duration {
		return true
	}
	return !s.Is(i, token.ClassPreposition) && !morph.NounLike(s, i)
}

// rated reports whether token i is a rate, which is a share of nothing named here:
// fraværet, ledigheten, renten.
func rated(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && (s.Noun(i)&token.ClassRate != 0 || s.In(i, rateNoun))
}

// sameShare reports whether share m is the size of andelen, which only points back: I
// 2016 var andelen 78 %, Delen har auka frå 17 til 21 prosent.
func sameShare(s *token.Sentence, m *mention) bool {
	floor := max(0, m.First-syntax.MaxPhrase/2)
	for j := m.First - 1; j >= floor && s.KindAt(j) != token.Point; j-- {
		if s.Noun(j)&token.ClassShareWord == 0 {
			continue
		}
		return pointsBack(s, j) && (j+1 == m.First || leadsOn(s, j))
	}
	return false
}

// pointsBack reports whether the share word at token j is one that has been spoken of:
// andelen, samme andel, this share.
func pointsBack(s *token.Sentence, j int) bool {
	if !s.In(j, theShare) && !(s.In(j, aShare) && s.In(j-1, theSame)) {
		return false
	}
	return !s.English || s.KindAt(j-1) == token.Word && s.In(j-1, theThis)
}

// leadsOn reports whether a verb or an adverb leads on from andelen at token j, or a time
// where the verb stands before it: var andelen i 2016.
func leadsOn(s *token.Sentence, j int) bool {
	return morph.VerbLike(s, j+1) || s.Is(j+1, token.ClassQualifier|token.ClassJudge|token.ClassAdverb) ||
		morph.VerbLike(s, j-1) && s.Is(j+1, token.ClassPeriodWord)
}

// reported reports whether share m is the subject of what a survey or the authors
// find: Undersøkelsen viser at 72 prosent har lånt penger.
func reported(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	if s.KindAt(p) != token.Word || !morph.VerbLike(s, m.After()) || s.KindAt(p-1) != token.Word {
		return false
	}
	return s.In(p, findsThat) && s.In(p-1, finds)
}

// leads reports whether share m is the subject at the head of the sentence, an
// adverb or a conjunction aside: 40 prosent klaget, Men 40 prosent klaget.
func leads(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	for connects(s, p) {
		p--
	}
	if p == 0 && s.KindAt(m.First) != token.Word && s.KindAt(0) == token.Word && (s.Is(0, token.ClassIn) || morph.Beside(s, 0)) {
		p-- // Hos 29 prosent fant vi brudd
	}
	switch s.KindAt(p) {
	case token.None:
		return predicateAfter(s, m)
	case token.Point:
		return colon(s, p) && predicateAfter(s, m)
	case token.Quote: // «Har du planer?» 40 prosent svarte ja
		return s.KindAt(p-1) == token.Point && predicateAfter(s, m)
	case token.Comma:
		return quantified(s, p, m)
	}
	return false
}

// connects reports whether token i is a word that may stand before the subject at the head
// of a sentence: men, også, ytterligere.
func connects(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	return s.Is(i, token.ClassAdverb|token.ClassJudge|token.ClassConjunction|token.ClassAnd) && !s.Is(i, token.ClassPreposition) || morph.Additive(s, i)
}

// quantified reports whether share m, behind the comma at token p, says how many de
// fleste or flertallet at the head of the sentence are: Flertallet, 56 prosent, støtter.
func quantified(s *token.Sentence, p int, m *mention) bool {
	j := m.After()
	if p < 1 || p > 3 || s.KindAt(j) != token.Comma || s.KindAt(j+1) != token.Word || s.Is(j+1, token.ClassOf) || !s.In(p-1, partSaid) {
		return false
	}
	return morph.VerbLike(s, j+1) || morph.Says(s, j+1) || s.Is(j+1, token.ClassVerb) || morph.VerbBehind(s, j+1)
}

// predicateAfter reports whether the finite verb of share m follows it, an adverb
// aside.
func predicateAfter(s *token.Sentence, m *mention) bool {
	j := pastAdverbs(s, m.After())
	return morph.VerbLike(s, j) || morph.VerbBehind(s, j)
}

// pastAdverbs is the first token from token i on that is no adverb, of which there may be
// two.
func pastAdverbs(s *token.Sentence, i int) int {
	for k := 0; k < 2 && s.IsWord(i, token.ClassAdverb) && !morph.VerbLike(s, i); k++ {
		i++
	}
	return i
}

// answers reports whether share m follows a verb at the head of the sentence that
// people are the subject of, and at or ja follows: Videre svarer 58 prosent at.
func answers(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	if p < 1 || p > 3 || !morph.VerbLike(s, p) || !s.Is(p-1, token.ClassAdverb) {
		return false
	}
	return s.KindAt(m.After()) == token.Word && s.In(m.After(), answerBegins)
}

// exists reports whether share m stands in det er 12 prosent som, I tillegg var det
// 3 prosent som: those who.
func exists(s *token.Sentence, m *mention) bool {
	return s.Is(m.After(), token.ClassThat) && presented(s, m)
}

// inverts reports whether share m is the subject behind the verb of a sentence that
// opens with an adverb or a time: I dag mangler 40 prosent plan, Ved oppstart. What
// follows it is the predicate, so that the number cannot be one itself.
func inverts(s *token.Sentence, m *mention) bool {
	p, j := s.Before(m.First), m.After()
	if p < 1 || p > 6 || !morph.VerbLike(s, p) || s.KindAt(j) != token.Word {
		return false
	}
	if s.Is(j, token.ClassPreposition|token.ClassConjunction|token.ClassAnd|token.ClassOr) {
		return false
	}
	if p == 1 {
		return s.Is(0, token.ClassAdverb|token.ClassNamedPeriod)
	}
	return timeUpTo(s, p-1)
}

// timeUpTo reports whether a time opens the sentence that ends at token i.
func timeUpTo(s *token.Sentence, i int) bool {
	for k := range s.Periods {
		if q := &s.Periods[k]; q.Last == i && (q.First == 0 || q.First == 1 && s.Is(0, token.ClassPreposition|token.ClassPeriodWord)) {
			return true
		}
	}
	return false
}

// contrasted reports whether the passage is only what a share before it is held
// against: an item mot 78 % i 2017.
func contrasted(s *token.Sentence, m *mention) bool {
	return s.Before(m.First) == 0 && s.Is(0, token.ClassAgainst)
}

// presented reports whether det er, er det or there are stand before mention m.
func presented(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	for s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !s.Is(p, token.ClassPronoun) {
		p--
	}
	if p < 1 || s.KindAt(p) != token.Word || s.KindAt(p-1) != token.Word {
		return false
	}
	if morph.Dummy(s, p) {
		return morph.Copula(s, p-1)
	}
	if !morph.Copula(s, p) {
		return false
	}
	for p--; p > 0 && s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !morph.Dummy(s, p); p-- {
	}
	return morph.Dummy(s, p)
}
