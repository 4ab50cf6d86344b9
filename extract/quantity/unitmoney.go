package quantity

import "funn/extract/token"

// moneyUnit reads kroner, norske kroner, ,-, 2015-kroner, EUR, øre.
func moneyUnit(s *token.Sentence, n *token.Number, i int) (Unit, bool) {
	if last := stroke(s, i); last > i {
		return Unit{Kind: UnitMoney, Currency: "NOK", Explicit: true, first: i, Last: last}, true
	}
	at := currencyAt(s, i)
	if s.IsPrice(at) {
		return priceUnit(s, n, i, at)
	}
	// 50-kroner is a coin or a ticket: no unit begins with a hyphen.
	if !s.Is(at, token.ClassMoneyUnit) || ofNext(s, n, at) || s.Hyphen(at+1) && s.KindAt(at+2) == token.Word { // 50 kroner-sedler
		return Unit{}, false
	}
	e := s.Entry(at)
	return Unit{
		Kind: UnitMoney, Currency: e.Currency, Minor: e.Minor, Explicit: true, first: i, Last: at,
		doubtful: !n.Scaled && onlyWeak(s, at),
	}, true
}

// stroke is the last token of the stroke behind a sum, 450,- and 450,– kr, that begins at
// token i; i where none does.
func stroke(s *token.Sentence, i int) int {
	if s.KindAt(i) != token.Comma || !s.Glued(i) || s.KindAt(i+1) != token.Dash || !s.Glued(i+1) {
		return i
	}
	if s.Is(i+2, token.ClassKroner|token.ClassKr) {
		return i + 2
	}
	return i + 1
}

// currencyAt is the token that a currency from token i on can be told by: the kroner of
// norske kroner, the year of i 2015-kroner.
func currencyAt(s *token.Sentence, i int) int {
	if s.Is(i, token.ClassIn) && s.IsPrice(i+1) {
		i++ // 450 mill. i 2015-kroner
	}
	if s.Is(i, token.ClassCurrencyAdjective) && (s.Is(i+1, token.ClassKroner|token.ClassKr) || s.IsPrice(i+1)) {
		i++
	}
	return i
}

// priceUnit is the currency with a year of prices at token at, which n leads up to from
// token i on. The year is taken.
func priceUnit(s *token.Sentence, n *token.Number, i, at int) (Unit, bool) {
	year := s.NumberAt(at)
	year.Used = true
	u := Unit{
		Kind: UnitMoney, Currency: "NOK", Explicit: true, first: i, Last: s.PriceWord(at),
		priceYear: int32(year.Value.Coef),
	}
	if c := s.Entry(u.Last).Currency; c != "" {
		u.Currency = c
	} else if at == i && !n.Scaled {
		return Unit{}, false // 300 2015-priser
	}
	return u, true
}

// onlyWeak reports whether the word at token i may be no currency.
func onlyWeak(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassWeak) && !s.Is(i, token.ClassCurrency|token.ClassCode)
}

// ofNext reports whether the currency at token i stands before the number behind it, and
// is not the unit of n.
func ofNext(s *token.Sentence, n *token.Number, i int) bool {
	if s.KindAt(i+1) != token.Numeral {
		return false
	}
	if s.Is(i, token.ClassCode|token.ClassSymbol) && !s.Is(i, token.ClassCurrency) && !s.Tokens[i].Space && s.Tokens[i+1].Start == s.Tokens[i].End {
		return true // 5 $10
	}
	if !s.Is(i, token.ClassPrefix) || s.Is(i, token.ClassKroner) {
		return false
	}
	if n.Spelled && !n.Scaled {
		return true // came to NOK 6.4 million
	}
	return is(n, yearlike|labelled|dated) && s.Tokens[i+1].Space // per 1. mai 2016 kr 92 576
}
