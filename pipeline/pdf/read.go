package pdf

import (
	"strings"

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
func (f *file) read() *reading {
	r := &reading{pages: make([][]line, len(f.pages)), pictures: make([]bool, len(f.pages))}
	var buffer []glyph
	for i := range f.pages {
		s := f.interpret(&f.pages[i], buffer)
		buffer = s.glyphs
		r.glyphs += len(s.glyphs)
		r.unmapped += s.unmapped
		r.pictures[i] = s.pictures > 0
		r.pages[i] = s.lines(i + 1)
	}
	r.faults = f.faults
	f.optional(func() { r.title = title(f.trailer.Key("Info").Key("Title")) })
	r.created, r.bookmarks = f.created(), f.bookmarks()
	return r
}

// poor reports whether another reader might make more of the file.
func (r *reading) poor() bool {
	return r.faults > 0 || r.unmapped*2 > r.glyphs
}

// better reports whether r holds more than o.
func (r *reading) better(o *reading) bool {
	return o == nil || r.glyphs-r.unmapped > o.glyphs-o.unmapped || len(r.pages) > len(o.pages)
}

// counts is what the ledger says of a reading.
type counts struct {
	unmapped int
	faults   int
	running  int   // lines that belong to their page, and are not in the text
	without  []int // 1-based pages without text
}

// document writes the text of what was read.
func (r *reading) document() (*record.Document, counts) {
	n := counts{unmapped: r.unmapped, faults: r.faults}
	markRunning(r.pages)
	body := bodyFace(r.pages)
	w := writer{doc: &record.Document{MediaType: mediaType, Title: r.title, Created: r.created, Bookmarks: r.bookmarks}, face: body, words: newBreaker(r.pages)}
	for i, all := range r.pages {
		lines := make([]line, 0, len(all))
		running := 0
		for k := range all {
			if all[k].running {
				running++
			} else if strings.TrimSpace(all[k].text) != "" {
				lines = append(lines, all[k])
			}
		}
		n.running += running
		if len(lines) == 0 && (running == 0 || r.pictures[i]) {
			n.without = append(n.without, i+1)
		}
		lines = settleNotes(lines, body)
		markGaps(lines, body)
		w.page(lines, i+1)
	}
	w.doc.Text = w.text.String()
	return w.doc, n
}
