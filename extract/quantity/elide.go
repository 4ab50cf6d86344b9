package quantity

import "funn/extract/record"

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
		if s.gappedShare(k, last) {
			continue
		}
		m := &s.mentions[last]
		if int(n.token)-m.last > reach || s.pointBetween(m.last, int(n.token)) {
			last = -1
			continue
		}
		p := s.before(int(n.token))
		against := s.is(p, classAgainst) || s.series(m, p, n) ||
			s.inParenthesis(m, p, n) || s.average(p) ||
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
			if !n.scaled && o.exp == 0 && n.digits.Groups == 1 && n.digits.Whole < 3 && s.kindAt(p) != tokenOpen {
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
		if s.kindAt(p) == tokenOpen && n.digits.Decimals > 0 {
			s.mentions[i].review, s.mentions[i].doubt = true, 0.6
		}
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
			s.mentions[last].change, s.mentions[i].change = record.ChangeFrom, record.ChangeTo
		}
	}
}

// ofNumber reports whether token i begins av 10: the number is half a ratio.
func (s *scan) ofNumber(i int) bool {
	return s.is(i, classOf) && s.kindAt(i+1) == tokenNumber && !s.opensAfter(i)
}

// opensAfter reports whether token i begins a sentence behind the full stop of an
// abbreviation: 14,9 mill. Av 30 årsverk …
func (s *scan) opensAfter(i int) bool {
	return s.kindAt(i) == tokenWord && i > 0 && s.tokens[i].capital && !s.tokens[i].caps && s.text[s.tokens[i-1].end-1] == '.'
}

// inParenthesis reports whether number n stands alone in a parenthesis and is a
// quantity like m: kr 9 850 i snitt, mest i Vest (11 200). Right behind the unit,
// and written with as many decimals, it is that of the year before: 228,2 mill.
// kroner (247,4).
func (s *scan) inParenthesis(m *mention, p int, n *number) bool {
	if s.kindAt(p) != tokenOpen || s.kindAt(int(n.last)+1) != tokenClose || n.scaled || m.number < 0 || m.high >= 0 {
		return false
	}
	o := &s.numbers[m.number]
	if n.digits.Decimals > 0 && n.digits.Decimals == o.digits.Decimals && !o.digits.Doubt {
		i := max(m.last, m.unit.last) + 1
		if s.is(i, classPer) { // 2,50 kroner per aksje (2,25)
			i += 2
		}
		return p == i
	}
	return m.unit.kind == unitMoney && n.digits.Groups > 1 && o.exp == 0 && o.digits.Groups > 1
}

// average reports whether token p is the verb behind a noun of average, which is
// compared with what was said before: … 871 kroner, mens landssnittet var 802.
func (s *scan) average(p int) bool {
	return s.is(p, classMembership) && s.kindAt(p-1) == tokenWord && s.in(p-1, average)
}

// gappedShare reads the next part of a whole that a list divides, without its unit:
// 62 pst. er bundne; 21 er gebyrer, 88 prosent at de er fornøyde, 7 at de ikke er
// det. A verb or at follows, and the parts are a hundred at most. It may be a count,
// so it is for review.
func (s *scan) gappedShare(k, last int) bool {
	n, m := &s.numbers[k], &s.mentions[last]
	if m.unit.kind != unitShare || m.form != record.FormPercent || m.number < 0 || m.high >= 0 || m.change != "" || n.digits.Groups > 1 || n.year || n.scaled || n.negative {
		return false
	}
	i, next := int(n.token), int(n.last)+1
	if i-m.last > reach || s.kindAt(i-1) != tokenComma && !(s.kindAt(i-1) == tokenPoint && s.text[s.tokens[i-1].start] == ';') {
		return false
	}
	if !s.is(next, classMembership|classThat) && s.entry(next).form != "at" || s.is(next+1, classMoneyUnit) {
		return false
	}
	v := n.value.Float()
	for j := max(0, len(s.mentions)-lookBack); j < len(s.mentions); j++ {
		if o := &s.mentions[j]; !o.dead && o.unit.kind == unitShare && o.number >= 0 {
			if v += s.numbers[o.number].value.Float(); v > 101 { // rounding
				return false
			}
		}
	}
	j := s.add(mention{unit: m.unit, number: k, first: i, last: int(n.last), form: m.form, rule: ruleElided, doubt: 0.5, review: true})
	s.mentions[j].unit.first, s.mentions[j].unit.last = int(n.last), int(n.last)
	return true
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
