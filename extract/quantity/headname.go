package quantity

import "strings"

// nameOf is what a head at p names: without its unit, its time and the mark of a note.
// named is the token of the unit, −1 where it names none.
func (s *scan) nameOf(named int, t *headTime) string {
	from, end := 0, len(s.text)
	if named >= 0 {
		i := named
		for i > 0 && s.kindAt(i) != tokenOpen && s.kindAt(i) != tokenComma && i > named-maxUnit {
			i--
		}
		switch {
		case s.kindAt(i) == tokenOpen, s.kindAt(i) == tokenComma:
			end = int(s.tokens[i].start)
		case s.is(named-1, classIn):
			end = int(s.tokens[named-1].start)
		default:
			i = named
			for i > 0 && (s.kindAt(i-1) == tokenNumber && s.scaleAt(i-1) > 0 || s.is(i-1, classScale) || s.is(i-1, classIn)) {
				i--
			}
			end = int(s.tokens[i].start)
		}
	}
	if t.text != "" && t.first >= 0 {
		a, b := int(s.tokens[t.first].start), int(s.tokens[t.last].end)
		switch {
		case a == 0:
			from = b
		case b >= end || strings.Trim(s.text[b:end], " ,.:()*") == "":
			end = min(end, a)
		}
	}
	if from >= end {
		return ""
	}
	return unmarked(s.text[from:end])
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
