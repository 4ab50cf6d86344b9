package content

import (
	"funn/pipeline/pdf/font"
	"funn/pipeline/pdf/object"
	"funn/pipeline/pdf/token"
)

// Reader reads the content of a file's pages.
type Reader struct {
	file   *object.File
	fonts  *font.Reader
	buffer []Glyph // of the sheet before, used again
}

// NewReader reads the pages of f.
func NewReader(f *object.File) *Reader {
	return &Reader{file: f, fonts: font.NewReader(f)}
}

// Sheet draws a page's glyphs. The sheet holds until the next is drawn.
func (r *Reader) Sheet(p *object.Page) *Sheet {
	base, width, height := upright(p)
	s := &Sheet{Width: width, Height: height, Glyphs: r.buffer[:0]}
	it := &interpreter{file: r.file, fonts: r.fonts, sheet: s}
	r.file.Try(func() {
		it.run(r.file.Content(p.Dict.Key("Contents")), newResources(p.Resources), newState(base))
	})
	r.buffer = s.Glyphs
	return s
}

// interpreter runs the content of one page (ISO 32000-1, annex A): the
// operators that place text, and those that say what text is for.
type interpreter struct {
	file  *object.File
	fonts *font.Reader
	sheet *Sheet
	depth int // of forms
	marks marks
	path  path
	codes []font.Code // reused between strings
}

// maxOperands of an operator; those beyond are dropped.
const maxOperands = 2000

// run runs the operators of content, from state s on. What it marks it closes.
func (it *interpreter) run(content []byte, r *resources, s state) {
	if it.depth >= maxForms {
		return
	}
	it.depth++
	defer func() { it.depth-- }()
	level := len(it.marks.stack)
	defer it.marks.closeTo(level)

	l := token.NewLexer(content)
	var stack operands
	var saved []state
	for {
		t := l.Next()
		if t.Kind == token.End {
			return
		}
		if t.Kind != token.Operator {
			if len(stack) < maxOperands {
				stack = append(stack, t)
			}
			continue
		}
		it.file.Budget.Operate(1)
		switch string(t.Bytes) {
		case "q":
			if len(saved) < maxSaved {
				saved = append(saved, s)
			}
		case "Q":
			if n := len(saved); n > 0 {
				text, line := s.text, s.line // no part of the graphics state
				s, saved = saved[n-1], saved[:n-1]
				s.text, s.line = text, line
			}
		case "cm":
			s.ctm = stack.matrix().mul(s.ctm)
		case "Do":
			it.do(stack, r, s)
		case "BI":
			l.InlineImage()
			it.sheet.Pictures++
		case "BMC", "BDC":
			it.mark(stack, r)
		case "EMC":
			it.marks.close(level)
		case "m", "l", "c", "v", "y", "re", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n":
			it.drawPath(string(t.Bytes), stack, &s)
		default:
			it.text(string(t.Bytes), stack, r, &s)
		}
		stack = stack[:0]
	}
}
