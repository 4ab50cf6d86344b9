package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// quantified reports whether share m, behind the comma at token p, says how many de
// fleste or flertallet at the head of the sentence are: Flertallet, 56 prosent, støtter.
func quantified(s *token.Sentence, p int, m *mention) bool {
	j := max(m.Last, m.Unit.Last) + 1
	if p < 1 || p > 3 || s.KindAt(j) != token.Comma || s.KindAt(j+1) != token.Word || s.Is(j+1, token.ClassOf) {
		return false
	}
	if !s.In(p-1, partSaid) {
		return false
	}
	return morph.VerbLike(s, j+1) || morph.Says(s, j+1) || s.Is(j+1, token.ClassVerb) || morph.VerbBehind(s, j+1)
}

// placed is what stands before a count of places: asylsøkere in Vi intervjuet
// asylsøkere ved fem mottak. It is "" where the number counts no place.
func placed(s *token.Sentence, n *token.Number) token.Phrase {
	p := int(n.Token) - 1
	if s.IsWord(p, token.ClassDeterminer) {
		p--
	}
	if s.KindAt(p) != token.Word || p < 2 {
		return token.Phrase{}
	}
	if !s.In(p, atPlace) || s.KindAt(p-1) != token.Word || morph.VerbLike(s, p-1) || s.Is(p-1, token.ClassFunction) || !morph.Many(s, p-1) {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s, p-1)
	if b < p-1 && s.Is(b-1, token.ClassPronoun) {
		b++ // vi intervjuet asylsøkere
	}
	if b > p-1 || morph.Study(s, s.Folded(p-1)) || !morph.VerbLike(s, b-1) && !s.Is(b-1, token.ClassWith) && !s.Is(b-2, token.ClassPronoun) {
		return token.Phrase{}
	}
	if s.In(p-1, visit) {
		return token.Phrase{}
	}
	return token.Span(b, p-1)
}

// surveyed is who the sentence itself sends the survey to that share m is the rate of
// answers of: Skjemaet gikk til alle rektorer, og svarprosenten ble 61.
func surveyed(s *token.Sentence, m *mention) token.Phrase {
	for i := max(0, m.First-syntax.MaxPhrase); i < m.First; i++ {
		if s.KindAt(i) == token.Word && instrument(s, i) {
			return sentTo(s, i)
		}
	}
	return token.Phrase{}
}

// clauseCount is the only thing that the clauses before share m count: Skjemaet gikk til
// 312 fastleger, og 41 prosent svarte. A count of places is none.
func clauseCount(s *token.Sentence, m *mention) token.Phrase {
	found := token.Phrase{}
	k := syntax.NumbersBefore(s, m.First)
	for floor := max(0, k-syntax.LookBack); k > floor; {
		k--
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || n.Label || n.Period {
			continue
		}
		b := syntax.Thing(s, n, m.First)
		if b.Empty() {
			continue
		}
		if p := int(n.Token) - 1; !found.Empty() || s.Is(p, token.ClassPreposition) && !s.Is(p, token.ClassTo) && !morph.Among(s, p) && !s.Is(p, token.ClassQualifier) {
			return token.Phrase{}
		}
		found = b
	}
	return found
}

// whereOf reads Gruppen omfatter 86 personer, der 49 prosent har, and blant gutter på
// yrkesfag, der 28 prosent sluttet: a clause about what the comma ends.
func whereOf(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if s.IsWord(p, token.ClassJudge) {
		p--
	}
	if s.KindAt(p) != token.Word || s.KindAt(p-1) != token.Comma || s.KindAt(m.After()) != token.Word || s.Is(m.After(), token.ClassPreposition|token.ClassOf) {
		return token.Phrase{}
	}
	if !s.In(p, where) {
		return token.Phrase{}
	}
	c := p - 1
	for j := c - 1; j >= 0 && j > c-syntax.MaxPhrase/2 && s.KindAt(j) != token.Point && s.KindAt(j) != token.Comma; j-- {
		if morph.Among(s, j) && syntax.NounPhrase(s, j+1) == c-1 {
			return syntax.WithoutCount(s, j+1, c-1)
		}
	}
	k := syntax.NumbersBefore(s, c)
	for floor := max(0, k-syntax.LookBack); k > floor; {
		k--
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || n.Label || n.Period {
			continue
		}
		end := syntax.Core(s, int(n.Token))
		if end == c-1 && morph.Many(s, end) && !s.Is(int(n.Token)-1, token.ClassPreposition) {
			return syntax.Thing(s, n, c)
		}
		return token.Phrase{}
	}
	return token.Phrase{}
}
