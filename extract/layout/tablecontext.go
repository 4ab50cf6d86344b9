package layout

import (
	"regexp"
	"sort"
	"strings"

	"funn/extract/record"
)

// tableContext tells each table row what its caption and heads say of units.
func tableContext(blocks []Block) {
	for i := 0; i < len(blocks); {
		if blocks[i].Kind != Row {
			i++
			continue
		}
		j := rowsEnd(blocks, i)
		unit := unitAbove(blocks, i)
		var rows []*Block
		for k := i; k < j; k++ {
			if blocks[k].Kind == Row {
				rows = append(rows, &blocks[k])
			}
		}
		nameColumns(rows, unit)
		i = j
	}
}

// nameColumns tells the rows of a table their unit, and their cells what stands over
// them.
func nameColumns(rows []*Block, unit string) {
	tops := headRows(rows)
	var heads heads
	for k, row := range rows {
		row.Unit, row.Head = unit, k < tops
		switch {
		case row.Head:
			heads.rows = append(heads.rows, headsOf(row))
			if s := row.Cells[0].Flow.Text; len(s) < unitBytes && unitLine.MatchString(s) {
				unit = strings.TrimSpace(unit + " " + s) // Beløp i 1000 kr stands over the names of the rows
			}
		case len(heads.rows) > 0:
			for c := range row.Cells {
				row.Cells[c].Head, row.Cells[c].Column = heads.over(row, c)
			}
		}
	}
}

// rowsEnd is the end of the table that row i opens. A line drawn through a table
// does not end it.
func rowsEnd(blocks []Block, i int) int {
	for i++; i < len(blocks); i++ {
		if b := &blocks[i]; b.Kind != Row && (b.Kind != Furniture || b.Gap > 0 || i+1 == len(blocks) || blocks[i+1].Kind != Row || !ruleLine(b.Flow.Text)) {
			break
		}
	}
	return i
}

// yearLike is a year or a span of years.
var yearLike = regexp.MustCompile(`\b(?:19|20)\d\d(?:\s?[–/-]\s?\d{2,4})?\b`)

// years reports whether every figure in cells is a year: then they are heads.
func years(cells []string) bool {
	n := 0
	for i, c := range cells {
		if i == 0 && len(cells) > 2 && unitLine.MatchString(c) {
			continue // Beløp i 1000 kr
		}
		if digits(yearLike.ReplaceAllString(c, "")) > 0 {
			return false
		}
		n += digits(c)
	}
	return n > 0
}

// unitAbove is the text of the nearest of the three blocks above that names a
// table or a unit.
func unitAbove(blocks []Block, i int) string {
	var said []string
	for k, seen := i-1, 0; k >= 0 && seen < 3; k-- {
		b := &blocks[k]
		if b.Kind == Furniture {
			continue
		}
		seen++
		if b.Kind == Caption || b.Kind == Paragraph || b.Kind == Heading {
			if t := b.Flow.Text; len(t) < unitBytes && (b.Kind == Caption || unitLine.MatchString(t)) {
				said = append([]string{t}, said...)
			}
		}
	}
	return strings.Join(said, " ")
}

// headRows is how many of a table's first rows are heads: cells without figures, or
// with years for figures. One row at least is none.
func headRows(rows []*Block) int {
	n := 0
	for n < len(rows)-1 {
		names := cellTexts(rows[n])
		if numericRow(names) && !years(names) {
			break
		}
		n++
	}
	if n == len(rows)-1 && n > 1 && !numericRow(cellTexts(rows[n])) {
		return 1 // rows without figures: nothing tells heads from the rest
	}
	return min(n, maxHead)
}

// maxHead is how many rows heads may take.
const maxHead = 3

func cellTexts(row *Block) []string {
	var out []string
	for c := range row.Cells {
		out = append(out, row.Cells[c].Flow.Text)
	}
	return out
}

// heads are the head rows of a table, outermost first.
type heads struct{ rows []headRow }

// headRow are the cells of one of them, as names of columns.
type headRow struct {
	names []string
	shown []int         // the ones that are not empty
	span  []record.Span // of each shown one, in columns
}

func headsOf(row *Block) headRow {
	h := headRow{names: cellTexts(row)}
	for c := range row.Cells {
		if s := columnsOf(row, c); !s.Empty() {
			h.shown, h.span = append(h.shown, c), append(h.span, s)
		}
	}
	return h
}

// columnsOf is where cell c stands on its line.
func columnsOf(row *Block, c int) record.Span {
	return row.Cells[c].Flow.Span().Shift(-row.Span.Start + row.indent)
}

// over is what stands over cell c of row, and the number of its column: −1 where the
// innermost heads do not tell.
func (h *heads) over(row *Block, c int) (name string, column int) {
	last := len(h.rows) - 1
	column = h.rows[last].at(row, c)
	for i := range h.rows {
		k := column
		if i < last {
			k = h.rows[i].near(columnsOf(row, c))
		}
		if k < 0 {
			continue
		}
		if s := h.rows[i].names[k]; len(s) < unitBytes && s != "" {
			if name != "" {
				name += " "
			}
			name += s
		}
	}
	return name, column
}

// at is the head over cell c of row: where the row has a name and one cell for each
// head, the one in its order; else the one whose columns it shares, else the one at
// the same place counted from the right. It is −1 where none is.
func (h *headRow) at(row *Block, c int) int {
	if len(row.Cells) == len(h.names)+1 && !numericCell(row.Cells[0].Flow.Text) {
		return c - 1
	}
	cell := columnsOf(row, c)
	k := sort.Search(len(h.span), func(i int) bool { return h.span[i].End > cell.Start })
	if k < len(h.span) && h.span[k].Overlaps(cell) {
		return h.shown[k]
	}
	if k := len(h.names) - (len(row.Cells) - c); k >= 0 && k < len(h.names) && c > 0 {
		return k
	}
	return -1
}

// near is the head that stands over several columns and nearest to one: −1 where two
// are almost as near.
func (h *headRow) near(column record.Span) int {
	k := sort.Search(len(h.span), func(i int) bool { return h.span[i].End > column.Start })
	far := 1 << 30
	right, left := far, far
	if k < len(h.span) {
		right = max(0, h.span[k].Start-column.End)
	}
	if k > 0 {
		left = column.Start - h.span[k-1].End
	}
	switch {
	case right == 0, right < far && 2*right < left:
		return h.shown[k]
	case left < far && 2*left < right:
		return h.shown[k-1]
	}
	return -1
}

// unitBytes bounds what may be a caption with a unit, or the head of a column: it
// is read anew with every cell.
const unitBytes = 200
