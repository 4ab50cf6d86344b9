package load

import "funn/extract/record"

// splitter walks a text line by line.
type splitter struct {
	text string
	at   int
}

// mark is what ends a line beside the end of the text.
type mark int

const (
	endOfText mark = iota
	newline
	formFeed
)

// next is the line at s.at without its terminator, and what ended it: LF, CR,
// CRLF, NEL (U+0085), U+2028, U+2029 (Unicode UAX #14, class BK and NL), or a
// form feed. VT is left in the line: texts use it inside a paragraph.
func (s *splitter) next() (record.Span, mark) {
	start, t := s.at, s.text
	for i := start; i < len(t); i++ {
		width, end := 0, newline
		switch t[i] {
		case '\n':
			width = 1
		case '\r':
			width = 1
			if i+1 < len(t) && t[i+1] == '\n' {
				width = 2
			}
		case '\f':
			width, end = 1, formFeed
		case 0xC2: // U+0085
			if i+1 < len(t) && t[i+1] == 0x85 {
				width = 2
			}
		case 0xE2: // U+2028, U+2029
			if i+2 < len(t) && t[i+1] == 0x80 && (t[i+2] == 0xA8 || t[i+2] == 0xA9) {
				width = 3
			}
		}
		if width > 0 {
			s.at = i + width
			return record.Span{Start: start, End: i}, end
		}
	}
	s.at = len(t)
	return record.Span{Start: start, End: len(t)}, endOfText
}
