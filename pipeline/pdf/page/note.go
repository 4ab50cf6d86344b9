package page

import "unicode"

// settleNotes marks the footnotes of a page, small lines below the text of a
// column that open with a number, and puts them behind the text: a sentence
// goes on from column to column and from page to page above them.
func settleNotes(lines []Line, f face) []Line {
	found := false
	for from := 0; from < len(lines); {
		to := from
		for to < len(lines) && lines[to].region == lines[from].region {
			to++
		}
		if k := noteStart(lines[from:to], f); k >= 0 && below(lines, from+k, to) {
			for i := from + k; i < to; i++ {
				lines[i].note = !lines[i].running
				found = found || lines[i].note
			}
		}
		from = to
	}
	if !found {
		return lines
	}
	out := make([]Line, 0, len(lines))
	for i := range lines {
		if !lines[i].note {
			out = append(out, lines[i])
		}
	}
	for i := range lines {
		if lines[i].note {
			out = append(out, lines[i])
		}
	}
	return out
}

// noteStart is the first line of the notes at the foot of a region, -1 where
// there are none.
func noteStart(region []Line, f face) int {
	start := -1
	for i := len(region) - 1; i >= 0; i-- {
		l := &region[i]
		if l.running {
			continue
		}
		if l.size > .93*f.size {
			break
		}
		if numbered(l) {
			start = i
		}
	}
	return start
}

// numbered reports whether a line opens with the number of a note: one to three
// figures with a space behind them.
func numbered(l *Line) bool {
	n := 0
	for i, r := range l.text {
		if unicode.IsDigit(r) || r >= '⁰' && r <= '⁹' || r == '¹' || r == '²' || r == '³' {
			n++
			continue
		}
		return n >= 1 && n <= 3 && (l.raised || r == ' ') && i > 0
	}
	return false
}

// below reports whether the notes [first, end) of a page stand in its lower
// half and have text of another region only beside them, or above.
func below(lines []Line, first, end int) bool {
	l := &lines[first]
	_, height := l.frame.extent()
	if l.y > .6*height {
		return false
	}
	for i := end; i < len(lines); i++ {
		o := &lines[i]
		if !o.running && o.frame == l.frame && o.y < lines[end-1].y-.5*o.size && o.x0 < l.x1 && o.x1 > l.x0 && !numbered(o) {
			return false
		}
	}
	return true
}
