package quantity

import "slices"

// A year of prices may stand apart from its amount: (2021 prices), begge i 2018-priser,
// Målt i 2015-kroner var kostnaden.

// priceYears gives amounts the year of prices that their sentence names: the one before
// the year and what is tied to it, or all of them where the year comes first.
func (s *scan) priceYears() {
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used && n.price || !s.namesPrices(n) {
			continue
		}
		s.priced(n)
	}
}

// namesPrices reports whether number n is the year of 2021 prices, 2018-priser.
func (s *scan) namesPrices(n *number) bool {
	if v := n.value.Coef; n.value.Exp != 0 || v < 1900 || v > 2100 || n.spelled || n.digits.Groups > 1 {
		return false
	}
	i := int(n.last) + 1
	if n.price {
		return true
	}
	if s.kindAt(i) == tokenDash && s.glued(i) {
		i++
	}
	return s.kindAt(i) == tokenWord && s.in(i, prices)
}

// priced gives the year n of prices to the amounts that it is said of.
func (s *scan) priced(n *number) {
	i, year := int(n.token), int32(n.value.Coef)
	next, _ := slices.BinarySearchFunc(s.mentions, i, func(m mention, t int) int { return m.first - t })
	last := next - 1
	for last >= 0 && s.mentions[last].unit.kind != unitMoney && last > next-lookBack {
		last--
	}
	if last < 0 {
		for k := next; k < len(s.mentions) && k < next+lookBack; k++ {
			if m := &s.mentions[k]; m.unit.kind == unitMoney && m.price == 0 && m.first-i < 2*maxPhrase && !s.stopBetween(i, m.first) {
				m.price = year
			}
		}
		return
	}
	m := &s.mentions[last]
	if m.unit.kind != unitMoney || i-m.last > maxPhrase || m.price != 0 || max(m.last, m.unit.last) >= i || s.stopBetween(m.last, i) {
		return
	}
	m.price = year
	both := false
	for j := m.last + 1; j < i; j++ {
		both = both || s.kindAt(j) == tokenWord && s.in(j, allOfThem)
	}
	for k := last - 1; k >= 0 && k > last-lookBack; k-- {
		q := &s.mentions[k]
		if q.unit.kind != unitMoney || q.price != 0 || !both && (q.group == 0 || q.group != m.group) && q.ties != last && m.ties != k {
			return
		}
		q.price = year
	}
}
