package page

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/layout"
)

// breaker knows the document's words, and by them what a hyphen at a line's end
// means.
type breaker struct{ words layout.Vocabulary }

// newBreaker reads the words of a document's lines.
func newBreaker(pages [][]Line) breaker {
	b := breaker{layout.Vocabulary{}}
	for _, lines := range pages {
		for i := range lines {
			b.words.Add(lines[i].text)
		}
	}
	return b
}

// part decides how text, the words of line l, goes on in the line below. Where
// the line's end cut a word, it is the text without the mark that only the cut
// made, and the tail is the rest of the word: the beginning of the next line.
func (b breaker) part(text string, l, next *Line) (head, tail string) {
	if !layout.Hyphened(text) || next.gap || next.note != l.note || next.frame != l.frame || math.Abs(next.size-l.size) > 1 {
		return text, ""
	}
	if tabular(text) || tabular(next.text) {
		return text, ""
	}
	r, _ := utf8.DecodeRuneInString(next.text)
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(",;.:)»", r) {
		return text, ""
	}
	head, joined := layout.Unbreak(text, next.text, b.words)
	if !joined {
		return text, ""
	}
	tail = next.text
	if i := strings.IndexFunc(tail, layout.IsSpace); i >= 0 {
		tail = tail[:i]
	}
	return head, tail
}

// tabular reports whether a line has cells: a wide gap behind its first mark.
func tabular(text string) bool {
	i := strings.Index(text, "  ")
	return i > markerRunes || i >= 0 && strings.Contains(strings.TrimLeft(text[i:], " "), "  ")
}
