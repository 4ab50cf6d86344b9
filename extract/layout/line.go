package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// line is a printed line on its way to a block.
type line struct {
	record.Span         // trimmed of white space
	text        string  // the trimmed line
	indent      int     // columns of white space before it
	width       float64 // right edge: estimated ems in a double-spaced dump, else columns
	page        int
	sheet       int  // pages before it, in a text whose breaks are lost
	top         bool // first printed line of its page
	gap         int  // empty paragraphs above it
	tight       bool // nothing between it and the line above, in a double-spaced text
	size        float32
	bold        bool
	kind        Kind // Paragraph until a stage says otherwise
	cells       []record.Span
	marker      marker
	y           float32 // of its box, from the page's top
	entry       int     // that lists it as a heading, counted from 1
	level       int     // of the heading that it is listed as
	label       bool    // opens with a label of the document's forms
	imprint     bool    // opens with a label of where it came out, where to read more
}

// spacing is how a document's lines are set.
type spacing struct {
	double bool // a blank line between any two lines of one paragraph
	soft   bool // one line a paragraph, however long
	lost   bool // double-spaced, bullets printed as one leading space

	measure float64 // width that a line of a double-spaced text may have at least
}

// DoubleSpaced reports whether nearly every second line is blank though the
// lines are wrapped: 70 % of printed lines have exactly one blank line below, or
// 40 % have and 90 % have an odd number, as an empty paragraph between two makes
// three; and a fifth go on in lower case from the line above, or a tenth from a long line
// that has no stop. (A text with one long line a paragraph has the blank lines but not
// the lower case, and items without bullets have short lines.)
func DoubleSpaced(text string, lines []record.Line) bool {
	printed, single, odd, lower, goes := 0, 0, 0, 0, 0
	prev, blanks := -1, 0
	above := ""
	for i := range lines {
		t := strings.TrimFunc(lines[i].Of(text), IsSpace)
		if t == "" {
			blanks++
			continue
		}
		if prev >= 0 {
			printed++
			if blanks == 1 {
				single++
			}
			odd += blanks % 2
			if r, _ := utf8.DecodeRuneInString(t); unicode.IsLower(r) && blanks == 1 {
				lower++
				if len(above) >= 50 && len(above) <= 120 && !stopped(above) {
					goes++
				}
			}
		}
		prev, blanks, above = i, 0, t
	}
	spaced := single*10 >= printed*7 || odd*10 >= printed*9 && single*10 >= printed*4
	return printed >= 5 && spaced && (lower*5 >= printed || goes >= 3 && goes*10 >= printed)
}

// readLines trims and measures the printed lines.
func readLines(doc *record.Document) ([]line, spacing) {
	positioned := len(doc.Lines) > 0 && doc.Lines[0].FontSize > 0
	sp := spacing{double: !positioned && DoubleSpaced(doc.Text, doc.Lines)}
	var out []line
	blanks, page := 0, 0
	for i := range doc.Lines {
		l := &doc.Lines[i]
		raw := l.Of(doc.Text)
		text := strings.TrimFunc(raw, IsSpace)
		if text == "" {
			blanks++
			continue
		}
		lead := strings.Index(raw, text)
		if k := len(out) - 1; k >= 0 && i > 0 && l.Start == doc.Lines[i-1].End { // the rest of a cut word
			out[k].End = l.Start + lead + len(text)
			out[k].text = out[k].Of(doc.Text)
			continue
		}
		n := line{
			Span:   record.Span{Start: l.Start + lead, End: l.Start + lead + len(text)},
			text:   text,
			indent: columns(raw[:lead]),
			page:   l.Page,
			top:    l.Page != page,
			size:   l.FontSize,
			bold:   l.Bold,
			y:      l.Box.Y0,
		}
		if !sp.double {
			n.width = printedWidth(&n, max(l.Box.X1-l.Box.X0, l.Box.Y1-l.Box.Y0))
		}
		page = l.Page
		if sp.double {
			n.width = textWidth(text)
			// One blank line is line spacing; each further pair is an empty paragraph.
			n.gap = max(0, blanks) / 2
			n.tight = blanks == 0 && len(out) > 0
		} else {
			n.gap = blanks
		}
		if len(out) == 0 {
			n.gap, n.tight = 0, false
		}
		out = append(out, n)
		blanks = 0
	}
	clearMargins(out)
	sp.soft = softWrapped(out)
	if sp.double {
		one := 0
		for i := range out {
			if out[i].indent == 1 {
				one++
			}
		}
		sp.lost = one*50 >= len(out) && one >= 2
		sp.measure = measure(out)
	}
	return out, sp
}

// measure is a width that the lines of a double-spaced text surely may have: a
// tenth of them are wider. Such a text has one column, and a page of it may
// hold nothing but short lines.
func measure(lines []line) float64 {
	var widths []float64
	for i := range lines {
		widths = append(widths, lines[i].width)
	}
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return .85 * widths[len(widths)*9/10]
}

// softWrapped reports whether lines hold whole paragraphs: a text whose long
// lines are far longer than print allows (150 ems ≈ 300 letters).
func softWrapped(lines []line) bool {
	long, wrapped := 0, 0
	for i := range lines {
		switch n := utf8.RuneCountInString(lines[i].text); {
		case n > 160:
			long++
		case n > 50:
			wrapped++
		}
	}
	return long >= 3 && long*3 >= wrapped
}

func columns(s string) int {
	n := 0
	for _, r := range s {
		switch r {
		case '\t':
			n += 8 - n%8
		case 0xFEFF:
		default:
			n++
		}
	}
	return n
}

// textWidth estimates the printed width in ems. The classes are rounded from
// the advance widths of common text faces (Helvetica, Times): the fill of a line
// is then a fair measure of whether the next word would have fitted.
func textWidth(s string) float64 {
	w := 0.0
	for _, r := range s {
		switch {
		case strings.ContainsRune("iljtfrI.,:;'|!()[]-/", r):
			w += .3
		case r == ' ' || r == 0xA0:
			w += .28
		case strings.ContainsRune("mwMWÆæ%—@", r):
			w += .85
		case unicode.IsUpper(r):
			w += .67
		default:
			w += .53
		}
	}
	return w
}
