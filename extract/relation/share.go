package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The whole that andelen names, which a share is the size of.

// shareNamed reads andelen av søkerne, statens andel av kostnadene, andelen blant
// professorene, andelen elever med vedtak. Andelen kvinner names none: the women are the
// part.
func shareNamed(s *finder, i int) tie {
	j := s.shareWord(i)
	if j < 0 {
		return tie{}
	}
	limit := s.mentions[i].First
	if t := holder(s.Sentence, j, limit); !t.Empty() {
		return t
	}
	k := ofBehind(s.Sentence, j, limit)
	switch {
	case k < 0 && partWord(s.Sentence, j+1, limit):
		return partNoun(s.Sentence, j, limit)
	case k < 0:
		return by("whole/share-again", s.shareAgain(i, j))
	}
	end := syntax.Core(s.Sentence, k+1)
	switch {
	case end <= k || end >= limit:
		return tie{}
	case syntax.Anaphor(s.Sentence, k+1, end):
		return by("whole/share-of-them", s.antecedent(j).Phrase)
	}
	return by("whole/share-of", syntax.WithoutCount(s.Sentence, k+1, end))
}

// shareWord is the token of andelen that share i is the size of, −1 where it is the size
// of none: not before a stop, and not med en andel på.
func (s *view) shareWord(i int) int {
	m := &s.mentions[i]
	if m.Moved() || i > 0 && m.First-s.mentions[i-1].Last <= 3 {
		return -1
	}
	floor := max(0, m.First-syntax.MaxPhrase)
	for j := m.First - 1; j >= floor && !stops(s.Sentence, j); j-- {
		c := s.Noun(j)
		if c&token.ClassShareWord == 0 || c&token.ClassUp != 0 || district(s.Sentence, j) {
			continue
		}
		if s.Is(j-1, token.ClassPreposition) && !s.Is(j-1, token.ClassConjunction) {
			break
		}
		return j
	}
	return -1
}

// stops reports whether token i is a full stop or a semicolon with nothing or a space
// behind it.
func stops(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Kind != token.Point || s.Text[t.Start] != '.' && s.Text[t.Start] != ';' {
		return false
	}
	return i+1 >= len(s.Tokens) || s.Tokens[i+1].Space
}

// district reports whether token i is a part of a town or a country, and no share.
func district(s *token.Sentence, i int) bool {
	return morph.Begins(s.Folded(i), districtStarts, 0)
}

// partWord reports whether token i, which stands before token limit, goes on with what
// andelen is of: no verb, no preposition.
func partWord(s *token.Sentence, i, limit int) bool { return i < limit && namesPart(s, i) }

// ofBehind is the token of av behind the share word at token j: andelen av, andelen norske
// kvinner av. It is −1 where none stands there.
func ofBehind(s *token.Sentence, j, limit int) int {
	for k := j + 1; k < limit && k <= j+3; k++ {
		if s.Is(k, token.ClassOf) {
			return k
		}
		if !partWord(s, k, limit) {
			break
		}
	}
	return -1
}

// shareAgain is the whole of the last share that has one, which delen at token j has as
// well: i 2013 58 prosent av midlane, i 2019 var delen 49.
func (s *view) shareAgain(i, j int) token.Phrase {
	if i == 0 || !s.In(j, enDefinite) || !morph.VerbLike(s.Sentence, j-1) && !morph.VerbLike(s.Sentence, j+1) {
		return token.Phrase{}
	}
	for floor := max(0, i-syntax.LookBack); i > floor; {
		i--
		if q := &s.mentions[i]; !q.Money() && !q.base().Empty() {
			return q.base().Phrase
		}
	}
	return token.Phrase{}
}

// partNoun reads what the noun behind the share word at token j is part of: andelen
// privatister blant kandidatene; andelen elektriske turer, andelen elever som, andelen
// elever med vedtak, where the noun with what narrows it is the part and the noun alone
// the whole.
func partNoun(s *token.Sentence, j, limit int) tie {
	end := syntax.Core(s, j+1)
	if end <= j || end >= limit {
		return tie{}
	}
	if morph.Among(s, end+1) {
		if e := syntax.NounPhrase(s, end+2); e > end+1 && e < limit {
			return by("whole/share-noun-among", syntax.WithoutCount(s, end+2, e))
		}
	}
	noun := end
	for noun > j+1 && s.KindAt(noun-1) == token.Dash {
		noun -= 2
	}
	switch {
	case noun > j+1 && !s.Is(j+1, token.ClassDeterminer) && !s.Tokens[noun-1].Capital:
		return by("whole/share-noun", token.Span(noun, end))
	case end == j+1 && narrowed(s, end+1):
		return by("whole/share-noun", token.Span(end, end))
	}
	return tie{}
}

// narrowed reports whether token i begins what narrows the noun before it: som, med.
func narrowed(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && (s.Is(i, token.ClassThat) || s.In(i, narrowing))
}
