package token

// around looks at what stands next to n: which numbers are years, dates or labels and
// count nothing, and which are below zero.
func around(s *Sentence, n *Number) {
	i := int(n.Token)
	if labelled(s, i) || marks(s, i) {
		n.Label = true
	}
	if s.IsWord(i-1, ClassMinus) && s.KindAt(i-2) != Numeral && !Margin(s, i-1) {
		n.Negative = true
		n.Value = n.Value.Neg()
	}
	if n.Spelled {
		return
	}
	dayOf(s, n, i)
	if n.Year {
		yearOf(s, n, i)
	}
}

// labelled reports whether the number at token i is the name of what stands before it:
// side 12, kap. 3.
func labelled(s *Sentence, i int) bool {
	p := i - 1
	if s.KindAt(p) == Point && s.Glued(p) && s.Is(p-1, ClassLabel) {
		p--
	}
	return s.Is(p, ClassLabel) && !s.Is(p, ClassMoneyUnit)
}

// marks reports whether the number at token i is the mark of a footnote or of an item:
// 1).
func marks(s *Sentence, i int) bool {
	return s.KindAt(i+1) == Close && s.Glued(i+1) && !openBefore(s, i)
}

// dayOf finds ordinals and days of a month: 2. kvartal, 3. mai, 3 May.
func dayOf(s *Sentence, n *Number, i int) {
	if n.Digits.Whole > 2 {
		return
	}
	j := i + 1
	if s.KindAt(j) == Point && s.Glued(j) && s.Text[s.Tokens[j].Start] == '.' && n.Digits.Decimals == 0 {
		j++
		n.Ordinal = s.KindAt(j) == Word && s.Tokens[j].Space && !s.Tokens[j].Capital
	}
	if s.Is(j, ClassMonth) {
		n.Period = true
	}
}

// yearOf finds the years of a price level and those that are part of a time: i faste
// 2015 kroner, in 2021 NOK, 2015-kroner; mai 2015, høsten 2015, 2015-tallet.
func yearOf(s *Sentence, n *Number, i int) {
	if s.Is(i+1, ClassMoneyUnit) && s.Tokens[i+1].Space && s.KindAt(i+2) != Numeral && ofPrices(s, i-1) {
		n.Price = true
	}
	if s.Is(i-1, ClassMonth|ClassSeason) || s.Is(i-1, ClassPeriodWord) && !s.Is(i-1, ClassQualifier) {
		n.Period = true
	}
	if s.KindAt(i+1) == Dash && s.Glued(i+1) && s.Glued(i+2) && s.KindAt(i+2) == Word {
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
	if s.KindAt(i-1) != Slash && !s.Is(i-1, ClassOr) {
		return false
	}
	return s.Is(i-2, ClassPostQualifier) || s.KindAt(i-2) == Word && s.Entry(i-2).Form == "plus" || s.KindAt(i-2) == Other && s.Text[s.Tokens[i-2].Start] == '+'
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
