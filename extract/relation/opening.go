package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A whole that a sentence or a clause opens with.

// opening reads Av kommunene …, Blant elevene …, Mange av disse kommunene … at
// the head of the sentence, before share m.
func opening(s *token.Sentence, m *mention) token.Phrase {
	i := syntax.Quantifier(s, 0)
	if s.KindAt(i) != token.Word || !s.Is(i, token.ClassOf) && !morph.Among(s, i) {
		return token.Phrase{}
	}
	if s.KindAt(i+1) == token.Numeral && s.YearAt(i+1) > 0 {
		return token.Phrase{}
	}
	end := syntax.NounPhrase(s, i+1)
	if s.English && end > i && s.KindAt(end+1) == token.Word && s.KindAt(end+2) == token.Comma && s.In(end+1, morph.EnglishPast) {
		end++ // of the amount disbursed, 40 %
	}
	if end <= i || end >= m.First {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, i+1, end)
}

// clauseOpening reads og blant ansatte i patruljen gjelder dette 41 prosent: a
// whole named at the head of the clause that share i stands in.
func clauseOpening(s *finder, i int) tie {
	m := &s.mentions[i]
	floor := max(0, m.First-syntax.MaxPhrase, s.floor(i))
	for j := m.First - 1; j > floor && s.KindAt(j) != token.Point; j-- {
		if !opensClause(s.Sentence, j) {
			continue
		}
		if string(s.Folded(j+1)) == "whom" {
			break
		}
		end := syntax.NounPhrase(s.Sentence, j+1)
		switch {
		case end <= j || end >= m.First:
		case syntax.Anaphor(s.Sentence, j+1, end) && j > 1: // har 210 årsverk, og av disse er 26 prosent
			return by("whole/clause-of-them", s.ofThem(i, j))
		case leadsTo(s.Sentence, end, m):
			return by("whole/clause-opening", syntax.WithoutCount(s.Sentence, j+1, end))
		}
	}
	return tie{}
}

// opensClause reports whether av or blant at token i is the first of a clause.
func opensClause(s *token.Sentence, i int) bool {
	if !morph.Among(s, i) && !s.Is(i, token.ClassOf) {
		return false
	}
	return s.KindAt(i-1) == token.Comma || s.Semicolon(i-1) || s.Is(i-1, token.ClassAnd|token.ClassConjunction)
}

// leadsTo reports whether a verb or a comma follows the phrase that ends at token end, or
// share m itself does.
func leadsTo(s *token.Sentence, end int, m *mention) bool {
	return morph.VerbLike(s, end+1) || s.KindAt(end+1) == token.Comma || end+1 == m.First || s.Before(m.First) == end
}

// beforeColon reads Skippere og matroser: to av tre har lån, and Lagene varer: bare 8
// prosent er oppløst: whom the words before a colon speak of.
func beforeColon(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if !colon(s, p) || !predicateAfter(s, m) {
		return token.Phrase{}
	}
	if end := syntax.NounPhrase(s, 0); end == p-1 && !s.Is(0, token.ClassFunction) && !syntax.Crowd(s, 0).Empty() {
		return syntax.WithoutCount(s, 0, end)
	}
	return syntax.Subject(s)
}
