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

// connectors are the classes of word that connect. The first that a token has counts.
var connectors = [...]struct {
	class token.Class
	is    connector
}{
	{token.ClassTo, connectTo},
	{token.ClassAnd, connectAnd},
	{token.ClassOr, connectOr},
	{token.ClassAgainst, connectAgainst},
}

// connect names what stands in tokens i to j, j not included. Qualifiers and
// currency signs before the second number do not count.
func connect(s *token.Sentence, i, j int) connector {
	j, upTo := connected(s, i, j)
	if upTo && j == i {
		return connectTo // 40 inntil 55
	}
	if j-i == 2 && s.KindAt(i) == token.Comma && s.Is(i+1, token.ClassAnd|token.ClassOr|token.ClassAgainst) {
		i++ // , og
	}
	if j-i != 1 {
		return connectNone
	}
	return connectorAt(s, i)
}

// connected is where that ends which connects, from token i to at most j: before what
// belongs to the number behind it. upTo is whether that begins with opp til.
func connected(s *token.Sentence, i, j int) (end int, upTo bool) {
	if j-i > 3 && s.KindAt(j-1) == token.Dash && s.KindAt(j-2) == token.Slash && s.KindAt(j-3) == token.Other && s.Glued(j-1) && s.Glued(j-2) {
		j -= 3 // +/- 1,4 og +/- 3,1
	}
	for j > i && s.Is(j-1, token.ClassQualifier|token.ClassJudge|token.ClassPrefix|token.ClassRespectively|token.ClassMinus) {
		j--
		upTo = upTo || s.IsWord(j, token.ClassQualifier) && s.FormIn(j, upperEnd)
	}
	return j, upTo
}

// connectorAt is what token i connects by.
func connectorAt(s *token.Sentence, i int) connector {
	switch s.KindAt(i) {
	case token.Dash:
		return connectDash
	case token.Comma:
		return connectComma
	case token.Slash:
		return connectSlash
	}
	for _, c := range connectors {
		if s.Is(i, c.class) {
			return c.is
		}
	}
	return connectNone
}
