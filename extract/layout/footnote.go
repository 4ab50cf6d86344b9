package layout

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// noteHead opens a footnote: its number and the note.
var noteHead = regexp.MustCompile(`^(\d{1,3})` + spaces + `+\S`)

// markFootnotes finds the notes at the foot of a page: from a line that begins
// with a number that the page above carries glued to a word, down to the page's
// end.
func markFootnotes(lines []line) {
	for _, p := range pageRuns(lines) {
		end := p[1]
		for end > p[0] && lines[end-1].kind == Furniture {
			end--
		}
		start := -1
		for i := end - 1; i > p[0]; i-- {
			if lines[i].kind != Paragraph && lines[i].kind != Link {
				break
			}
			m := noteHead.FindStringSubmatch(lines[i].text)
			if m != nil && called(lines[p[0]:i], m[1]) {
				start = i
				continue
			}
			if start >= 0 && lines[i+1].gap > 0 || end-i > 12 {
				break
			}
		}
		if start < 0 || lines[start].gap == 0 && lines[start-1].kind != Furniture {
			continue
		}
		for i := start; i < end; i++ {
			lines[i].kind = Footnote
		}
	}
}

// called reports whether a line has the note's number glued behind a word or a
// stop, as a raised figure comes out of a text dump.
func called(lines []line, number string) bool {
	for i := range lines {
		for s := lines[i].text; ; {
			k := strings.Index(s, number)
			if k < 0 {
				break
			}
			after := s[k+len(number):]
			if k > 1 && gluedCall(s[:k]) && closesCall(after) {
				return true
			}
			s = after
		}
	}
	return false
}

// closesCall reports whether after may follow a footnote's number.
func closesCall(after string) bool {
	r, _ := utf8.DecodeRuneInString(after)
	return after == "" || IsSpace(r) || strings.ContainsRune(",;.)»", r)
}

// gluedCall reports whether s ends in a letter, or in a stop behind a letter.
func gluedCall(s string) bool {
	t := strings.TrimRight(s, ".,;:»)!?\"”")
	r := []rune(t)
	return len(t) > 0 && len(s)-len(t) <= 4 && letter(r[len(r)-1])
}

func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r != 0xD7 && r != 0xF7
}
