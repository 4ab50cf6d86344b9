package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// An amount may be for one of many without per: Hver ansatt fikk 450 kroner, 730
// kroner timen, en timelønn på 230 kroner, 12 mill. kroner på årsbasis.

// perDefinite is the unit of time or measure behind amount i in the definite: 730 kroner
// timen, 12 kroner kiloen. Another noun behind an amount is no unit.
func perDefinite(s *finder, i int) token.Phrase {
	j := s.mentions[i].After()
	if s.KindAt(j) != token.Word || s.Is(j, token.ClassPreposition) {
		return token.Phrase{}
	}
	return token.Elsewhere(definiteUnitWord[string(s.Folded(j))])
}

// perBasis is the time in 12 mill. kroner på årsbasis.
func perBasis(s *finder, i int) token.Phrase {
	j := s.mentions[i].After()
	if !s.Is(j, token.ClassOn) {
		return token.Phrase{}
	}
	return token.Elsewhere(basisOf[string(s.Folded(j+1))])
}

// perEvery reads hver elev gir 87 400 kroner, hver lærling 142 900.
func perEvery(s *finder, i int) token.Phrase {
	p := s.Before(s.mentions[i].First)
	if !s.IsWord(p-1, token.ClassEvery) || !morph.NounLike(s.Sentence, p) {
		return token.Phrase{}
	}
	return token.Span(p, p)
}

// perSubject reads Hver ansatt fikk 450 kroner; of several amounts only the first.
func perSubject(s *finder, i int) token.Phrase {
	if i > 0 && s.mentions[i-1].Money() {
		return token.Phrase{}
	}
	return eachSubject(s, &s.mentions[i])
}

// eachSubject reads Hver ansatt fikk 450 kroner and Each extra graduate costs NOK 2
// million: a sentence about each, whose verb leads up to amount m.
func eachSubject(s *finder, m *mention) token.Phrase {
	if s.KindAt(0) != token.Word || !s.Is(0, token.ClassEvery) && string(s.Folded(0)) != "each" || s.Is(1, token.ClassOrdinal|token.ClassTimeUnit) || s.at(0) >= 0 {
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
	if !morph.VerbLike(s.Sentence, v) || v >= m.First {
		return token.Phrase{}
	}
	for j := v + 1; j < m.First; j++ {
		if k := s.KindAt(j); k != token.Word && k != token.Numeral || morph.VerbLike(s.Sentence, j) || s.Is(j, token.ClassAnd|token.ClassThat) {
			return token.Phrase{}
		}
	}
	return token.Span(1, end)
}

// payUnit is the time in the noun of pay that an amount is the size of: timelønn,
// døgnpris, årslønna.
func payUnit(w []byte) string {
	if !token.IsIn(w, payNoun) {
		return ""
	}
	for n := range w {
		if u, ok := payStart[string(w[:n])]; ok {
			return u
		}
	}
	return ""
}
