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
		heads := headsOf(&blocks[i])
		hasHeads := j > i+1 && (years(heads.names) || !numericRow(heads.names))
		blocks[i].Head = hasHeads
		for k := i; k < j; k++ {
			if blocks[k].Kind != Row {
				continue
			}
			blocks[k].Unit = unit
			if !hasHeads || k == i {
				continue
			}
			for c := range blocks[k].Cells {
				blocks[k].Cells[c].Head = heads.over(&blocks[k], c)
			}
		}
		i = j
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
	for _, c := range cells {
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

// heads are the cells of a table's first row, as names of its columns.
type heads struct {
	names []string
	shown []int         // the ones that are not empty
	span  []record.Span // of each shown one, in columns
}

func headsOf(row *Block) heads {
	var h heads
	for c := range row.Cells {
		h.names = append(h.names, row.Cells[c].Flow.Text)
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

// over is the head over cell c of row: the one whose columns it shares, else the
// one at the same place counted from the right.
func (h *heads) over(row *Block, c int) string {
	cell := columnsOf(row, c)
	k := sort.Search(len(h.span), func(i int) bool { return h.span[i].End > cell.Start })
	if k < len(h.span) && h.span[k].Overlaps(cell) {
		return h.name(h.shown[k])
	}
	if k := len(h.names) - (len(row.Cells) - c); k >= 0 && k < len(h.names) && c > 0 {
		return h.name(k)
	}
	return ""
}

// unitBytes bounds what may be a caption with a unit, or the head of a column: it
// is read anew with every cell.
const unitBytes = 200

func (h *heads) name(k int) string {
	if len(h.names[k]) >= unitBytes {
		return ""
	}
	return h.names[k]
}
