package quantity

import (
	"strings"

	"funn/extract/token"
)

// maxUnit bounds the unit behind a comma or parenthesis, in tokens.
const maxUnit = 6

// nameOf is what a head names: without its unit, its time and the mark of a note.
// named is the token of the unit, −1 where it names none.
func nameOf(s *token.Sentence, named int, t *HeadTime) string {
	from, end := 0, unitStart(s, named)
	if t.Text != "" {
		from, end = t.without(s, end)
	}
	if from >= end {
		return ""
	}
	return unmarked(s.Text[from:end])
}

// unitStart is the byte that the unit at token named begins at, its comma or parenthesis,
// i and scale included; the end of the text where there is no unit.
func unitStart(s *token.Sentence, named int) int {
	if named < 0 {
		return len(s.Text)
	}
	i := named
	for i > 0 && !opensUnit(s, i) && i > named-maxUnit {
		i--
	}
	switch {
	case opensUnit(s, i):
	case s.Is(named-1, token.ClassIn):
		i = named - 1
	default:
		for i = named; i > 0 && scalesUnit(s, i-1); i-- {
		}
	}
	return int(s.Tokens[i].Start)
}

// opensUnit reports whether token i sets off the unit behind it: Lønn, i mill. kr; Lønn (kr).
func opensUnit(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Open || s.KindAt(i) == token.Comma
}

// scalesUnit reports whether token i leads up to a unit: i, 1000, mill.
func scalesUnit(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassScale|token.ClassIn) || s.KindAt(i) == token.Numeral && scaleAt(s, i) > 0
}

// without is what t leaves of the bytes up to end: what stands behind it where it opens
// the head, before it where it closes that.
func (t *HeadTime) without(s *token.Sentence, end int) (from, to int) {
	a, b := int(s.Tokens[t.first].Start), int(s.Tokens[t.last].End)
	switch {
	case a == 0:
		return b, end
	case b >= end || strings.Trim(s.Text[b:end], " ,.:()*") == "":
		return 0, min(end, a)
	}
	return 0, end
}

// unmarked is name without the mark of a note behind it: Sum¹, Sum*, Sum 1).
func unmarked(name string) string {
	name = strings.Trim(name, " ,:;–-")
	if i := strings.LastIndexByte(name, ' '); i > 0 {
		if w := name[i+1:]; len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] == ')' {
			name = name[:i]
		}
	}
	name = strings.TrimRight(name, "¹²³⁴⁵⁶⁷⁸⁹*†‡ ")
	return strings.TrimRight(strings.TrimSpace(name), " ,:;")
}
