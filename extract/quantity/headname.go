package quantity

import (
	"funn/extract/token"
	"strings"
)

// nameOf is what a head at p names: without its unit, its time and the mark of a note.
// named is the token of the unit, −1 where it names none.
func nameOf(s *token.Sentence, named int, t *HeadTime) string {
	from, end := 0, len(s.Text)
	if named >= 0 {
		i := named
		for i > 0 && s.KindAt(i) != token.Open && s.KindAt(i) != token.Comma && i > named-maxUnit {
			i--
		}
		switch {
		case s.KindAt(i) == token.Open, s.KindAt(i) == token.Comma:
			end = int(s.Tokens[i].Start)
		case s.Is(named-1, token.ClassIn):
			end = int(s.Tokens[named-1].Start)
		default:
			i = named
			for i > 0 && (s.KindAt(i-1) == token.Numeral && scaleAt(s, i-1) > 0 || s.Is(i-1, token.ClassScale) || s.Is(i-1, token.ClassIn)) {
				i--
			}
			end = int(s.Tokens[i].Start)
		}
	}
	if t.Text != "" && t.first >= 0 {
		a, b := int(s.Tokens[t.first].Start), int(s.Tokens[t.last].End)
		switch {
		case a == 0:
			from = b
		case b >= end || strings.Trim(s.Text[b:end], " ,.:()*") == "":
			end = min(end, a)
		}
	}
	if from >= end {
		return ""
	}
	return unmarked(s.Text[from:end])
}

// maxUnit bounds the unit behind a comma or parenthesis, in tokens.
const maxUnit = 6

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
