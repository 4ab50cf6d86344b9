package relation

import (
	"slices"

	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// finder ties the mentions of one passage to what they are of. It is scratch that a
// worker uses again and again.
type finder struct {
	*token.Sentence
	in       quantity.Passage
	reading  *quantity.Reading
	mentions []mention

	prev     *finder // of the sentence before, read when it is asked for
	prevRead bool
	earlier  *finder // of sentences before that one, and of the lead
	back     int     // how far before it stands the one that earlier holds; 0 where it holds none

	ways   *ways
	traced bool      // what was beaten is kept
	kept   []mention // scratch of beaten
}

// mention is a quantity with what it is of.
type mention struct {
	quantity.Mention

	agent   bool // av after it names who does it, not the whole
	apposed bool // says the amount before it once more
	year    int32
	when    int // index of the period plus one; 0 where none
	ties    [kinds]tie
	beaten  []record.Proposal
}

func newFinder(w *ways) *finder {
	s := new(token.Sentence)
	return &finder{Sentence: s, reading: quantity.NewReading(s), ways: w}
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

// at is the mention that begins at a token, −1 where none does.
func (s *finder) at(token int) int {
	i, ok := slices.BinarySearchFunc(s.mentions, token, func(m mention, t int) int { return m.First - t })
	if !ok {
		return -1
	}
	return i
}

// same reports whether two phrases have the same words.
func (s *finder) same(a, b token.Phrase) bool { return a == b || s.Words(a) == s.Words(b) }

// describe finds what surrounds the mentions.
func (s *finder) describe() {
	syntax.FindPeriods(s.Sentence)
	for i := range s.mentions {
		quantity.Qualify(s.Sentence, &s.mentions[i].Mention)
		if i > 0 {
			quantity.QualifyAll(s.Sentence, &s.mentions[i].Mention, &s.mentions[i-1].Mention)
		}
		direct(s, i)
		apposed(s, i)
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
	priceYears(s)
	s.perForward()
	if s.in.InTable {
		s.tabular()
	}
}

// previousSentence is the sentence before the passage, read once a passage at most.
func (s *finder) previousSentence() *finder {
	if !s.prevRead {
		s.prevRead = true
		s.prev.readContext(s.Lexer(), s.in.Previous, s.in.Language)
	}
	return s.prev
}

// sentenceBefore is the sentence that stands back sentences before the one before
// the passage, nil where none does. It is good until the next call.
func (s *finder) sentenceBefore(back int) *finder {
	switch {
	case back == 0 && s.in.Previous == "", back > len(s.in.Earlier):
		return nil
	case back == 0:
		return s.previousSentence()
	}
	if s.back != back { // a share after another asks for the same one
		s.earlier.readContext(s.Lexer(), s.in.Earlier[len(s.in.Earlier)-back], s.in.Language)
		s.back = back
	}
	return s.earlier
}

// readContext reads a sentence of the context, on its own.
func (s *finder) readContext(l *token.Lexer, text string, language record.Language) {
	s.reset(l, &quantity.Passage{Text: text, Language: language})
	s.Cut()
	s.read()
	syntax.FindPeriods(s.Sentence)
	s.bases()
}
