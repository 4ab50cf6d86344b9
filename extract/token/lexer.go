package token

import (
	"fmt"

	"funn/extract/numeral"
)

// Lexer knows the words that sentences are cut by. It is read-only after NewLexer and
// may be shared between goroutines.
type Lexer struct {
	numbers *numeral.Lexicon
	words   *vocabulary
}

// NewLexer builds a Lexer from the embedded vocabulary. An error names the file and the
// line that is wrong.
func NewLexer() (*Lexer, error) {
	numbers, err := numeral.New()
	if err != nil {
		return nil, fmt.Errorf("number words: %w", err)
	}
	words, err := newVocabulary(numbers)
	if err != nil {
		return nil, fmt.Errorf("vocabulary: %w", err)
	}
	return &Lexer{numbers, words}, nil
}
