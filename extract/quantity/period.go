package quantity

import "funn/extract/record"

// period is a stretch of time as named in the passage.
type period struct {
	first, last int   // tokens
	year        int32 // 0 where it spans several years or names none
	from, to    int32 // of a span of years
	duration    bool  // over fem år
}

// findPeriods lists the periods of the passage, in order.
func (s *scan) findPeriods() {
	for i := 0; i < len(s.tokens); {
		if p, ok := s.periodAt(i); ok {
			s.periods = append(s.periods, p)
			i = p.last + 1
			continue
		}
		i++
	}
}

// yearAt is the year that token i names, 0 where it names none.
func (s *scan) yearAt(i int) int32 {
	if s.kindAt(i) != tokenNumber {
		return 0
	}
	n := &s.numbers[s.tokens[i].number]
	if !n.year || n.price || n.used && !n.period || n.digits.Value.Coef < 1800 {
		return 0
	}
	return int32(n.digits.Value.Coef)
}

// dateYear is the year of 31.12.2015 and 2015-12-31 at token i, 0 where no date
// stands there.
func (s *scan) dateYear(i int) int32 {
	if s.kindAt(i) != tokenCode {
		return 0
	}
	t := s.text[s.tokens[i].start:s.tokens[i].end]
	if len(t) < 8 || len(t) > 10 {
		return 0
	}
	y := t[len(t)-4:]
	if t[4] == '-' {
		y = t[:4]
	} else if t[len(t)-5] != '.' {
		return 0
	}
	v := int32(0)
	for _, c := range []byte(y) {
		if c-'0' > 9 {
			return 0
		}
		v = v*10 + int32(c-'0')
	}
	if v < 1800 || v >= 2100 {
		return 0
	}
	return v
}

// periodAt reads the period that begins at token i.
func (s *scan) periodAt(i int) (p period, ok bool) {
	t := &s.tokens[i]
	switch {
	case t.class&classNamedPeriod != 0:
		return period{first: i, last: i}, true
	case t.class&(classFrom|classBetween) != 0:
		// fra 2014 til 2016, mellom 2014 og 2016
		j := i + 1
		if s.is(j, classSeason) {
			j++
		}
		if a := s.yearAt(j); a > 0 && s.is(j+1, classTo|classAnd) {
			k := j + 2
			if s.is(k, classSeason) {
				k++
			}
			if b := s.yearAt(k); b > 0 {
				return period{first: i, last: k, from: a, to: b}, true
			}
		}
		if a := s.yearAt(j); a > 0 && t.class&classFrom != 0 && s.dated(i-1) {
			return p, false // en studie fra 2016: the year of the study
		}
		if a := s.yearAt(j); a > 0 && t.class&classFrom != 0 {
			return period{first: i, last: j, year: a}, true
		}
		if t.class&classFrom != 0 {
			return s.prepositional(i)
		}
		return p, false
	case t.class&classPeriodWord != 0:
		if last := s.relativeTime(i + 1); last > i && s.kindAt(i) == tokenWord {
			return period{first: i + 1, last: last}, true
		}
		return s.prepositional(i)
	case t.class&classDeterminer != 0 && t.kind == tokenWord:
		if last := s.relativeTime(i); last > i {
			return period{first: i, last: last}, true
		}
	case t.class&classSeason != 0:
		if last, year, from, to := s.when(i); last > i {
			return period{first: i, last: last, year: year, from: from, to: to}, true
		}
	case t.kind == tokenNumber:
		n := &s.numbers[t.number]
		if n.year && n.period && !n.price && s.text[t.start:t.end] != "" && t.end-t.start > 4 {
			return period{first: i, last: i, from: int32(n.digits.Value.Coef)}, true // 2015/2016
		}
		if s.yearAt(i) > 0 && s.kindAt(i+1) == tokenDash && s.glued(i+1) && s.yearAt(i+2) > 0 {
			return period{first: i, last: i + 2, from: s.yearAt(i), to: s.yearAt(i + 2)}, true
		}
		if n.period && !n.year {
			if last, year, from, to := s.when(i); last > i {
				return period{first: i, last: last, year: year, from: from, to: to}, true
			}
		}
		if s.yearAt(i) > 0 && s.kindAt(i-1) == tokenOpen && s.kindAt(i+1) == tokenClose {
			return period{first: i, last: i, year: s.yearAt(i)}, true
		}
	case t.kind == tokenCode:
		if y := s.dateYear(i); y > 0 {
			return period{first: i, last: i, year: y}, true
		}
	case t.class&classMonth != 0 && (t.capital == s.english):
		if last, year, from, to := s.when(i); last > i {
			return period{first: i, last: last, year: year, from: from, to: to}, true
		}
	}
	return p, false
}

