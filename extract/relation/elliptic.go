package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// How a share stands that leaves its whole unsaid: as the subject, behind the verb, as
// a part of something, as andelen.

// makesUp reports whether share m is how large a part of a whole is that is not
// named: Strøm utgjorde 12 prosent. I dag dekker staten 12 prosent.
func makesUp(s *token.Sentence, m *mention) bool {
	j := max(m.Last, m.Unit.Last) + 1
	switch s.KindAt(j) {
	case token.Word:
		if p, ok := syntax.PeriodAt(s, j); ok && !p.Duration {
			break
		}
		if s.Is(j, token.ClassPreposition) || morph.NounLike(s, j) {
			return false
		}
	case token.Point, token.Comma, token.None:
	default:
		return false
	}
	if m.Change == record.ChangeTo || m.Change == record.ChangeFrom {
		return false
	}
	p := s.Before(m.First)
	if s.Is(p, token.ClassRespectively) {
		p = s.Before(p)
	}
	if s.KindAt(p) == token.Word && s.Entry(p).Form == "for" { // står for 40 prosent
		return s.In(p-1, standsFor)
	}
	floor := max(0, p-syntax.MaxPart)
	for ; p >= floor && s.KindAt(p) == token.Word; p-- {
		if s.In(p, makesUpWord) {
			return !rated(s, p-1)
		}
		if s.In(p, takesUp) {
			return true
		}
		if morph.VerbLike(s, p) {
			return false
		}
	}
	return false
}

// sameShare reports whether share m is the size of andelen, which only points back: I
// 2016 var andelen 78 %, Delen har auka frå 17 til 21 prosent.
func sameShare(s *token.Sentence, m *mention) bool {
	floor := max(0, m.First-syntax.MaxPhrase/2)
	for j := m.First - 1; j >= floor; j-- {
		if s.KindAt(j) == token.Point {
			return false
		}
		if s.KindAt(j) != token.Word || s.Noun(j)&token.ClassShareWord == 0 {
			continue
		}
		if !s.In(j, theShare) && !(s.In(j, aShare) && s.In(j-1, theSame)) {
			return false
		}
		if s.English && (s.KindAt(j-1) != token.Word || !s.In(j-1, theThis)) {
			return false
		}
		return j+1 == m.First || morph.VerbLike(s, j+1) || s.Is(j+1, token.ClassQualifier|token.ClassJudge|token.ClassAdverb) || morph.VerbLike(s, j-1) && s.Is(j+1, token.ClassPeriodWord)
	}
	return false
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
	for p >= 0 && s.KindAt(p) == token.Word && (s.Is(p, token.ClassAdverb|token.ClassJudge|token.ClassConjunction|token.ClassAnd) && !s.Is(p, token.ClassPreposition) || morph.Additive(s, p)) {
		p--
	}
	if p == 0 && s.KindAt(0) == token.Word && (s.Is(0, token.ClassIn) || morph.Beside(s, 0)) && s.KindAt(m.First) != token.Word {
		p-- // Hos 29 prosent fant vi brudd
	}
	switch s.KindAt(p) {
	case token.None:
	case token.Point:
		if s.Text[s.Tokens[p].Start] != ':' {
			return false
		}
	case token.Quote:
		if s.KindAt(p-1) != token.Point { // «Har du planer?» 40 prosent svarte ja
			return false
		}
	case token.Comma:
		return quantified(s, p, m)
	default:
		return false
	}
	return predicateAfter(s, m)
}

// predicateAfter reports whether the finite verb of share m follows it, an adverb
// aside.
func predicateAfter(s *token.Sentence, m *mention) bool {
	j := max(m.Last, m.Unit.Last) + 1
	for k := 0; k < 2 && s.IsWord(j, token.ClassAdverb) && !morph.VerbLike(s, j); k++ {
		j++
	}
	return morph.VerbLike(s, j) || morph.VerbBehind(s, j)
}

// answers reports whether share m follows a verb at the head of the sentence that
// people are the subject of, and at or ja follows: Videre svarer 58 prosent at.
func answers(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	if p < 1 || p > 3 || !morph.VerbLike(s, p) || !s.Is(p-1, token.ClassAdverb) {
		return false
	}
	j := max(m.Last, m.Unit.Last) + 1
	return s.KindAt(j) == token.Word && s.In(j, answerBegins)
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
	p := s.Before(m.First)
	if p < 1 || p > 6 || !morph.VerbLike(s, p) || s.KindAt(m.After()) != token.Word {
		return false
	}
	if s.Is(m.After(), token.ClassPreposition|token.ClassConjunction|token.ClassAnd|token.ClassOr) {
		return false
	}
	if p == 1 {
		return s.Is(0, token.ClassAdverb|token.ClassNamedPeriod)
	}
	for k := range s.Periods {
		if q := &s.Periods[k]; q.Last == p-1 && (q.First == 0 || q.First == 1 && s.Is(0, token.ClassPreposition|token.ClassPeriodWord)) {
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

// presented reports whether det er, er det or there are stands before mention m.
func presented(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	for s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !s.Is(p, token.ClassPronoun) {
		p--
	}
	if p < 1 || s.KindAt(p) != token.Word || s.KindAt(p-1) != token.Word {
		return false
	}
	if morph.Dummy(s, p) {
		p--
		return morph.Copula(s, p)
	}
	if !morph.Copula(s, p) {
		return false
	}
	for p--; p > 0 && s.IsWord(p, token.ClassAdverb|token.ClassJudge) && !morph.Dummy(s, p); p-- {
	}
	return morph.Dummy(s, p)
}

// rated reports whether token i is a rate, which is a share of nothing named here:
// fraværet, ledigheten, renten.
func rated(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && (s.Noun(i)&token.ClassRate != 0 || s.In(i, rateNoun))
}
