package relation

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// pers finds what amount i is for: per flyktning, pr. år, /time, årlig, i måneden beside
// it. That is stronger than what the head of a column says.
func (s *finder) pers(i int) {
	m := &s.mentions[i]
	if !m.Money() {
		return
	}
	if t := perBeside(s.Sentence, m); !t.Empty() {
		s.replace(i, per, t)
	}
}

// sharedPer finds what amount i is for where no word beside it says it: by the words round
// it that share it out, by what it measures, or as the amount that it is tied to, compared
// with or said once more by.
func (s *finder) sharedPer(i int) {
	if s.mentions[i].Money() {
		s.try(i, per, s.ways.sharedOut...)
	}
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

// perBeside is what amount m is for by the words behind it or, where they do not say it,
// right before it.
func perBeside(s *token.Sentence, m *mention) tie {
	j := m.After()
	if s.KindAt(j) == token.Slash && s.KindAt(j+1) == token.Word {
		return by("per/slash", token.Span(j+1, j+1))
	}
	if price(s, m, &j) {
		j++
	}
	for range 3 {
		t, on := perAt(s, j)
		if !t.Empty() {
			return t
		}
		if !on {
			break
		}
		j++
	}
	return by("per/before", perBefore(s, m))
}

// perAt is what an amount is for by the word at token j behind it. on is true where the
// words behind that may still say it.
func perAt(s *token.Sentence, j int) (t tie, on bool) {
	switch {
	case s.Is(j, token.ClassPer), s.Is(j, token.ClassEvery) && isForm(s, j-1, "for"):
		return by("per/per", token.Span(j+1, syntax.UnitPhrase(s, j+1))), true
	case adverbOfTime(s, j):
		return by("per/adverb", token.Elsewhere(recurring(s.Folded(j)))), true
	case s.Is(j+1, token.ClassTimeUnit) && (s.Is(j, token.ClassIn) || isForm(s, j, "om")):
		return by("per/in-time", timeName(s, j+1)), true
	case s.Is(j, token.ClassEvery) && s.KindAt(j+1) == token.Word && !s.Is(j+1, token.ClassFunction):
		return by("per/every", token.Span(j+1, j+1)), true
	case s.Is(j+1, token.ClassTimeUnit) && s.English && isForm(s, j, "a"):
		return by("per/a", token.Span(j+1, j+1)), true
	}
	return tie{}, s.IsWord(j, token.ClassJudge|token.ClassPostQualifier) || isForm(s, j, "for")
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
