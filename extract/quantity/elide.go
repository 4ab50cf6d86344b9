package quantity

// elide reads numbers whose unit was said before: 71 prosent i 2015, mot 63 i
// 2014, and fra 40 prosent til 55.
func (s *scan) elide() {
	if len(s.mentions) == 0 {
		return
	}
	owner := s.owners()
	last := -1
	for k := range s.numbers {
		n := &s.numbers[k]
		if owner[k] >= 0 {
			last = owner[k]
			if t := s.mentions[last].ties; s.mentions[last].dead && t >= 0 {
				last = t
			}
			continue
		}
		if last < 0 || n.used || n.label || n.glued || n.ordinal || n.weak || n.vague || n.price || n.den > 0 {
			continue
		}
		m := &s.mentions[last]
		if int(n.token)-m.last > reach || s.pointBetween(m.last, int(n.token)) {
			last = -1
			continue
		}
		p := s.before(int(n.token))
		against := s.is(p, classAgainst) || s.series(m, p, n) ||
			s.inParenthesis(m, p, n) ||
			s.is(p, classFrom) && s.is(p-1, classUp|classDown) && s.kindAt(p-1) == tokenWord // opp fra 6 000
		if !against && !(s.is(p, classTo) && s.is(s.before(m.first), classFrom)) || n.year && n.digits.Decimals == 0 && !against {
			continue
		}
		if n.year && m.unit.kind == unitShare || s.counts(int(n.last)+1) || s.ofNumber(int(n.last)+1) {
			continue
		}
		rule := ruleElided
		if m.unit.kind == unitMoney {
			rule = ruleMoneyElided
			o := &s.numbers[m.number]
			if !n.scaled && o.exp > 0 && scaleShared(n, o) {
				n.value = n.value.Shift(int(o.exp))
				n.exp = o.exp
			}
			if !n.scaled && o.exp == 0 && n.digits.Groups == 1 && n.digits.Whole < 3 {
				continue
			}
		}
		i := s.add(mention{
			unit: m.unit, number: k, first: int(n.token), last: int(n.last), form: m.form,
			rule: rule,
		})
		s.mentions[i].unit.explicit = false
		s.mentions[i].unit.first, s.mentions[i].unit.last = int(n.last), int(n.last)
		s.mentions[i].ties = last
		if f := s.before(s.mentions[last].first); !against && s.mentions[last].high < 0 && s.connect(s.mentions[last].last+1, int(n.token)) == connectTo &&
			!s.moves(f, int(n.last), s.numbers[s.mentions[last].number].value.Cmp(n.value) > 0) {
			s.mentions[i].dead = true // varierer fra 40 prosent til 55
			x := &s.mentions[last]
			x.high, x.last, x.unit.last = k, int(n.last), int(n.last)
			if s.numbers[x.number].value.Cmp(n.value) > 0 {
				x.number, x.high = x.high, x.number
				x.review = true
			}
			continue
		}
		if !against {
			s.groups++
			s.mentions[last].group, s.mentions[i].group = s.groups, s.groups
			s.mentions[last].change, s.mentions[i].change = "from", "to"
		}
	}
}

// ofNumber reports whether token i begins av 10: the number is half a ratio.
func (s *scan) ofNumber(i int) bool {
	return s.is(i, classOf) && s.kindAt(i+1) == tokenNumber
}

// inParenthesis reports whether number n stands alone in a parenthesis and is an
// amount like m: kr 9 850 i snitt, mest i Vest (11 200).
func (s *scan) inParenthesis(m *mention, p int, n *number) bool {
	if s.kindAt(p) != tokenOpen || s.kindAt(int(n.last)+1) != tokenClose || m.unit.kind != unitMoney || n.digits.Groups < 2 || n.scaled {
		return false
	}
	o := &s.numbers[m.number]
	return o.exp == 0 && o.digits.Groups > 1
}

// series reports whether number n goes on a list of years: 350 millioner kroner
// i 2012, 375 i 2013 og 410 i 2014.
func (s *scan) series(m *mention, p int, n *number) bool {
	if s.kindAt(p) != tokenComma && !s.is(p, classAnd) {
		return false
	}
	inYear := func(i int) bool { return s.is(i, classIn) && s.yearAt(i+1) > 0 }
	return inYear(max(m.last, m.unit.last)+1) && inYear(int(n.last)+1)
}
