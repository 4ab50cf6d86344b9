package quantity

import "funn/extract/record"

// shareHead gives a share the whole that its subject names: andelen av søkerne,
// statens andel av kostnadene, andelen elever med vedtak. Andelen kvinner names
// none: the women are the part.
func (s *scan) shareHead(i int) string {
	m := &s.mentions[i]
	floor := max(0, m.first-maxPhrase)
	for j := m.first - 1; j >= floor; j-- {
		if t := &s.tokens[j]; t.kind == tokenPoint && (s.text[t.start] == '.' || s.text[t.start] == ';') && (j+1 >= len(s.tokens) || s.tokens[j+1].space) {
			return ""
		}
		if s.kindAt(j) != tokenWord || s.noun(j)&classShareWord == 0 || s.noun(j)&classUp != 0 || s.district(j) {
			continue
		}
		if s.is(j-1, classPreposition) && !s.is(j-1, classConjunction) {
			return "" // med en andel på
		}
		return s.wholeAfter(j, i)
	}
	return ""
}

// wholeAfter reads the whole after the share word at token j, which mention i is
// the size of.
func (s *scan) wholeAfter(j, i int) string {
	limit := s.mentions[i].first
	if b := s.holder(j, limit); b != "" {
		return b
	}
	k := j + 1
	for n := 0; n < 3 && k < limit; n++ {
		if s.is(k, classOf) {
			if end := s.core(k + 1); end > k && end < limit {
				if s.anaphor(k+1, end) {
					return s.antecedent(j)
				}
				return s.withoutCount(k+1, end)
			}
			return ""
		}
		if s.kindAt(k) != tokenWord || s.verbLike(k) || s.is(k, classFunction) {
			break
		}
		k++
	}
	if k == j+1 {
		if i > 0 && s.in(j, enDefinite) && s.verbLikeNear(j) {
			return s.wholeBefore(i) // i 2013 58 prosent av midlane, i 2019 var delen 49
		}
		return ""
	}
	// andelen elektriske turer, andelen elever som, andelen elever med vedtak
	end := s.core(j + 1)
	if end <= j || end >= limit {
		return ""
	}
	if s.among(end + 1) { // andelen privatister blant kandidatene
		if e := s.nounPhrase(end + 2); e > end+1 && e < limit {
			return s.withoutCount(end+2, e)
		}
	}
	noun := end
	for noun > j+1 && s.kindAt(noun-1) == tokenDash {
		noun -= 2
	}
	if noun > j+1 && !s.is(j+1, classDeterminer) && !s.tokens[noun-1].capital {
		return s.slice(noun, end)
	}
	switch {
	case s.kindAt(end+1) != tokenWord:
	case s.is(end+1, classThat), s.in(end+1, narrowing):
		if end == j+1 {
			return s.slice(j+1, end)
		}
	}
	return ""
}

// verbLikeNear reports whether a verb stands beside token j: var delen, delen var.
func (s *scan) verbLikeNear(j int) bool {
	return s.verbLike(j-1) || s.verbLike(j+1)
}

// wholeBefore is the whole of the last share before mention i that has one.
func (s *scan) wholeBefore(i int) string {
	for n := 0; i > 0 && n < lookBack; n++ {
		i--
		if q := &s.mentions[i]; q.unit.kind != unitMoney && q.base != "" {
			return q.base
		}
	}
	return ""
}

// anaphor reports whether tokens i to j only point back: disse, dem, these.
func (s *scan) anaphor(i, j int) bool {
	return i == j && s.is(i, classAnaphor) && s.kindAt(i) == tokenWord
}

// ofWhich gives hvorav 71 prosent the thing that the clause before it counts or
// pays for; a person's or a place's name is none.
func (s *scan) ofWhich(i int) string {
	m := &s.mentions[i]
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord {
		return ""
	}
	if !s.in(p, ofWhich) && s.entry(p).form != "of which" {
		if !s.is(p-1, classOf) || string(s.folded(p)) != "whom" {
			return ""
		}
		p--
	}
	if i > 0 {
		if q := &s.mentions[i-1]; q.unit.kind == unitMoney {
			if b := s.moneyWhole(q, i-1); b != "" {
				return b
			}
			if end := max(q.last, q.unit.last); q.high < 0 && !s.is(end+1, classPer) {
				return s.slice(q.first, end) // brukte 84 mill. kroner, hvorav
			}
			return ""
		} else if q.base != "" {
			return "" // a share of the share
		}
	}
	if b := s.antecedent(p); b != "" {
		return b
	}
	if e := p - 2; e >= 0 && s.kindAt(p-1) == tokenComma && s.kindAt(e) == tokenWord && s.many(e) && !s.is(e, classFunction) {
		if b := s.phraseBefore(e); b <= e && (s.is(b-1, classPreposition) || s.verbLike(b-1)) {
			return s.withoutCount(b, e) // ble sendt til alle foresatte, hvorav
		}
	}
	return ""
}

// moneyWhole is what amount m, which is mention i, is paid for where that is a
// sum of money: kostnadene, not prosjektet.
func (s *scan) moneyWhole(m *mention, i int) string {
	if m.measure == "" {
		s.about(i)
	}
	if k := s.tokenAt(m.measure, m.first); k >= 0 && m.measure != "" {
		for s.is(k, classDeterminer) && s.kindAt(k) == tokenWord {
			k++
		}
		if end := s.core(k); end >= k && (s.noun(end)&classMoney != 0 || s.sums(m, k)) {
			return m.measure
		}
	}
	return ""
}

