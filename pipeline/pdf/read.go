package pdf

import (
	"funn/extract/record"
	"funn/pipeline/pdf/content"
	"funn/pipeline/pdf/object"
	"funn/pipeline/pdf/page"
)

// reading is what was read of a file.
type reading struct {
	pages     [][]page.Line
	pictures  []bool // by page: it draws an image
	glyphs    int
	unmapped  int
	faults    int // objects that could not be read
	title     string
	created   string
	bookmarks []record.Bookmark
}

// read interprets every page of a file.
func read(f *object.File) *reading {
	r := &reading{pages: make([][]page.Line, len(f.Pages)), pictures: make([]bool, len(f.Pages))}
	c := content.NewReader(f)
	for i := range f.Pages {
		s := c.Sheet(&f.Pages[i])
		r.glyphs += len(s.Glyphs)
		r.unmapped += s.Unmapped
		r.pictures[i] = s.Pictures > 0
		r.pages[i] = page.Lines(s, i+1)
	}
	r.faults = f.Faults
	r.title, r.created, r.bookmarks = f.Title(), f.Created(), f.Bookmarks()
	return r
}

// document writes the text of what was read.
func (r *reading) document() (*record.Document, missing) {
	doc := &record.Document{MediaType: mediaType, Title: r.title, Created: r.created, Bookmarks: r.bookmarks}
	m := missing{unmapped: r.unmapped, faults: r.faults}
	for i, n := range page.Write(doc, r.pages) {
		m.running += n.Running
		if n.Text == 0 && (n.Running == 0 || r.pictures[i]) {
			m.pages = append(m.pages, i+1)
		}
	}
	return doc, m
}
