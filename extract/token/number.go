package token

// finish gives every number its scale words and says which numbers count
// nothing: years, dates, labels.
func finish(s *Sentence) {
	for k := range s.Numbers {
		n := &s.Numbers[k]
		scale(s, n)
		surroundings(s, n)
	}
}

// scale takes the scale words after n into it: 43,7 millioner, 5 hundre tusen,
// £5m.
func scale(s *Sentence, n *Number) {
	for i := int(n.Token) + 1; i < len(s.Tokens); i++ {
		t := &s.Tokens[i]
		switch {
		case t.Class&ClassScale != 0 && t.Kind == Word:
			if n.Glued && s.Entry(i).Exp == 3 {
				return
			}
		case t.Class&classLetterScale != 0 && !t.Space && !n.Scaled && (s.English || moneyAround(s, int(n.Token), i)):
		case t.Kind == Word && s.Entry(i).Form == "hundre" && !n.Spelled && !n.Scaled:
			n.Value = n.Value.Shift(2)
			n.Last = int32(i)
			continue
		default:
			return
		}
		e := s.Entry(i)
		exp := e.Exp
		if s.English || e.expEN != e.Exp && englishAround(s, int(n.Token)) {
			exp = e.expEN
		}
		if int(n.Exp)+int(exp) > 15 || int(n.Value.Exp) > 18 {
			return
		}
		n.Value = n.Value.Shift(int(exp))
		n.Exp += exp
		n.Scaled = true
		n.Glued = false
		n.Last = int32(i)
	}
}

// englishAround reports whether an undetermined passage writes NOK 2.5 billion:
// a decimal point tells.
func englishAround(s *Sentence, i int) bool {
	if !s.Unknown {
		return false
	}
	t := &s.Tokens[i]
	for _, c := range []byte(s.Text[t.Start:t.End]) {
		if c == '.' {
			return true
		}
	}
	return s.Is(i-1, ClassCode|ClassSymbol)
}

// moneyAround reports whether a currency stands right before token i or after
// token j.
func moneyAround(s *Sentence, i, j int) bool {
	return s.Is(i-1, ClassMoneyUnit) || s.Is(j+1, ClassMoneyUnit)
}

// surroundings looks at what stands next to n.
func surroundings(s *Sentence, n *Number) {
	i := int(n.Token)
	p := i - 1
	if s.KindAt(p) == Point && s.Glued(p) && s.Is(p-1, ClassLabel) {
		p--
	}
	if s.Is(p, ClassLabel) && s.Tokens[p].Class&ClassMoneyUnit == 0 {
		n.Label = true
	}
	if s.KindAt(i+1) == Close && s.Glued(i+1) && !openBefore(s, i) {
		n.Label = true // 1) as a footnote or a list mark
	}
	if s.IsWord(i-1, ClassMinus) && s.KindAt(i-2) != Numeral && !Margin(s, i-1) {
		n.Negative = true
		n.Value = n.Value.Neg()
	}
	if n.Spelled {
		return
	}
	j := i + 1
	if s.KindAt(j) == Point && s.Glued(j) && s.Text[s.Tokens[j].Start] == '.' && n.Digits.Decimals == 0 {
		j++
		if s.KindAt(j) == Word && n.Digits.Whole <= 2 && s.Tokens[j].Space && !s.Tokens[j].Capital {
			n.Ordinal = true
		}
	}
	if s.Is(j, ClassMonth) && n.Digits.Whole <= 2 {
		n.Period = true
	}
	if n.Year && s.Is(i+1, ClassMoneyUnit) && s.Tokens[i+1].Space && s.KindAt(i+2) != Numeral && ofPrices(s, i-1) {
		n.Price = true // i faste 2015 kroner, in 2021 NOK
	}
	if n.Year && (s.Is(i-1, ClassMonth|ClassSeason) || s.Is(i-1, ClassPeriodWord) && !s.Is(i-1, ClassQualifier)) {
		n.Period = true
	}
	if n.Year && s.KindAt(i+1) == Dash && s.Glued(i+1) && s.Glued(i+2) && s.KindAt(i+2) == Word {
		n.Price = s.Is(i+2, classPriceWord)
		n.Period = !n.Price
	}
}

// ofPrices reports whether token i leads up to the year of a price level. A bare i
// before a year is a time, i 2015 kroner is not written; but in 2021 NOK is.
func ofPrices(s *Sentence, i int) bool {
	if s.KindAt(i) != Word {
		return false
	}
	switch s.Entry(i).Form {
	case "in":
		return true
	case "i":
		return s.Is(i-1, ClassMoneyUnit|ClassScale) && s.KindAt(i-2) == Numeral
	}
	return s.In(i, fixedPrice)
}

// Margin reports whether the minus at token i is half of pluss/minus: a margin has
// a size and no direction.
func Margin(s *Sentence, i int) bool {
	return (s.KindAt(i-1) == Slash || s.Is(i-1, ClassOr)) && (s.Is(i-2, ClassPostQualifier) || s.KindAt(i-2) == Word && s.Entry(i-2).Form == "plus" || s.KindAt(i-2) == Other && s.Text[s.Tokens[i-2].Start] == '+')
}

// openBefore reports whether a parenthesis is open at token i, within reach.
func openBefore(s *Sentence, i int) bool {
	for j := i - 1; j >= 0 && j > i-24; j-- {
		switch s.Tokens[j].Kind {
		case Open:
			return true
		case Close:
			return false
		}
	}
	return false
}
