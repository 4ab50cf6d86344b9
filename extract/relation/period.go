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
func assignPeriods(s *finder) {
	if len(s.Periods) == 0 {
		return
	}
	pi := 0
	for i := range s.mentions {
		m := &s.mentions[i]
		after, before := -1, -1
		limit := len(s.Tokens)
		if i+1 < len(s.mentions) {
			limit = s.mentions[i+1].First
		}
		for pi < len(s.Periods) && s.Periods[pi].Last < m.First {
			pi++
		}
		// Periods from pi on follow the mention.
		if pi < len(s.Periods) && s.Periods[pi].First > m.Last && !compared(s.Sentence, &s.Periods[pi]) && s.Periods[pi].Last < limit && s.Periods[pi].First-m.Last < 30 {
			after = pi
			if nextClause(s.Sentence, m.Last, &s.Periods[pi]) {
				after = -1
			}
		}
		start := 0
		if i > 0 {
			start = s.mentions[i-1].Last
		}
		if pi > 0 && s.Periods[pi-1].First >= start {
			before = pi - 1
		}
		switch {
		case after >= 0 && !(before >= 0 && s.Periods[after].Duration && !s.Periods[before].Duration):
			setPeriod(s.Sentence, m, after)
		case before >= 0:
			setPeriod(s.Sentence, m, before)
		case m.Ties >= 0 && s.mentions[m.Ties].period != "" && m.Rule != quantity.RuleElided:
			t := &s.mentions[m.Ties]
			m.period, m.year, m.when = t.period, t.year, t.when
		case s.Periods[0].Last < s.mentions[0].First:
			setPeriod(s.Sentence, m, 0)
		}
	}
	splitPeriods(s)
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

// setPeriod gives m the period i.
func setPeriod(s *token.Sentence, m *mention, i int) {
	p := &s.Periods[i]
	m.period, m.when = s.Slice(p.First, p.Last), i+1
	m.year = p.Year
	if s.Is(p.First, token.ClassFrom) && m.Moved() {
		m.year = 0 // en økning fra 2015: the year it is compared with
	}
}

// splitPeriods gives the ends of a change the ends of a span of years: fra 664
// til 521 mrd. kroner fra 2025 til 2026.
func splitPeriods(s *finder) {
	// 664 til 521 mrd. kroner fra 2025 til 2026, 37 og 42 prosent i 2015: what
	// follows the last of them is said of all.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		m := &s.mentions[i]
		if m.period != "" || m.Ties <= i {
			continue
		}
		if t := &s.mentions[m.Ties]; m.Group == 0 || t.year == 0 {
			m.period, m.year, m.when = t.period, t.year, t.when
		}
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Group == 0 || m.Change != record.ChangeFrom && m.Change != record.ChangeTo {
			continue
		}
		if m.when == 0 {
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
