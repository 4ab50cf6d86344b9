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
	switch string(s.folded(i)) {
	case "timen":
		return "time"
	case "døgnet":
		return "døgn"
	case "dagen":
		return "dag"
	case "uka", "uken":
		return "uke"
	case "veka":
		return "veke"
	case "måneden":
		return "måned"
	case "månaden":
		return "månad"
	case "året":
		return "år"
	case "stykket", "stykk", "stk", "stykke", "apiece":
		return "stykk"
	case "kiloen", "kiloet":
		return "kilo"
	case "literen":
		return "liter"
	case "meteren":
		return "meter"
	case "tonnet":
		return "tonn"
	case "gangen":
		return "gang"
	case "gongen":
		return "gong"
	}
	return ""
}

// basis is the time in årsbasis, månedsbasis.
func basis(w []byte) string {
	switch string(w) {
	case "årsbasis":
		return "år"
	case "månedsbasis":
		return "måned"
	case "månadsbasis":
		return "månad"
	case "ukesbasis", "ukebasis":
		return "uke"
	case "vekebasis":
		return "veke"
	case "døgnbasis":
		return "døgn"
	case "timebasis":
		return "time"
	}
	return ""
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
	for _, p := range [...]struct{ start, unit string }{
		{"time", "time"}, {"årsl", "år"}, {"måneds", "måned"}, {"månads", "månad"}, {"døgn", "døgn"}, {"dag", "dag"}, {"uke", "uke"}, {"veke", "veke"},
	} {
		if len(w) <= len(p.start) || string(w[:len(p.start)]) != p.start {
			continue
		}
		for _, e := range [...]string{"lønn", "lønna", "lønnen", "lønninger", "løn", "løna", "pris", "prisen", "sats", "satsen", "leie", "leien", "leia", "leige", "leiga", "betaling", "betalingen", "betalinga", "kostnad", "kostnaden"} {
			if hasSuffix(w, e) {
				return p.unit
			}
		}
	}
	return ""
}