// dated reports whether token i is a paper or a ruling, whose year is its own and
// not the year of what it says: undersøkelsen fra 2016, avtale inngått i 2015.
func (s *scan) dated(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, dated)
}

// prepositional reads i 2015, siden 2010, per 31. desember 2016, over fem år.
func (s *scan) prepositional(i int) (p period, ok bool) {
	e := s.entry(i)
	j := i + 1
	if s.yearAt(j) > 0 && s.dated(i-1) && e.form == "i" {
		return p, false
	}
	if s.is(j, classNamedPeriod) {
		return period{first: j, last: j}, true
	}
	last, year, from, to := s.when(j)
	if e.form == "over" {
		last = j - 1 // over fem år, not over 2000
	}
	if last < j && !s.formIn(i, lasting) {
		return p, false
	}
	if last >= j {
		first := j
		if !s.formIn(i, timeAt) {
			first = i // siden 2010, fra 2017
		}
		return period{first: first, last: last, year: year, from: from, to: to}, true
	}
	if s.in(i, deadline) {
		return p, false // innen 60 minutter
	}
	if s.kindAt(j) == tokenNumber && s.is(int(s.numbers[s.tokens[j].number].last)+1, classTimeUnit) {
		// over fem år, but not over 60 år, which is an age.
		if v := s.numbers[s.tokens[j].number].value.Float(); (v <= 12 && !s.hours(int(s.numbers[s.tokens[j].number].last)+1)) || !s.is(i, classQualifier) {
			return period{first: j, last: int(s.numbers[s.tokens[j].number].last) + 1, duration: true}, true
		}
	}
	return p, false
}

// hours reports whether token i is a unit of time shorter than a day: over fire
// timer i uken is more than four hours, not during them.
func (s *scan) hours(i int) bool {
	return begins(s.folded(i), hoursStarts, 0)
}

// when reads a point or span of time without its preposition: 2015, januar
// 2016, 31. desember 2015, 2. kvartal 2016, høsten 2015, perioden 2012–2015. last
// is before i where there is none.
func (s *scan) when(i int) (last int, year, from, to int32) {
	if y := s.dateYear(i); y > 0 {
		return i, y, 0, 0
	}
	j := i
	// A day or an ordinal before the month or the quarter.
	if s.kindAt(j) == tokenNumber && s.yearAt(j) == 0 || s.is(j, classOrdinal) {
		k := j + 1
		if s.kindAt(k) == tokenPoint && s.glued(k) {
			k++
		}
		if !s.is(k, classMonth|classSeason) {
			return i - 1, 0, 0, 0
		}
		j = k
	} else if s.kindAt(j) == tokenWord && s.is(j, classDeterminer) && s.is(j+1, classSeason) {
		j++
	} else if s.kindAt(j) == tokenWord && s.in(j, halfOfYear) && s.is(j+1, classSeason) {
		j++
	}
	words := 0
	for s.is(j, classMonth|classSeason) && words < 3 {
		j++
		words++
		if s.kindAt(j) == tokenDash && s.is(j+1, classMonth) {
			j++
		}
		if (s.is(j, classAnd) || s.is(j, classTo)) && s.is(j+1, classMonth) && words < 3 {
			j++
		}
	}
	if y := s.yearAt(j); y > 0 {
		if n := &s.numbers[s.tokens[j].number]; s.tokens[j].end-s.tokens[j].start > 4 && !n.glued {
			return j, 0, y, y + 1 // 2015/2016
		}
		switch {
		case s.kindAt(j+1) == tokenDash && s.yearAt(j+2) > 0:
			return j + 2, 0, y, s.yearAt(j + 2)
		case words > 0 && s.is(j+1, classTo) && s.yearAt(j+2) > 0:
			return j + 2, 0, y, s.yearAt(j + 2)
		case s.is(j+1, classAnd) && s.yearAt(j+2) > 0:
			return j + 2, 0, y, s.yearAt(j + 2)
		case s.kindAt(j+1) == tokenComma && s.yearAt(j+2) > 0:
			// 2015, 2016 og 2017
			last := j + 2
			for (s.kindAt(last+1) == tokenComma || s.is(last+1, classAnd)) && s.yearAt(last+2) > 0 && last < j+20 {
				last += 2
			}
			return last, 0, 0, 0
		}
		return j, y, 0, 0
	}
	if words > 0 && j-1 > i {
		return j - 1, 0, 0, 0 // 1. januar, andre kvartal
	}
	if words > 0 && s.is(j-1, classMonth) {
		return j - 1, 0, 0, 0
	}
	return i - 1, 0, 0, 0
}

