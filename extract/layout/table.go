package layout

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// captionHead opens the line that names a table or figure: nb, nn, en.
var captionHead = regexp.MustCompile(`^(?i:` + classes.AnyOf("exhibit-name") + `|` + classes.AnyOf("box-name") + `)` + spaces + `+[A-Z]?\d+([.\-]\d+)*(?:[.:]|` + spaces + `)`)

// captionStop is one with a stop behind its number, which no sentence of prose has: it
// may be longer.
var captionStop = regexp.MustCompile(`^(?i:` + classes.AnyOf("exhibit-name") + `)` + spaces + `+[A-Z]?\d+([.\-]\d+)*[.:]` + spaces + `+\p{Lu}`)

// sourceHead opens the line below a table or figure that says where its figures
// come from: nb, nn, en.
var sourceHead = regexp.MustCompile(`^` + classes.AnyOf("source-label") + `(?:\.|:)\s`)

// unitLine says in which unit a table's numbers are: nb, nn, en.
var unitLine = regexp.MustCompile(`(?i)\b(` + classes.AnyOf("unit-amount") + `)\b.*\b(i|in)\s+(1[ .,\x{A0}]?0{3}\b|` + classes.AnyOf("tail-whole") + ` |` + classes.AnyOf("unit-scale") + `)|^\(?(i )?(1 ?000|` + classes.AnyOf("unit-alone") + `)\s*(` + classes.AnyOf("unit-currency") + `)?\.?\)?$`)

// markTables finds table rows: at least two lines in a row whose cells stand
// apart, half of them with a number outside the first cell.
func markTables(lines []line) {
	markBarred(lines)
	for i := 0; i < len(lines); {
		if lines[i].kind != Paragraph || lines[i].entry > 0 || captionHead.MatchString(lines[i].text) || headsTable(lines, i) {
			i++
			continue
		}
		t := tableRun{lines: lines, first: i, end: i}
		for t.end < len(lines) && t.goesOn() {
			t.end++
		}
		if t.holds() {
			t.mark()
		}
		i = max(t.end, i+1)
	}
}

// tableRun is a run of lines that may be rows: [first, end).
type tableRun struct {
	lines      []line
	first, end int
	numeric    int // rows with numbers
	drawn      int // lines that are no rows
}

// goesOn reports whether the line at the end belongs to the run, and counts it.
func (t *tableRun) goesOn() bool {
	l, inside := &t.lines[t.end], t.end > t.first
	if l.entry != 0 || inside && (l.gap > 1 || l.top) {
		return false
	}
	if inside && l.kind == Furniture && l.gap == 0 && ruleLine(l.text) {
		t.drawn++ // under the heads, or above the sum
		return true
	}
	if l.kind != Paragraph {
		return false
	}
	cells := cut(l.text)
	if len(cells) < 2 || readMarker(l.text).kind != noMarker && len(cells) < 3 {
		if inside && insideTable(t.lines, t.end) {
			t.drawn++
			return true
		}
		return inside && t.numeric == 0 && l.gap == 0 && headTail(t.lines, t.end)
	}
	if numericRow(texts(l.text, cells)) {
		t.numeric++
	}
	return true
}

// holds reports whether the run is a table.
func (t *tableRun) holds() bool {
	n := t.end - t.first - t.drawn
	return n >= 2 && (t.numeric*2 >= n || t.numeric >= 2 && headsFigures(t.lines[t.first:t.end]))
}

// mark makes rows of its lines.
func (t *tableRun) mark() {
	for k := t.first; k < t.end; k++ {
		if t.lines[k].kind != Paragraph {
			continue
		}
		if cells := cut(t.lines[k].text); len(cells) > 1 || !insideTable(t.lines, k) {
			t.lines[k].kind, t.lines[k].cells = Row, cells
		}
	}
}

// insideTable reports whether line i names a group of rows, or begins the name of the
// row below: a short line of one cell, with figures right under it.
func insideTable(lines []line, i int) bool {
	if i+1 == len(lines) || len(cut(lines[i].text)) != 1 || len(lines[i].text) >= groupBytes || digits(lines[i].text) > 0 || lines[i].indent > lines[i+1].indent || strings.HasSuffix(lines[i].text, ".") || readMarker(lines[i].text).kind != noMarker {
		return false
	}
	next := &lines[i+1]
	if next.kind != Paragraph || next.entry > 0 || next.gap > lines[i].gap || next.top {
		return false
	}
	cells := cut(next.text)
	return len(cells) > 1 && numericRow(texts(next.text, cells)) && !numericCell(cells[0].Of(next.text))
}

