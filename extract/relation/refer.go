package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
	"slices"
)

// unnamed is the whole of a share of a share, which has no name of its own.
const unnamed = "\x00"

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

// resolve replaces a bare disse by what the sentence before counts.
func resolve(s *finder, base string, in *quantity.Passage) string {
	switch {
	case base == unnamed:
		return ""
	case !backReference[base]:
		return base
	}
	if in.Previous == "" {
		return ""
	}
	p := previousSentence(s, in)
	if base == "dette" {
		// Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
		for i := len(p.mentions) - 1; i >= 0; i-- {
			if q := &p.mentions[i]; q.Money() {
				if b := moneyWhole(p, q, i); b != "" {
					return b
				}
			}
		}
		return "" // a thing that costs is no sum to take a share of
	}
	return antecedent(p, len(p.Tokens))
}

// antecedent is what disse stands for, said before token limit: the whole of a
// share, what a number counts, or the subject of Flere kommuner ….
func antecedent(s *finder, limit int) string {
	if b := colonTopic(s.Sentence, limit); b != "" {
		return b
	}
	i := len(s.mentions)
	if limit < len(s.Tokens) {
		i, _ = slices.BinarySearchFunc(s.mentions, limit, func(m mention, t int) int { return m.First - t })
	}
	for n := 0; i > 0 && n < syntax.LookBack; n++ {
		i--
		if q := &s.mentions[i]; q.Last < limit && q.base != "" && !q.Money() {
			return q.base
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
		if b := syntax.Thing(s.Sentence, n, limit); b != "" {
			return b
		}
	}
	for j := min(limit, len(s.Tokens)) - 1; j >= 0 && j > limit-syntax.MaxPhrase; j-- {
		if s.IsWord(j, token.ClassAnaphor) && !morph.Dummy(s.Sentence, j) && s.IsWord(j+1, token.ClassThat) {
			if end := syntax.NounPhrase(s.Sentence, j); end > j+1 && end < limit {
				return s.Slice(j, end) // dem som hadde søkt
			}
		}
	}
	if limit > 2 && s.Is(0, token.ClassDeterminer|token.ClassVague) && morph.NounLike(s.Sentence, 1) {
		if end := syntax.Core(s.Sentence, 1); end >= 1 && end < limit && (!s.English || morph.Many(s.Sentence, end)) {
			return s.Slice(1, end)
		}
	}
	if b := syntax.Subject(s.Sentence); b != "" && len(b) < len(s.Text) && limit > 1 {
		return b
	}
	return ""
}

// colonTopic is the plural that ends right before a colon, and what stands before token
// limit behind it: Verst ut kommer de enslige: 52 prosent av dem.
func colonTopic(s *token.Sentence, limit int) string {
	p := s.Before(limit)
	if s.KindAt(p) != token.Point || s.Text[s.Tokens[p].Start] != ':' || s.KindAt(p-1) != token.Word {
		return ""
	}
	b := syntax.PhraseBefore(s, p-1)
	if b >= p || !morph.Many(s, p-1) && !morph.Passive(s, p-1) {
		return ""
	}
	if s.IsWord(b-1, token.ClassDeterminer) {
		b--
	}
	if b < 1 || !morph.VerbLike(s, b-1) {
		return ""
	}
	return syntax.WithoutCount(s, b, p-1)
}

// ofShare reports whether a share with a whole stands before share m in its sentence, so
// that dem may be that part of the whole only.
func ofShare(s *finder, m *mention) bool {
	i := s.at(m.First)
	if i < 1 {
		return false
	}
	q := &s.mentions[i-1]
	return q.base != "" && !q.Money() && !s.StopBetween(q.Last, m.First)
}
