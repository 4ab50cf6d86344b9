package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The whole that a share's own words name.

// ofRatio reads landets 428 kommuner inside ratio i.
func ofRatio(s *finder, i int) token.Phrase {
	if m := &s.mentions[i]; m.Rule == quantity.RuleRatio && !m.agent {
		return s.ratioBase(i)
	}
	return token.Phrase{}
}

// ofEvery reads hver fjerde av elevene and hver fjerde elev.
func ofEvery(s *finder, i int) tie {
	m := &s.mentions[i]
	if m.Rule != quantity.RuleEvery || m.agent {
		return tie{}
	}
	if j := m.Last + 1; s.Is(j, token.ClassOf) {
		end := syntax.NounPhrase(s.Sentence, j+1)
		switch {
		case end <= j+1 && syntax.Anaphor(s.Sentence, j+1, j+1):
			return by("whole/of-them", s.ofThem(i, m.First)) // og hver fjerde av dem
		case end > j:
			return by("whole/every-of", syntax.WithoutCount(s.Sentence, j+1, end))
		}
	}
	if s.KindAt(m.Last) != token.Word || s.Is(m.Last, token.ClassOrdinal|token.ClassEveryOther) {
		return tie{}
	}
	first := m.Last
	for first-2 > m.First && s.KindAt(first-1) == token.Dash && s.Glued(first) && s.Glued(first-1) {
		first -= 2
	}
	return by("whole/every", s.counted(first, i))
}

// ofThem is what dem behind share i stands for, said before token limit: the part that
// the share before it is, which has no name, or the antecedent.
func (s *finder) ofThem(i, limit int) token.Phrase {
	if s.partOfShare(i) {
		return unnamed
	}
	return s.antecedent(limit).Phrase
}

// ofShare reads av opplæringssentrene behind share i.
func ofShare(s *finder, i int) tie {
	m := &s.mentions[i]
	if m.counts() || m.agent {
		return tie{}
	}
	j := partitiveAt(s.Sentence, m)
	if j < 0 {
		return tie{}
	}
	if s.English && s.Is(j, token.ClassOf) && s.In(j+1, relativeOf) {
		return by("whole/of-whom", s.antecedent(m.First).Phrase) // 312 nurses, 74 % of whom
	}
	end := s.wholePhrase(j+1, i)
	if bare := end <= j && s.IsWord(j+1, token.ClassAnaphor); bare || syntax.Anaphor(s.Sentence, j+1, end) {
		if t := by("whole/of-them", s.antecedent(m.First).Phrase); !t.Empty() {
			return t
		}
		if bare {
			return by("whole/of", token.Span(j+1, j+1)) // resolved with the others
		}
	}
	if end <= j || end == j+1 && s.IsWord(end, token.ClassDeterminer) && !s.Is(end, token.ClassAnaphor) {
		return tie{} // av hele, av alle
	}
	return by("whole/of", syntax.WithoutCount(s.Sentence, j+1, end))
}

// partitiveAt is the token of av or blant that ties share m to its whole, −1 where none
// follows it.
func partitiveAt(s *token.Sentence, m *mention) int {
	j := partitiveFrom(s, m)
	switch {
	case s.Is(j, token.ClassOf), morph.Among(s, j) && !m.Moved():
		return j
	case s.English && s.Is(j, token.ClassDeterminer) && m.Rule == quantity.RuleFraction:
		return j - 1 // half the pupils
	}
	return -1
}

// partitiveFrom is the token behind share m where av may stand: behind what qualifies the
// share, a bracket and an adverb.
func partitiveFrom(s *token.Sentence, m *mention) int {
	j := m.After()
	if s.Is(j, token.ClassPostQualifier) {
		j++
	}
	if s.KindAt(j) == token.Open {
		for k := j + 1; k < j+6; k++ { // to prosent (fire personer) av elevene
			if s.KindAt(k) == token.Close && s.Is(k+1, token.ClassOf) {
				j = k + 1
				break
			}
		}
	}
	if s.Is(j, token.ClassAdverb|token.ClassAnyhow) && s.Is(j+1, token.ClassOf) {
		j++
	}
	if s.KindAt(j) == token.Comma && s.Is(j+1, token.ClassOf) && s.KindAt(s.Before(m.First)) == token.Comma {
		j++ // svært få, bare 3 prosent, av de spurte
	}
	return j
}
