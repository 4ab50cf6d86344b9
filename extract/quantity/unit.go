package quantity

import (
	"funn/extract/record"
	"funn/extract/token"
)

// UnitKind is what a number is a number of.
type UnitKind uint8

const (
	unitNone UnitKind = iota
	UnitShare
	UnitMoney
)

// Unit is a unit as written beside a number.
type Unit struct {
	Kind     UnitKind
	Currency string
	Explicit bool // the currency is written
	Minor    int8 // power of ten of the currency unit: −2 for øre
	Last     int  // its last token

	first     int // its first token
	form      record.Form
	basis     bool  // basispunkt: 0.01 percentage points
	priceYear int32 // 2015 in 2015-kroner
	doubtful  bool  // a word that may be no currency
}

// unsaid is u as the unit of a number that ends at token last and leaves it out.
func (u Unit) unsaid(last int) Unit {
	u.first, u.Last = last, last
	return u
}

// same reports whether u and v are one unit.
func (u *Unit) same(v *Unit) bool {
	return u.Kind == v.Kind && u.form == v.form && u.Currency == v.Currency
}

// unitAfter reads the unit behind n.
func unitAfter(s *token.Sentence, n *token.Number) (Unit, bool) {
	i := int(n.Last) + 1
	if u, ok := shareUnit(s, i); ok {
		return u, true
	}
	return moneyUnit(s, n, i)
}

// unitBefore reads kr, NOK, € before the number.
func unitBefore(r *Reading, n *token.Number) (u Unit, ok bool) {
	s, i := r.s, int(n.Token)-1
	if !s.Is(i, token.ClassPrefix) || claimed(r, i) || krone(s, i) && !sumBehind(s, n) {
		return u, false
	}
	if n.Period || n.Label && !s.Is(i, token.ClassKr) {
		return u, false
	}
	e := s.Entry(i)
	return Unit{Kind: UnitMoney, Currency: e.Currency, Minor: e.Minor, Explicit: true, first: i, Last: i}, true
}

// krone reports whether token i is kroner written out, which seldom stands before its
// number.
func krone(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassKroner) && !s.Is(i, token.ClassKr|token.ClassCode|token.ClassSymbol)
}

// sumBehind reports whether n can be the sum behind kroner written out: kroner 500 is
// rare, and 5 kroner 500 nothing.
func sumBehind(s *token.Sentence, n *token.Number) bool {
	if s.KindAt(int(n.Token)-2) == token.Numeral {
		return false
	}
	return s.Table || n.Scaled || n.Digits.Groups != 1
}

// claimed reports whether token i is the unit of the number before it.
func claimed(r *Reading, i int) bool {
	for k := len(r.Mentions) - 1; k >= 0; k-- {
		m := &r.Mentions[k]
		if m.Unit.Kind != unitNone && m.Unit.first <= i && i <= m.Unit.Last && m.Unit.first > int(r.s.Numbers[m.Number].Token) {
			return true
		}
		if m.Last < i-4 {
			break
		}
	}
	return false
}
