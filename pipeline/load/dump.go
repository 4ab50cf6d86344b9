package load

import (
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

const (
	margin  = 0.9 // share of the printed lines that begin with a space where all are indented
	deepest = 3   // spaces that a page break, a bullet and a sub-item leave; more is an indentation
)

// dumped reports whether text has the form of a text dumped from a PDF with its
// line spacing. There a page break is left as one space before the first line of
// the page, right below a line that is not blank, and a lost bullet is one space
// too. The line below it may be blank or not: headings of two lines open pages.
// In a text where each line has a margin the spaces mean nothing.
func dumped(text string, lines []record.Line) bool {
	if !layout.DoubleSpaced(text, lines) {
		return false
	}
	printed, indented := 0, 0
	for _, l := range lines {
		if s := l.Of(text); !blank(s) {
			printed++
			if s[0] == ' ' {
				indented++
			}
		}
	}
	return float64(indented) < margin*float64(printed)
}

// dump breaks the pages of a dumped text and takes the mark off their first
// lines, so that a space which then begins a line is a bullet. The first line
// of the text opens a page too.
func (p *pager) dump() {
	above := false // as if the page before ended in a printed line
	for i := range p.lines {
		l := &p.lines[i]
		s := l.Of(p.text)
		if !above {
			body := s
			if i == 0 {
				body = strings.TrimPrefix(s, string(bom))
			}
			if n := len(body) - len(strings.TrimLeft(body, " ")); n > 0 && n <= deepest && n < len(body) {
				first := l.End - len(body) + 1 // past the mark
				if i > 0 {
					p.turn(l.Start, first)
				}
				p.start, l.Start = first, first
			}
		}
		l.Page = len(p.pages) + 1
		above = blank(s)
	}
}
