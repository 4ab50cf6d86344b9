package pdf

import "github.com/ledongthuc/pdf"

// interpreter runs the content of one page (ISO 32000-1, annex A): the
// operators that place text, and those that say what text is for.
type interpreter struct {
	file  *file
	sheet *sheet
	depth int // of forms
	marks marks
	path  path
	codes []code // reused between strings
}

// interpret draws a page's glyphs. The sheet's glyphs use buffer.
func (f *file) interpret(p *page, buffer []glyph) *sheet {
	base, width, height := p.upright()
	s := &sheet{width: width, height: height, glyphs: buffer[:0]}
	it := &interpreter{file: f, sheet: s}
	f.try(func() {
		content := f.content(p.object.Key("Contents"))
		it.run(content, newResources(f, p.resources), state{ctm: base, stretch: 1, text: identity, line: identity})
	})
	return s
}

// operands of one operator.
type operands []token

func (o operands) number(i int) float64 {
	if i < len(o) {
		return o[i].number
	}
	return 0
}

func (o operands) matrix() (m matrix) {
	for i := range m {
		m[i] = o.number(i)
	}
	return m
}

func (o operands) bytes(i int) []byte {
	if i < len(o) {
		return o[i].bytes
	}
	return nil
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
			it.form(stack, r, s)
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

// text runs the operators of text objects (9.3, 9.4).
func (it *interpreter) text(operator string, o operands, r *resources, s *state) {
	switch operator {
	case "BT":
		s.begin()
	case "Tf":
		if len(o) >= 2 {
			s.font, s.size = r.font(string(o[0].bytes)), o[1].number
		}
	case "Tc":
		s.charSpace = o.number(0)
	case "Tw":
		s.wordSpace = o.number(0)
	case "Tz":
		s.stretch = o.number(0) / 100
	case "TL":
		s.leading = o.number(0)
	case "Ts":
		s.rise = o.number(0)
	case "Td":
		s.move(o.number(0), o.number(1))
	case "TD":
		s.leading = -o.number(1)
		s.move(o.number(0), o.number(1))
	case "Tm":
		s.set(o.matrix())
	case "T*":
		s.move(0, -s.leading)
	case "Tj":
		it.show(o.bytes(0), s)
	case "'":
		s.move(0, -s.leading)
		it.show(o.bytes(0), s)
	case "\"":
		s.wordSpace, s.charSpace = o.number(0), o.number(1)
		s.move(0, -s.leading)
		it.show(o.bytes(2), s)
	case "TJ":
		if len(o) == 0 {
			return
		}
		for i := range o[0].items {
			switch x := &o[0].items[i]; x.kind {
			case numberToken:
				s.text.forward(-x.number / 1000 * s.size * s.stretch)
			case stringToken:
				it.show(x.bytes, s)
			}
		}
	}
}

// form runs the content of a form XObject (8.10).
func (it *interpreter) form(o operands, r *resources, s state) {
	it.file.try(func() {
		x := r.object("XObject", string(o.bytes(0)))
		if x.Kind() != pdf.Stream {
			return
		}
		if x.Key("Subtype").Name() != "Form" {
			it.sheet.pictures++
			return
		}
		inner := r
		if own := x.Key("Resources"); own.Kind() == pdf.Dict {
			inner = newResources(it.file, own)
		}
		if m := x.Key("Matrix"); m.Kind() == pdf.Array && m.Len() == 6 {
			var mm matrix
			for i := range mm {
				mm[i] = m.Index(i).Float64()
			}
			s.ctm = mm.mul(s.ctm)
		}
		it.run(it.file.stream(x), inner, s)
	})
}
