package page

import (
	"bytes"
	"math"
	"unicode/utf8"

	"funn/extract/record"
	"funn/pipeline/pdf/content"
)

// Line is one printed line.
type Line struct {
	text     string // without indent; cells stand two spaces apart or more
	x0, x1   float64
	y        float64 // baseline, in the frame
	size     float64
	bold     bool
	artifact bool
	raised   bool // opens with a raised figure
	region   int  // of its page
	frame    frame
	left     float64 // where the column begins that it stands in
	page     int     // 1-based
	note     bool    // of a footnote
	gap      bool    // apart from the line above
	running  bool    // belongs to the page
}

// box is where the line stands on the page as displayed, from its top left. It
// reaches from the letters' height to their depth.
func (l *Line) box() record.Box {
	ax, ay := l.frame.back(l.x0, l.y-.25*l.size)
	bx, by := l.frame.back(l.x1, l.y+.8*l.size)
	x0, x1 := max(0, min(ax, bx)), min(l.frame.width, max(ax, bx))
	y0, y1 := max(0, min(ay, by)), min(l.frame.height, max(ay, by))
	return record.Box{
		Page: int32(l.page),
		X0:   tenth(x0), Y0: tenth(l.frame.height - y1), X1: tenth(x1), Y1: tenth(l.frame.height - y0),
	}
}

// tenth rounds to tenths of a point: finer is noise.
func tenth(v float64) float32 { return float32(math.Round(v*10) / 10) }

// Lines are the printed lines of a sheet, the page with the 1-based number, in
// reading order.
func Lines(s *content.Sheet, number int) []Line {
	var out []Line
	region := 0
	for _, f := range frames(s) {
		first := len(out)
		regions(segments(s, f), 0, func(r []*segment) {
			out = append(out, regionLines(r, f, number, region)...)
			region++
		})
		margins(out[first:])
	}
	return out
}

func regionLines(region []*segment, f frame, page, number int) []Line {
	rs := rows(region)
	js := joints(rs)
	out := make([]Line, len(rs))
	for i := range rs {
		r := &rs[i]
		n := len(r.segments)
		l := Line{
			x0: r.segments[0].x0, x1: r.segments[n-1].x1, y: r.y, size: r.size,
			artifact: true, raised: r.segments[0].raised, region: number, frame: f, page: page,
		}
		bold, runes := 0, 0
		for _, g := range r.segments {
			l.x1 = max(l.x1, g.x1)
			l.artifact = l.artifact && g.artifact
			bold += g.bold
			runes += g.runes
		}
		l.bold = bold*10 > runes*8
		l.text = r.print(js[i], runes)
		out[i] = l
	}
	return out
}

// columnWidth is the width of a column of printed text in ems: a common letter
// with the space behind it counted in.
const columnWidth = .5

// print writes the segments of a row. A cell begins at the column of the page
// where it stands, counted from the row's beginning, and two spaces behind the
// cell before it at least.
func (r *row) print(joints []joint, runes int) string {
	var b bytes.Buffer
	b.Grow(2*runes + 16)
	at := 0 // columns
	for i, g := range r.segments {
		if i > 0 {
			pad := 0
			switch joints[i-1] {
			case word:
				pad = 1
			case cell:
				column := int(math.Round((g.x0 - r.segments[0].x0) / (columnWidth * r.size)))
				pad = max(2, min(column-at, 120))
			}
			for range pad {
				b.WriteByte(' ')
			}
			at += pad
		}
		b.Write(g.text)
		at += utf8.RuneCount(g.text)
	}
	return b.String()
}

// margins finds where the column of each line begins: at the leftmost line of
// the regions that stand over each other.
func margins(lines []Line) {
	type band struct{ x0, x1, size float64 }
	var bands []band // by region
	base := 0
	if len(lines) > 0 {
		base = lines[0].region
	}
	for i := range lines {
		l := &lines[i]
		for len(bands) <= l.region-base {
			bands = append(bands, band{math.Inf(1), math.Inf(-1), 0})
		}
		b := &bands[l.region-base]
		b.x0, b.x1, b.size = min(b.x0, l.x0), max(b.x1, l.x1), max(b.size, l.size)
	}
	left := make([]float64, len(bands))
	for r, own := range bands {
		left[r] = own.x0
		for _, b := range bands {
			if b.x0 < left[r] && own.x0-b.x0 < 6*own.size && b.x1 > own.x0 {
				left[r] = b.x0
			}
		}
	}
	for i := range lines {
		lines[i].left = left[lines[i].region-base]
	}
}
