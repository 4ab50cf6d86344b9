package layout

import (
	"regexp"
	"strings"
)

// tableContext tells each table row what its caption and heads say of units.
func tableContext(blocks []Block) {
	var above tableHead
	end := 0
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
		if !continues(blocks[end:i]) {
			above = tableHead{}
		}
		if unit == "" {
			unit = above.unit
		}
		above = nameColumns(rows, unit, above)
		i, end = j, j
	}
}

// tableHead is what stands over the rows of a table.
type tableHead struct {
	unit  string
	heads heads
}

// continues reports whether between, the blocks since the table above, leave it open:
// one short line, as herav: and the name of a group of rows.
func continues(between []Block) bool {
	if len(between) != 1 {
		return false
	}
	b := &between[0]
	t := b.Flow.Text
	return (b.Kind == Paragraph || b.Kind == Heading || b.Kind == Item) && len(t) < groupBytes && digits(t) == 0 && !strings.HasSuffix(t, ".")
}

// groupBytes bounds the line that names a group of rows.
const groupBytes = 60

// nameColumns tells the rows of a table their unit, and their cells what stands over
// them. Rows without heads of their own have those of the table above.
func nameColumns(rows []*Block, unit string, above tableHead) tableHead {
	tops := headRows(rows)
	heads := above.heads
	if tops > 0 {
		heads.rows = nil
	}
	for k, row := range rows {
		row.Unit, row.Head = unit, k < tops
		switch {
		case row.Head:
			if blank(row) {
				continue // --- | ---
			}
			heads.rows = append(heads.rows, headsOf(row))
			if s := row.Cells[0].Flow.Text; len(s) < unitBytes && unitLine.MatchString(s) {
				unit = strings.TrimSpace(unit + " " + s) // Beløp i 1000 kr stands over the names of the rows
			}
		case len(heads.rows) > 0:
			bars := barsOf(row)
			for c := range row.Cells {
				row.Cells[c].Head, row.Cells[c].Column = heads.over(row, bars, c)
			}
		}
	}
	return tableHead{unit, heads}
}

// blank reports whether the cells of row are rules and nothing else.
func blank(row *Block) bool {
	for c := range row.Cells {
		if strings.Trim(row.Cells[c].Flow.Text, "-–—=:_ ") != "" {
			return false
		}
	}
	return true
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

// unitBytes bounds what may be a caption with a unit, or the head of a column: it
// is read anew with every cell.
const unitBytes = 200
