package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A share may leave its whole unsaid: 12 prosent svarte nei. Hele 40 prosent visste
// ikke. It is then the one that was named last, as long as nothing else was.

// maxBack is how many sentences are read back for a whole.
const maxBack = 4

// A topic is what an elliptical share may take for its whole.
type topic uint8

const (
	topicShare  topic = 1 << iota // the whole of another share
	topicSum                      // a sum of money
	topicCount                    // what a number counts
	topicPeople                   // a definite plural that the sentence is about
	topicNone                     // only who was asked
)

// elided is the whole of share i as the sentences before it name it, where the share
// stands as an elliptical one does; none where they name none, or two.
func (s *finder) elided(i int) tie {
	m := &s.mentions[i]
	if s.in.Previous == "" && s.in.Lead == "" && s.in.Asked == "" || m.Rule == quantity.RuleRatio && s.KindAt(m.Last) != token.Numeral || m.Rule == quantity.RuleEvery && !s.Is(m.Last, token.ClassOrdinal|token.ClassEveryOther) {
		return tie{}
	}
	if m.Rule == quantity.RuleRatio && !rounded(s.Sentence, m) {
		return by("whole/counted-before", s.countedBefore(m))
	}
	allowed := ellipsis(s.Sentence, m)
	if allowed == 0 {
		return tie{}
	}
	base, open := token.Phrase{}, true
	if allowed != topicNone {
		base, open = s.carried(m, allowed)
	}
	if base.Empty() && open && s.in.Asked != "" && (voiced(s.Sentence, m) || saysBefore(s.Sentence, m) || responseRate(s.Sentence, m)) {
		return by("whole/asked", token.Elsewhere(s.in.Asked))
	}
	return by("whole/carried", base)
}

// carried is the whole that the sentences before, or the lead of the list, have
// established. open is false where they have two.
func (s *finder) carried(m *mention, allowed topic) (base token.Phrase, open bool) {
	if s.in.Apart {
		allowed &= topicShare // each item is about something of its own
	}
	for back := range maxBack {
		p := s.sentenceBefore(back)
		if p == nil {
			break
		}
		if base, open = p.established(allowed); !base.Empty() || !open {
			return token.Elsewhere(p.Words(base)), false
		}
		if len(p.mentions) == 0 {
			// Behind a sentence without a number what was said in passing is forgotten.
			if allowed &= topicShare; back > 0 {
				break
			}
		}
	}
	if s.in.Lead == "" {
		return token.Phrase{}, true
	}
	s.back = 0
	s.earlier.readContext(s.Lexer(), s.in.Lead, s.in.Language)
	base, open = s.earlier.established(ellipsis(s.Sentence, m) &^ topicPeople) // Hovedfunnene er:
	return token.Elsewhere(s.earlier.Words(base)), open
}

// rounded reports whether ratio m says how many of so and so many, 7 av 10, and not
// of a number that is counted: 19 av dei 27.
func rounded(s *token.Sentence, m *mention) bool {
	for i := m.First + 1; i < m.Last; i++ {
		if s.Is(i, token.ClassDeterminer) {
			return false
		}
	}
	switch m.Den {
	case 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000:
		return true
	}
	return false
}

// countedBefore is what the denominator of ratio m counts in the sentences before:
// Vi møtte 27 ungdommer. 19 av de 27 var i arbeid.
func (s *finder) countedBefore(m *mention) token.Phrase {
	want := s.Numbers[m.Number+1].Value
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

// ellipsis is what share m may take for its whole, by the way it stands; 0 where it
// stands as no elliptical share does.
func ellipsis(s *token.Sentence, m *mention) topic {
	switch {
	case leads(s, m), answers(s, m):
		return topicShare | topicSum | topicCount | topicPeople
	case saysBefore(s, m):
		return topicShare
	case reported(s, m):
		return topicShare | topicCount | topicPeople
	case makesUp(s, m):
		return topicShare | topicSum
	case sameShare(s, m):
		return topicShare
	case responseRate(s, m):
		return topicNone // the survey says who
	case exists(s, m), inverts(s, m), contrasted(s, m):
		return topicShare
	}
	return 0
}

// established is the one whole among the topics allowed that the sentence speaks of.
// open is true where it names none, so that the one named before it still holds.
func (s *finder) established(allowed topic) (base token.Phrase, open bool) {
	for i := range s.mentions {
		q := &s.mentions[i]
		if q.base().Empty() || q.Money() || aside(s, i) {
			continue
		}
		if !base.Empty() && !s.same(base, q.base().Phrase) {
			return token.Phrase{}, false
		}
		base = q.base().Phrase
	}
	if base.Empty() {
		base = partOf(s.Sentence)
	}
	if !base.Empty() {
		return base, false
	}
	if allowed&topicSum != 0 {
		for i := range s.mentions {
			if q := &s.mentions[i]; q.Money() {
				return moneyWhole(s, q, i), false
			}
		}
	}
	if allowed&topicCount != 0 {
		if base = onlyCount(s.Sentence); !base.Empty() {
			return base, false
		}
	}
	if allowed&topicPeople != 0 {
		base = plural(s.Sentence)
	}
	return base, base.Empty()
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
func aside(s *finder, i int) bool {
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

// onlyCount is what the only number of the sentence counts: Skjemaet gikk til 1 200
// ansatte. 58 prosent svarte.
func onlyCount(s *token.Sentence) token.Phrase {
	found, last, several := token.Phrase{}, 0, false
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || n.Label || n.Period {
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
		return token.Phrase{} // not the last thing that is said
	}
	return found
}

// plural is the subject of Brukerne er fornøyde: a definite plural at the head
// of the sentence, with its verb after it.
func plural(s *token.Sentence) token.Phrase {
	if s.KindAt(0) != token.Word || s.Is(0, token.ClassFunction&^token.ClassPronoun) {
		return token.Phrase{}
	}
	end := syntax.Core(s, 0)
	if end < 0 || !morph.VerbLike(s, end+1) {
		return token.Phrase{}
	}
	w := s.Folded(end)
	if s.English {
		if !token.IsIn(w, morph.SEnding) || token.IsIn(w, morph.SingularEnglish) {
			return token.Phrase{}
		}
	} else if !token.IsIn(w, morph.DefinitePlural) && !(end == 1 && syntax.Nominal(s, end)) {
		return token.Phrase{}
	}
	if morph.Study(s, w) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, 0, end)
}
