package pdf

// contentReader reads the content of a file's pages.
type contentReader struct {
	file   *file
	fonts  *fontReader
	buffer []glyph // of the sheet before, used again
}

// newContentReader reads the pages of f.
func newContentReader(f *file) *contentReader {
	return &contentReader{file: f, fonts: newFontReader(f)}
}

// sheet draws a page's glyphs. The sheet holds until the next is drawn.
func (r *contentReader) sheet(p *page) *sheet {
	base, width, height := upright(p)
	s := &sheet{width: width, height: height, glyphs: r.buffer[:0]}
	it := &interpreter{file: r.file, fonts: r.fonts, sheet: s}
	r.file.try(func() {
		it.run(r.file.content(p.object.Key("Contents")), newResources(p.resources), newState(base))
	})
	r.buffer = s.glyphs
	return s
}

// interpreter runs the content of one page (ISO 32000-1, annex A): the
// operators that place text, and those that say what text is for.
type interpreter struct {
	file  *file
	fonts *fontReader
	sheet *sheet
	depth int // of forms
	marks marks
	path  path
	codes []code // reused between strings
}

// maxOperands of an operator; those beyond are dropped.
const maxOperands = 2000

func (it *interpreter) run(content []byte, r *resources, s state) {
	if it.depth >= maxForms {
		return
	}
	it.depth++
	defer func() { it.depth-- }()
	level := len(it.marks.stack)
	defer it.marks.closeTo(level)

	l := &lexer{b: content}
	var stack operands
	var saved []state
	for {
		t := l.next()
		if t.kind == endToken {
			return
		}
		if t.kind != operatorToken {
			if len(stack) < maxOperands {
				stack = append(stack, t)
			}
			continue
		}
		it.file.budget.operate(1)
		switch string(t.bytes) {
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
			l.inlineImage()
			it.sheet.pictures++
		case "BMC", "BDC":
			it.mark(stack, r)
		case "EMC":
			it.marks.close(level)
		case "m", "l", "c", "v", "y", "re", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n":
			it.drawPath(string(t.bytes), stack, &s)
		default:
			it.text(string(t.bytes), stack, r, &s)
		}
		stack = stack[:0]
	}
}
