package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// An amount may be for one of many without per: Hver ansatt fikk 450 kroner, 730
// kroner timen, en timelønn på 230 kroner, 12 mill. kroner på årsbasis.

// perDefinite is the unit of time or measure behind amount m in the definite: 730 kroner
// timen, 12 kroner kiloen. Another noun behind an amount is no unit.
func perDefinite(s *token.Sentence, m *mention) token.Phrase {
	j := m.After()
	if s.KindAt(j) != token.Word || s.Is(j, token.ClassPreposition) {
		return token.Phrase{}
	}
	return token.Elsewhere(definiteUnitWord[string(s.Folded(j))])
}

// perBasis is the time in 12 mill. kroner på årsbasis.
func perBasis(s *token.Sentence, m *mention) token.Phrase {
	j := m.After()
	if !s.Is(j, token.ClassOn) {
		return token.Phrase{}
	}
	return token.Elsewhere(basisOf[string(s.Folded(j+1))])
}

// perEvery reads hver elev gir 87 400 kroner, hver lærling 142 900.
func perEvery(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if !s.IsWord(p-1, token.ClassEvery) || !morph.NounLike(s, p) {
		return token.Phrase{}
	}
	return token.Span(p, p)
}

// perSubject reads Hver ansatt fikk 450 kroner and Each extra graduate costs NOK 2
// million: a sentence about each, whose verb leads up to amount i. Of several amounts it is
// only the first.
func perSubject(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if i > 0 && s.mentions[i-1].Money() || !opensWithEach(s.Sentence) || s.at(0) >= 0 {
		return token.Phrase{}
	}
	end := syntax.Core(s.Sentence, 1)
	if end < 1 {
		return token.Phrase{}
	}
	v := syntax.NounPhrase(s.Sentence, 1) + 1
	if v > end+1 && !morph.VerbLike(s.Sentence, v) {
		v = end + 1
	}
	if !morph.VerbLike(s.Sentence, v) || v >= m.First || !objectUpTo(s.Sentence, v, m.First) {
		return token.Phrase{}
	}
	return token.Span(1, end)
}

// opensWithEach reports whether hver or each opens the sentence, and no time: hver tredje,
// hver dag.
func opensWithEach(s *token.Sentence) bool {
	if s.KindAt(0) != token.Word || s.Is(1, token.ClassOrdinal|token.ClassTimeUnit) {
		return false
	}
	return s.Is(0, token.ClassEvery) || string(s.Folded(0)) == "each"
}

// objectUpTo reports whether the object of the verb at token v goes on up to token limit:
// no mark, no other verb and no other clause stands between them.
func objectUpTo(s *token.Sentence, v, limit int) bool {
	for j := v + 1; j < limit; j++ {
		if k := s.KindAt(j); k != token.Word && k != token.Numeral {
			return false
		}
		if morph.VerbLike(s, j) || s.Is(j, token.ClassAnd|token.ClassThat) {
			return false
		}
	}
	return true
}

// perPay is the time in the noun of pay that amount m is the size of: en timelønn på.
func perPay(s *token.Sentence, m *mention) token.Phrase {
	if !m.measure().Before(m.First) || !s.Is(s.Before(m.First), token.ClassOn|token.ClassMembership|token.ClassVerb) {
		return token.Phrase{}
	}
	k := m.measure().First
	if e := syntax.Core(s, k); e >= k {
		return token.Elsewhere(payUnit(s, e))
	}
	return token.Phrase{}
}

// payUnit is the time in the noun of pay at token i that an amount is the size of:
// timelønn, døgnpris, årslønna.
func payUnit(s *token.Sentence, i int) string {
	if !s.In(i, payNoun) {
		return ""
	}
	w := s.Folded(i)
	for n := range w {
		if u, ok := payStart[string(w[:n])]; ok {
			return u
		}
	}
	return ""
}

// perMeasured is what amount m is for by the name of what it measures: kostnaden per plass.
func perMeasured(s *token.Sentence, m *mention) token.Phrase {
	if !m.measure().Before(m.First) {
		return token.Phrase{}
	}
	for k := m.measure().First; k < m.measure().End; k++ {
		if s.Is(k, token.ClassPer) {
			if last := syntax.UnitPhrase(s, k+1); last > k {
				return token.Span(k+1, last)
			}
		}
	}
	return token.Phrase{}
}

// perAdjective is the time in the adjective before the noun: en årlig kostnad på.
func perAdjective(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if !s.Is(p, token.ClassOn|token.ClassOf|token.ClassTo|token.ClassMembership) {
		return token.Phrase{}
	}
	for j := p - 1; j >= 0 && j > p-5 && s.KindAt(j) == token.Word && !morph.VerbLike(s, j); j-- {
		if adverbOfTime(s, j) && morph.NounLike(s, j+1) {
			return token.Elsewhere(recurring(s.Folded(j)))
		}
	}
	return token.Phrase{}
}

// perCompared is what the amount before amount i is for, which it is compared with, tied
// to or says once more: 2 140 kroner i måneden, mot 3 260 kroner.
func perCompared(s *finder, i int) token.Phrase {
	if i == 0 {
		return token.Phrase{}
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	p := s.Before(m.First)
	if q.Money() && (s.Is(p, token.ClassAgainst) || restates(s.Sentence, q.Last, p) || m.Group > 0 && m.Group == q.Group) {
		return q.per().Phrase
	}
	return token.Phrase{}
}

// restates reports whether only a comma and eller, or, det vil si stand between
// tokens i and p, or what an amount is for and the like.
func restates(s *token.Sentence, i, p int) bool {
	return s.Is(p, token.ClassOr) && p-i <= 2
}
