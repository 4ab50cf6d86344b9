package relation

import (
	"funn/extract/quantity"
	"funn/extract/token"
)

// A share may leave its whole unsaid: 12 prosent svarte nei. Hele 40 prosent visste
// ikke. It is then the one that was named last, as long as nothing else was.

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
func elided(s *finder, i int) tie {
	m := &s.mentions[i]
	if s.in.Previous == "" && s.in.Lead == "" && s.in.Asked == "" || namesWhole(s.Sentence, m) {
		return tie{}
	}
	if m.Rule == quantity.RuleRatio && !rounded(s.Sentence, m) {
		return by("whole/counted-before", countedBefore(s, i))
	}
	allowed := ellipsis(s.Sentence, m)
	if allowed == 0 {
		return tie{}
	}
	t, open := tie{}, true
	if allowed != topicNone {
		t, open = s.carried(m, allowed)
	}
	if open && s.in.Asked != "" && ofAsked(s.Sentence, m) {
		return by("whole/asked", token.Elsewhere(s.in.Asked))
	}
	return t
}

// namesWhole reports whether a noun stands inside m: 19 av 27 ungdommer, hver tredje elev.
func namesWhole(s *token.Sentence, m *mention) bool {
	switch m.Rule {
	case quantity.RuleRatio:
		return s.KindAt(m.Last) != token.Numeral
	case quantity.RuleEvery:
		return !s.Is(m.Last, token.ClassOrdinal|token.ClassEveryOther)
	}
	return false
}

// ofAsked reports whether share m says what people answered, or that they did.
func ofAsked(s *token.Sentence, m *mention) bool {
	return voiced(s, m) || saysBefore(s, m) || responseRate(s, m)
}

// carried is the whole that the sentences before, or the lead of the list, have
// established. open is true where they have none: it is false where they have two.
func (s *finder) carried(m *mention, allowed topic) (t tie, open bool) {
	if s.in.Apart {
		allowed &= topicShare // each item is about something of its own
	}
	for back := range maxBack {
		p := s.sentenceBefore(back)
		if p == nil {
			break
		}
		if t, open = p.established(allowed); !open {
			t.Phrase = token.Elsewhere(p.Words(t.Phrase))
			return t, false
		}
		if len(p.mentions) == 0 {
			// Behind a sentence without a number what was said in passing is forgotten.
			if allowed &= topicShare; back > 0 {
				break
			}
		}
	}
	if s.in.Lead == "" {
		return tie{}, true
	}
	p := s.leadSentence()
	t, open = p.established(ellipsis(s.Sentence, m) &^ topicPeople) // Hovedfunnene er:
	return by("whole/lead", token.Elsewhere(p.Words(t.Phrase))), open
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
