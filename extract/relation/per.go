package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// pers finds what amount i is for: per flyktning, pr. år, /time, årlig, i måneden beside
// it, else by the words round it that share it out, by what it measures, or as the amount
// that it is tied to, compared with or said once more by.
func (s *finder) pers(i int) {
	m := &s.mentions[i]
	if !m.Money() {
		return
	}
	if t := s.perBeside(m); !t.Empty() {
		*m.of(per) = t // stronger than what the head of a column says
	}
}

// perBeside is what amount m is for by the words behind it or, where they do not say it,
// right before it.
func (s *finder) perBeside(m *mention) tie {
	j := m.After()
	if s.KindAt(j) == token.Slash && s.KindAt(j+1) == token.Word {
		return by("per/slash", token.Span(j+1, j+1))
	}
	if price(s.Sentence, m, &j) {
		j++
	}
	for range 3 {
		t, on := s.perAt(j)
		switch {
		case !t.Empty():
			return t
		case !on:
			return by("per/before", perBefore(s.Sentence, m))
		}
		j++
	}
	return by("per/before", perBefore(s.Sentence, m))
}

// perAt is what an amount is for by the word at token j behind it. on is true where the
// words behind that may still say it.
func (s *finder) perAt(j int) (t tie, on bool) {
	form := ""
	if s.KindAt(j) == token.Word {
		form = s.Entry(j).Form
	}
	switch {
	case s.Is(j, token.ClassPer) || s.Is(j, token.ClassEvery) && s.KindAt(j-1) == token.Word && s.Entry(j-1).Form == "for":
		return by("per/per", token.Span(j+1, syntax.UnitPhrase(s.Sentence, j+1))), true
	case adverbOfTime(s.Sentence, j):
		return by("per/adverb", token.Elsewhere(recurring(s.Folded(j)))), true
	case (s.Is(j, token.ClassIn) || form == "om") && s.Is(j+1, token.ClassTimeUnit):
		return by("per/in-time", timeName(s.Sentence, j+1)), true
	case s.Is(j, token.ClassEvery) && s.KindAt(j+1) == token.Word && !s.Is(j+1, token.ClassFunction):
		return by("per/every", token.Span(j+1, j+1)), true
	case s.English && form == "a" && s.Is(j+1, token.ClassTimeUnit):
		return by("per/a", token.Span(j+1, j+1)), true
	}
	return tie{}, s.IsWord(j, token.ClassJudge|token.ClassPostQualifier) || form == "for"
}

// perBefore reads kostnad per kursdeltaker på 92 000.
func perBefore(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if !s.Is(p, token.ClassOn|token.ClassMembership|token.ClassVerb) && s.KindAt(p) != token.Point {
		return token.Phrase{}
	}
	for j := p - 1; j >= 0 && j > p-6 && s.KindAt(j) == token.Word; j-- {
		if !s.Is(j, token.ClassPer) {
			continue
		}
		if last := syntax.UnitPhrase(s, j+1); last == p-1 {
			return token.Span(j+1, last)
		}
		return token.Phrase{}
	}
	return token.Phrase{}
}

// adverbOfTime reports whether token i is årlig, annual and the like.
func adverbOfTime(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && recurring(s.Folded(i)) != ""
}

// recurring is the unit of time in årlig, annual and the like. Rows are grouped by
// what an amount is for, so årlig, i året and per år all say år.
func recurring(w []byte) string { return recurringFor[string(w)] }

// timeName is the unit of time at token i in the singular without article: året
// is år.
func timeName(s *token.Sentence, i int) token.Phrase {
	if u, ok := definiteTime[string(s.Folded(i))]; ok {
		return token.Elsewhere(u)
	}
	return token.Span(i, i)
}

// sharedPer finds what amount i is for where no word beside it says it.
func (s *finder) sharedPer(i int) {
	if s.mentions[i].Money() {
		s.try(i, per, s.ways.sharedOut...)
	}
}

// perPay is the time in the noun of pay that amount i is the size of: en timelønn på.
func perPay(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if !m.measure().Before(m.First) || !s.Is(s.Before(m.First), token.ClassOn|token.ClassMembership|token.ClassVerb) {
		return token.Phrase{}
	}
	k := m.measure().First
	if e := syntax.Core(s.Sentence, k); e >= k {
		return token.Elsewhere(payUnit(s.Folded(e)))
	}
	return token.Phrase{}
}

// perMeasured is what amount i is for by the name of what it measures: kostnaden per plass.
func perMeasured(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if !m.measure().Before(m.First) {
		return token.Phrase{}
	}
	for k := m.measure().First; k < m.measure().End; k++ {
		if s.Is(k, token.ClassPer) {
			if last := syntax.UnitPhrase(s.Sentence, k+1); last > k {
				return token.Span(k+1, last)
			}
		}
	}
	return token.Phrase{}
}

// perAdjective is the time in the adjective before the noun: en årlig kostnad på.
func perAdjective(s *finder, i int) token.Phrase {
	p := s.Before(s.mentions[i].First)
	if !s.Is(p, token.ClassOn|token.ClassOf|token.ClassTo|token.ClassMembership) {
		return token.Phrase{}
	}
	for j := p - 1; j >= 0 && j > p-5 && s.KindAt(j) == token.Word && !morph.VerbLike(s.Sentence, j); j-- {
		if adverbOfTime(s.Sentence, j) && morph.NounLike(s.Sentence, j+1) {
			return token.Elsewhere(recurring(s.Folded(j)))
		}
	}
	return token.Phrase{}
}

// perCompared is what the amount before amount i is for, which it is compared with, tied
// to or says once more: 2 140 kroner i måneden, mot 3 260 kroner.
func perCompared(s *finder, i int) token.Phrase {
	if i == 0 {
		return token.Phrase{}
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	p := s.Before(m.First)
	if q.Money() && (s.Is(p, token.ClassAgainst) || restates(s.Sentence, q.Last, p) || m.Group > 0 && m.Group == q.Group) {
		return q.per().Phrase
	}
	return token.Phrase{}
}

// perForward gives amounts what the one behind them is for: fra 165 til 170 kroner per
// døgn.
func (s *finder) perForward() {
	for i := len(s.mentions) - 2; i >= 0; i-- {
		m, next := &s.mentions[i], &s.mentions[i+1]
		if m.Money() && (m.Group > 0 && m.Group == next.Group || m.Ties > i) {
			s.propose(i, per, by("per/forward", next.per().Phrase))
		}
	}
}

// restates reports whether only a comma and eller, or, det vil si stand between
// tokens i and p, or what an amount is for and the like.
func restates(s *token.Sentence, i, p int) bool {
	return s.Is(p, token.ClassOr) && p-i <= 2
}
