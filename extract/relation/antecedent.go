package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// What disse, dem and dette stand for.

// unnamed is the whole of a share of a share, which has no name of its own.
var unnamed = token.Phrase{First: -1}

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
		t = p.referent(words)
		t.Phrase = token.Elsewhere(p.Words(t.Phrase))
	}
	s.replace(i, whole, t)
}

// referent is what disse or dette in the sentence behind s stands for. A thing that costs
// is no sum to take a share of: Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
func (s *finder) referent(word string) tie {
	if word != "dette" {
		return s.antecedent(len(s.Tokens))
	}
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if s.mentions[i].Money() {
			if b := s.sum(i); !b.Empty() {
				return by("whole/antecedent-sum", b)
			}
		}
	}
	return tie{}
}

// reference is a rule of what disse stands for, said before token limit.
type reference struct {
	rule string
	find func(s *view, limit int) token.Phrase
}

// antecedent is what disse stands for, said before token limit: the first that knows is
// right.
func (s *finder) antecedent(limit int) tie {
	for _, r := range s.ways.meant {
		if t := by(r.rule, r.find(&s.view, limit)); !t.Empty() {
			return t
		}
	}
	return tie{}
}

// colonTopic is the plural that ends right before a colon, and what stands before token
// limit behind it: Verst ut kommer de enslige: 52 prosent av dem.
func colonTopic(s *view, limit int) token.Phrase {
	p := s.Before(limit)
	if !colon(s.Sentence, p) || s.KindAt(p-1) != token.Word {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s.Sentence, p-1)
	if b >= p || !morph.Many(s.Sentence, p-1) && !morph.Passive(s.Sentence, p-1) {
		return token.Phrase{}
	}
	if s.IsWord(b-1, token.ClassDeterminer) {
		b--
	}
	if b < 1 || !morph.VerbLike(s.Sentence, b-1) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s.Sentence, b, p-1)
}

// colon reports whether token i is one.
func colon(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Point && s.Text[s.Tokens[i].Start] == ':'
}

// shareMeant is the whole of the last share: 40 prosent av elevene klaget. Av disse fikk
// 12 prosent medhold.
func shareMeant(s *view, limit int) token.Phrase {
	i := len(s.mentions)
	if limit < len(s.Tokens) {
		i = s.from(limit)
	}
	for n := 0; i > 0 && n < syntax.LookBack; n++ {
		i--
		if q := &s.mentions[i]; q.Last < limit && !q.base().Empty() && !q.Money() {
			return q.base().Phrase
		}
	}
	return token.Phrase{}
}

// countMeant is what the last number counts: Vi besøkte 62 skoler. Av disse hadde 12
// prosent planer.
func countMeant(s *view, limit int) token.Phrase {
	k := len(s.Numbers)
	if limit < len(s.Tokens) {
		k = syntax.NumbersBefore(s.Sentence, limit)
	}
	for floor := max(0, k-syntax.LookBack); k > floor; {
		k--
		n := &s.Numbers[k]
		if int(n.Last) >= limit || n.Used || n.Weak || n.Year {
			continue
		}
		if b := syntax.Thing(s.Sentence, n, limit); !b.Empty() {
			return b
		}
	}
	return token.Phrase{}
}

// pointedMeant reads dem som hadde søkt.
func pointedMeant(s *view, limit int) token.Phrase {
	for j := min(limit, len(s.Tokens)) - 1; j >= 0 && j > limit-syntax.MaxPhrase; j-- {
		if !s.IsWord(j, token.ClassAnaphor) || !s.IsWord(j+1, token.ClassThat) || morph.Dummy(s.Sentence, j) {
			continue
		}
		if end := syntax.NounPhrase(s.Sentence, j); end > j+1 && end < limit {
			return token.Span(j, end)
		}
	}
	return token.Phrase{}
}

// someMeant is the subject of Flere kommuner manglet planer.
func someMeant(s *view, limit int) token.Phrase {
	if limit <= 2 || !s.Is(0, token.ClassDeterminer|token.ClassVague) || !morph.NounLike(s.Sentence, 1) {
		return token.Phrase{}
	}
	end := syntax.Core(s.Sentence, 1)
	if end < 1 || end >= limit || s.English && !morph.Many(s.Sentence, end) {
		return token.Phrase{}
	}
	return token.Span(1, end)
}

// subjectMeant is the subject of the sentence, where the sentence is more than that.
func subjectMeant(s *view, limit int) token.Phrase {
	if limit <= 1 {
		return token.Phrase{}
	}
	b := syntax.Subject(s.Sentence)
	if len(s.Words(b)) == len(s.Text) {
		return token.Phrase{}
	}
	return b
}
