package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// An amount may be for one of many without per: Hver ansatt fikk 450 kroner, 730
// kroner timen, en timelønn på 230 kroner, 12 mill. kroner på årsbasis.

// distributed is what amount i is for by the words round it that share it out; ""
// where none do.
func distributed(s *finder, i int) string {
	m := &s.mentions[i]
	j := max(m.Last, m.Unit.Last) + 1
	if u := definiteUnit(s.Sentence, j); u != "" {
		return u
	}
	if s.Is(j, token.ClassOn) {
		if u := basis(s.Folded(j + 1)); u != "" {
			return u
		}
	}
	if p := s.Before(m.First); s.Is(p-1, token.ClassEvery) && morph.NounLike(s.Sentence, p) && s.KindAt(p-1) == token.Word {
		return s.Slice(p, p) // hver elev gir 87 400 kroner, hver lærling 142 900
	}
	if i > 0 && s.mentions[i-1].Unit.Kind == quantity.UnitMoney {
		return ""
	}
	return eachSubject(s, m)
}

// definiteUnit is the unit of time or measure at token i in the definite, as in 730
// kroner timen, 12 kroner kiloen. Another noun behind an amount is no unit.
func definiteUnit(s *token.Sentence, i int) string {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassPreposition) {
		return ""
	}
	return definiteUnitWord[string(s.Folded(i))]
}

// basis is the time in årsbasis, månedsbasis.
func basis(w []byte) string {
	return basisOf[string(w)]
}

// eachSubject reads Hver ansatt fikk 450 kroner and Each extra graduate costs NOK 2
// million: a sentence about each, whose verb leads up to amount m.
func eachSubject(s *finder, m *mention) string {
	if s.KindAt(0) != token.Word || !s.Is(0, token.ClassEvery) && string(s.Folded(0)) != "each" || s.Is(1, token.ClassOrdinal|token.ClassTimeUnit) || s.at(0) >= 0 {
		return ""
	}
	end := syntax.Core(s.Sentence, 1)
	if end < 1 {
		return ""
	}
	v := syntax.NounPhrase(s.Sentence, 1) + 1
	if v > end+1 && !morph.VerbLike(s.Sentence, v) {
		v = end + 1
	}
	if !morph.VerbLike(s.Sentence, v) || v >= m.First {
		return ""
	}
	for j := v + 1; j < m.First; j++ {
		if k := s.KindAt(j); k != token.Word && k != token.Numeral || morph.VerbLike(s.Sentence, j) || s.Is(j, token.ClassAnd|token.ClassThat) {
			return ""
		}
	}
	return s.Slice(1, end)
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
