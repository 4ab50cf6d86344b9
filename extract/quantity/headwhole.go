package quantity

// wholeOf is the whole that a head names for the shares below or beside it: prosent av
// elevene, andel foreldre som, blant lærarane, (til de uten plass), Bare foreldre med
// plass.
func (s *scan) wholeOf(p place) string {
	for i := range s.tokens {
		if s.kindAt(i) == tokenWord && s.among(i) {
			return s.wholeFrom(i + 1)
		}
		if s.is(i, classShareUnit) || s.kindAt(i) == tokenWord && s.noun(i)&classShareWord != 0 {
			if w := s.wholeBehind(i); w != "" {
				return w
			}
		}
		if p == placeTitle {
			if w := s.filter(i); w != "" {
				return w
			}
		}
	}
	return ""
}

// wholeBehind is the whole behind the share or unit at token i.
func (s *scan) wholeBehind(i int) string {
	j := i + 1
	for n := 0; n < 4 && j < len(s.tokens); n++ {
		switch {
		case s.is(j, classOf):
			return s.wholeFrom(j + 1)
		case s.kindAt(j) == tokenOpen, s.kindAt(j) == tokenClose, s.is(j, classShareUnit), s.is(j, classIn) && s.is(j+1, classShareUnit):
			j++
			continue
		}
		break
	}
	if s.kindAt(i) != tokenWord || s.is(i, classShareUnit) || j != i+1 {
		return ""
	}
	// andel elever som, andelen foreldre med: the noun stands alone
	end := s.core(j)
	if end != j || !s.is(j+1, classThat) || s.is(j, classThat) || s.tokens[j].kind != tokenWord {
		return ""
	}
	return s.slice(j, end)
}

// wholeFrom is the noun phrase at token i with the place it is at: lærerne i
// grunnskolen.
func (s *scan) wholeFrom(i int) string {
	end := s.core(i)
	if end < i || s.anaphor(i, end) {
		return ""
	}
	if i == end && s.english && hasSuffix(s.folded(i), "ed") {
		return "" // % of registered leaves the noun to the reader
	}
	if i == end && s.in(i, total) {
		return "" // share of total
	}
	for n := 0; n < 2; n++ {
		if s.kindAt(end+1) != tokenWord {
			break
		}
		if !s.in(end+1, withinPlace) {
			return s.withoutCount(i, end)
		}
		e := s.core(end + 2)
		if _, last, _ := s.headWhen(end + 2); e < end+2 || last >= end+2 || s.is(end+2, classShareUnit|classMoneyUnit) || s.kindAt(end+2) == tokenNumber {
			break
		}
		end = e
	}
	return s.withoutCount(i, end)
}

// filter is who a question went to or a note keeps: (til de uten plass), Bare foreldre
// med plass.
func (s *scan) filter(i int) string {
	if s.kindAt(i) != tokenWord {
		return ""
	}
	switch {
	case s.in(i, filterTo):
		if s.kindAt(i-1) != tokenOpen && !(s.kindAt(i-2) == tokenOpen && s.kindAt(i-1) == tokenWord) {
			return ""
		}
	case s.in(i, filterOnly):
		if s.kindAt(i-1) != tokenPoint && s.kindAt(i-1) != tokenOpen {
			return ""
		}
	default:
		return ""
	}
	for j := i + 1; j < len(s.tokens) && j < i+maxPart; j++ {
		switch s.kindAt(j) {
		case tokenClose, tokenPoint:
			if j == i+1 {
				return ""
			}
			return s.slice(i+1, j-1)
		case tokenWord:
			if s.verbLike(j) && !s.is(j, classFunction) && j > i+2 && !s.is(j-1, classThat) {
				return ""
			}
		default:
			return ""
		}
	}
	return ""
}

// rateOf reports whether a caption tells of the share of those who say or do something:
// Andel som deltok.
func (s *scan) rateOf() bool {
	for i := range s.tokens {
		if s.kindAt(i) != tokenWord || s.noun(i)&classShareWord == 0 {
			continue
		}
		for j := i + 1; j < i+4; j++ {
			if s.is(j, classThat) && s.kindAt(j) == tokenWord {
				return true
			}
		}
	}
	return false
}

// questions reports whether a caption holds a question.
func (s *scan) questions() bool {
	for i := range s.tokens {
		if s.kindAt(i) == tokenPoint && s.text[s.tokens[i].start] == '?' {
			return true
		}
	}
	return false
}

// peopleHead is the group that the head of a column is the name of: Kvinner, Lærere (n=84).
func (s *scan) peopleHead() string {
	if s.kindAt(0) != tokenWord || s.is(0, classTimeUnit|classMoneyUnit|classShareUnit|classFunction) || s.noun(0)&(classMoney|classShare|classShareWord|classRate) != 0 {
		return ""
	}
	switch s.kindAt(1) {
	case tokenNone, tokenOpen:
	case tokenWord:
		if w := s.folded(1); string(w) != "n" || s.kindAt(2) != tokenOther {
			return ""
		}
	default:
		return ""
	}
	if s.in(0, peopleHead) {
		return s.slice(0, 0)
	}
	return s.crowd(0)
}
