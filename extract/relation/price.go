package relation

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// A year of prices may stand apart from its amount: (2021 prices), begge i 2018-priser,
// Målt i 2015-kroner var kostnaden.

// priceYears gives amounts the year of prices that their sentence names: the one before
// the year and what is tied to it, or all of them where the year comes first.
func (s *finder) priceYears() {
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used && n.Price || !namesPrices(s.Sentence, n) {
			continue
		}
		y := priceYear{int(n.Token), int32(n.Value.Coef)}
		next := s.from(y.at)
		if last := s.amountBefore(next); last >= 0 {
			y.before(&s.view, last)
		} else {
			y.behind(&s.view, next)
		}
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

// amountBefore is the last amount before mention i, −1 where none stands before it. Where
// the last ones are none it is the mention that the search ends at.
func (s *view) amountBefore(i int) int {
	last := i - 1
	for last >= 0 && !s.mentions[last].Money() && last > i-syntax.LookBack {
		last--
	}
	return last
}

// priceYear is a year of prices at a token.
type priceYear struct {
	at   int
	year int32
}

// behind gives the year to the amounts behind it, from mention next on: Målt i 2015-kroner
// var kostnaden.
func (y priceYear) behind(s *view, next int) {
	for k := next; k < len(s.mentions) && k < next+syntax.LookBack; k++ {
		if m := &s.mentions[k]; m.Money() && m.Price == 0 && m.First-y.at < 2*syntax.MaxPhrase && !s.StopBetween(y.at, m.First) {
			m.Price = y.year
		}
	}
}

// before gives the year to amount last, which stands before it, and to those before that
// one which are tied to it, all of them behind begge, alle.
func (y priceYear) before(s *view, last int) {
	m := &s.mentions[last]
	if !m.Money() || y.at-m.Last > syntax.MaxPhrase || m.Price != 0 || m.After() > y.at || s.StopBetween(m.Last, y.at) {
		return
	}
	m.Price = y.year
	all := allBetween(s.Sentence, m.Last, y.at)
	for k := last - 1; k >= 0 && k > last-syntax.LookBack; k-- {
		q := &s.mentions[k]
		tied := q.Group > 0 && q.Group == m.Group || q.Ties == last || m.Ties == k
		if !q.Money() || q.Price != 0 || !all && !tied {
			return
		}
		q.Price = y.year
	}
}

// allBetween reports whether begge or alle stands between two tokens.
func allBetween(s *token.Sentence, i, limit int) bool {
	for j := i + 1; j < limit; j++ {
		if s.KindAt(j) == token.Word && s.In(j, allOfThem) {
			return true
		}
	}
	return false
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
