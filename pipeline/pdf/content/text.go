package content

import (
	"math"

	"funn/pipeline/pdf/font"
	"funn/pipeline/pdf/token"
)

// text runs the operators of text objects (9.3, 9.4).
func (it *interpreter) text(operator string, o operands, r *resources, s *state) {
	switch operator {
	case "BT":
		s.begin()
	case "Tf":
		if len(o) >= 2 {
			s.font, s.size = it.font(r, string(o[0].Bytes)), o[1].Number
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
		for i := range o[0].Items {
			switch x := &o[0].Items[i]; x.Kind {
			case token.Number:
				s.text.forward(-x.Number / 1000 * s.size * s.stretch)
			case token.String:
				it.show(x.Bytes, s)
			}
		}
	}
}

// show draws a string: text space to the page (9.4.4).
func (it *interpreter) show(b []byte, s *state) {
	if s.font == nil || len(b) == 0 {
		return
	}
	it.codes = s.font.Decode(b, it.codes[:0])
	it.file.Budget.Operate(len(it.codes))
	it.file.Budget.Glyphs(len(it.sheet.Glyphs) + len(it.codes))
	m := matrix{s.size * s.stretch, 0, 0, s.size, 0, s.rise}.mul(s.text).mul(s.ctm)
	sx, sy := math.Hypot(m[0], m[1]), math.Hypot(m[2], m[3])
	visible := sx > 0 && sy > 0 && sx < 1e5 && sy < 1e5 // NaN is neither
	g := Glyph{Size: sy * s.font.Em, Bold: s.font.Bold, Artifact: it.marks.artifact > 0}
	if visible {
		g.Turn = direction(m[0]/sx, m[1]/sx)
	}
	// Along the baseline only the origin changes.
	dx, dy := s.text[0]*s.ctm[0]+s.text[1]*s.ctm[2], s.text[0]*s.ctm[1]+s.text[1]*s.ctm[3]
	x, y := m[4], m[5]
	total := 0.0
	for i := range it.codes {
		c := &it.codes[i]
		advance := (c.Width*s.size + s.charSpace) * s.stretch
		if c.Space {
			advance += s.wordSpace * s.stretch
		}
		if visible {
			g.X, g.Y, g.Advance = x+total*dx, y+total*dy, c.Width*sx
			it.draw(c, g)
		}
		total += advance
	}
	s.text.forward(total)
}

// draw puts one glyph on the sheet.
func (it *interpreter) draw(c *font.Code, g Glyph) {
	g.Text = c.Text
	if len(it.marks.stack) > 0 {
		var replaced bool
		if g.Text, replaced = it.marks.actual(g.Text); replaced && g.Text == "" {
			if n := len(it.sheet.Glyphs); n > 0 { // the text stands over all that is shown
				it.sheet.Glyphs[n-1].Advance += g.Advance
			}
			return
		}
	}
	if g.Text == "" {
		if c.Blank {
			return
		}
		g.Text = "\uFFFD"
	}
	if g.Text == "\uFFFD" {
		it.sheet.Unmapped++
	}
	it.sheet.Glyphs = append(it.sheet.Glyphs, g)
}
