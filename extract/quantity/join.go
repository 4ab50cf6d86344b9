package quantity

import "funn/extract/record"

// join makes ranges of 30–40 and mellom 30 og 40, and ties the ends of fra 40
// til 55.
func (s *scan) join() {
	owner := s.owners()
	for k := 0; k+1 < len(s.numbers); k++ {
		next := k + 1
		if s.numbers[next].price && next+1 < len(s.numbers) {
			next++ // 7 mill. 2022-kroner til 12 mill. 2022-kroner
		}
		a, b := owner[k], owner[next]
		if a < 0 || b < 0 || s.mentions[a].dead || !s.sameUnit(a, b) {
			continue
		}
		if s.rangeOf(a, b) {
			owner[next] = a // 30–40 may itself be an end
		}
	}
	for k := range s.numbers {
		a := owner[k]
		if a < 0 || s.mentions[a].dead || s.mentions[a].group > 0 || s.mentions[a].number != k {
			continue
		}
		s.fromTo(k, a, owner)
	}
}

// sameUnit reports whether mentions a and b are of one kind.
func (s *scan) sameUnit(a, b int) bool {
	x, y := &s.mentions[a].unit, &s.mentions[b].unit
	return x.kind == y.kind && s.mentions[a].form == s.mentions[b].form && x.currency == y.currency
}

// rangeOf joins mentions a and b to one range where the words between say so.
func (s *scan) rangeOf(a, b int) bool {
	x, y := &s.mentions[a], &s.mentions[b]
	if x.high >= 0 || y.high >= 0 {
		return false
	}
	low, high := &s.numbers[x.number], &s.numbers[y.number]
	p := s.before(x.first)
	falls := low.value.Cmp(high.value)
	if falls == 0 || falls > 0 && !high.negative && !s.is(p, classFrom) {
		return false
	}
	switch s.connect(x.last+1, y.first) {
	case connectDash:
	case connectTo:
		if s.is(p, classFrom) && s.moves(p, y.last, low.value.Cmp(high.value) > 0) {
			return false
		}
	case connectAnd:
		if !s.is(p, classBetween) {
			return false
		}
	default:
		return false
	}
	if s.is(p, classRespectively) {
		return false
	}
	s.shortened(x, low, high, s.kindAt(x.last+1) == tokenDash)
	x.high = y.number
	x.last = max(x.last, y.last)
	x.unit.last = y.unit.last
	if y.price != 0 {
		x.price = y.price
	}
	if x.doubt == 0 || y.doubt > 0 && y.doubt < x.doubt {
		x.doubt = y.doubt // one end makes it doubtful
	}
	x.review = x.review || y.review
	if x.rule == ruleCoordinated || x.rule == ruleMoneyList {
		x.rule = ownRule(x)
	}
	x.ties = -1
	y.dead = true
	if falls > 0 {
		x.number, x.high = x.high, x.number
		x.review = true
	}
	return true
}

// shortened gives the lower end of 10–15 000 kroner the thousands that only the
// upper end has written. Between words, mellom 2 og 300 000, it may as well be
// meant as it stands: that is for review, and so is 1–5 000.
func (s *scan) shortened(m *mention, low, high *number, dash bool) {
	whole := func(n *number) bool { return !n.spelled && !n.scaled && n.digits.Decimals == 0 && n.value.Coef > 0 }
	if m.unit.kind != unitMoney || !whole(low) || !whole(high) || high.value.Coef%1000 != 0 || low.value.Coef >= high.value.Coef/1000 {
		return
	}
	if dash {
		low.value.Coef *= 1000
	}
	m.review = m.review || !dash || low.value.Coef == 1000
}

// ownRule is the rule of a mention that has its unit beside it.
func ownRule(m *mention) string {
	switch {
	case m.unit.kind == unitMoney && !m.unit.explicit:
		return ruleMoneyElided
	case m.unit.kind == unitMoney && m.unit.currency == "NOK":
		return ruleKroner
	case m.unit.kind == unitMoney:
		return ruleMoney
	case m.form == record.FormPercentagePoint:
		return rulePoint
	case m.form == record.FormPermille:
		return rulePermille
	}
	return rulePercent
}

// reach is how many tokens may stand between the ends of a change.
const reach = 14

// fromTo ties mention a, if fra stands before it, to the next mention that has
// til before it. The other order, til 55 fra 40, is tied as well.
func (s *scan) fromTo(k, a int, owner []int) {
	x := &s.mentions[a]
	from := s.is(s.before(x.first), classFrom)
	to := s.is(s.before(x.first), classTo)
	if !from && !to {
		return
	}
	for j := k + 1; j < len(s.numbers); j++ {
		n := &s.numbers[j]
		if int(n.token)-x.last > reach || s.pointBetween(x.last, int(n.token)) {
			return
		}
		b := owner[j]
		if b < 0 || b == a || s.mentions[b].dead {
			continue
		}
		y := &s.mentions[b]
		if !s.sameUnit(a, b) {
			return
		}
		p := s.before(y.first)
		switch {
		case from && s.is(p, classTo) && !s.moves(s.before(x.first), y.last, s.numbers[x.number].value.Cmp(n.value) > 0):
			// fra 850 kroner for det minste til 412 000 for det største: two levels
		case from && s.is(p, classTo), to && s.is(p, classFrom):
			s.groups++
			x.group, y.group = s.groups, s.groups
			x.change, y.change = record.ChangeFrom, record.ChangeTo
			if to {
				x.change, y.change = record.ChangeTo, record.ChangeFrom
			}
			y.ties = a
		}
		return
	}
}

// pointBetween reports whether a sentence mark stands between tokens i and j.
func (s *scan) pointBetween(i, j int) bool {
	for i++; i < j; i++ {
		if s.tokens[i].kind == tokenPoint && !s.is(i+1, classMonth|classSeason) && (i+1 >= len(s.tokens) || s.tokens[i+1].space) {
			return true
		}
	}
	return false
}
