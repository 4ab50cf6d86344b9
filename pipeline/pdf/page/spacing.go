package page

import (
	"bytes"
	"slices"
)

// finish undoes letter spacing.
func (c *segment) finish() {
	if c.spacedOut() {
		c.respace()
	}
	c.breaks = nil
}

// spacedOut reports whether the letters stand apart as words do: R A P P O R T.
func (c *segment) spacedOut() bool {
	if c.runes < 5 || len(c.breaks) < c.runes-1 {
		return false
	}
	apart, within := 0, 0
	for _, b := range c.breaks {
		if b.typed {
			continue
		}
		within++
		if b.width > wordGap*c.size {
			apart++
		}
	}
	return within >= 4 && apart*10 >= within*6
}

// respace breaks words where a space was shown, and at the gaps that are wide
// among the others.
func (c *segment) respace() {
	var widths []float64
	for _, b := range c.breaks {
		if !b.typed {
			widths = append(widths, b.width)
		}
	}
	limit := median(widths)*1.5 + .03*c.size
	var out []byte
	last := 0
	for _, b := range c.breaks {
		out = append(out, bytes.TrimSpace(c.text[last:b.at])...)
		if b.typed || b.width > limit {
			out = append(out, ' ')
		}
		last = b.at
	}
	c.text = append(out, bytes.TrimSpace(c.text[last:])...)
}

// median of v, which is sorted thereby; 10 of nothing.
func median(v []float64) float64 {
	if len(v) == 0 {
		return 10
	}
	slices.Sort(v)
	return v[len(v)/2]
}
