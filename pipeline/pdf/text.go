package pdf

import (
	"math"
	"strings"

	"funn/extract/record"
)

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

func (w *writer) page(lines []line, number int) {
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

func (w *writer) indent(l *line) {
	n := int(math.Round((l.x0 - l.left) / (columnWidth * w.face.size)))
	for range min(n, maxIndent) {
		w.text.WriteByte(' ')
	}
}
