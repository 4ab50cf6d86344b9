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
