package relation

import (
	"funn/extract/record"
	"funn/extract/token"
)

// kind is what a phrase is to a mention.
type kind uint8

const (
	whole   kind = iota // of a share
	measure             // what is measured
	per                 // what an amount is for one of
	period              // when
	kinds
)

// tie is a phrase that a mention is of, with the rule that said so.
type tie struct {
	token.Phrase
	rule string
}

// by is what a rule proposes.
func by(rule string, p token.Phrase) tie { return tie{p, rule} }

// try asks the ways in their order what mention i is of. The first that knows wins; the
// others are asked only where somebody wants to see what they would have said.
func (s *finder) try(i int, k kind, ways ...way) {
	for _, w := range ways {
		if s.mentions[i].of(k).Empty() {
			s.propose(i, k, w(s, i))
		} else if s.traced {
			s.beaten(i, k, w)
		} else {
			return
		}
	}
}

// propose ties mention i to a phrase where nothing has been yet.
func (s *finder) propose(i int, k kind, t tie) {
	if t.Empty() {
		return
	}
	if m := &s.mentions[i]; m.of(k).Empty() {
		*m.of(k) = t
	} else if s.traced {
		m.lost(s.Sentence, k, t)
	}
}

// replace ties mention i to another phrase than the one that was found, none where t is
// none.
func (s *finder) replace(i int, k kind, t tie) {
	m := &s.mentions[i]
	before := *m.of(k)
	*m.of(k) = t
	if s.traced {
		m.lost(s.Sentence, k, before)
	}
}

// beaten records what a way that was not needed would have said. It may have read further
// on the way, so the mentions are as they were when it has spoken.
func (s *finder) beaten(i int, k kind, w way) {
	s.kept = append(s.kept[:0], s.mentions...)
	t := w(s, i)
	copy(s.mentions, s.kept)
	s.mentions[i].lost(s.Sentence, k, t)
}

// lost records a phrase that m is not tied to by kind, though a rule proposed it.
func (m *mention) lost(s *token.Sentence, k kind, t tie) {
	if !t.Empty() && t.Phrase != unnamed {
		m.beaten = append(m.beaten, record.Proposal{Of: kindNames[k], Rule: t.rule, Text: s.Words(t.Phrase)})
	}
}

// kindNames are the columns that the phrases stand in.
var kindNames = [kinds]string{"base", "measure", "per", "period"}

// of is what m is tied to by kind.
func (m *mention) of(k kind) *tie { return &m.ties[k] }

func (m *mention) base() tie    { return m.ties[whole] }
func (m *mention) measure() tie { return m.ties[measure] }
func (m *mention) per() tie     { return m.ties[per] }
func (m *mention) period() tie  { return m.ties[period] }
