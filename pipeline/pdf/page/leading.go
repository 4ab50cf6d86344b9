package page

import "math"

// face is how most of a document's text is set.
type face struct {
	size    float64 // points
	leading float64 // distance of baselines, in sizes
}

// bodyFace is the size that most letters have, and the distance that most lines
// of that size have.
func bodyFace(pages [][]Line) face {
	sizes := map[int]int{} // letters by tenths of a point
	for _, lines := range pages {
		for i := range lines {
			if !lines[i].running {
				sizes[tenths(lines[i].size)] += len(lines[i].text)
			}
		}
	}
	f := face{size: float64(mode(sizes, 100)) / 10}
	distances := map[int]int{} // pairs of lines by twentieths of a size
	for _, lines := range pages {
		for i := 1; i < len(lines); i++ {
			a, b := &lines[i-1], &lines[i]
			if a.region != b.region || tenths(a.size) != tenths(b.size) || math.Abs(b.size-f.size) > .6 {
				continue
			}
			if d := (a.y - b.y) / b.size; d > .8 && d < 3.5 {
				distances[int(math.Round(d*20))]++
			}
		}
	}
	// Neighbours count together: baselines are rounded.
	joined := make(map[int]int, len(distances))
	for d, n := range distances {
		joined[d] = 2*n + distances[d-1] + distances[d+1]
	}
	f.leading = float64(mode(joined, 24)) / 20
	return f
}

func tenths(v float64) int { return int(math.Round(v * 10)) }

// mode is the key that counts most, the smallest of several; otherwise where
// there is none.
func mode(counts map[int]int, otherwise int) int {
	best, n := otherwise, 0
	for k, c := range counts {
		if c > n || c == n && k < best {
			best, n = k, c
		}
	}
	return best
}

// markGaps marks the lines of a page that stand apart from the line above them:
// clearly more than the document's leading.
func markGaps(lines []Line, f face) {
	above := -1
	for i := range lines {
		l := &lines[i]
		if l.running {
			continue
		}
		if above >= 0 {
			l.gap = apart(&lines[above], l, f)
		}
		above = i
	}
}

func apart(a, b *Line, f face) bool {
	if a.frame != b.frame || a.note != b.note {
		return true
	}
	d := a.y - b.y
	if a.region != b.region && (d <= 0 || a.x1 < b.x0 || b.x1 < a.x0) {
		return false // the next column: the text may go on
	}
	expected := f.leading * (.2*a.size + .8*b.size)
	return d > 1.22*expected+.5
}
