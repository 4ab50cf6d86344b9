package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// What a sentence has established, for the sentences behind it.

// established is the one whole among the topics allowed that the sentence speaks of.
// open is true where it names none, so that the one named before it still holds; where it
// names two it is false and there is no whole.
func (s *finder) established(allowed topic) (t tie, open bool) {
	base, several := s.onlyWhole()
	switch {
	case several:
		return tie{}, false
	case !base.Empty():
		return by("whole/carried-share", base), false
	}
	if t = by("whole/carried-part", partOf(s.Sentence)); !t.Empty() {
		return t, false
	}
	if i := s.firstAmount(); allowed&topicSum != 0 && i >= 0 {
		return by("whole/carried-sum", s.sum(i)), false
	}
	if allowed&topicCount != 0 {
		if t = by("whole/carried-count", onlyCount(s.Sentence)); !t.Empty() {
			return t, false
		}
	}
	if allowed&topicPeople != 0 {
		t = by("whole/carried-people", plural(s.Sentence))
	}
	return t, t.Empty()
}

// firstAmount is the first mention that is a sum of money, −1 where none is.
func (s *view) firstAmount() int {
	for i := range s.mentions {
		if s.mentions[i].Money() {
			return i
		}
	}
	return -1
}

// onlyWhole is the whole that the shares of the sentence have in common; several is true
// where they have more than one.
func (s *view) onlyWhole() (base token.Phrase, several bool) {
	for i := range s.mentions {
		q := &s.mentions[i]
		if q.base().Empty() || q.Money() || s.aside(i) {
			continue
		}
		if !base.Empty() && !s.same(base, q.base().Phrase) {
			return token.Phrase{}, true
		}
		base = q.base().Phrase
	}
	return base, false
}

// partOf is the whole of a part without a number: tar en stadig større del av rammen.
func partOf(s *token.Sentence) token.Phrase {
	for i := range s.Tokens {
		if s.Is(i, token.ClassShareWord) && s.Is(i+1, token.ClassOf) && s.KindAt(i) == token.Word {
			if end := syntax.Core(s, i+2); end > i+1 && !syntax.Anaphor(s, i+2, end) {
				return syntax.WithoutCount(s, i+2, end)
			}
		}
	}
	return token.Phrase{}
}

// aside reports whether share i only says an amount once more, or more than all of
// its whole: gjelda er 90 mill. kroner, eller 118 prosent av inntektene.
func (s *view) aside(i int) bool {
	q := &s.mentions[i]
	if q.Number >= 0 && q.Den == 0 && quantity.Share(s.Sentence, q.Number, &q.Mention) > 100 {
		return true
	}
	if i == 0 || s.mentions[i-1].Unit.Kind != quantity.UnitMoney {
		return false
	}
	p := s.Before(q.First)
	return p > s.mentions[i-1].Last && p-s.mentions[i-1].Last <= 3 && morph.Restating(s.Sentence, p)
}

// plural is the subject of Brukerne er fornøyde: a definite plural at the head
// of the sentence, with its verb after it.
func plural(s *token.Sentence) token.Phrase {
	if s.KindAt(0) != token.Word || s.Is(0, token.ClassFunction&^token.ClassPronoun) {
		return token.Phrase{}
	}
	end := syntax.Core(s, 0)
	if end < 0 || !morph.VerbLike(s, end+1) || !definitePlural(s, end) || morph.Study(s, end) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, 0, end)
}

// definitePlural reports whether the noun at token i, which ends a phrase at the head of
// the sentence, is one by its ending, or behind an article; in English a plural.
func definitePlural(s *token.Sentence, i int) bool {
	if s.English {
		return s.In(i, morph.SEnding) && !s.In(i, morph.SingularEnglish)
	}
	return s.In(i, morph.DefinitePlural) || i == 1 && syntax.Nominal(s, i)
}
