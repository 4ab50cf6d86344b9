package relation

import (
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// finder ties the mentions of one passage to what they are of. It is scratch that a
// worker uses again and again.
type finder struct {
	view
	in      quantity.Passage
	reading *quantity.Reading

	prev     *finder // of the sentence before, read when it is asked for
	prevRead bool
	earlier  *finder // of sentences before that one, and of the lead
	back     int     // how far before it stands the one that earlier holds; 0 where it holds none

	ways   *ways
	traced bool      // what was beaten is kept
	kept   []mention // scratch of beaten
}

func newFinder(w *ways) *finder {
	s := new(token.Sentence)
	return &finder{view: view{Sentence: s}, reading: quantity.NewReading(s), ways: w}
}

func (s *finder) reset(l *token.Lexer, in *quantity.Passage) {
	s.in = *in
	s.Sentence.Reset(l, in.Text, in.Language, in.InTable)
	s.reading.Reset()
	s.mentions = s.mentions[:0]
	s.prevRead, s.back = false, 0
}

// read finds the mentions of the passage, which has been cut.
func (s *finder) read() {
	s.reading.Read(&s.in)
	for i := range s.reading.Mentions {
		m := mention{Mention: s.reading.Mentions[i]}
		if m.Per != "" {
			m.ties[per] = by("per/head", token.Elsewhere(m.Per))
		}
		s.mentions = append(s.mentions, m)
	}
}

// describe finds what surrounds the mentions.
func (s *finder) describe() {
	syntax.FindPeriods(s.Sentence)
	for i := range s.mentions {
		quantity.Qualify(s.Sentence, &s.mentions[i].Mention)
		if i > 0 {
			quantity.QualifyAll(s.Sentence, &s.mentions[i].Mention, &s.mentions[i-1].Mention)
		}
		s.direct(i)
		s.apposed(i)
	}
	s.assignPeriods()
	s.bases()
	for i := range s.mentions {
		s.pers(i)
		s.about(i)
		s.changedBase(i)
		if m := &s.mentions[i]; m.apposed && m.base().Empty() && m.measure().Empty() {
			s.propose(i, measure, by("measure/apposed", s.mentions[i-1].measure().Phrase))
			s.changedBase(i)
		}
		s.sharedPer(i)
	}
	s.priceYears()
	s.perForward()
	if s.in.InTable {
		s.tabular()
	}
}
