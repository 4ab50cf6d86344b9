package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// What a number counts may be the whole of a share that names none.

// names reports whether number n may say how many there are of something.
func names(n *token.Number) bool {
	return !n.Used && !n.Weak && !n.Year && !n.Label && !n.Period
}

// onlyCount is what the only number of the sentence counts: Skjemaet gikk til 1 200
// ansatte. 58 prosent svarte. Of several numbers it is what the last counts, where it is
// the last thing that is said.
func onlyCount(s *token.Sentence) token.Phrase {
	found, last, several := token.Phrase{}, 0, false
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if !names(n) {
			continue
		}
		b := syntax.Thing(s, n, len(s.Tokens))
		if b.Empty() {
			continue
		}
		if h := placed(s, n); !h.Empty() {
			b = h
		}
		several = !found.Empty()
		found, last = b, int(n.Last)
	}
	if several && last+3 < len(s.Tokens) {
		return token.Phrase{}
	}
	return found
}

// placed is what stands before a count of places: asylsøkere in Vi intervjuet
// asylsøkere ved fem mottak; none where the number counts no place.
func placed(s *token.Sentence, n *token.Number) token.Phrase {
	p := int(n.Token) - 1
	if s.IsWord(p, token.ClassDeterminer) {
		p--
	}
	if p < 2 || s.KindAt(p) != token.Word || !s.In(p, atPlace) || !peopleAt(s, p-1) {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s, p-1)
	if b < p-1 && s.Is(b-1, token.ClassPronoun) {
		b++ // vi intervjuet asylsøkere
	}
	if b > p-1 || !morph.VerbLike(s, b-1) && !s.Is(b-1, token.ClassWith) && !s.Is(b-2, token.ClassPronoun) {
		return token.Phrase{}
	}
	return token.Span(b, p-1)
}

// peopleAt reports whether the noun at token i names many that may be at a place: no
// study, and no visit to it.
func peopleAt(s *token.Sentence, i int) bool {
	return namesPart(s, i) && morph.Many(s, i) && !morph.Study(s, i) && !s.In(i, visit)
}

// clauseCount is the only thing that the clauses before share m count: Skjemaet gikk til
// 312 fastleger, og 41 prosent svarte. A count of places is none.
func clauseCount(s *token.Sentence, m *mention) token.Phrase {
	found := token.Phrase{}
	k := syntax.NumbersBefore(s, m.First)
	for floor := max(0, k-syntax.LookBack); k > floor; {
		k--
		n := &s.Numbers[k]
		if !names(n) {
			continue
		}
		b := syntax.Thing(s, n, m.First)
		if b.Empty() {
			continue
		}
		if !found.Empty() || ofPlace(s, int(n.Token)-1) {
			return token.Phrase{}
		}
		found = b
	}
	return found
}

// ofPlace reports whether the preposition at token p makes what it counts a place or the
// like, and not whom a clause is about: ved 12 skoler; not til or blant.
func ofPlace(s *token.Sentence, p int) bool {
	return s.Is(p, token.ClassPreposition) && !s.Is(p, token.ClassTo|token.ClassQualifier) && !morph.Among(s, p)
}

// whereOf reads Gruppen omfatter 86 personer, der 49 prosent har, and blant gutter på
// yrkesfag, der 28 prosent sluttet: a clause about what the comma ends.
func whereOf(s *finder, i int) tie {
	m := &s.mentions[i]
	p := s.Before(m.First)
	if s.IsWord(p, token.ClassJudge) {
		p--
	}
	if s.KindAt(p) != token.Word || !s.In(p, where) || s.KindAt(p-1) != token.Comma {
		return tie{}
	}
	if j := m.After(); s.KindAt(j) != token.Word || s.Is(j, token.ClassPreposition|token.ClassOf) {
		return tie{}
	}
	if t := by("whole/where-among", amongUpTo(s.Sentence, p-1)); !t.Empty() {
		return t
	}
	return by("whole/where-count", countUpTo(s.Sentence, p-1))
}

// amongUpTo is the group behind blant that ends before the comma at token c.
func amongUpTo(s *token.Sentence, c int) token.Phrase {
	for j := c - 1; j >= 0 && j > c-syntax.MaxPhrase/2 && s.KindAt(j) != token.Point && s.KindAt(j) != token.Comma; j-- {
		if morph.Among(s, j) && syntax.NounPhrase(s, j+1) == c-1 {
			return syntax.WithoutCount(s, j+1, c-1)
		}
	}
	return token.Phrase{}
}

// countUpTo is what the last number before the comma at token c counts, where it names
// many and ends there.
func countUpTo(s *token.Sentence, c int) token.Phrase {
	k := syntax.NumbersBefore(s, c)
	for floor := max(0, k-syntax.LookBack); k > floor; {
		k--
		n := &s.Numbers[k]
		if !names(n) {
			continue
		}
		end := syntax.Core(s, int(n.Token))
		if end != c-1 || !morph.Many(s, end) || s.Is(int(n.Token)-1, token.ClassPreposition) {
			break
		}
		return syntax.Thing(s, n, c)
	}
	return token.Phrase{}
}

// countedBefore is what the denominator of ratio i counts in the sentences before:
// Vi møtte 27 ungdommer. 19 av de 27 var i arbeid.
func countedBefore(s *finder, i int) token.Phrase {
	want := s.Numbers[s.mentions[i].Number+1].Value
	for back := range maxBack {
		p := s.sentenceBefore(back)
		if p == nil {
			return token.Phrase{}
		}
		for k := len(p.Numbers) - 1; k >= 0 && k >= len(p.Numbers)-syntax.LookBack; k-- {
			n := &p.Numbers[k]
			if n.Weak || n.Label || n.Value.Cmp(want) != 0 {
				continue
			}
			if b := syntax.Thing(p.Sentence, n, len(p.Tokens)); !b.Empty() {
				return token.Elsewhere(p.Words(b))
			}
		}
	}
	return token.Phrase{}
}
