package page

import (
	"bytes"
	"math"
	"slices"
)

// row is the segments on one baseline of a region, from left to right.
type row struct {
	y, size  float64
	segments []*segment
}

// rows gathers the segments of a region, from top to bottom.
func rows(region []*segment) []row {
	s := slices.Clone(region)
	slices.SortStableFunc(s, func(a, b *segment) int { return downwards(a.y, b.y) })
	var out []row
	for _, g := range s {
		if n := len(out); n > 0 {
			r := &out[n-1]
			small, big := min(r.size, g.size), max(r.size, g.size)
			if r.raisedOver(g) {
				r.segments[0].raised = true
				r.segments = append(r.segments, g)
				r.y, r.size = g.y, big
				continue
			}
			if r.y-g.y < .35*max(small, .5*big) {
				r.segments = append(r.segments, g)
				r.size = big
				continue
			}
		}
		out = append(out, row{y: g.y, size: g.size, segments: []*segment{g}})
	}
	for i := range out {
		slices.SortStableFunc(out[i].segments, func(a, b *segment) int {
			switch {
			case a.x0 < b.x0:
				return -1
			case a.x0 > b.x0:
				return 1
			}
			return 0
		})
		out[i].dropDiscs()
	}
	return slices.DeleteFunc(out, func(r row) bool { return len(r.segments) == 0 })
}

// raisedOver reports whether r is so far no more than a raised figure on the
// line of g.
func (r *row) raisedOver(g *segment) bool {
	return len(r.segments) == 1 && r.segments[0].runes <= 3 && r.size < .85*g.size && r.y-g.y < .6*g.size && r.y-g.y > .12*g.size
}

// joint is what stands between two neighbours of a row.
type joint uint8

const (
	glued joint = iota
	word
	cell
)

// joints says how the segments of each row stand to each other. A gap of an em
// is wide for a space, and yet justified lines have it: it parts cells where a
// row nearby has a gap that begins or ends at the same place.
func joints(rows []row) [][]joint {
	out := make([][]joint, len(rows))
	for i := range rows {
		s := rows[i].segments
		if len(s) < 2 {
			continue
		}
		out[i] = make([]joint, len(s)-1)
		if stretched(s) {
			for k := range out[i] {
				out[i][k] = word
			}
			continue
		}
		for k := range out[i] {
			a, b := s[k], s[k+1]
			small := min(a.size, b.size)
			switch between := b.x0 - a.x1; {
			case between > 2*rows[i].size:
				out[i][k] = cell
			case between > .9*rows[i].size && (k == 0 && a.runes <= markerRunes || alignedGap(rows, i, a.x1, b.x0)):
				out[i][k] = cell
			case between > wordGap*small || a.space != "":
				out[i][k] = word
			}
		}
	}
	return out
}

// stretched reports whether segments are the words of a justified line: three or
// more single words, all as far apart.
func stretched(s []*segment) bool {
	if len(s) < 3 {
		return false
	}
	low, high := math.Inf(1), 0.0
	for k := 1; k < len(s); k++ {
		low, high = min(low, s[k].x0-s[k-1].x1), max(high, s[k].x0-s[k-1].x1)
	}
	for _, g := range s {
		if bytes.IndexByte(g.text, ' ') >= 0 {
			return false
		}
	}
	return high-low < .1*s[0].size
}

// markerRunes is the longest mark of an item or number of a heading that is
// taken for one by its place alone: 2.1.3.
const markerRunes = 6

// alignedGap reports whether one of the three rows above or below row i has a
// gap that begins where the text on the left ends, or ends where that on the
// right begins.
func alignedGap(rows []row, i int, left, right float64) bool {
	near := .3 * rows[i].size
	for j := max(0, i-3); j < min(len(rows), i+4); j++ {
		s := rows[j].segments
		if j == i {
			continue
		}
		for k := 1; k < len(s); k++ {
			if math.Abs(s[k-1].x1-left) < near || math.Abs(s[k].x0-right) < near {
				return true
			}
		}
	}
	return false
}

// dropDiscs leaves out the discs that mark no item: nothing stands close behind
// them on their line, or something before.
func (r *row) dropDiscs() {
	kept := r.segments[:0]
	for i, g := range r.segments {
		if g.disc && (i > 0 || len(r.segments) == 1 || r.segments[1].disc || r.segments[1].x0-g.x1 > 3*r.segments[1].size) {
			continue
		}
		kept = append(kept, g)
	}
	r.segments = kept
}