// time gives every mention its period: the one that follows it before the next
// mention, else the one before it in its part of the sentence, else the only
// one there is.
func (s *scan) time() {
	if len(s.periods) == 0 {
		return
	}
	pi := 0
	for i := range s.mentions {
		m := &s.mentions[i]
		after, before := -1, -1
		limit := len(s.tokens)
		if i+1 < len(s.mentions) {
			limit = s.mentions[i+1].first
		}
		for pi < len(s.periods) && s.periods[pi].last < m.first {
			pi++
		}
		// Periods from pi on follow the mention.
		if pi < len(s.periods) && s.periods[pi].first > m.last && !s.compared(&s.periods[pi]) && s.periods[pi].last < limit && s.periods[pi].first-m.last < 30 {
			after = pi
			if s.nextClause(m.last, &s.periods[pi]) {
				after = -1
			}
		}
		start := 0
		if i > 0 {
			start = s.mentions[i-1].last
		}
		if pi > 0 && s.periods[pi-1].first >= start {
			before = pi - 1
		}
		switch {
		case after >= 0 && !(before >= 0 && s.periods[after].duration && !s.periods[before].duration):
			s.setPeriod(m, after)
		case before >= 0:
			s.setPeriod(m, before)
		case m.ties >= 0 && s.mentions[m.ties].period != "" && m.rule != ruleElided:
			t := &s.mentions[m.ties]
			m.period, m.year, m.when = t.period, t.year, t.when
		case s.periods[0].last < s.mentions[0].first:
			s.setPeriod(m, 0)
		}
	}
	s.splitPeriods()
}

// nextClause reports whether period p stands in a clause that begins after token
// i: 58 prosent, i 2019 var delen; 5 mill., og utvalget foreslo i 2020.
func (s *scan) nextClause(i int, p *period) bool {
	first := p.first
	if s.is(first-1, classPeriodWord) {
		first--
	}
	if (s.kindAt(first-1) == tokenComma || s.is(first-1, classAnd)) && s.verbLike(p.last+1) && !s.english {
		return true
	}
	for j := i + 1; j < first; j++ {
		if s.kindAt(j) == tokenComma && (s.is(j+1, classAnd) || s.contrasts(j+1)) || s.contrasts(j) {
			return true
		}
	}
	return false
}

// compared reports whether enn stands before period p: lavere enn i 2013.
func (s *scan) compared(p *period) bool {
	i := p.first - 1
	if s.is(i, classPeriodWord) {
		i--
	}
	return s.kindAt(i) == tokenWord && s.formIn(i, than)
}

func (s *scan) setPeriod(m *mention, i int) {
	p := &s.periods[i]
	m.period, m.when = s.slice(p.first, p.last), i+1
	m.year = p.year
	if s.is(p.first, classFrom) && (m.change == record.ChangeIncrease || m.change == record.ChangeDecrease) {
		m.year = 0 // en økning fra 2015: the year it is compared with
	}
}

// splitPeriods gives the ends of a change the ends of a span of years: fra 664
// til 521 mrd. kroner fra 2025 til 2026.
func (s *scan) splitPeriods() {
	// 664 til 521 mrd. kroner fra 2025 til 2026, 37 og 42 prosent i 2015: what
	// follows the last of them is said of all.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		m := &s.mentions[i]
		if m.period != "" || m.ties <= i {
			continue
		}
		if t := &s.mentions[m.ties]; m.group == 0 || t.year == 0 {
			m.period, m.year, m.when = t.period, t.year, t.when
		}
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.group == 0 || m.change != record.ChangeFrom && m.change != record.ChangeTo {
			continue
		}
		if m.when == 0 {
			continue
		}
		if p := &s.periods[m.when-1]; p.from > 0 && p.to > 0 {
			m.year = p.from
			if m.change == record.ChangeTo {
				m.year = p.to
			}
		}
	}
}
