package relation

import (
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The sentences before the passage, which are read only where a rule asks for them.

// maxBack is how many sentences are read back for a whole.
const maxBack = 4

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

// leadSentence is the sentence that introduces the list. It is good until the next call,
// of sentenceBefore as well.
func (s *finder) leadSentence() *finder {
	s.back = 0
	s.earlier.readContext(s.Lexer(), s.in.Lead, s.in.Language)
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
