package quantity

// An amount may be for one of many without per: Hver ansatt fikk 450 kroner, 730
// kroner timen, en timelønn på 230 kroner, 12 mill. kroner på årsbasis.

// distributed is what amount i is for by the words round it that share it out; ""
// where none do.
func (s *scan) distributed(i int) string {
	m := &s.mentions[i]
	j := max(m.last, m.unit.last) + 1
	if u := s.definiteUnit(j); u != "" {
		return u
	}
	if s.is(j, classOn) {
		if u := basis(s.folded(j + 1)); u != "" {
			return u
		}
	}
	if p := s.before(m.first); s.is(p-1, classEvery) && s.nounLike(p) && s.kindAt(p-1) == tokenWord {
		return s.slice(p, p) // hver elev gir 87 400 kroner, hver lærling 142 900
	}
	if i > 0 && s.mentions[i-1].unit.kind == unitMoney {
		return ""
	}
	return s.eachSubject(m)
}

// definiteUnit is the unit of time or measure at token i in the definite, as in 730
// kroner timen, 12 kroner kiloen. Another noun behind an amount is no unit.
func (s *scan) definiteUnit(i int) string {
	if s.kindAt(i) != tokenWord || s.is(i, classPreposition) {
		return ""
	}
	return definiteUnit[string(s.folded(i))]
}

// basis is the time in årsbasis, månedsbasis.
func basis(w []byte) string {
	return basisOf[string(w)]
}

// eachSubject reads Hver ansatt fikk 450 kroner and Each extra graduate costs NOK 2
// million: a sentence about each, whose verb leads up to amount m.
func (s *scan) eachSubject(m *mention) string {
	if s.kindAt(0) != tokenWord || !s.is(0, classEvery) && string(s.folded(0)) != "each" || s.is(1, classOrdinal|classTimeUnit) || s.at(0) >= 0 {
		return ""
	}
	end := s.core(1)
	if end < 1 {
		return ""
	}
	v := s.nounPhrase(1) + 1
	if v > end+1 && !s.verbLike(v) {
		v = end + 1
	}
	if !s.verbLike(v) || v >= m.first {
		return ""
	}
	for j := v + 1; j < m.first; j++ {
		if k := s.kindAt(j); k != tokenWord && k != tokenNumber || s.verbLike(j) || s.is(j, classAnd|classThat) {
			return ""
		}
	}
	return s.slice(1, end)
}

// payUnit is the time in the noun of pay that an amount is the size of: timelønn,
// døgnpris, årslønna.
func payUnit(w []byte) string {
	if !isIn(w, payNoun) {
		return ""
	}
	for n := range w {
		if u, ok := payStart[string(w[:n])]; ok {
			return u
		}
	}
	return ""
}
