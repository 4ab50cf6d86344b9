package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// ofRatio reads landets 428 kommuner inside ratio i.
func ofRatio(s *finder, i int) token.Phrase {
	if m := &s.mentions[i]; m.Rule == quantity.RuleRatio && !m.agent {
		return ratioBase(s, m)
	}
	return token.Phrase{}
}

// ofEvery reads hver fjerde av elevene and hver fjerde elev.
func ofEvery(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if m.Rule != quantity.RuleEvery || m.agent {
		return token.Phrase{}
	}
	if j := m.Last + 1; s.Is(j, token.ClassOf) {
		end := syntax.NounPhrase(s.Sentence, j+1)
		if end <= j+1 && syntax.Anaphor(s.Sentence, j+1, j+1) {
			if partOfShare(s, m) {
				return unnamed // 18 prosent av søkerne avbryter, og hver tredje av dem
			}
			return antecedent(s, m.First) // og hver fjerde av dem
		}
		if end > j {
			return syntax.WithoutCount(s.Sentence, j+1, end)
		}
	}
	if s.KindAt(m.Last) != token.Word || s.Is(m.Last, token.ClassOrdinal|token.ClassEveryOther) {
		return token.Phrase{}
	}
	first := m.Last
	for first-2 > m.First && s.KindAt(first-1) == token.Dash && s.Glued(first) && s.Glued(first-1) {
		first -= 2
	}
	return counted(s, first, m)
}

// ofShare reads av opplæringssentrene behind share i.
func ofShare(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery || m.agent {
		return token.Phrase{}
	}
	j := partitiveAt(s, m)
	if j < 0 {
		return token.Phrase{}
	}
	if s.English && s.Is(j, token.ClassOf) && s.In(j+1, relativeOf) {
		return antecedent(s, m.First) // 312 nurses, 74 % of whom
	}
	end := wholePhrase(s, j+1, m)
	back := token.Phrase{} // what dem stands for
	if pointing := end <= j && s.IsWord(j+1, token.ClassAnaphor); pointing || syntax.Anaphor(s.Sentence, j+1, end) {
		if back = antecedent(s, m.First); back.Empty() && pointing {
			back = token.Span(j+1, j+1)
		}
	}
	switch {
	case !back.Empty():
		return back
	case end <= j, end == j+1 && s.IsWord(end, token.ClassDeterminer) && !s.Is(end, token.ClassAnaphor):
		return token.Phrase{} // av hele, av alle
	}
	return syntax.WithoutCount(s.Sentence, j+1, end)
}

// partitiveAt is the token of av or blant that ties share m to its whole, −1 where none
// follows it.
func partitiveAt(s *finder, m *mention) int {
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
	switch {
	case s.Is(j, token.ClassOf), morph.Among(s.Sentence, j) && !m.Moved():
		return j
	case s.English && s.Is(j, token.ClassDeterminer) && m.Rule == quantity.RuleFraction:
		return j - 1 // half the pupils
	}
	return -1
}
