package quantity

import "funn/extract/token"

// unitPosition reports whether the unit of tokens i to last is that of the cells. It
// is not where a number other than a power of a thousand stands before it: tilskudd
// over 5 mill. kroner.
func unitPosition(s *token.Sentence, p Place, i, last int) bool {
	j, ok := beforeScale(s, i)
	if !ok || p == placeCaption && s.Is(i, token.ClassPrefix) && plainNumber(s, last+1) { // koster kr 350
		return false
	}
	return p != PlaceRow || endsName(s, i, last) && setOff(s, i, j)
}

// beforeScale is the token before the unit at token i and the scale that belongs to it, i
// 1000 norske kroner; ok is false where a number of its own stands there.
func beforeScale(s *token.Sentence, i int) (j int, ok bool) {
	j = i - 1
	for s.IsWord(j, token.ClassScale) || s.Is(j, token.ClassCurrencyAdjective) {
		j--
	}
	n := s.NumberAt(j)
	switch {
	case n == nil, n.Price, n.Year:
		return j, true
	case scaleAt(s, j) == 0:
		return j, false
	}
	return j - 1, true
}

// plainNumber reports whether token i is a number that is neither a scale nor a year.
func plainNumber(s *token.Sentence, i int) bool {
	n := s.NumberAt(i)
	return n != nil && scaleAt(s, i) == 0 && !n.Year
}

// endsName reports whether the unit of tokens i to last ends the name of a row, or what it
// is a part of does: Verdiskaping, % av BNP.
func endsName(s *token.Sentence, i, last int) bool {
	switch s.KindAt(last + 1) {
	case token.None, token.Close, token.Comma, token.Point, token.Numeral, token.Other:
		return true
	}
	if s.Is(last+1, token.ClassPer|token.ClassScale) {
		return true
	}
	return s.Is(last+1, token.ClassOf) && s.Is(i, token.ClassShareUnit) && (s.KindAt(i-1) == token.Comma || s.KindAt(i-1) == token.Open)
}

// setOff reports whether the unit at token i is marked off from the name of a row. One
// that is written out stands behind a comma, a parenthesis or i; j is the token before it
// and its scale.
func setOff(s *token.Sentence, i, j int) bool {
	if s.KindAt(i) == token.Sign || s.Entry(i).Dotted || s.Is(i, token.ClassCode|token.ClassKr) {
		return true
	}
	switch s.KindAt(j) {
	case token.None, token.Comma, token.Open, token.Dash, token.Slash, token.Point:
		return true
	}
	return s.Is(j, token.ClassIn)
}
