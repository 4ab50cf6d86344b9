package pdf

import "math"

// glyph is one shown code, where it stands on the page as it is displayed.
type glyph struct {
	text     string
	x, y     float64 // origin on the baseline, points from the page's lower left
	advance  float64 // along the baseline
	size     float64 // of the font as set, in points
	bold     bool
	turn     uint8 // direction: quarter turns against the clock
	disc     bool  // drawn, not shown
	artifact bool  // belongs to the page, as the file itself says
}

// sheet is a page's glyphs in the order they were drawn.
type sheet struct {
	width, height float64
	glyphs        []glyph
	unmapped      int // codes without a meaning
	pictures      int
}

// direction is the quarter turn nearest to a baseline along (a, b).
func direction(a, b float64) uint8 {
	switch {
	case math.Abs(a) >= math.Abs(b) && a >= 0:
		return 0
	case math.Abs(a) >= math.Abs(b):
		return 2
	case b > 0:
		return 1
	}
	return 3
}

// upright maps user space to the page as it is displayed, its lower left corner
// at the origin, and tells its width and height.
func upright(p *page) (m matrix, width, height float64) {
	x0, y0, x1, y1 := p.box[0], p.box[1], p.box[2], p.box[3]
	width, height = x1-x0, y1-y0
	switch p.turn {
	case 1:
		return matrix{0, -1, 1, 0, -y0, x1}, height, width
	case 2:
		return matrix{-1, 0, 0, -1, x1, y1}, width, height
	case 3:
		return matrix{0, 1, -1, 0, y1, -x0}, height, width
	}
	return translate(-x0, -y0), width, height
}
