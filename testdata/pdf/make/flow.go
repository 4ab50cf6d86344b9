package main

import (
	"strings"
)

// style is how a paragraph is set.
type style struct {
	face    *face
	size    float64
	leading float64 // points; 0 is 1.25 sizes
	above   float64 // space above, points
	indent  float64 // of every line
	mark    string  // hangs before the first line
	justify bool

	keep float64 // room that must be left below, points
}

// flow fills pages with paragraphs, in one column or two.
type flow struct {
	file      *file
	faces     faces
	resources string
	page      *canvas
	number    int
	head      func(f *flow) // running lines of a page
	columns   int
	column    int
	top       float64 // where a column begins
	y         float64 // of the last baseline
	notes     []string
	toc       []entry
}

type entry struct {
	text string
	page int
}

// The measures of a page, points.
const (
	left, right   = 70.0, 525.0
	topY, bottomY = 770.0, 80.0
	gutter        = 24.0
)

func newFlow(f *file) *flow {
	w := &flow{file: f, faces: readFaces(), columns: 1}
	w.resources = w.faces.resources(f)
	return w
}

func (f *flow) open() {
	f.page, f.number, f.column, f.top, f.y = &canvas{}, f.number+1, 0, topY, topY
	if f.head != nil {
		f.head(f)
	}
}

func (f *flow) close() {
	if f.page == nil {
		return
	}
	if len(f.notes) > 0 {
		y := bottomY - 4 + 10*float64(len(f.notes))
		f.page.rule(left, left+140, y+10)
		for _, n := range f.notes {
			number, rest, _ := strings.Cut(n, " ")
			f.page.put(f.faces.serif, 5.5, left, y+3, number)
			f.page.put(f.faces.serif, 8, left+6, y, rest)
			y -= 10
		}
		f.notes = nil
	}
	f.file.page(f.page.Bytes(), f.resources, "")
	f.page = nil
}

func (f *flow) turn() { f.close(); f.open() }

// split sets what follows in columns.
func (f *flow) split(columns int) { f.columns, f.column, f.top = columns, 0, f.y }

func (f *flow) bounds() (x, width float64) {
	width = (right - left - gutter*float64(f.columns-1)) / float64(f.columns)
	return left + float64(f.column)*(width+gutter), width
}

// room makes sure that h points are left, on the next column or page if not here.
func (f *flow) room(h float64) {
	floor := bottomY
	if n := len(f.notes); n > 0 {
		floor += 10*float64(n) + 16
	}
	if f.y-h >= floor {
		return
	}
	if f.column+1 < f.columns {
		f.column++
		f.y = f.top
		return
	}
	f.turn()
}

// paragraph sets s; what stands between two | is in bold.
func (f *flow) paragraph(st style, s string) {
	if st.leading == 0 {
		st.leading = 1.25 * st.size
	}
	atTop := f.y == f.top
	f.room(st.above + st.leading + st.keep)
	if !atTop && f.y != f.top {
		f.y -= st.above
	}
	_, width := f.bounds()
	lines := wrap(st, s, width-st.indent)
	for i, l := range lines {
		f.room(st.leading)
		f.y -= st.leading
		x, width := f.bounds()
		if i == 0 && st.mark != "" {
			f.page.put(st.face, st.size, x+st.indent-12, f.y, st.mark)
		}
		if st.justify && i+1 < len(lines) {
			f.page.justify(st.face, st.size, x+st.indent, f.y, width-st.indent, l, strings.Count(l, " "))
		} else {
			f.page.put(st.face, st.size, x+st.indent, f.y, l)
		}
	}
}

// wrap breaks s into lines; a long word breaks at a soft hyphen.
func wrap(st style, s string, width float64) []string {
	plain := func(s string) string { return strings.ReplaceAll(s, "\u00AD", "") }
	fits := func(s string) bool { return st.size*st.face.width(plain(s)) <= width }
	var out []string
	line := ""
	for _, w := range strings.Fields(s) {
		joined := strings.TrimSpace(line + " " + w)
		if fits(joined) {
			line = joined
			continue
		}
		if parts := strings.Split(w, "\u00AD"); len(parts) > 1 {
			for k := len(parts) - 1; k > 0; k-- {
				head := strings.TrimSpace(line + " " + strings.Join(parts[:k], "") + "-")
				if fits(head) {
					line, w = head, strings.Join(parts[k:], "\u00AD")
					break
				}
			}
		}
		if line != "" {
			out = append(out, plain(line))
		}
		line = w
	}
	return append(out, plain(line))
}
