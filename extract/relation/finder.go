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
	reading  *quantity.Reading
	mentions []mention

	prev     *finder // of the sentence before, read when it is asked for
	prevRead bool
	earlier  *finder // of sentences before that one, and of the lead
	back     int     // how far before it stands the one that earlier holds; 0 where it holds none
}

// mention is a quantity with what it is of.
type mention struct {
	quantity.Mention

	agent   bool // av after it names who does it, not the whole
	apposed bool // says the amount before it once more

	base    string
	measure string
	period  string
	year    int32
	when    int // index of the period plus one; 0 where none
}

func newFinder() *finder {
	s := new(token.Sentence)
	return &finder{Sentence: s, reading: quantity.NewReading(s)}
}

func (s *finder) reset(l *token.Lexer, in *quantity.Passage) {
	s.Sentence.Reset(l, in.Text, in.Language, in.InTable)
	s.reading.Reset()
	s.mentions = s.mentions[:0]
	s.prevRead, s.back = false, 0
}

// read finds the mentions of the passage, which has been cut.
func (s *finder) read(in *quantity.Passage) {
	s.reading.Read(in)
	for i := range s.reading.Mentions {
		s.mentions = append(s.mentions, mention{Mention: s.reading.Mentions[i]})
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

// describe finds what surrounds the mentions.
func (s *finder) describe(in *quantity.Passage) {
	syntax.FindPeriods(s.Sentence)
	for i := range s.mentions {
		quantity.Qualify(s.Sentence, &s.mentions[i].Mention)
		if i > 0 {
			quantity.QualifyAll(s.Sentence, &s.mentions[i].Mention, &s.mentions[i-1].Mention)
		}
		direct(s, i)
		apposed(s, i)
	}
	assignPeriods(s)
	bases(s, in)
	for i := range s.mentions {
		perWhat(s, i)
		about(s, i)
		changedBase(s, &s.mentions[i])
		if m := &s.mentions[i]; m.apposed && m.base == "" && m.measure == "" {
			m.measure = s.mentions[i-1].measure
			changedBase(s, m)
		}
		sharedPer(s, i)
	}
	priceYears(s)
	for i := len(s.mentions) - 2; i >= 0; i-- { // fra 165 til 170 kroner per døgn
		if m, next := &s.mentions[i], &s.mentions[i+1]; m.Per == "" && m.Money() && next.Per != "" && (m.Group > 0 && m.Group == next.Group || m.Ties > i) {
			m.Per = next.Per
		}
	}
}

// previousSentence is the sentence before the passage, read once a passage at most.
func previousSentence(s *finder, in *quantity.Passage) *finder {
	if !s.prevRead {
		s.prevRead = true
		s.prev.readContext(s.Lexer(), in.Previous, in.Language)
	}
	return s.prev
}

// sentenceBefore is the sentence that stands back sentences before the one before
// the passage, nil where none does. It is good until the next call.
func sentenceBefore(s *finder, in *quantity.Passage, back int) *finder {
	switch {
	case back == 0 && in.Previous == "", back > len(in.Earlier):
		return nil
	case back == 0:
		return previousSentence(s, in)
	}
	if s.back != back { // a share after another asks for the same one
		s.earlier.readContext(s.Lexer(), in.Earlier[len(in.Earlier)-back], in.Language)
		s.back = back
	}
	return s.earlier
}

// readContext reads a sentence of the context, on its own.
func (s *finder) readContext(l *token.Lexer, text string, language record.Language) {
	in := quantity.Passage{Text: text, Language: language}
	s.reset(l, &in)
	s.Cut()
	s.read(&in)
	syntax.FindPeriods(s.Sentence)
	bases(s, &in)
}
