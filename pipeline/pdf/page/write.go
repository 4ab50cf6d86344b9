package page

import (
	"math"
	"strings"

	"funn/extract/record"
)

// Count is how many lines of a page there are.
type Count struct {
	Text    int // in the text
	Running int // left out, since they belong to the page: heads, feet, numbers
}

// Write writes the text of a document, and its pages and lines with their places
// in it. It tells the lines of each page. The pages' lines are marked as they
// are found to be: running, of a note, apart from the line above.
func Write(doc *record.Document, pages [][]Line) []Count {
	markRunning(pages)
	w := writer{doc: doc, words: newBreaker(pages), face: bodyFace(pages)}
	counts := make([]Count, len(pages))
	for i, all := range pages {
		n := &counts[i]
		lines := make([]Line, 0, len(all))
		for k := range all {
			if all[k].running {
				n.Running++
			} else if strings.TrimSpace(all[k].text) != "" {
				lines = append(lines, all[k])
			}
		}
		n.Text = len(lines)
		lines = settleNotes(lines, w.face)
		markGaps(lines, w.face)
		w.page(lines, i+1)
	}
	doc.Text = w.text.String()
	return counts
}

// writer makes the text of a document: a text line for each printed line, set
// in by its indent, an empty one where paragraphs stand apart, a form feed
// between pages.
type writer struct {
	text  strings.Builder
	doc   *record.Document
	words breaker
	face  face
}

// maxIndent is the widest indent, in columns.
const maxIndent = 60

func (w *writer) page(lines []Line, number int) {
	if number > 1 {
		w.text.WriteByte('\f')
	}
	start := w.text.Len()
	var tail string // of a word that the line above began
	for i := range lines {
		l := &lines[i]
		if l.gap && i > 0 && tail == "" {
			w.line(w.text.Len(), &record.Line{Page: number})
			w.text.WriteByte('\n')
		}
		printed := record.Line{Page: number, Box: l.box(), FontSize: float32(tenths(l.size)) / 10, Bold: l.bold}
		rest := l.text
		if tail != "" {
			// The rest of a cut word stands with its beginning, as a line of
			// its own that no line end parts from it.
			at := w.text.Len()
			w.text.WriteString(tail)
			w.line(at, &printed)
			w.text.WriteByte('\n')
			rest = strings.TrimLeft(rest[len(tail):], " ")
			tail = ""
			if rest == "" {
				continue
			}
		}
		at := w.text.Len()
		w.indent(l)
		if i+1 < len(lines) {
			rest, tail = w.words.part(rest, l, &lines[i+1])
		}
		w.text.WriteString(rest)
		w.line(at, &printed)
		if tail == "" {
			w.text.WriteByte('\n')
		}
	}
	w.doc.Pages = append(w.doc.Pages, record.Page{Span: record.Span{Start: start, End: w.text.Len()}})
}

func (w *writer) line(start int, l *record.Line) {
	l.Span = record.Span{Start: start, End: w.text.Len()}
	w.doc.Lines = append(w.doc.Lines, *l)
}

func (w *writer) indent(l *Line) {
	n := int(math.Round((l.x0 - l.left) / (columnWidth * w.face.size)))
	for range min(n, maxIndent) {
		w.text.WriteByte(' ')
	}
}
