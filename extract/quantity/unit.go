package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// unitKind is what a number is a number of.
type unitKind uint8

const (
	unitNone unitKind = iota
	UnitShare
	UnitMoney
)

// unit is a unit as written beside a number.
type unit struct {
	Kind      unitKind
	form      record.Form
	Currency  string
	Explicit  bool
	doubtful  bool
	basis     bool  // basispunkt: 0.01 percentage points
	Minor     int8  // power of ten of the currency unit
	priceYear int32 // 2015 in 2015-kroner
	first     int   // its first token
	Last      int   // its last token
}

// unitAfter reads the unit that begins at token i.
func unitAfter(s *token.Sentence, n *token.Number) (u unit, ok bool) {
	i := int(n.Last) + 1
	if u, ok = shareUnit(s, i); ok {
		return u, true
	}
	return moneyUnit(s, n, i)
}

// shareUnit reads %, prosent, pst., prosentpoeng, prosent-poeng, ‰.
func shareUnit(s *token.Sentence, i int) (u unit, ok bool) {
	if s.KindAt(i) == token.Dash && s.Glued(i) && s.Glued(i+1) && s.Is(i+1, token.ClassShareUnit) {
		i++ // 40-prosents
		if s.Entry(i).Class&token.ClassPoint == 0 && !s.In(i, percentAttribute) {
			return u, false
		}
	}
	if !s.Is(i, token.ClassShareUnit) {
		return u, false
	}
	if s.Glued(i) && s.KindAt(i-1) == token.Dash && s.Entry(i).Form == "prosent" && morph.NounLike(s, i+1) && !morph.ChangeNoun(s, i+1) && !morph.ChangeVerb(s, i+1) {
		return u, false // ti-prosent grupper
	}
	u = unit{Kind: UnitShare, first: i, Last: i}
	switch c := s.Tokens[i].Class; {
	case c&token.ClassPoint != 0:
		u.form = record.FormPercentagePoint
		u.basis = s.Entry(i).Basis
	case c&token.ClassPermille != 0:
		u.form = record.FormPermille
	default:
		u.form = record.FormPercent
		j := i + 1
		if s.KindAt(j) == token.Dash && s.Glued(j) {
			j++
		}
		if s.Is(j, token.ClassPoeng) && (j > i+1 || s.Tokens[i].Kind == token.Sign) {
			u.form, u.Last = record.FormPercentagePoint, j
		} else if j > i+1 && s.Glued(j) && s.KindAt(j) == token.Word && s.Entry(i).Form != "prosents" {
			return unit{}, false // 5 %-nivå, 4-prosent-regelen
		}
	}
	return u, true
}

// moneyUnit reads kroner, norske kroner, ,-, 2015-kroner, EUR, øre.
func moneyUnit(s *token.Sentence, n *token.Number, i int) (u unit, ok bool) {
	u = unit{Kind: UnitMoney, first: i, Last: i, Explicit: true}
	if s.KindAt(i) == token.Comma && s.Glued(i) && s.KindAt(i+1) == token.Dash && s.Glued(i+1) {
		// 450,- and 450,–
		u.Currency, u.Last = "NOK", i+1
		if s.Is(i+2, token.ClassKroner|token.ClassKr) {
			u.Last = i + 2
		}
		return u, true
	}
	start := i
	if s.Is(i, token.ClassIn) && s.KindAt(i+1) == token.Numeral && s.Numbers[s.Tokens[i+1].Number].Price {
		i++ // 450 mill. i 2015-kroner
	}
	if s.Is(i, token.ClassCurrencyAdjective) && (s.Is(i+1, token.ClassKroner|token.ClassKr) || s.IsPrice(i+1)) {
		i++
	}
	if s.IsPrice(i) {
		u.priceYear = int32(s.Numbers[s.Tokens[i].Number].Value.Coef)
		s.Numbers[s.Tokens[i].Number].Used = true
		u.Currency, u.Last = "NOK", s.PriceWord(i)
		if c := s.Entry(u.Last); c.Currency != "" {
			u.Currency = c.Currency
		} else if i == start && !n.Scaled {
			return unit{}, false // 300 2015-priser
		}
		return u, true
	}
	if s.KindAt(i) == token.Dash && s.Glued(i) && s.Glued(i+1) && s.Is(i+1, token.ClassKroner|token.ClassKr) {
		return unit{}, false // 50-kroner, a coin or a ticket
	}
	if !s.Is(i, token.ClassMoneyUnit) {
		return unit{}, false
	}
	t, e := &s.Tokens[i], s.Entry(i)
	if t.Class&token.ClassWeak != 0 && t.Class&(token.ClassCurrency|token.ClassCode) == 0 {
		u.doubtful = !n.Scaled
	}
	if t.Class&(token.ClassCode|token.ClassSymbol) != 0 && t.Class&token.ClassCurrency == 0 && s.KindAt(i+1) == token.Numeral && !t.Space && s.Tokens[i+1].Start == t.End {
		return unit{}, false // 5 $10
	}
	if s.Glued(i+1) && s.KindAt(i+1) == token.Dash && s.Glued(i+2) && s.KindAt(i+2) == token.Word {
		return unit{}, false // 50 kroner-sedler
	}
	if (n.Year || n.Label || n.Period) && t.Class&token.ClassPrefix != 0 && t.Class&token.ClassKroner == 0 && s.KindAt(i+1) == token.Numeral && s.Tokens[i+1].Space {
		return unit{}, false // per 1. mai 2016 kr 92 576
	}
	if n.Spelled && !n.Scaled && t.Class&token.ClassPrefix != 0 && t.Class&token.ClassKroner == 0 && s.KindAt(i+1) == token.Numeral {
		return unit{}, false // came to NOK 6.4 million
	}
	u.Currency, u.Minor, u.Last = e.Currency, e.Minor, i
	return u, true
}

// unitBefore reads kr, NOK, € before the number.
func unitBefore(s *Reading, n *token.Number) (u unit, ok bool) {
	i := int(n.Token) - 1
	if !s.Is(i, token.ClassPrefix) || claimed(s, i) {
		return u, false
	}
	t, e := &s.Tokens[i], s.Entry(i)
	if t.Class&token.ClassKroner != 0 && t.Class&(token.ClassKr|token.ClassCode|token.ClassSymbol) == 0 {
		// kroner 500 is rare, and 5 kroner 500 nothing.
		if s.KindAt(i-1) == token.Numeral || !s.Table && !n.Scaled && n.Digits.Groups == 1 {
			return u, false
		}
	}
	if n.Period || n.Label && !s.Is(i, token.ClassKr) {
		return u, false
	}
	return unit{Kind: UnitMoney, Currency: e.Currency, Minor: e.Minor, Explicit: true, first: i, Last: i}, true
}

// claimed reports whether token i is the unit of the number before it.
func claimed(s *Reading, i int) bool {
	for k := len(s.Mentions) - 1; k >= 0; k-- {
		m := &s.Mentions[k]
		if m.Unit.Kind != unitNone && m.Unit.first <= i && i <= m.Unit.Last && m.Unit.first > int(s.Numbers[m.Number].Token) {
			return true
		}
		if m.Last < i-4 {
			break
		}
	}
	return false
}
