// Package record holds the types that every room shares: what is read (a
// Document), what is written (the rows of the dataset contract), and the spans
// that tie each row to its evidence.
//
// In these types an empty string, a nil slice and a zero id mean "none"; the
// dataset writes them as NULL where the contract allows it.
package record

import "sort"

// Document is one source as the extractor sees it. Text never changes after
// loading: every offset in the project points into it.
type Document struct {
	ID        string     // SHA-256 of the source bytes, hex
	URI       string     // as listed by the source
	MediaType string     // IANA media type: text/plain, application/pdf
	Encoding  string     // IANA charset name the bytes were decoded from
	ByteSize  int64      // of the source
	Title     string     // where the file format itself names one
	Created   string     // ISO 8601 date on which the file says it was made, "" where it does not: of the file, not of the report
	Bookmarks []Bookmark // the outline that the file itself has, in its order
	Text      string     // valid UTF-8
	Pages     []Page     // at least one, in order, covering every line
	Lines     []Line     // in reading order
}

// Page is one page of a Document. A text without page breaks has one.
type Page struct {
	Span // without the mark that broke the page
}

// Line is one printed line, or a part of it: a word that a line's end cut is
// whole in Text, and its second part is a line that starts where the first ends.
type Line struct {
	Span             // without its terminator and without a page-break mark
	Page     int     // 1-based
	Box      Box     // zero for a text source
	FontSize float32 // points; 0 for a text source
	Bold     bool
}

// Bookmark is an entry of the outline that a file has beside its text.
type Bookmark struct {
	Title string
	Level int     // 1 at the top
	Page  int     // 1-based
	Y     float32 // points from the page's top; 0 where the file does not say
}

// Box is a rectangle on a page, in points from the page's top left.
type Box struct {
	Page           int32
	X0, Y0, X1, Y1 float32
}

// PageOf is the 1-based number of the page that holds the byte at offset, or
// of the page before it where offset falls on a page-break mark.
func (d *Document) PageOf(offset int) int {
	after := sort.Search(len(d.Pages), func(i int) bool { return d.Pages[i].Start > offset })
	return max(after, 1)
}

// Boxes are where the text of a span stands: one box for each printed line that
// it touches, in reading order. A text source has none.
func (d *Document) Boxes(s Span) []Box {
	if s.Empty() {
		return nil
	}
	first := sort.Search(len(d.Lines), func(i int) bool { return d.Lines[i].End > s.Start })
	var out []Box
	for _, l := range d.Lines[first:] {
		if l.Start >= s.End {
			break
		}
		// The parts of a line that a cut word parts have one box.
		if n := len(out); l.Box == (Box{}) || !l.Overlaps(s) || n > 0 && out[n-1] == l.Box {
			continue
		}
		out = append(out, l.Box)
	}
	return out
}

// Language is the ISO 639-1 code of a language the project knows.
type Language string

// The languages of the contract. Undetermined stands for text too short or too
// foreign to tell.
const (
	Bokmaal      Language = "nb"
	Nynorsk      Language = "nn"
	English      Language = "en"
	Undetermined Language = "und"
)
