package layout

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"funn/extract/record"
)

// headRows is how many of a table's first rows are heads: cells without figures, or
// with years for figures. One row at least is none.
func headRows(rows []*Block) int {
	n := 0
	for n < len(rows)-1 {
		names := cellTexts(rows[n])
		if numericRow(names) && !years(names) && !(n > 0 && blank(rows[n])) && !(n == 0 && lettered(names) && !lettered(cellTexts(rows[1]))) {
			break
		}
		n++
	}
	if n == len(rows)-1 && n > 1 && !numericRow(cellTexts(rows[n])) {
		return 1 // rows without figures: nothing tells heads from the rest
	}
	return min(n, maxHead)
}

// lettered reports whether half the cells behind the first have letters beside their
// figures: Under 30 år, 30–49 år, 50 år og over.
func lettered(cells []string) bool {
	n := 0
	for _, c := range cells[1:] {
		if strings.ContainsFunc(c, unicode.IsLetter) {
			n++
		}
	}
	return n*2 >= len(cells)-1
}

// maxHead is how many rows heads may take.
const maxHead = 6

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
	bars  []int         // upright bars before each name; nil where none part them
}

func headsOf(row *Block) headRow {
	h := headRow{names: cellTexts(row), bars: barsOf(row)}
	for c := range row.Cells {
		if s := columnsOf(row, c); !s.Empty() {
			h.shown, h.span = append(h.shown, c), append(h.span, s)
		}
	}
	return h
}

// barsOf counts the upright bars before each cell of row; nil where it has none.
func barsOf(row *Block) []int {
	text := row.Flow.Text
	if !strings.Contains(text, "|") {
		return nil
	}
	var out []int
	n := 0
	for c := range row.Cells {
		i := strings.Index(text, row.Cells[c].Flow.Text)
		if i < 0 {
			return nil
		}
		n += strings.Count(text[:i], "|")
		out = append(out, n)
		text = text[i+len(row.Cells[c].Flow.Text):]
	}
	return out
}

// columnsOf is where cell c stands on its line.
func columnsOf(row *Block, c int) record.Span {
	return row.Cells[c].Flow.Span().Shift(-row.Span.Start + row.indent)
}

// over is what stands over cell c of row, and the number of its column: −1 where the
// innermost heads do not tell.
func (h *heads) over(row *Block, bars []int, c int) (name string, column int) {
	inner := len(h.rows) - 1 // the row that tells the columns apart: the last with the most names
	for i := inner - 1; i >= 0; i-- {
		if len(h.rows[i].shown) > len(h.rows[inner].shown) {
			inner = i
		}
	}
	column = h.rows[inner].at(row, bars, c)
	for i := range h.rows {
		k := column
		switch {
		case i < inner:
			k = h.rows[i].near(columnsOf(row, c))
		case i > inner && (bars != nil && h.rows[i].bars != nil):
			k = h.rows[i].at(row, bars, c)
		case i > inner:
			k = h.rows[i].under(columnsOf(row, c))
		}
		if k < 0 {
			continue
		}
		if s := h.rows[i].names[k]; len(s) < unitBytes && s != "" {
			if name == "" {
				name = s
			} else {
				name = joined(name, s)
			}
		}
	}
	return name, column
}

// at is the head over cell c of row: behind as many upright bars; where the row has a
// name and one cell for each head, the one in its order; else the one whose columns it
// shares, else the one at the same place counted from the right. It is −1 where none
// is.
func (h *headRow) at(row *Block, bars []int, c int) int {
	if bars != nil && h.bars != nil {
		k, ok := slices.BinarySearch(h.bars, bars[c])
		if !ok {
			return -1
		}
		return k
	}
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

// under is the head that shares columns with a cell: −1 where none does.
func (h *headRow) under(column record.Span) int {
	k := sort.Search(len(h.span), func(i int) bool { return h.span[i].End > column.Start })
	if k < len(h.span) && h.span[k].Overlaps(column) {
		return h.shown[k]
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
