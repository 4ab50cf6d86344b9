package page

import "math"

// drawn remembers where which glyph was drawn: shadows and fake bold draw one
// twice.
type drawn map[uint64]spot

// spot is a glyph in its place.
type spot struct {
	text string
	x, y float64
}

// twice reports whether the glyph was drawn here before, but for a nudge.
func (d drawn) twice(text string, x, y, nudge float64) bool {
	cx, cy := int64(math.Floor(x/nudge-.5)), int64(math.Floor(y/nudge-.5))
	for dx := range int64(2) {
		for dy := range int64(2) {
			s, ok := d[key(text, cx+dx, cy+dy)]
			if ok && s.text == text && math.Abs(s.x-x) < nudge && math.Abs(s.y-y) < nudge {
				return true
			}
		}
	}
	d[key(text, int64(math.Floor(x/nudge)), int64(math.Floor(y/nudge)))] = spot{text, x, y}
	return false
}

// key mixes a text and a cell of the page (FNV-1a's prime).
func key(text string, x, y int64) uint64 {
	h := uint64(x)<<32 ^ uint64(y)
	for i := range len(text) {
		h = (h ^ uint64(text[i])<<24) * 1099511628211
	}
	return h
}
