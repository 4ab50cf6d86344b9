package syntax

import (
	"funn/extract/token"
)

// relativeTime is the last token of de siste fem årene, det første året, den siste
// veka, the past two years, which begins at token i; before i where none does.
func relativeTime(s *token.Sentence, i int) int {
	j := i + 1
	if s.KindAt(i) != token.Word || !s.In(i, relativeArticle) || s.KindAt(j) != token.Word || !s.In(j, relative) {
		return i - 1
	}
	j++
	if s.KindAt(j) == token.Numeral && !s.Numbers[s.Tokens[j].Number].Used {
		j = int(s.Numbers[s.Tokens[j].Number].Last) + 1
	}
	if s.KindAt(j) != token.Word || !s.Is(j, token.ClassTimeUnit) {
		return i - 1
	}
	if s.In(j, noRelativeUnit) {
		return i - 1 // den første gangen, the first time
	}
	return j
}
