package content

import "math"

// path is the extent of the path at hand, on the page: browsers draw the disc of
// a list item, and have no glyph for it.
type path struct {
	x0, y0, x1, y1 float64
	any, curved    bool
}

func (p *path) clear() { *p = path{} }

func (p *path) reach(m matrix, x, y float64) {
	px, py := x*m[0]+y*m[2]+m[4], x*m[1]+y*m[3]+m[5]
	if !p.any {
		p.x0, p.y0, p.x1, p.y1, p.any = px, py, px, py, true
		return
	}
	p.x0, p.x1 = min(p.x0, px), max(p.x1, px)
	p.y0, p.y1 = min(p.y0, py), max(p.y1, py)
}

// The disc of a list item, in ems: CSS Lists leaves it to browsers, which make
// it a third of an em wide and put its middle as high above the baseline.
const (
	discWidth  = .34
	discHeight = .31
)

// drawPath runs the operators of paths (8.5) as far as discs need it.
func (it *interpreter) drawPath(operator string, o operands, s *state) {
	p := &it.path
	switch operator {
	case "m", "l":
		p.reach(s.ctm, o.number(0), o.number(1))
	case "c":
		p.reach(s.ctm, o.number(4), o.number(5))
		p.curved = true
	case "v", "y":
		p.reach(s.ctm, o.number(2), o.number(3))
		p.curved = true
	case "re":
		p.reach(s.ctm, o.number(0), o.number(1))
		p.reach(s.ctm, o.number(0)+o.number(2), o.number(1)+o.number(3))
	case "f", "F", "f*", "B", "B*", "b", "b*":
		it.disc(p, "•")
		p.clear()
	case "S", "s":
		it.disc(p, "○") // the circle of items within items
		p.clear()
	case "n":
		p.clear()
	}
}

// disc puts a bullet where a small disc was filled, or a small circle drawn.
// Whether it marks an item shows in its row.
func (it *interpreter) disc(p *path, mark string) {
	w, h := p.x1-p.x0, p.y1-p.y0
	if !p.curved || w < 1.5 || w > 8 || math.Abs(w-h) > .15*w {
		return
	}
	size := w / discWidth
	it.file.Budget.Glyphs(len(it.sheet.Glyphs) + 1)
	it.sheet.Glyphs = append(it.sheet.Glyphs, Glyph{
		Text: mark, X: p.x0, Y: (p.y0+p.y1)/2 - discHeight*size, Advance: w, Size: size,
		Artifact: it.marks.artifact > 0, Disc: true,
	})
}
