package quantity

import "funn/extract/record"

// direct finds out whether a mention is a difference and which way it goes:
// økte med 5 prosent, en nedgang på 3 mill. kroner, 12 prosent høyere.
func (s *scan) direct(i int) {
	m := &s.mentions[i]
	if m.change == "" {
		m.change = record.ChangeNone
	}
	if m.change != record.ChangeNone {
		return
	}
	if m.rule == ruleRatio || m.rule == ruleEvery {
		return
	}
	if (m.high >= 0 || m.den2 > 0) && s.is(s.before(m.first), classFrom) {
		m.change = record.ChangeNone // a spread
		return
	}
	start := 0
	if i > 0 {
		start = s.mentions[i-1].last + 1
	}
	p := s.before(m.first)
	switch {
	case s.is(p, classWith) || s.is(p, classOn) || s.is(p, classOf) && s.english:
		if c := s.direction(p-1, max(start, p-14), s.is(p, classOn|classOf)); c != "" {
			m.change = c
		}
	case s.is(p, classTo) && i > 0 && p <= s.mentions[i-1].last+2 && s.mentions[i-1].unit.kind == m.unit.kind &&
		(s.mentions[i-1].change == record.ChangeIncrease || s.mentions[i-1].change == record.ChangeDecrease):
		m.change = record.ChangeTo // økt med 25 mill. kroner, til 312 mill. kroner
	case s.is(p, classTo):
		if s.direction(p-1, max(start, p-10), false) != "" {
			m.change = record.ChangeTo
		}
	case s.is(p, classFrom):
		if s.direction(p-1, max(start, p-10), false) != "" {
			m.change = record.ChangeFrom
		}
	case s.is(p, classUp) && s.english && s.is(p-1, classVerb) && s.entry(p).form == "up":
		// women made up 5 per cent
	case s.is(p, classUp|classDown) && s.verbLike(p-1) && s.noun(p-1)&(classUp|classDown|classUpDown) == 0 && !s.auxiliary(p-1):
		// takene tar opp 60 prosent av nedbøren
	case s.is(p, classUp|classDown) && s.kindAt(p) == tokenWord && p >= start:
		if s.is(p, classUp) {
			m.change = record.ChangeIncrease
		} else {
			m.change = record.ChangeDecrease
		}
	}
	if m.change == record.ChangeNone && s.is(p, classWith) && i > 0 && p > s.mentions[i-1].last {
		m.change = s.gapped(i, p)
	}
	if m.change == record.ChangeNone {
		s.directAfter(m)
	}
	if m.change == record.ChangeNone && m.unit.kind == unitShare && m.number >= 0 && m.high < 0 {
		s.signDirection(m)
	}
	if m.change == record.ChangeNone && m.ties >= 0 && m.rule != ruleElided && m.rule != ruleMoneyElided {
		if c := s.mentions[m.ties].change; c == record.ChangeIncrease || c == record.ChangeDecrease {
			m.change = c
		}
	}
}

// gapped reads søknadene gikk ned med 27 %, og blant de unge med 33 %: the verb is
// not said again.
func (s *scan) gapped(i, p int) record.Change {
	q := &s.mentions[i-1]
	if q.change != record.ChangeIncrease && q.change != record.ChangeDecrease || q.unit.kind != s.mentions[i].unit.kind || !s.is(s.before(q.first), classWith) {
		return record.ChangeNone
	}
	for j := q.last + 1; j < p; j++ {
		if s.kindAt(j) == tokenPoint || s.changeVerb(j) {
			return record.ChangeNone
		}
	}
	return q.change
}

// signDirection reads a sign as a direction. The value keeps its sign. A plus says
// increase; a minus before percentage points is a difference, and before per cent
// one where the words speak of a change or of a stretch of time, since a level may
// be below zero as well (en margin på −3 prosent).
func (s *scan) signDirection(m *mention) {
	n := &s.numbers[m.number]
	i := int(n.token)
	if s.is(i-1, classMinus) && s.margin(i-1) || s.kindAt(i-1) == tokenSlash {
		return
	}
	switch {
	case s.kindAt(i-1) == tokenOther && s.text[s.tokens[i-1].start] == '+' && s.glued(i) && s.kindAt(i-2) != tokenNumber:
		m.change = record.ChangeIncrease
		if m.first == i {
			m.first-- // the sign is part of the number, as a minus is
		}
	case n.negative && (m.form == record.FormPercentagePoint || s.movesNear(m)):
		m.change = record.ChangeDecrease
	}
}

// movesNear reports whether a noun of change, or siden 2017, stands beside m.
func (s *scan) movesNear(m *mention) bool {
	for j := m.first - 1; j >= 0 && j > m.first-reach && s.kindAt(j) != tokenPoint; j-- {
		if s.changeNoun(j) || s.kindAt(j) == tokenWord && s.noun(j)&classUpDown != 0 {
			return true
		}
	}
	for j := m.last + 1; j < len(s.tokens) && j < m.last+6; j++ {
		if s.kindAt(j) == tokenWord && s.in(j, since) {
			return true
		}
	}
	return false
}

// direction looks back from token i to token start for a word of change. Where
// noun is set only nouns count: en økning på, not økte … på.
func (s *scan) direction(i, start int, noun bool) record.Change {
	for ; i >= start; i-- {
		t := &s.tokens[i]
		if t.kind == tokenPoint || t.kind == tokenOpen || t.kind == tokenClose {
			return ""
		}
		if t.kind != tokenWord || t.class&classQualifier != 0 {
			continue
		}
		c := s.noun(i)
		if c&classUpDown != 0 && c&(classUp|classDown) == 0 {
			continue
		}
		if noun && c&(classUp|classDown) == 0 && c&(classMoney|classShareWord) != 0 {
			return "" // et tilskudd på
		}
		if noun && s.verbLike(i) && !s.is(i-1, classPreposition) && c&(classUp|classDown) == 0 {
			return ""
		}
		if s.comparative(i) {
			continue // a comparison of something else
		}
		if c&classUp != 0 {
			return record.ChangeIncrease
		}
		if c&classDown != 0 {
			return record.ChangeDecrease
		}
	}
	return ""
}

// directAfter reads 5 prosent økning, 12 prosent høyere enn.
func (s *scan) directAfter(m *mention) {
	j := max(m.last, m.unit.last) + 1
	if s.is(j, classQualifier) && s.kindAt(j+1) == tokenNumber {
		return // 40 prosent, over 5 i alt
	}
	if m.rule == ruleFraction || s.is(j, classPostQualifier) {
		return
	}
	if s.is(j, classDeterminer|classAdverb) && !s.is(j, classUp|classDown) {
		j++
	}
	if s.kindAt(j) != tokenWord {
		return
	}
	c := s.noun(j)
	if c&classVerb != 0 {
		return
	}
	if !s.in(j, changeBehind) && s.tokens[j].id != 0 && s.verbLike(j) {
		return
	}
	switch {
	case c&classUp != 0:
		m.change = record.ChangeIncrease
	case c&classDown != 0:
		m.change = record.ChangeDecrease
	}
}
