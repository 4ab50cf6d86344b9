package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/token"
)

// assignPeriods gives every mention its period: the one that follows it before the next
// mention, else the one before it in its part of the sentence, else the only
// one there is.
func (s *finder) assignPeriods() {
	if len(s.Periods) == 0 {
		return
	}
	next := 0
	for i := range s.mentions {
		m := &s.mentions[i]
		for next < len(s.Periods) && s.Periods[next].Last < m.First {
			next++
		}
		after, before := s.periodAfter(i, next), s.periodBefore(i, next)
		switch {
		case after >= 0 && !(before >= 0 && s.Periods[after].Duration && !s.Periods[before].Duration):
			s.setPeriod(i, after, "period/after")
		case before >= 0:
			s.setPeriod(i, before, "period/before")
		case m.Ties >= 0 && !s.mentions[m.Ties].period().Empty() && m.Rule != quantity.RuleElided:
			s.tiePeriod(i, "period/tied")
		case s.Periods[0].Last < s.mentions[0].First:
			s.setPeriod(i, 0, "period/opening")
		}
	}
	s.periodsForward()
	s.splitPeriods()
}

// periodAfter is period next where it follows mention i, before the next mention and in
// its clause; −1 where it does not.
func (s *view) periodAfter(i, next int) int {
	limit := len(s.Tokens)
	if i+1 < len(s.mentions) {
		limit = s.mentions[i+1].First
	}
	if next == len(s.Periods) {
		return -1
	}
	m, p := &s.mentions[i], &s.Periods[next]
	if p.First <= m.Last || p.Last >= limit || p.First-m.Last >= 30 || compared(s.Sentence, p) || nextClause(s.Sentence, m.Last, p) {
		return -1
	}
	return next
}

// periodBefore is the period before period next where it stands between mention i and the
// one before it; −1 where it does not.
func (s *view) periodBefore(i, next int) int {
	start := 0
	if i > 0 {
		start = s.mentions[i-1].Last
	}
	if next > 0 && s.Periods[next-1].First >= start {
		return next - 1
	}
	return -1
}

// nextClause reports whether period p stands in a clause that begins after token
// i: 58 prosent, i 2019 var delen; 5 mill., og utvalget foreslo i 2020.
func nextClause(s *token.Sentence, i int, p *token.Period) bool {
	first := p.First
	if s.Is(first-1, token.ClassPeriodWord) {
		first--
	}
	if (s.KindAt(first-1) == token.Comma || s.Is(first-1, token.ClassAnd)) && morph.VerbLike(s, p.Last+1) && !s.English {
		return true
	}
	for j := i + 1; j < first; j++ {
		if s.KindAt(j) == token.Comma && (s.Is(j+1, token.ClassAnd) || morph.Contrasts(s, j+1)) || morph.Contrasts(s, j) {
			return true
		}
	}
	return false
}

// compared reports whether enn stands before period p: lavere enn i 2013.
func compared(s *token.Sentence, p *token.Period) bool {
	i := p.First - 1
	if s.Is(i, token.ClassPeriodWord) {
		i--
	}
	return s.KindAt(i) == token.Word && s.FormIn(i, thanWord)
}

// setPeriod gives mention i the period k of the sentence.
func (s *finder) setPeriod(i, k int, rule string) {
	m, p := &s.mentions[i], &s.Periods[k]
	s.propose(i, period, by(rule, token.Span(p.First, p.Last)))
	m.when, m.year = k+1, p.Year
	if s.Is(p.First, token.ClassFrom) && m.Moved() {
		m.year = 0 // en økning fra 2015: the year it is compared with
	}
}

// tiePeriod gives mention i the period of the one that it is tied to.
func (s *finder) tiePeriod(i int, rule string) {
	m := &s.mentions[i]
	t := &s.mentions[m.Ties]
	s.propose(i, period, by(rule, t.period().Phrase))
	m.year, m.when = t.year, t.when
}

// periodsForward gives mentions what is said behind the last of them: 664 til 521 mrd.
// kroner fra 2025 til 2026, 37 og 42 prosent i 2015.
func (s *finder) periodsForward() {
	for i := len(s.mentions) - 1; i >= 0; i-- {
		m := &s.mentions[i]
		if !m.period().Empty() || m.Ties <= i {
			continue
		}
		if t := &s.mentions[m.Ties]; m.Group == 0 || t.year == 0 {
			s.tiePeriod(i, "period/forward")
		}
	}
}

// splitPeriods gives the ends of a change the ends of a span of years: fra 664
// til 521 mrd. kroner fra 2025 til 2026.
func (s *finder) splitPeriods() {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Group == 0 || !m.changeEnd() || m.when == 0 {
			continue
		}
		if p := &s.Periods[m.when-1]; p.From > 0 && p.To > 0 {
			m.year = p.From
			if m.Change == record.ChangeTo {
				m.year = p.To
			}
		}
	}
}
