package extract

import (
	"strings"
	"unicode"

	"funn/extract/layout"
	"funn/extract/lexicon"
	"funn/extract/numeral"
	"funn/extract/quantity"
)

// figures counts how the numbers of one row or column are written.
type figures struct{ whole, decimal, large int }

func (f figures) add(d numeral.Digits) figures {
	if d.Decimals > 0 {
		f.decimal++
		return f
	}
	f.whole++
	if d.Whole > 3 || d.Value.Float() > 100 {
		f.large++
	}
	return f
}

// onlyWhole and onlyDecimal report whether all of two numbers or more are written so.
func (f figures) onlyWhole() bool   { return f.whole > 1 && f.decimal == 0 }
func (f figures) onlyDecimal() bool { return f.decimal > 1 && f.whole == 0 }

// outliers tells of the rows and columns of one table how their numbers are written.
type outliers struct {
	first, end int // blocks
	rows       []figures
	columns    map[int]figures

	dated bool // a head names a time

	rowOf, columnOf written // whether a row or column of only … is among them
}

// written says which kinds of row, or of column, a table has.
type written struct{ whole, decimal bool }

func (w *written) add(f figures) {
	w.whole = w.whole || f.onlyWhole()
	w.decimal = w.decimal || f.onlyDecimal()
}

// unlike is how numbers that are written like f differ from others of the table.
func (w written) unlike(f figures) quantity.Outlier {
	switch {
	case f.onlyWhole() && w.decimal:
		return quantity.OutlierWhole
	case f.onlyDecimal() && w.whole:
		return quantity.OutlierDecimal
	}
	return 0
}

// newOutliers reads the table that begins at block i.
func newOutliers(blocks []layout.Block, i int, style numeral.Style) *outliers {
	o := &outliers{first: i, columns: make(map[int]figures)}
	for ; i < len(blocks); i++ {
		b := &blocks[i]
		if b.Kind != layout.Row && (b.Kind != layout.Furniture || i+1 == len(blocks) || blocks[i+1].Kind != layout.Row) {
			break // a rule through the table does not end it
		}
		row := o.add(b, style)
		o.rows = append(o.rows, row)
	}
	o.end = i
	for _, f := range o.rows {
		o.rowOf.add(f)
	}
	for _, f := range o.columns {
		o.columnOf.add(f)
	}
	return o
}

// add counts the numbers of row b. One that holds nothing but numbers above a hundred
// says how many were asked, and nothing of its columns.
func (o *outliers) add(b *layout.Block, style numeral.Style) (row figures) {
	if b.Head {
		return row
	}
	for c := range b.Cells {
		if d, ok := figure(b.Cells[c].Flow.Text, style); ok && (c > 0 || len(b.Cells) == 1) {
			row = row.add(d)
		}
	}
	asked := row.large > 1 && row.large == row.whole && row.decimal == 0 || respondents(b.Label)
	for c := range b.Cells {
		if d, ok := figure(b.Cells[c].Flow.Text, style); ok && (c > 0 || len(b.Cells) == 1) {
			k := column(b, c)
			f := o.columns[k].add(d)
			if asked {
				f.large = o.columns[k].large
			}
			o.columns[k] = f
		}
	}
	return row
}

// respondents reports whether a row has the name of one that says how many were asked:
// N, (n), 100 % = antall.
func respondents(name string) bool {
	s := strings.ToLower(strings.Trim(name, " ()=:"))
	return respondentRows[s] || strings.IndexByte(s, '=') > 0 && strings.HasPrefix(s, "100")
}

var respondentRows = lexicon.MustOpen("extract/word").Set("respondent-row")

// column is the number of the column of cell c: its head's, or where it has none its
// place from the right.
func column(b *layout.Block, c int) int {
	if k := b.Cells[c].Column; k >= 0 {
		return k
	}
	return c - len(b.Cells)
}

// of is how the row and column of cell c of block i differ from the table.
func (o *outliers) of(blocks []layout.Block, i, c int) (out quantity.Outlier) {
	column, row := o.columns[column(&blocks[i], c)], o.rows[i-o.first]
	out = o.columnOf.unlike(column) | o.rowOf.unlike(row)
	if column.large > 0 && column.decimal == 0 {
		out |= quantity.OutlierLarge
	}
	return out
}

// figure is the number that a cell is, signs and a footnote's mark aside.
func figure(cell string, style numeral.Style) (d numeral.Digits, ok bool) {
	s := strings.Trim(cell, " ()*-–−+\u00a0")
	if s == "" || !unicode.IsDigit(rune(s[0])) {
		return d, false
	}
	d = numeral.ScanDigits(s, 0, style, true)
	return d, !d.Code && d.End == len(s)
}
