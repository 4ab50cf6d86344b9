package quantity

// finish gives every number its scale words and says which numbers count
// nothing: years, dates, labels.
func (s *scan) finish() {
	for k := range s.numbers {
		n := &s.numbers[k]
		s.scale(n)
		s.surroundings(n)
	}
}

// scale takes the scale words after n into it: 43,7 millioner, 5 hundre tusen,
// £5m.
func (s *scan) scale(n *number) {
	for i := int(n.token) + 1; i < len(s.tokens); i++ {
		t := &s.tokens[i]
		switch {
		case t.class&classScale != 0 && t.kind == tokenWord:
			if n.glued && s.entry(i).exp == 3 {
				return
			}
		case t.class&classLetterScale != 0 && !t.space && !n.scaled && (s.english || s.moneyAround(int(n.token), i)):
		case t.kind == tokenWord && s.entry(i).form == "hundre" && !n.spelled && !n.scaled:
			n.value = n.value.Shift(2)
			n.last = int32(i)
			continue
		default:
			return
		}
		e := s.entry(i)
		exp := e.exp
		if s.english || e.expEN != e.exp && s.englishAround(int(n.token)) {
			exp = e.expEN
		}
		if int(n.exp)+int(exp) > 15 || int(n.value.Exp) > 18 {
			return
		}
		n.value = n.value.Shift(int(exp))
		n.exp += exp
		n.scaled = true
		n.glued = false
		n.last = int32(i)
	}
}

// englishAround reports whether an undetermined passage writes NOK 2.5 billion:
// a decimal point tells.
func (s *scan) englishAround(i int) bool {
	if !s.unknown {
		return false
	}
	t := &s.tokens[i]
	for _, c := range []byte(s.text[t.start:t.end]) {
		if c == '.' {
			return true
		}
	}
	return s.is(i-1, classCode|classSymbol)
}

// moneyAround reports whether a currency stands right before token i or after
// token j.
func (s *scan) moneyAround(i, j int) bool {
	return s.is(i-1, classMoneyUnit) || s.is(j+1, classMoneyUnit)
}

// surroundings looks at what stands next to n.
func (s *scan) surroundings(n *number) {
	i := int(n.token)
	p := i - 1
	if s.kindAt(p) == tokenPoint && s.glued(p) && s.is(p-1, classLabel) {
		p--
	}
	if s.is(p, classLabel) && s.tokens[p].class&classMoneyUnit == 0 {
		n.label = true
	}
	if s.kindAt(i+1) == tokenClose && s.glued(i+1) && !s.openBefore(i) {
		n.label = true // 1) as a footnote or a list mark
	}
	if s.is(i-1, classMinus) && s.kindAt(i-1) == tokenWord && s.kindAt(i-2) != tokenNumber && !s.margin(i-1) {
		n.negative = true
		n.value = n.value.Neg()
	}
	if n.spelled {
		return
	}
	j := i + 1
	if s.kindAt(j) == tokenPoint && s.glued(j) && s.text[s.tokens[j].start] == '.' && n.digits.Decimals == 0 {
		j++
		if s.kindAt(j) == tokenWord && n.digits.Whole <= 2 && s.tokens[j].space && !s.tokens[j].capital {
			n.ordinal = true
		}
	}
	if s.is(j, classMonth) && n.digits.Whole <= 2 {
		n.period = true
	}
	if n.year && s.is(i+1, classMoneyUnit) && s.tokens[i+1].space && s.kindAt(i+2) != tokenNumber && s.ofPrices(i-1) {
		n.price = true // i faste 2015 kroner, in 2021 NOK
	}
	if n.year && (s.is(i-1, classMonth|classSeason) || s.is(i-1, classPeriodWord) && !s.is(i-1, classQualifier)) {
		n.period = true
	}
	if n.year && s.kindAt(i+1) == tokenDash && s.glued(i+1) && s.glued(i+2) && s.kindAt(i+2) == tokenWord {
		n.price = s.is(i+2, classPriceWord)
		n.period = !n.price
	}
}

// ofPrices reports whether token i leads up to the year of a price level. A bare i
// before a year is a time, i 2015 kroner is not written; but in 2021 NOK is.
func (s *scan) ofPrices(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch s.entry(i).form {
	case "in":
		return true
	case "i":
		return s.is(i-1, classMoneyUnit|classScale) && s.kindAt(i-2) == tokenNumber
	}
	return s.in(i, fixedPrice)
}

// margin reports whether the minus at token i is half of pluss/minus: a margin has
// a size and no direction.
func (s *scan) margin(i int) bool {
	return (s.kindAt(i-1) == tokenSlash || s.is(i-1, classOr)) && (s.is(i-2, classPostQualifier) || s.kindAt(i-2) == tokenWord && s.entry(i-2).form == "plus" || s.kindAt(i-2) == tokenOther && s.text[s.tokens[i-2].start] == '+')
}

// openBefore reports whether a parenthesis is open at token i, within reach.
func (s *scan) openBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-24; j-- {
		switch s.tokens[j].kind {
		case tokenOpen:
			return true
		case tokenClose:
			return false
		}
	}
	return false
}
