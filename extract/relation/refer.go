package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
	"slices"
)

// unnamed is the whole of a share of a share, which has no name of its own.
var unnamed = token.Phrase{First: -1}

// sameCount is the last token of an earlier number with the value of the
// denominator at token d; −1 where there is none.
func sameCount(s *token.Sentence, k, d int) int {
	want := s.Numbers[s.Tokens[d].Number].Value
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		if n := &s.Numbers[k]; !n.Weak && !n.Label && n.Value.Cmp(want) == 0 && morph.NounLike(s, int(n.Last)+1) {
			return int(n.Last)
		}
	}
	return -1
}

// resolve replaces a bare disse, the whole of share i, by what the sentence before counts.
func (s *finder) resolve(i int) {
	base := s.mentions[i].base().Phrase
	if base == unnamed {
		*s.mentions[i].of(whole) = tie{}
		return
	}
	words := s.Words(base)
	if !backReference[words] {
		return
	}
	t := tie{}
	if s.in.Previous != "" {
		p := s.previousSentence()
		t = by("whole/antecedent", token.Elsewhere(p.Words(p.referent(words))))
	}
	s.replace(i, whole, t)
}

// referent is what disse or dette in the sentence behind s stands for.
func (s *finder) referent(word string) token.Phrase {
	if word != "dette" {
		return antecedent(s, len(s.Tokens))
	}
	// Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if q := &s.mentions[i]; q.Money() {
			if b := moneyWhole(s, q, i); !b.Empty() {
				return b
			}
		}
	}
	return token.Phrase{} // a thing that costs is no sum to take a share of
}

// antecedent is what disse stands for, said before token limit: the whole of a
// share, what a number counts, or the subject of Flere kommuner ….
func antecedent(s *finder, limit int) token.Phrase {
	if b := colonTopic(s.Sentence, limit); !b.Empty() {
		return b
	}
	i := len(s.mentions)
	if limit < len(s.Tokens) {
		i, _ = slices.BinarySearchFunc(s.mentions, limit, func(m mention, t int) int { return m.First - t })
	}
	for n := 0; i > 0 && n < syntax.LookBack; n++ {
		i--
		if q := &s.mentions[i]; q.Last < limit && !q.base().Empty() && !q.Money() {
			return q.base().Phrase
		}
	}
	k := len(s.Numbers)
	if limit < len(s.Tokens) {
		k, _ = slices.BinarySearchFunc(s.Numbers, limit, func(n token.Number, t int) int { return int(n.Token) - t })
	}
	for n := 0; k > 0 && n < syntax.LookBack; n++ {
		k--
		n := &s.Numbers[k]
		if int(n.Last) >= limit || n.Used || n.Weak || n.Year {
			continue
		}
		if b := syntax.Thing(s.Sentence, n, limit); !b.Empty() {
			return b
		}
	}
	for j := min(limit, len(s.Tokens)) - 1; j >= 0 && j > limit-syntax.MaxPhrase; j-- {
		if s.IsWord(j, token.ClassAnaphor) && !morph.Dummy(s.Sentence, j) && s.IsWord(j+1, token.ClassThat) {
			if end := syntax.NounPhrase(s.Sentence, j); end > j+1 && end < limit {
				return token.Span(j, end) // dem som hadde søkt
			}
		}
	}
	if limit > 2 && s.Is(0, token.ClassDeterminer|token.ClassVague) && morph.NounLike(s.Sentence, 1) {
		if end := syntax.Core(s.Sentence, 1); end >= 1 && end < limit && (!s.English || morph.Many(s.Sentence, end)) {
			return token.Span(1, end)
		}
	}
	if b := syntax.Subject(s.Sentence); !b.Empty() && len(s.Words(b)) < len(s.Text) && limit > 1 {
		return b
	}
	return token.Phrase{}
}

// colonTopic is the plural that ends right before a colon, and what stands before token
// limit behind it: Verst ut kommer de enslige: 52 prosent av dem.
func colonTopic(s *token.Sentence, limit int) token.Phrase {
	p := s.Before(limit)
	if s.KindAt(p) != token.Point || s.Text[s.Tokens[p].Start] != ':' || s.KindAt(p-1) != token.Word {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s, p-1)
	if b >= p || !morph.Many(s, p-1) && !morph.Passive(s, p-1) {
		return token.Phrase{}
	}
	if s.IsWord(b-1, token.ClassDeterminer) {
		b--
	}
	if b < 1 || !morph.VerbLike(s, b-1) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, b, p-1)
}

// partOfShare reports whether a share with a whole stands before share m in its sentence, so
// that dem may be that part of the whole only.
func partOfShare(s *finder, m *mention) bool {
	i := s.at(m.First)
	if i < 1 {
		return false
	}
	q := &s.mentions[i-1]
	return !q.base().Empty() && !q.Money() && !s.StopBetween(q.Last, m.First)
}
