package page

import (
	"math"
	"slices"
)

// maxCuts is how often a page may be cut in two.
const maxCuts = 8

// regions cuts a page at the gutters between columns, again and again, and
// yields what cannot be cut, in reading order. A table is not cut.
func regions(segments []*segment, depth int, yield func([]*segment)) {
	if len(segments) < 6 || depth > maxCuts {
		if len(segments) > 0 {
			yield(segments)
		}
		return
	}
	s := slices.Clone(segments)
	slices.SortStableFunc(s, func(a, b *segment) int { return downwards(a.y, b.y) })
	c := bestCut(s)
	if c.score == 0 {
		yield(s)
		return
	}
	var left, right []*segment
	for _, g := range s[c.first:c.end] {
		if (g.x0+g.x1)/2 < c.x {
			left = append(left, g)
		} else {
			right = append(right, g)
		}
	}
	regions(s[:c.first], depth+1, yield)
	regions(left, depth+1, yield)
	regions(right, depth+1, yield)
	regions(s[c.end:], depth+1, yield)
}

// downwards orders heights from the top of the page.
func downwards(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

// cut is a gutter at x beside segments [first, end) of a page, from top to
// bottom.
type cut struct {
	x, score   float64
	first, end int
}

// bestCut tries gutters over the width of the segments s, which come from top to
// bottom. A gutter runs between segments that cross it.
func bestCut(s []*segment) (best cut) {
	x0, x1 := math.Inf(1), math.Inf(-1)
	sizes := make([]float64, len(s))
	for i, g := range s {
		x0, x1 = min(x0, g.x0), max(x1, g.x1)
		sizes[i] = g.size
	}
	em := median(sizes)
	step := max(2, (x1-x0)/300)
	for x := x0 + 2*em; x < x1-2*em; x += step {
		first := 0
		for i := 0; i <= len(s); i++ {
			if i < len(s) && (s[i].x0 >= x-.5 || s[i].x1 <= x+.5) {
				continue
			}
			if i-first >= 6 {
				if score := gutter(s[first:i], x, em); score > best.score {
					best = cut{x, score, first, i}
				}
			}
			first = i + 1
		}
	}
	return best
}

// side is what stands on one side of a gutter.
type side struct {
	segments, rows, runes int
	y                     float64 // of the last row
}

// add takes a segment and reports whether it begins a row.
func (d *side) add(g *segment, tolerance float64) bool {
	d.segments++
	d.runes += g.runes
	if d.y-g.y <= tolerance {
		return false
	}
	d.rows++
	d.y = g.y
	return true
}

// measure is the mean number of letters in a row.
func (d *side) measure() float64 { return float64(d.runes) / float64(d.rows) }

// gutter scores the gap at x between two columns; 0 where it is none. Columns of
// text have long rows; the cells of a table are short, and stand at the same
// heights.
func gutter(s []*segment, x, em float64) float64 {
	l, r := side{y: math.Inf(1)}, side{y: math.Inf(1)}
	edge, start := math.Inf(-1), math.Inf(1)
	aligned := 0
	for _, g := range s {
		tolerance := .3 * g.size
		mine, other := &l, &r
		if (g.x0+g.x1)/2 < x {
			edge = max(edge, g.x1)
		} else {
			start = min(start, g.x0)
			mine, other = &r, &l
		}
		if mine.add(g, tolerance) && math.Abs(other.y-g.y) < tolerance {
			aligned++
		}
	}
	if l.rows < 3 || r.rows < 3 || start-edge < .6*em {
		return 0
	}
	rows := min(l.rows, r.rows)
	short := min(l.measure(), r.measure())
	inLine := float64(aligned) > .6*float64(rows)
	switch {
	case short < 8:
		return 0
	case inLine && short < 20: // a table, labels of a list, a table of contents
		return 0
	case inLine && l.segments > 2*l.rows && r.segments > 2*r.rows: // cells on both sides
		return 0
	}
	return float64(rows) * (1 + .05*min((start-edge)/em, 3)) * min(1, short/25)
}
