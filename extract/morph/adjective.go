package morph

import "funn/extract/token"

// Superlative reports whether token i is beste, lavest, svakest.
func Superlative(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassGroup) || s.In(i, superlativeEnding) || s.In(i, astSuperlative) && !s.Is(i, token.ClassVerb)
}

// UnitAdjective reports whether token i reads like an adjective: enslig,
// videregående, norsk, bosatt.
func UnitAdjective(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassDeterminer) || s.In(i, unitAdjectiveWord) && !s.In(i, noUnitAdjective)
}

// Graded reports whether token i is a comparative or a superlative.
func Graded(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && (!s.Tokens[i].Capital || i == 0) && s.In(i, gradedWord)
}

// Comparative reports whether token i compares: flere, høyere, less.
func Comparative(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.FormIn(i, comparativeWord)
}
