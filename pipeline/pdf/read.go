package pdf

import (
	"funn/extract/record"
)

// reading is what was read of a file.
type reading struct {
	pages     [][]line
	pictures  []bool // by page: it draws an image
	glyphs    int
	unmapped  int
	faults    int // objects that could not be read
	title     string
	created   string
	bookmarks []record.Bookmark
}

// read interprets every page of a file.
func read(f *file) *reading {
	r := &reading{pages: make([][]line, len(f.pages)), pictures: make([]bool, len(f.pages))}
	c := newContentReader(f)
	for i := range f.pages {
		s := c.sheet(&f.pages[i])
		r.glyphs += len(s.glyphs)
		r.unmapped += s.unmapped
		r.pictures[i] = s.pictures > 0
		r.pages[i] = printedLines(s, i+1)
	}
	r.faults = f.faults
	r.title, r.created, r.bookmarks = f.documentTitle(), f.created(), f.bookmarks()
	return r
}

// document writes the text of what was read.
func (r *reading) document() (*record.Document, missing) {
	doc := &record.Document{MediaType: mediaType, Title: r.title, Created: r.created, Bookmarks: r.bookmarks}
	m := missing{unmapped: r.unmapped, faults: r.faults}
	for i, n := range writePages(doc, r.pages) {
		m.running += n.running
		if n.text == 0 && (n.running == 0 || r.pictures[i]) {
			m.pages = append(m.pages, i+1)
		}
	}
	return doc, m
}
