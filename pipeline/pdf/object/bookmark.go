package object

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"funn/extract/record"
)

// Bounds of an outline.
const (
	maxBookmarks     = 5000
	maxBookmarkDepth = 20
	maxBookmarkBytes = 1000 // of a title
)

// Bookmarks are the entries of the file's outline (12.3.3) that lead to a page
// of it, in order.
func (f *File) Bookmarks() []record.Bookmark {
	o := outliner{left: maxBookmarks}
	f.Optional(func() {
		first := f.Trailer.Key("Root").Key("Outlines").Key("First")
		if first.Kind() != pdf.Dict {
			return
		}
		o.to = newDestinations(f)
		o.walk(first, 1)
	})
	return o.out
}

// outliner goes through an outline once.
type outliner struct {
	to   *destinations
	left int // entries that may still be visited: an outline may hold itself
	out  []record.Bookmark
}

func (o *outliner) walk(n pdf.Value, level int) {
	if level > maxBookmarkDepth {
		return
	}
	for ; n.Kind() == pdf.Dict; n = n.Key("Next") {
		if o.left--; o.left < 0 {
			return
		}
		o.entry(n, level)
		o.walk(n.Key("First"), level+1)
	}
}

func (o *outliner) entry(n pdf.Value, level int) {
	t := n.Key("Title").RawString()
	title := strings.Join(strings.Fields(TextString(t[:min(len(t), maxBookmarkBytes)])), " ")
	if !Meaningful(title) {
		return
	}
	to := n.Key("Dest")
	if to.IsNull() {
		if a := n.Key("A"); a.Key("S").Name() == "GoTo" {
			to = a.Key("D")
		}
	}
	page, y := o.to.find(to)
	if page > 0 {
		o.out = append(o.out, record.Bookmark{Title: title, Level: level, Page: page, Y: y})
	}
}
