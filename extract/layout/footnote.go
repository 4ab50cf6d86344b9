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
		var calls map[string]int
		for i := end - 1; i > p[0]; i-- {
			if lines[i].kind != Paragraph && lines[i].kind != Link {
				break
			}
			m := noteHead.FindStringSubmatch(lines[i].text)
			if m != nil {
				if calls == nil {
					calls = noteCalls(lines[p[0]:end])
				}
				if at, ok := calls[m[1]]; ok && p[0]+at < i {
					start = i
					continue
				}
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

// noteCalls finds the numbers that stand glued behind a word or a stop, as a
// raised figure comes out of a text dump, with the first line that has each.
func noteCalls(lines []line) map[string]int {
	calls := make(map[string]int)
	for i := range lines {
		s := lines[i].text
		for at := 0; at < len(s); at++ {
			if !opensNumber(s[at:]) {
				continue
			}
			end := at + 1
			for opensNumber(s[end:]) {
				end++
			}
			if _, ok := calls[s[at:end]]; !ok && at > 1 && gluedCall(s[:at]) && closesCall(s[end:]) {
				calls[s[at:end]] = i
			}
			at = end
		}
	}
	return calls
}

// closesCall reports whether after may follow a footnote's number.
func closesCall(after string) bool {
	r, _ := utf8.DecodeRuneInString(after)
	return after == "" || IsSpace(r) || strings.ContainsRune(",;.)»", r)
}

// gluedCall reports whether s ends in a letter, or in a stop behind a letter.
func gluedCall(s string) bool {
	t := strings.TrimRight(s, ".,;:»)!?\"”")
	r, _ := utf8.DecodeLastRuneInString(t)
	return len(s)-len(t) <= 4 && r != utf8.RuneError && letter(r)
}

func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r != 0xD7 && r != 0xF7
}
