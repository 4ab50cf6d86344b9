package quantity

import (
	"funn/extract/numeral"
	"funn/extract/token"
)

// units makes a mention of every number that has a unit of its own.
func units(r *Reading) {
	for k := range r.s.Numbers {
		n := &r.s.Numbers[k]
		if is(n, taken|priced|ordinal) || vagueBefore(r.s, n) {
			continue
		}
		if u, ok := ownUnit(r, n); ok {
			unitMention(r, k, u)
		}
	}
}

// ownUnit is the unit behind n or before it.
func ownUnit(r *Reading, n *token.Number) (Unit, bool) {
	if u, ok := unitAfter(r.s, n); ok {
		return u, true
	}
	if is(n, glued|weak) || n.Vague && !n.Scaled {
		return Unit{}, false
	}
	return unitBefore(r, n)
}

// vagueBefore reports whether the word before n makes a guess of it: flere hundre
// kroner, noen 1000 kroner. Only a power of ten is multiplied so; in vil få 500 000
// kroner somebody gets them.
func vagueBefore(s *token.Sentence, n *token.Number) bool {
	i := int(n.Token) - 1
	if !s.Is(i, token.ClassVague) || s.Entry(i).Form == "få" && !n.Spelled {
		return false
	}
	v := n.Value.Coef
	for v >= 10 && v%10 == 0 {
		v /= 10
	}
	return v == 1 && (n.Spelled || n.Value.Float() >= 100)
}

// unitMention adds the mention of number k with unit u, unless what stands
// around it says that it is no share and no sum.
func unitMention(r *Reading, k int, u Unit) {
	n := &r.s.Numbers[k]
	m := mentionOf(r.s, k, "")
	m.Unit, m.Form, m.Price = u, u.form, u.priceYear
	m.First, m.Last = surface(r, &m)
	if m.share() && n.Period && n.Year {
		return
	}
	if m.share() && notShare(r.s, &m) || m.Money() && notMoney(r.s, &m) {
		n.Used = true
		return
	}
	m.Rule = ownRule(&m)
	doubt := unsure(n, &u)
	if regroup(r.s, n, u.Kind) {
		doubt = 0.6
	}
	if doubt > 0 {
		m.question(doubt)
	}
	r.add(m)
}

// unsure is how far to trust n as a number of unit u, 0 where it is plain: not so et par
// prosent, en krone, and 2.500 with a mark that may mean two things.
func unsure(n *token.Number, u *Unit) float32 {
	switch {
	case u.doubtful, n.Digits.Doubt:
		return 0.6
	case n.Vague, n.Inverted, n.Dubious, n.Weak && u.Kind == UnitMoney && !n.Scaled:
		return 0.5
	}
	return 0
}

// surface is the first and the last token of m, its unit and its sign included.
func surface(r *Reading, m *Mention) (first, last int) {
	n := &r.s.Numbers[m.Number]
	first, last = min(m.First, m.Unit.first), max(m.Last, m.Unit.Last)
	if m.Money() && m.Unit.first > int(n.Token) && r.s.Is(first-1, token.ClassKr|token.ClassCode) && !claimed(r, first-1) {
		first-- // kr 450,-
	}
	if n.Negative && r.s.IsWord(first-1, token.ClassMinus) {
		first--
	}
	return first, last
}

// regroup reads the mark in n as the unit asks for: what a separator means, thousands or
// decimals, its digits alone do not always tell. It reports whether it has.
func regroup(s *token.Sentence, n *token.Number, unit UnitKind) bool {
	shift := int8(0)
	switch {
	case unit == UnitMoney && priceless(s, n):
		shift = 3 // kr 2,500: three decimals are no price, they are a group
	case unit == UnitShare && n.Digits.Groups == 2 && (n.Digits.Mark == '.' || n.Digits.Doubt && n.Digits.Mark != 0):
		shift = -3 // 12.500 prosent is not twelve thousand
	default:
		return false
	}
	n.Value = numeral.Decimal{Coef: n.Value.Coef, Exp: n.Value.Exp + shift}
	return true
}

// priceless reports whether n has three decimals that may be a group.
func priceless(s *token.Sentence, n *token.Number) bool {
	d := &n.Digits
	return d.Doubt && !n.Scaled && d.Decimals == 3 && d.Whole < 4 && d.Mark == 0 && s.Text[d.Start] != '0'
}
