package layout

import (
	"regexp"
	"strings"
)

// tableContext tells each table row what its caption and heads say, and the rows of
// its group.
func tableContext(blocks []Block) {
	var above tableHead
	end := 0
	for i := 0; i < len(blocks); {
		if blocks[i].Kind != Row {
			i++
			continue
		}
		j := rowsEnd(blocks, i)
		var rows []*Block
		for k := i; k < j; k++ {
			if blocks[k].Kind == Row {
				rows = append(rows, &blocks[k])
			}
		}
		between := shown(blocks[end:i])
		open := end > 0 && (continues(between) || resumes(between))
		if !open {
			above = tableHead{}
		}
		unit, caption := unitAbove(blocks, i), captionOf(blocks, i, j)
		if unit == "" || resumes(between) {
			unit = strings.TrimSpace(above.unit + " " + unit)
		}
		if unit == "" {
			unit = captionBelow(blocks, i, j)
		}
		if caption == "" || open {
			caption = strings.TrimSpace(above.caption + " " + caption)
		}
		for _, row := range rows {
			row.Label, row.Caption = row.name(), caption
		}
		above.group.enter(between, above.last, rows)
		next := above.name(rows, unit, j < len(blocks) && continues(shown(blocks[j:rowsBegin(blocks, j)])))
		next.caption, next.group, next.last = caption, above.group, rows[len(rows)-1]
		above = next
		i, end = j, j
	}
}

// tableHead is what stands over the rows of a table.
type tableHead struct {
	unit    string
	caption string
	heads   heads
	group   rowGroup
	last    *Block // row above
}

// shown are the blocks that are no furniture.
func shown(blocks []Block) (out []*Block) {
	for i := range blocks {
		if blocks[i].Kind != Furniture {
			if out = append(out, &blocks[i]); len(out) > 2 {
				break
			}
		}
	}
	return out
}

// rowsBegin is the first row from block j on, or the third block that is none.
func rowsBegin(blocks []Block, j int) int {
	for n := 0; j < len(blocks) && blocks[j].Kind != Row; j++ {
		if blocks[j].Kind != Furniture {
			n++
		}
		if n > 2 {
			break
		}
	}
	return j
}

// continues reports whether between, the blocks since the table above, leave it open:
// one short line, as herav: and the name of a group of rows.
func continues(between []*Block) bool {
	if len(between) != 1 {
		return false
	}
	b := between[0]
	t := b.Flow.Text
	return (b.Kind == Paragraph || b.Kind == Heading || b.Kind == Item) && len(t) < groupBytes && digits(t) == 0 && !strings.HasSuffix(t, ".")
}

// resumeHead opens the caption of a table that goes on from the page before.
var resumeHead = regexp.MustCompile(`(?i)\b` + classes.AnyOf("resume-word") + `\b`)

// resumes reports whether the table above goes on behind between: with nothing but a
// caption that says so.
func resumes(between []*Block) bool {
	return len(between) == 1 && len(between[0].Flow.Text) < unitBytes && resumeHead.MatchString(between[0].Flow.Text)
}

// groupBytes bounds the line that names a group of rows.
const groupBytes = 60

// name tells the rows of a table their unit, and their cells what stands over
// them. Rows without heads of their own have those of the table above; open is set
// where the table goes on, so that a piece may hold nothing but heads.
func (above *tableHead) name(rows []*Block, unit string, open bool) tableHead {
	tops := headRows(rows)
	if open && onlyHeads(rows) {
		tops = len(rows)
	}
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
	return tableHead{unit: unit, heads: heads}
}

// onlyHeads reports whether no row holds other figures than years.
func onlyHeads(rows []*Block) bool {
	for _, row := range rows {
		if names := cellTexts(row); numericRow(names) && !years(names) {
			return false
		}
	}
	return len(rows) <= maxHead
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
		if i == 0 && len(cells) > 2 && !numericCell(c) {
			continue // Beløp i 1000 kr, Nøkkeltall for mål 1
		}
		if digits(yearLike.ReplaceAllString(c, "")) > 0 {
			return false
		}
		n += digits(c)
	}
	return n > 0
}
