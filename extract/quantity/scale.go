package quantity

import (
	"math"

	"funn/extract/token"
)

// shareScale gives sum n the scale word of sum o, where it is meant for both, or the
// other way round where n comes behind: 330 og 1 184 mill., NOK 15 and 20 million.
func shareScale(n, o *token.Number, behind bool) {
	if n.Exp == 0 {
		takeScale(n, o)
	}
	if behind && o.Exp == 0 {
		takeScale(o, n)
	}
}

// takeScale multiplies n by the scale word of o, where o has one that is meant for both.
func takeScale(n, o *token.Number) {
	if o.Exp > 0 && scaleShared(n, o) {
		n.Value = n.Value.Shift(int(o.Exp))
		n.Exp = o.Exp
	}
}

// scaleShared reports whether mill. in 330 og 1 184 mill. is meant for both: it
// is, unless the numbers come closer without it, as 900 000 and 1,2 mill. do.
func scaleShared(n, o *token.Number) bool {
	a, b := n.Value.Float(), o.Value.Float()
	if a == 0 || b == 0 {
		return true
	}
	with := math.Abs(math.Log(math.Abs(a) * math.Pow10(int(o.Exp)) / math.Abs(b)))
	without := math.Abs(math.Log(math.Abs(a) / math.Abs(b)))
	return with <= without
}

// thousands gives the lower end of 10–15 000 kroner the thousands that only the
// upper end has written. Between words, mellom 2 og 300 000, it may as well be
// meant as it stands: that is for review, and so is 1–5 000.
func thousands(m *Mention, low, high *token.Number, dash bool) {
	whole := func(n *token.Number) bool {
		return !is(n, spelled|scaled) && n.Digits.Decimals == 0 && n.Value.Coef > 0
	}
	if !m.Money() || !whole(low) || !whole(high) || high.Value.Coef%1000 != 0 || low.Value.Coef >= high.Value.Coef/1000 {
		return
	}
	if dash {
		low.Value.Coef *= 1000
	}
	m.Review = m.Review || !dash || low.Value.Coef == 1000
}
