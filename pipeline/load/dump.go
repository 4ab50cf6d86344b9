package load

import (
	"strings"

	"funn/extract/record"
)

const (
	doubleSpaced = 0.8 // share of the printed lines that a blank line stands before
	margin       = 0.9 // share of the printed lines that begin with a space where all are indented
	fewest       = 6   // printed lines from which the shares mean something
	deepest      = 3   // spaces that a page break, a bullet and a sub-item leave; more is an indentation
)

// dumped reports whether text has the form of a text dumped from a PDF with its
// line spacing: nearly every second line is blank. There a page break is left
// as one space before the first line of the page, right below a line that is
// not blank, and a lost bullet is one space too. The line below it may be blank
// or not: headings of two lines open pages. In a text where each line has a
// margin the spaces mean nothing.
func dumped(text string, lines []record.Line) bool {
	printed, spaced, indented := 0, 0, 0
	above := true // blank
	for _, l := range lines {
		s := l.Of(text)
		b := blank(s)
		if !b {
			printed++
			if above {
				spaced++
			}
			if s[0] == ' ' {
				indented++
			}
		}
		above = b
	}
	return printed >= fewest &&
		float64(spaced) >= doubleSpaced*float64(printed) &&
		float64(indented) < margin*float64(printed)
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