// headTail reports whether line i is the end of a head that is broken over lines: one
// short cell, further in than the rows that begin below it.
func headTail(lines []line, i int) bool {
	if len(lines[i].text) > headBytes || lines[i].kind != Paragraph {
		return false
	}
	for k := i + 1; k < len(lines) && k < i+maxHead; k++ {
		if lines[k].kind != Paragraph || lines[k].entry > 0 || lines[k].gap > 0 || lines[k].top {
			return false
		}
		if cells := cut(lines[k].text); len(cells) > 2 && numericRow(texts(lines[k].text, cells)) {
			return lines[i].indent > lines[k].indent+2 && !numericCell(cells[0].Of(lines[k].text))
		}
	}
	return false
}

// headBytes bounds one line of the head of a column.
const headBytes = 32

// headsFigures reports whether lines are the heads of columns, which may take as many
// lines as the rows below, and then nothing but rows of figures.
func headsFigures(lines []line) bool {
	k := 0
	for ; k < len(lines) && k < maxHead; k++ {
		cells := cut(lines[k].text)
		if len(cells) > 1 && numericRow(texts(lines[k].text, cells)) {
			break
		}
		for _, c := range cells {
			if c.Len() > headBytes {
				return false
			}
		}
	}
	columns := 0
	for _, l := range lines[k:] {
		if l.kind == Furniture {
			continue
		}
		cells := cut(l.text)
		if len(cells) < 2 || !numericRow(texts(l.text, cells)) {
			return false
		}
		columns = max(columns, len(cells))
	}
	return columns > 2
}

// headsTable reports whether line i is a numbered heading whose words stand apart
// from the number, with room between it and the table below.
func headsTable(lines []line, i int) bool {
	if i+1 == len(lines) || lines[i+1].gap == 0 {
		return false
	}
	cells := cut(lines[i].text)
	if len(cells) != 2 || numericCell(cells[1].Of(lines[i].text)) || !opensUpper(cells[1].Of(lines[i].text)) {
		return false
	}
	number := strings.TrimRight(cells[0].Of(lines[i].text), ".):")
	return headingNumber.MatchString(number+" ") && len(number) <= 6 || romanNumber(number) > 0
}

// cut finds the cells of a line: they stand two spaces apart or more, or have a
// tab or an upright bar between them.
func cut(s string) []record.Span {
	var out []record.Span
	from, gap, bar, at := 0, 0, false, 0 // gap: width of the white space before at
	for i, r := range s + "  " {
		switch {
		case r == '\t':
			gap += 2
			continue
		case IsSpace(r):
			gap++
			continue
		case r == '|' && gap > 0:
			bar = true
			continue
		}
		if (gap >= 2 || bar) && at > from {
			out = append(out, record.Span{Start: from, End: at})
			from = i
		}
		gap, bar, at = 0, false, i+utf8.RuneLen(r)
	}
	if at > from {
		out = append(out, record.Span{Start: from, End: at})
	}
	return out
}

func texts(s string, cells []record.Span) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = c.Of(s)
	}
	return out
}

// numericRow reports whether half the cells behind the first are figures.
func numericRow(cells []string) bool {
	n := 0
	for _, c := range cells[1:] {
		if numericCell(c) {
			n++
		}
	}
	return n > 0 && n*2 >= len(cells)-1
}

// kronerHead reports whether s opens with the sign of a currency: kr450.
func kronerHead(s string) bool {
	for _, sign := range currencySigns {
		if n := len(sign); len(s) > n && strings.EqualFold(s[:n], sign) {
			return true
		}
	}
	return false
}

// currencySigns may stand right before a number.
var currencySigns = classes.List("currency-sign")

// numericCell reports whether s is a number, perhaps with a unit, or a mark for
// none.
func numericCell(s string) bool {
	if strings.Trim(s, "-–—.: ") == "" {
		return true
	}
	letters, figures := 0, 0
	last := ' '
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			if figures == 0 && unicode.IsLetter(last) && !kronerHead(s) {
				return false // a code: Q1, Vg2
			}
			figures++
		case unicode.IsLetter(r):
			letters++
		}
		last = r
	}
	return figures > 0 && letters <= 8 && letters <= 3*figures+4
}

// markBarred finds the rows of tables drawn with upright bars, as Markdown has them:
// two lines or more in a row that begin and end in a bar and have one inside. They need
// no numbers; the line of hyphens between heads and body is drawn too.
func markBarred(lines []line) {
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && (j == i || lines[j].gap == 0) && (lines[j].kind == Paragraph || lines[j].kind == Furniture) && barred(lines[j].text) {
			j++
		}
		if j-i >= 2 {
			for k := i; k < j; k++ {
				if strings.Trim(lines[k].text, "|-: ") == "" {
					lines[k].kind = Furniture
				} else {
					lines[k].kind = Row
					lines[k].cells = cut(lines[k].text)
				}
			}
		}
		i = max(j, i+1)
	}
}

// barred reports whether a line stands between bars and has one inside.
func barred(s string) bool {
	return len(s) > 2 && s[0] == '|' && s[len(s)-1] == '|' && strings.Count(s, "|") >= 3
}