// sums reports whether the subject that begins at token k is said to be amount m:
// erstatningene utgjorde 3 mrd. kroner. What costs an amount is no sum.
func (s *scan) sums(m *mention, k int) bool {
	p := s.before(m.first)
	if s.is(p, classTo|classOn) {
		p-- // beløp seg til, kom på
		if s.kindAt(p) == tokenWord && s.entry(p).form == "seg" {
			p--
		}
		if s.kindAt(p) != tokenWord {
			return false
		}
		return p > k && s.in(p, amounting)
	}
	return s.kindAt(p) == tokenWord && p > k && s.in(p, makingUp)
}

// clauseOpening reads og blant ansatte i patruljen gjelder dette 41 prosent: a
// whole named at the head of the clause that mention i stands in.
func (s *scan) clauseOpening(i int) string {
	m := &s.mentions[i]
	floor := max(0, m.first-maxPhrase)
	if i > 0 {
		floor = max(floor, s.mentions[i-1].last+1)
	}
	for j := m.first - 1; j > floor; j-- {
		if s.kindAt(j) == tokenPoint {
			return ""
		}
		if !s.among(j) && !s.is(j, classOf) || s.kindAt(j-1) != tokenComma && !s.semicolon(j-1) && !s.is(j-1, classAnd) && !s.is(j-1, classConjunction) {
			continue
		}
		if string(s.folded(j+1)) == "whom" {
			return ""
		}
		end := s.nounPhrase(j + 1)
		if end > j && end < m.first && s.anaphor(j+1, end) && j > 1 {
			if s.ofShare(m) {
				return unnamed // 1 av 8 ansatte er misfornøyd, og av disse
			}
			return s.antecedent(j) // har 210 årsverk, og av disse er 26 prosent
		}
		if end > j && end < m.first && (s.verbLike(end+1) || s.kindAt(end+1) == tokenComma || end+1 == m.first || s.before(m.first) == end) {
			return s.withoutCount(j+1, end)
		}
	}
	return ""
}

// comparedGroup reads mot 33 prosent i kontrollgruppen: the whole is the group.
func (s *scan) comparedGroup(m *mention) string {
	j := max(m.last, m.unit.last) + 1
	if !s.is(j, classIn) && !(s.kindAt(j) == tokenWord && s.entry(j).form == "for") {
		return ""
	}
	end := s.core(j + 1)
	if end <= j {
		return ""
	}
	if !s.populace(end) {
		return ""
	}
	return s.slice(j+1, end)
}

// populace reports whether the noun at token i is a collective of people that a study
// holds others against.
func (s *scan) populace(i int) bool {
	return s.in(i, studyGroup)
}

// allotted reports whether a verb that spends a part on something leads up to
// mention m: in bruke 54 prosent av tiden på møter, på møter is no part of the whole.
func (s *scan) allotted(m *mention) bool {
	for j := m.first - 1; j >= 0 && j > m.first-reach; j-- {
		if s.kindAt(j) == tokenPoint {
			return false
		}
		if s.kindAt(j) != tokenWord {
			continue
		}
		if s.in(j, spending) {
			return true
		}
	}
	return false
}

// agents reports whether av after mention i names who does it: 36 % av årsverkene
// utføres av sykepleiere, 47 % av helsefagarbeidere.
func (s *scan) agents(i int) bool {
	if i == 0 {
		return false
	}
	q, m := &s.mentions[i-1], &s.mentions[i]
	if q.unit.kind == unitMoney || q.form != m.form || m.first-q.last > maxPhrase {
		return false
	}
	if q.agent && s.kindAt(s.before(m.first)) != tokenPoint {
		return true
	}
	j := max(q.last, q.unit.last) + 1
	if !s.is(j, classOf) {
		return false
	}
	for j++; j < m.first; j++ {
		if s.is(j, classOf) && s.kindAt(j-1) == tokenWord {
			if s.in(j-1, sPassive) || s.participle(j-1) && (s.auxiliary(j-2) || s.auxiliary(j-3)) {
				return true
			}
		}
	}
	return false
}

// apposed gives det vil si 3 prosent, eller 3 prosent the direction and the
// thing that changed of the amount before it.
func (s *scan) apposed(i int) {
	if i == 0 {
		return
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	if m.change != record.ChangeNone || q.change != record.ChangeIncrease && q.change != record.ChangeDecrease || m.form == record.FormRatio {
		return
	}
	p := s.before(m.first)
	if p <= q.last || p-q.last > 4 || s.kindAt(p) != tokenWord && s.kindAt(p) != tokenOpen {
		return
	}
	for j := q.last + 1; j <= p; j++ {
		if k := s.kindAt(j); k != tokenWord && k != tokenComma && k != tokenOpen {
			return
		}
	}
	if !s.restating(p) || s.kindAt(p) == tokenOpen && q.unit.kind != unitMoney {
		return
	}
	m.change = q.change
	if q.unit.kind == unitMoney {
		m.apposed = true
	}
}
