package quantity

import "math"

// inherit gives a unit to numbers that share one: 37, 59 og 42 prosent, mellom
// 330 og 1 184 mill. kr, kr 500–600.
func (s *scan) inherit() {
	if len(s.mentions) == 0 {
		return
	}
	owner := s.owners()
	// From right to left, a number takes the unit after its right neighbour.
	for k := len(s.numbers) - 2; k >= 0; k-- {
		m := owner[k+1]
		if m < 0 || owner[k] >= 0 || !s.mayInherit(k, k+1) {
			continue
		}
		n, right := &s.numbers[k], &s.mentions[m]
		if right.unit.first < int(s.numbers[k+1].token) {
			continue // kr 500 lends nothing to the left
		}
		if n.digits.Doubt && right.unit.kind == unitShare {
			continue
		}
		conn := s.connect(int(n.last)+1, int(s.numbers[k+1].token))
		switch conn {
		case connectNone, connectSlash:
			continue
		case connectComma:
			if right.rule != ruleCoordinated && right.rule != ruleMoneyList {
				continue
			}
		}
		owner[k] = s.lend(k, k+1, m)
	}
	// A unit before the number serves the number on its right as well.
	for k := 1; k < len(s.numbers); k++ {
		m := owner[k-1]
		if m < 0 || owner[k] >= 0 || !s.mayInherit(k, k-1) || s.numbers[k].year && s.numbers[k].digits.Whole == 4 && !s.numbers[k-1].year {
			continue
		}
		left := &s.mentions[m]
		if left.unit.first >= int(s.numbers[k-1].token) {
			continue
		}
		switch s.connect(int(s.numbers[k-1].last)+1, int(s.numbers[k].token)) {
		case connectDash, connectTo:
		case connectAnd, connectOr:
			if s.nounLike(int(s.numbers[k].last)+1) && !s.is(s.before(left.first), classBetween) {
				continue
			}
		default:
			continue
		}
		owner[k] = s.lend(k, k-1, m)
	}
}

// owners maps numbers to their mentions. It reuses the high field of a number's
// mention order: mentions are in the order of their numbers.
func (s *scan) owners() []int {
	s.owner = s.owner[:0]
	for range s.numbers {
		s.owner = append(s.owner, -1)
	}
	for i := range s.mentions {
		if k := s.mentions[i].number; k >= 0 {
			s.owner[k] = i
		}
	}
	return s.owner
}

// mayInherit reports whether number k can share the unit of number other.
func (s *scan) mayInherit(k, other int) bool {
	n, o := &s.numbers[k], &s.numbers[other]
	if n.used || n.price || n.label || n.glued || n.ordinal || n.vague {
		return false
	}
	if n.year && (n.period || !o.year && (o.spelled || o.digits.Value.Float() < 1000)) {
		return false // budsjettet for 2023 til 235,6 mill. kroner
	}
	// en til 1 pst. is not one to one per cent.
	return !n.weak || o.spelled
}

// lend adds the mention of number k with the unit that number from has.
func (s *scan) lend(k, from, m int) int {
	n, o := &s.numbers[k], &s.numbers[from]
	src := s.mentions[m]
	if o.exp > 0 && n.exp == 0 && src.unit.kind == unitMoney && scaleShared(n, o) {
		n.value = n.value.Shift(int(o.exp))
		n.exp = o.exp
	}
	if n.exp > 0 && o.exp == 0 && k > from && src.unit.kind == unitMoney && scaleShared(o, n) {
		o.value = o.value.Shift(int(n.exp)) // NOK 15 and 20 million
		o.exp = n.exp
	}
	rule := ruleCoordinated
	if src.unit.kind == unitMoney {
		rule = ruleMoneyList
		if !src.unit.explicit {
			rule = ruleMoneyElided
		}
	}
	i := s.add(mention{
		unit: src.unit, number: k, high: -1, first: int(n.token), last: int(n.last),
		form: src.form, rule: rule, doubt: src.doubt, review: src.review, price: src.price,
	})
	s.mentions[m].rule = rule
	s.mentions[i].ties = m
	return i
}

// scaleShared reports whether mill. in 330 og 1 184 mill. is meant for both: it
// is, unless the numbers come closer without it, as 900 000 and 1,2 mill. do.
func scaleShared(n, o *number) bool {
	a, b := n.value.Float(), o.value.Float()
	if a == 0 || b == 0 {
		return true
	}
	with := math.Abs(math.Log(math.Abs(a) * math.Pow10(int(o.exp)) / math.Abs(b)))
	without := math.Abs(math.Log(math.Abs(a) / math.Abs(b)))
	return with <= without
}
