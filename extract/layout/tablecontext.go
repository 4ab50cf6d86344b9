package layout

import (
	"regexp"
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
		j := i
		for j < len(blocks) && blocks[j].Kind == Row {
			j++
		}
		unit := unitAbove(blocks, i)
		heads := blocks[i]
		names := make([]string, len(heads.Cells))
		for c := range heads.Cells {
			names[c] = heads.Cells[c].Flow.Text
		}
		hasHeads := j > i+1 && (years(names) || !numericRow(names))
		blocks[i].Head = hasHeads
		for k := i; k < j; k++ {
			blocks[k].Unit = unit
			if !hasHeads || k == i {
				continue
			}
			for c := range blocks[k].Cells {
				blocks[k].Cells[c].Head = headOf(&heads, &blocks[k], c)
			}
		}
		i = j
	}
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
			if t := b.Flow.Text; len(t) < 200 && (b.Kind == Caption || unitLine.MatchString(t)) {
				said = append([]string{t}, said...)
			}
		}
	}
	return strings.Join(said, " ")
}

// headOf is the head over cell c of row: the one whose columns it shares, else
// the one at the same place counted from the right.
func headOf(heads, row *Block, c int) string {
	at := func(b *Block, i int) record.Span { return b.Cells[i].Flow.Span().Shift(-b.Span.Start + b.indent) }
	cell := at(row, c)
	for h := range heads.Cells {
		if at(heads, h).Overlaps(cell) {
			return heads.Cells[h].Flow.Text
		}
	}
	if k := len(heads.Cells) - (len(row.Cells) - c); k >= 0 && k < len(heads.Cells) && c > 0 {
		return heads.Cells[k].Flow.Text
	}
	return ""
}
