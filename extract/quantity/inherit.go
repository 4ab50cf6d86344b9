package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
	"math"
)

// inherit gives a unit to numbers that share one: 37, 59 og 42 prosent, mellom
// 330 og 1 184 mill. kr, kr 500–600.
func inherit(s *Reading) {
	if len(s.Mentions) == 0 {
		return
	}
	owner := s.owners()
	// From right to left, a number takes the unit after its right neighbour.
	for k := len(s.Numbers) - 2; k >= 0; k-- {
		m := owner[k+1]
		if m < 0 || owner[k] >= 0 || !mayInherit(s.Sentence, k, k+1) {
			continue
		}
		n, right := &s.Numbers[k], &s.Mentions[m]
		if right.Unit.first < int(s.Numbers[k+1].Token) {
			continue // kr 500 lends nothing to the left
		}
		if n.Digits.Doubt && right.Unit.Kind == UnitShare {
			continue
		}
		conn := connect(s.Sentence, int(n.Last)+1, int(s.Numbers[k+1].Token))
		switch conn {
		case connectNone, connectSlash:
			continue
		case connectComma:
			if right.Rule != ruleCoordinated && right.Rule != ruleMoneyList {
				continue
			}
		}
		owner[k] = lend(s, k, k+1, m)
	}
	// A unit before the number serves the number on its right as well.
	for k := 1; k < len(s.Numbers); k++ {
		m := owner[k-1]
		if m < 0 || owner[k] >= 0 || !mayInherit(s.Sentence, k, k-1) || s.Numbers[k].Year && s.Numbers[k].Digits.Whole == 4 && !s.Numbers[k-1].Year {
			continue
		}
		left := &s.Mentions[m]
		if left.Unit.first >= int(s.Numbers[k-1].Token) {
			continue
		}
		switch connect(s.Sentence, int(s.Numbers[k-1].Last)+1, int(s.Numbers[k].Token)) {
		case connectDash, connectTo:
		case connectAnd, connectOr:
			if morph.NounLike(s.Sentence, int(s.Numbers[k].Last)+1) && !s.Is(s.Before(left.First), token.ClassBetween) {
				continue
			}
		default:
			continue
		}
		owner[k] = lend(s, k, k-1, m)
	}
}

// owners maps numbers to their mentions. It reuses the high field of a number's
// mention order: mentions are in the order of their numbers.
func (s *Reading) owners() []int {
	s.owner = s.owner[:0]
	for range s.Numbers {
		s.owner = append(s.owner, -1)
	}
	for i := range s.Mentions {
		if k := s.Mentions[i].Number; k >= 0 {
			s.owner[k] = i
		}
	}
	return s.owner
}

// mayInherit reports whether number k can share the unit of number other.
func mayInherit(s *token.Sentence, k, other int) bool {
	n, o := &s.Numbers[k], &s.Numbers[other]
	if n.Used || n.Price || n.Label || n.Glued || n.Ordinal || n.Vague {
		return false
	}
	if n.Year && (n.Period || !o.Year && (o.Spelled || o.Digits.Value.Float() < 1000)) {
		return false // budsjettet for 2023 til 235,6 mill. kroner
	}
	// en til 1 pst. is not one to one per cent.
	return !n.Weak || o.Spelled
}

// lend adds the mention of number k with the unit that number from has.
func lend(s *Reading, k, from, m int) int {
	n, o := &s.Numbers[k], &s.Numbers[from]
	src := s.Mentions[m]
	if o.Exp > 0 && n.Exp == 0 && src.Money() && scaleShared(n, o) {
		n.Value = n.Value.Shift(int(o.Exp))
		n.Exp = o.Exp
	}
	if n.Exp > 0 && o.Exp == 0 && k > from && src.Money() && scaleShared(o, n) {
		o.Value = o.Value.Shift(int(n.Exp)) // NOK 15 and 20 million
		o.Exp = n.Exp
	}
	rule := ruleCoordinated
	if src.Money() {
		rule = ruleMoneyList
		if !src.Unit.Explicit {
			rule = RuleMoneyElided
		}
	}
	i := s.add(Mention{
		Unit: src.Unit, Number: k, High: -1, First: int(n.Token), Last: int(n.Last),
		Form: src.Form, Rule: rule, doubt: src.doubt, Review: src.Review, Price: src.Price,
	})
	s.Mentions[m].Rule = rule
	s.Mentions[i].Ties = m
	return i
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
