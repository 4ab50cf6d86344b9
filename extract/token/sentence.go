package token

import "funn/extract/record"

// Sentence is a sentence, or a cell or a head of a table, as tokens and numbers. The
// lexer fills the tokens and the numbers, the readers of quantities say which numbers
// are taken, and what finds times lists them; then it is read-only. It is scratch that a
// worker uses again and again.
type Sentence struct {
	Text    string
	English bool
	Unknown bool // the language is not determined
	Table   bool // it is a cell, or a row of cells
	Tokens  []Token
	Numbers []Number
	Periods []Period // in order

	lexer  *Lexer
	forms  []form // of each token, once joined
	folded []byte // the letters of the forms
	anchor bool
}

// Reset begins a passage of a language, which decides what a comma and a full stop mean
// in a number.
func (s *Sentence) Reset(l *Lexer, text string, language record.Language, table bool) {
	s.lexer, s.Text, s.Table = l, text, table
	s.English = language == record.English
	s.Unknown = language == record.Undetermined || language == ""
	s.Tokens, s.Numbers, s.Periods = s.Tokens[:0], s.Numbers[:0], s.Periods[:0]
	s.forms, s.folded = s.forms[:0], s.folded[:0]
	s.anchor = false
}

// Cut cuts the passage into tokens and numbers. It reports false where nothing in it can
// be a quantity.
func (s *Sentence) Cut() bool {
	c := cutter{Sentence: s}
	c.cut()
	return s.anchor
}

// CutGuessing is Cut for a passage that may be in a language which is not determined: a
// word that only English has decides.
func (s *Sentence) CutGuessing() bool {
	anchored := s.Cut()
	if s.Unknown && soundsEnglish(s) {
		s.Reset(s.lexer, s.Text, record.English, s.Table)
		anchored = s.Cut()
	}
	return anchored
}

// soundsEnglish reports whether a word stands in the passage that only English
// has. It decides where the language is not determined.
func soundsEnglish(s *Sentence) bool {
	var word [foldMax]byte
	for i := range s.Tokens {
		if s.Tokens[i].Kind == Word && IsIn(s.fold(word[:0], i), englishOnly) {
			return true
		}
	}
	return false
}

// Join makes one token of every phrase of the vocabulary, looks up the classes of the
// tokens, and gives the numbers their scale words and what their surroundings say of
// them.
func (s *Sentence) Join() {
	merge(s)
	list(s)
	for k := range s.Numbers {
		scale(s, &s.Numbers[k])
		around(s, &s.Numbers[k])
	}
}

// Lexer is what the sentence was cut by.
func (s *Sentence) Lexer() *Lexer { return s.lexer }
