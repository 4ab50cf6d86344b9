package quantity

// moves reports whether fra x til y is a change in time. It is one where a verb
// or a noun of change leads up to it (økte fra 40 til 55), where two times are
// named (fra 2015 til 2019, 40 i 2015 til 55), or where it runs downwards. Else
// it is the spread of a level over things, avgifter fra 4 000 til 20 000 kroner,
// and so it is after varierer, forskjeller, spenn and the like. p is the token
// of fra, last the end of y.
func (s *scan) moves(p, last int, down bool) bool {
	neutral := false
	for i := p - 1; i >= 0 && i > p-reach; i-- {
		t := &s.tokens[i]
		if t.kind == tokenPoint && s.text[t.start] != ':' && s.tokens[i+1].space {
			break
		}
		if s.spreads(i) {
			return false
		}
		switch c := s.movement(i, p); {
		case c&(classUp|classDown) != 0:
			return true
		case c != 0:
			neutral = true // går fra … til: an interval may go as well
		}
	}
	return neutral || down && !s.spreads(last+1) || s.movesAfter(p, last) || s.twoTimes(p, last)
}

// spreads reports whether token i says that a level differs between things.
func (s *scan) spreads(i int) bool {
	return s.noun(i)&classVary != 0
}

// movement is the direction that token i gives to a fra at token p. A
// comparative counts in front of a colon only: Flere kommer tilbake: fra 4 til 5 %.
func (s *scan) movement(i, p int) class {
	if s.kindAt(i) != tokenWord || s.is(i, classQualifier) {
		return 0
	}
	c := s.noun(i) & (classUp | classDown | classUpDown)
	if c == 0 {
		return 0
	}
	if s.comparative(i) && (s.kindAt(p-1) != tokenPoint || !s.opens(i) && s.kindAt(i-1) != tokenPoint) {
		return 0
	}
	if s.in(i, onTop) {
		return 0
	}
	return c
}

// opens reports whether token i is the first of the passage, quotes aside.
func (s *scan) opens(i int) bool {
	return i == 0 || i == 1 && s.kindAt(0) == tokenQuote
}

// movesAfter reads fra 40 til 55 prosent økte andelen, and fra 40 til 55 prosent,
// en økning på.
func (s *scan) movesAfter(p, last int) bool {
	i := last + 1
	for s.is(i, classShareUnit|classMoneyUnit) {
		i++
	}
	if s.opens(p) && (s.changeVerb(i) || s.is(i, classUpDown)) {
		return true
	}
	if k := s.kindAt(i); k == tokenComma || k == tokenDash || k == tokenOpen {
		i++
		for n := 0; n < 3 && s.kindAt(i) != tokenPoint; n++ {
			if s.changeNoun(i) {
				return true
			}
			i++
		}
	}
	return false
}

// twoTimes reports whether two times stand in the clause of tokens p to last,
// or a stretch of time after them: fra 7 til 9 mrd. kroner i perioden.
func (s *scan) twoTimes(p, last int) bool {
	years := 0
	for i := p - 1; i >= 0 && i > p-reach && s.kindAt(i) != tokenPoint; i-- {
		if s.yearAt(i) > 0 {
			years++
		}
	}
	for i := p; i < len(s.tokens) && i < last+reach && (i <= last || s.kindAt(i) != tokenPoint); i++ {
		if s.yearAt(i) > 0 {
			years++
			if i < last {
				years++ // 40 prosent i 2015 til 55: then and now
			}
		}
	}
	if years > 1 {
		return true
	}
	i := last + 1
	for s.is(i, classShareUnit|classMoneyUnit) {
		i++
	}
	if s.kindAt(i) == tokenWord && s.formIn(i, sinceOrOver) {
		return true
	}
	// på fire år, over ti år, over two years
	return s.is(i, classPreposition) && s.kindAt(i+1) == tokenNumber && s.is(int(s.numbers[s.tokens[i+1].number].last)+1, classTimeUnit)
}

// comparative reports whether token i compares: flere, høyere, less.
func (s *scan) comparative(i int) bool {
	return s.kindAt(i) == tokenWord && s.formIn(i, comparative)
}
