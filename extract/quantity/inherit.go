package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// inherit gives a unit to numbers that share one: 37, 59 og 42 prosent, mellom
// 330 og 1 184 mill. kr, kr 500–600.
func inherit(r *Reading) {
	if len(r.Mentions) == 0 {
		return
	}
	owner := r.owners()
	for k := len(r.s.Numbers) - 2; k >= 0; k-- {
		if m := owner[k+1]; m >= 0 && owner[k] < 0 && lendsLeft(r, k, m) {
			owner[k] = lend(r, k, k+1, m)
		}
	}
	for k := 1; k < len(r.s.Numbers); k++ {
		if m := owner[k-1]; m >= 0 && owner[k] < 0 && lendsRight(r, k, m) {
			owner[k] = lend(r, k, k-1, m)
		}
	}
}

// lendsLeft reports whether number k takes the unit behind its right neighbour, which is
// that of mention m: 37, 59 og 42 prosent.
func lendsLeft(r *Reading, k, m int) bool {
	n, right, u := &r.s.Numbers[k], &r.s.Numbers[k+1], &r.Mentions[m]
	if !mayInherit(r.s, k, k+1) || u.Unit.first < int(right.Token) { // kr 500 lends nothing to the left
		return false
	}
	if n.Digits.Doubt && u.share() {
		return false
	}
	switch connect(r.s, int(n.Last)+1, int(right.Token)) {
	case connectNone, connectSlash:
		return false
	case connectComma:
		return u.Rule == ruleCoordinated || u.Rule == ruleMoneyList
	}
	return true
}

// lendsRight reports whether number k takes the unit before its left neighbour, which is
// that of mention m: kr 500–600.
func lendsRight(r *Reading, k, m int) bool {
	n, left, u := &r.s.Numbers[k], &r.s.Numbers[k-1], &r.Mentions[m]
	if !mayInherit(r.s, k, k-1) || n.Year && n.Digits.Whole == 4 && !left.Year || u.Unit.first >= int(left.Token) {
		return false
	}
	switch connect(r.s, int(left.Last)+1, int(n.Token)) {
	case connectDash, connectTo:
		return true
	case connectAnd, connectOr:
		return !morph.NounLike(r.s, int(n.Last)+1) || r.s.Is(r.s.Before(u.First), token.ClassBetween)
	}
	return false
}

// mayInherit reports whether number k can share the unit of number other.
func mayInherit(s *token.Sentence, k, other int) bool {
	n, o := &s.Numbers[k], &s.Numbers[other]
	if is(n, taken|priced|labelled|glued|ordinal|vague) {
		return false
	}
	if n.Year && (n.Period || !o.Year && (o.Spelled || o.Digits.Value.Float() < 1000)) {
		return false // budsjettet for 2023 til 235,6 mill. kroner
	}
	// en til 1 pst. is not one to one per cent.
	return !n.Weak || o.Spelled
}

// lend adds the mention of number k with the unit of mention m, which number from has.
func lend(r *Reading, k, from, m int) int {
	owner := r.Mentions[m]
	if owner.Money() {
		shareScale(&r.s.Numbers[k], &r.s.Numbers[from], k > from)
	}
	x := mentionOf(r.s, k, lentRule(&owner.Unit))
	x.Unit, x.Form, x.Price = owner.Unit, owner.Form, owner.Price
	x.Review, x.doubt = owner.Review, owner.doubt
	i := r.add(x)
	r.Mentions[m].Rule = x.Rule
	r.Mentions[i].Ties = m
	return i
}
