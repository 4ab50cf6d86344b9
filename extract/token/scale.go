package token

import "strings"

// scale takes the scale words after n into it: 43,7 millioner, 5 hundre tusen,
// £5m.
func scale(s *Sentence, n *Number) {
	for i := int(n.Token) + 1; ; i++ {
		switch {
		case hundreds(s, n, i):
			n.Value = n.Value.Shift(2)
		case scales(s, n, i):
			exp := scaleOf(s, n, i)
			if int(n.Exp)+int(exp) > 15 || int(n.Value.Exp) > 18 {
				return
			}
			n.Value = n.Value.Shift(int(exp))
			n.Exp += exp
			n.Scaled, n.Glued = true, false
		default:
			return
		}
		n.Last = int32(i)
	}
}

// hundreds reports whether token i is the hundre of 5 hundre tusen.
func hundreds(s *Sentence, n *Number, i int) bool {
	return s.KindAt(i) == Word && !s.Is(i, ClassScale) && s.Entry(i).Form == "hundre" && !n.Spelled && !n.Scaled
}

// scales reports whether token i is a scale of n. A letter is one in English
// or beside a currency only, and tusen not where it is glued to the number.
func scales(s *Sentence, n *Number, i int) bool {
	switch {
	case s.IsWord(i, ClassScale):
		return !n.Glued || s.Entry(i).Exp != 3
	case s.Is(i, classLetterScale) && s.Glued(i) && !n.Scaled:
		return s.English || s.Is(int(n.Token)-1, ClassMoneyUnit) || s.Is(i+1, ClassMoneyUnit)
	}
	return false
}

// scaleOf is the power of ten of the scale at token i.
func scaleOf(s *Sentence, n *Number, i int) int8 {
	e := s.Entry(i)
	if s.English || e.expEN != e.Exp && s.Unknown && englishAround(s, int(n.Token)) {
		return e.expEN
	}
	return e.Exp
}

// englishAround reports whether the number at token i is written as English does: NOK
// 2.5 billion has a decimal point.
func englishAround(s *Sentence, i int) bool {
	return strings.Contains(s.Slice(i, i), ".") || s.Is(i-1, ClassCode|ClassSymbol)
}
