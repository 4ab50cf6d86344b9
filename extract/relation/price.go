package relation

import (
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
	"slices"
)

// A year of prices may stand apart from its amount: (2021 prices), begge i 2018-priser,
// Målt i 2015-kroner var kostnaden.

// priceYears gives amounts the year of prices that their sentence names: the one before
// the year and what is tied to it, or all of them where the year comes first.
func priceYears(s *finder) {
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used && n.Price || !namesPrices(s.Sentence, n) {
			continue
		}
		priced(s, n)
	}
}

// namesPrices reports whether number n is the year of 2021 prices, 2018-priser.
func namesPrices(s *token.Sentence, n *token.Number) bool {
	if v := n.Value.Coef; n.Value.Exp != 0 || v < 1900 || v > 2100 || n.Spelled || n.Digits.Groups > 1 {
		return false
	}
	i := int(n.Last) + 1
	if n.Price {
		return true
	}
	if s.KindAt(i) == token.Dash && s.Glued(i) {
		i++
	}
	return s.KindAt(i) == token.Word && s.In(i, prices)
}

// priced gives the year n of prices to the amounts that it is said of.
func priced(s *finder, n *token.Number) {
	i, year := int(n.Token), int32(n.Value.Coef)
	next, _ := slices.BinarySearchFunc(s.mentions, i, func(m mention, t int) int { return m.First - t })
	last := next - 1
	for last >= 0 && s.mentions[last].Unit.Kind != quantity.UnitMoney && last > next-syntax.LookBack {
		last--
	}
	if last < 0 {
		for k := next; k < len(s.mentions) && k < next+syntax.LookBack; k++ {
			if m := &s.mentions[k]; m.Money() && m.Price == 0 && m.First-i < 2*syntax.MaxPhrase && !s.StopBetween(i, m.First) {
				m.Price = year
			}
		}
		return
	}
	m := &s.mentions[last]
	if !m.Money() || i-m.Last > syntax.MaxPhrase || m.Price != 0 || max(m.Last, m.Unit.Last) >= i || s.StopBetween(m.Last, i) {
		return
	}
	m.Price = year
	both := false
	for j := m.Last + 1; j < i; j++ {
		both = both || s.KindAt(j) == token.Word && s.In(j, allOfThem)
	}
	for k := last - 1; k >= 0 && k > last-syntax.LookBack; k-- {
		q := &s.mentions[k]
		if !q.Money() || q.Price != 0 || !both && (q.Group == 0 || q.Group != m.Group) && q.Ties != last && m.Ties != k {
			return
		}
		q.Price = year
	}
}

// price reads (2015-kroner), målt i 2015-kroner, i faste 2015-priser after an
// amount and moves j past it.
func price(s *token.Sentence, m *mention, j *int) bool {
	for k := *j; k < *j+5 && k < len(s.Tokens); k++ {
		if s.IsPrice(k) {
			m.Price = int32(s.Numbers[s.Tokens[k].Number].Digits.Value.Coef)
			*j = s.PriceWord(k)
			return true
		}
		t := &s.Tokens[k]
		if t.Kind == token.Open || t.Class&(token.ClassIn|token.ClassCurrencyAdjective|token.ClassOn) != 0 {
			continue
		}
		if t.Kind != token.Word || !s.In(k, priceBasis) {
			return false
		}
	}
	return false
}
