package quantity

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// rateOf reports whether a caption tells of the share of those who say or do something:
// Andel som deltok.
func rateOf(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.Noun(i)&token.ClassShareWord == 0 {
			continue
		}
		for j := i + 1; j < i+4; j++ {
			if s.IsWord(j, token.ClassThat) {
				return true
			}
		}
	}
	return false
}

// questions reports whether a caption holds a question.
func questions(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.Begins(i, '?') {
			return true
		}
	}
	return false
}

// peopleHead is the group that the head of a column is the name of: Kvinner, Lærere (n=84).
func peopleHead(s *token.Sentence) string {
	if s.KindAt(0) != token.Word || ofUnit(s, 0) || s.Is(0, token.ClassFunction) || !namesAll(s) {
		return ""
	}
	if s.In(0, peopleHeadWord) {
		return s.Slice(0, 0)
	}
	return s.Words(syntax.Crowd(s, 0))
}

// ofUnit reports whether token i is a unit or a noun of shares or money.
func ofUnit(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassTimeUnit|anyUnit) || s.Noun(i)&(token.ClassMoney|token.ClassShare|token.ClassShareWord|token.ClassRate) != 0
}

// namesAll reports whether the first word is all that a head says, but for a bracket or
// n=84 behind it.
func namesAll(s *token.Sentence) bool {
	switch s.KindAt(1) {
	case token.None, token.Open:
		return true
	case token.Word:
		return string(s.Folded(1)) == "n" && s.KindAt(2) == token.Other
	}
	return false
}
