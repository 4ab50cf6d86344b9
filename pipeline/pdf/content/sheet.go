package content

import (
	"math"

	"funn/pipeline/pdf/object"
)

// Glyph is one shown code, where it stands on the page as it is displayed.
type Glyph struct {
	Text     string
	X, Y     float64 // origin on the baseline, points from the page's lower left
	Advance  float64 // along the baseline, in points
	Size     float64 // of the font as set, in points
	Bold     bool
	Turn     uint8 // direction: quarter turns against the clock
	Disc     bool  // a bullet that was drawn, and not shown by a font
	Artifact bool  // belongs to the page, as the file itself says
}

// Sheet is a page's glyphs in the order they were drawn.
type Sheet struct {
	Width, Height float64 // points, as the page is displayed
	Glyphs        []Glyph
	Unmapped      int // glyphs of codes without a meaning
	Pictures      int // images that were drawn
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
func upright(p *object.Page) (m matrix, width, height float64) {
	x0, y0, x1, y1 := p.Box[0], p.Box[1], p.Box[2], p.Box[3]
	width, height = x1-x0, y1-y0
	switch p.Turn {
	case 1:
		return matrix{0, -1, 1, 0, -y0, x1}, height, width
	case 2:
		return matrix{-1, 0, 0, -1, x1, y1}, width, height
	case 3:
		return matrix{0, 1, -1, 0, y1, -x0}, height, width
	}
	return translate(-x0, -y0), width, height
}
