package extract

import (
	"sort"

	"funn/extract/claim"
	"funn/extract/quantity"
	"funn/extract/record"
)

// tracer is told of what Extract reads and of what becomes of it. The walk is the
// same with it and without.
type tracer struct {
	claims               claim.Trace
	percentages, amounts []found // as the rows, in one order with them
}

// found is a number where it was found.
type found struct {
	block   int
	at      int         // byte of the block's text; 0 in a row of a table
	span    record.Span // of the document
	surface string      // of the text that was read
}

// number tells of a number that in, the sentence or cell sp of block i, holds: at
// local there, and at source in the document.
func (t *tracer) number(i int, sp record.Span, in quantity.Passage, local, source record.Span, amount bool) {
	f := found{block: i, span: source, surface: local.Of(in.Text)}
	if !in.InTable {
		f.at = sp.Start + local.Start
	}
	if amount {
		t.amounts = append(t.amounts, f)
	} else {
		t.percentages = append(t.percentages, f)
	}
}

// order puts what was told of in the order of the rows.
func (t *tracer) order() {
	for _, list := range [][]found{t.percentages, t.amounts} {
		sort.SliceStable(list, func(i, j int) bool { return before(list[i].span, list[j].span) })
	}
}
