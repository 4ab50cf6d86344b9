package load

import (
	"strings"

	"funn/extract/record"
)

// paginate finds the lines and the pages of text. A form feed breaks a page; a
// text without one may have the breaks of a dump, see dumped.
//
// A page runs from the first byte of its first line to the mark that breaks
// it, the last one to the end of the text. A mark with only white space after
// it ends the last page and opens none.
func paginate(text string) ([]record.Page, []record.Line) {
	p := pager{text: text, last: len(strings.TrimRight(text, " \t\r\n"))}
	p.split()
	if !p.fed && dumped(text, p.lines) {
		p.dump()
	}
	p.pages = append(p.pages, record.Page{Span: record.Span{Start: p.start, End: len(text)}})
	return p.pages, p.lines
}

type pager struct {
	text  string
	last  int  // where the text but for white space ends
	start int  // of the page at hand
	fed   bool // there are form feeds
	pages []record.Page
	lines []record.Line
}

// split finds the lines, and the pages that form feeds break.
func (p *pager) split() {
	s := splitter{text: p.text}
	for s.at < len(p.text) {
		line, end := s.next()
		if end != formFeed || !line.Empty() { // a feed at a line's start ends no line
			p.add(line)
		}
		if end == formFeed {
			p.fed = true
			if s.at < p.last {
				p.turn(s.at-1, s.at)
			}
		}
	}
}

func (p *pager) add(line record.Span) {
	p.lines = append(p.lines, record.Line{Span: line, Page: len(p.pages) + 1})
}

// turn ends the page at hand at one offset and starts the next at another.
func (p *pager) turn(end, start int) {
	p.pages = append(p.pages, record.Page{Span: record.Span{Start: p.start, End: end}})
	p.start = start
}
