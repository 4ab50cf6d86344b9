package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// What a sentence says of a share that is its subject.

// rest is what follows the subject m and its whole, up to the end of the
// clause.
func rest(s *token.Sentence, m *mention) token.Phrase {
	j := m.After()
	if s.Is(j, token.ClassOf) {
		end := syntax.NounPhrase(s, j+1)
		if end <= j {
			return token.Phrase{}
		}
		j = end + 1
	}
	end := j - 1
	for end+1 < len(s.Tokens) && end-j < syntax.MaxPhrase && (syntax.OrdinalPoint(s, end+1) || !bounds(s, end+1)) {
		end++
		if s.KindAt(end) == token.Numeral && s.Numbers[s.Tokens[end].Number].Used {
			return token.Phrase{}
		}
	}
	if end < j || !beginsPredicate(s, j) || end == j && s.Is(j, token.ClassPreposition|token.ClassConjunction) {
		return token.Phrase{}
	}
	return token.Span(j, end)
}

// beginsPredicate reports whether a predicate can begin at token i, which no conjunction
// and no relative can do.
func beginsPredicate(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && !s.Is(i, token.ClassThat|token.ClassAnd|token.ClassOr)
}

// subordinate reports whether the sentence opens with a clause that mention m stands
// in, so that a comma after it begins what is said of something else.
func subordinate(s *token.Sentence, m *mention) bool {
	if s.KindAt(0) != token.Word || !s.In(0, subordinator) {
		return false
	}
	for j := 1; j < m.First; j++ {
		if s.KindAt(j) == token.Comma {
			return false
		}
	}
	return true
}

// boughtBehind reads i utgifter til helse, til drift behind amount m.
func boughtBehind(s *token.Sentence, m *mention) token.Phrase {
	j := m.After()
	if !m.Money() || s.KindAt(j+1) != token.Word || !buys(s, j) {
		return token.Phrase{}
	}
	return token.Span(j+1, syntax.NounPhrase(s, j+1))
}

// buys reports whether token i names behind an amount what it is spent on: i utgifter, til
// drift, for arbeidet; not til å, for hver.
func buys(s *token.Sentence, i int) bool {
	switch {
	case s.Is(i, token.ClassIn) && s.Noun(i+1)&token.ClassMoney != 0:
		return true
	case s.KindAt(i) != token.Word:
		return false
	case s.Is(i, token.ClassTo):
		return !s.Is(i+1, token.ClassInfinitive)
	}
	return isForm(s, i, "for") && !s.Is(i+1, token.ClassEvery)
}

// saidBehind is the predicate behind the subject 40 prosent av kommunene.
func saidBehind(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if m.Money() {
		return token.Phrase{}
	}
	j := predicateFrom(s.Sentence, m)
	if j < 0 || !morph.VerbLike(s.Sentence, j) || s.KindAt(j-1) == token.Comma && morph.VerbLike(s.Sentence, s.Before(m.First)) {
		return token.Phrase{} // hvor de utgjør 1,6 prosent, illustrerer
	}
	end := j
	for end+1 < len(s.Tokens) && end-j < 2*syntax.MaxPhrase && !s.closes(end+1) {
		end++
	}
	if end == j {
		return token.Phrase{}
	}
	return token.Span(j, end)
}

// predicateFrom is the token behind share m, its whole and its time, −1 where another
// clause begins there.
func predicateFrom(s *token.Sentence, m *mention) int {
	j := m.After()
	if !m.base().Empty() && s.Is(j, token.ClassOf) {
		if end := syntax.NounPhrase(s, j+1); end > j {
			j = end + 1
		}
	}
	if j < len(s.Tokens) {
		if p, ok := syntax.PeriodAt(s, j); ok && !p.Duration {
			j = p.Last + 1 // prøvene i 2019 inneholdt
		}
	}
	switch {
	case s.KindAt(j) != token.Comma:
		return j
	case subordinate(s, m):
		return -1 // Når en har brukt opp halvparten, gir loven …
	}
	return j + 1
}

// closes reports whether the predicate of a share ends before token i.
func (s *view) closes(i int) bool {
	switch {
	case syntax.OrdinalPoint(s.Sentence, i):
		return false
	case bounds(s.Sentence, i):
		return true
	case s.Is(i, token.ClassAnd) && s.at(s.Next(i)) >= 0:
		return true // har gjeld og 7 prosent har lån: the next share says something else
	}
	return s.Is(i, token.ClassAgainst) && s.KindAt(i+1) == token.Numeral
}

// bounds reports whether token i is a mark that a clause ends at.
func bounds(s *token.Sentence, i int) bool {
	switch s.KindAt(i) {
	case token.Point, token.Comma, token.Open, token.Close:
		return true
	}
	return false
}
