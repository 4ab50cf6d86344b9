package quantity

import (
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// plusMinus reports whether token i ends +/- or pluss/minus.
func plusMinus(s *token.Sentence, i int) bool {
	if s.KindAt(i) == token.Dash && s.KindAt(i-1) == token.Slash && s.Begins(i-2, '+') {
		return true
	}
	return s.Is(i, token.ClassMinus) && token.Margin(s, i)
}

// margin is what plus or minus behind token i makes of a number: about 3, unless it is the
// uncertainty itself, which is 3 points.
func margin(s *token.Sentence, i int) record.Qualifier {
	if tolerance(s, i) {
		return record.Exact
	}
	return record.About
}

// tolerance reports whether the words up to token i speak of a margin.
func tolerance(s *token.Sentence, i int) bool {
	for j := i; j >= 0 && j > i-syntax.Reach && s.KindAt(j) != token.Point; j-- {
		if s.KindAt(j) == token.Word && s.In(j, uncertainty) {
			return true
		}
	}
	return false
}
