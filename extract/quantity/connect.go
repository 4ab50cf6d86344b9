package quantity

import (
	"funn/extract/token"
)

// connector is what stands between two numbers.
type connector uint8

const (
	connectNone connector = iota
	connectDash
	connectTo
	connectAnd
	connectOr
	connectComma
	connectAgainst
	connectSlash
)

// connect names what stands in tokens i to j, j not included. Qualifiers and
// currency signs before the second number do not count.
func connect(s *token.Sentence, i, j int) connector {
	to := false
	if j-i > 3 && s.KindAt(j-1) == token.Dash && s.KindAt(j-2) == token.Slash && s.KindAt(j-3) == token.Other && s.Glued(j-1) && s.Glued(j-2) {
		j -= 3 // +/- 1,4 og +/- 3,1
	}
	for j > i && s.Is(j-1, token.ClassQualifier|token.ClassJudge|token.ClassPrefix|token.ClassRespectively|token.ClassMinus) {
		j--
		if s.Tokens[j].Kind == token.Word && s.Is(j, token.ClassQualifier) && s.FormIn(j, upTo) {
			to = true
		}
	}
	if to && j == i {
		return connectTo
	}
	if j-i == 2 && s.KindAt(i) == token.Comma {
		i++ // , og
		if !s.Is(i, token.ClassAnd|token.ClassOr|token.ClassAgainst) {
			return connectNone
		}
	}
	if j-i != 1 {
		return connectNone
	}
	t := &s.Tokens[i]
	switch {
	case t.Kind == token.Dash:
		return connectDash
	case t.Kind == token.Comma:
		return connectComma
	case t.Kind == token.Slash:
		return connectSlash
	case t.Class&token.ClassTo != 0:
		return connectTo
	case t.Class&token.ClassAnd != 0:
		return connectAnd
	case t.Class&token.ClassOr != 0:
		return connectOr
	case t.Class&token.ClassAgainst != 0:
		return connectAgainst
	}
	return connectNone
}
