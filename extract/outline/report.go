package outline

import (
	"funn/extract/layout"
	"funn/extract/record"
)

// splitReport drafts a document that is one report.
func splitReport(r *reading, hs []head, d *draft) {
	if r.span(0, len(r.blocks)).Empty() {
		return // rules and page numbers, no text
	}
	end, title := front(r, hs)
	d.reports = []report{{first: 0, end: len(r.blocks)}}
	for i := range d.reportOf {
		d.reportOf[i] = 0
	}
	var below []head
	for _, h := range hs {
		if h.block >= end && h.block != title {
			below = append(below, h)
		}
	}
	openAll(d, below, (&depths{r, below}).levels())
	describe(r, &d.reports[0].row, end, title)
}

// openAll opens the sections of a report that its headings, with their levels, give.
func openAll(d *draft, hs []head, level []int) {
	for k, h := range hs {
		d.closeRunIn(h.block)
		doubt := false
		if h.kind == "" && d.blocks[h.block].Number == "" {
			h.kind = d.goesOn(level[k], d.blocks[h.block].Flow.Text)
			doubt = h.kind != ""
		}
		n := d.open(h.block, level[k], h.kind, h.block, 0)
		if h.until > 0 {
			d.runIn = runIn{h.until, level[k]}
		}
		if doubt {
			mark(&d.sections[n].row.Evidence, ruleClaim)
		}
	}
	d.closeRunIn(len(d.blocks))
}

// describe reads what a report says of itself in its front matter, which ends before
// block end, with its title in block title, -1 where none.
func describe(r *reading, row *record.Report, end, title int) {
	page := titlePage{r, end}
	row.Title = r.doc.Title
	if title >= 0 {
		row.Title = page.full(title)
	} else if row.Title == "" {
		row.Title = page.cell()
	}
	(&frontReader{reading: r, row: row}).read(end, title)
	if row.Title == "" {
		named, series := page.runningHead()
		row.Title = named
		if row.Series == "" {
			row.Series = series
		}
	}
	for i := range r.blocks {
		if d, ok := downloadOf(&r.blocks[i]); ok && r.blocks[i].Kind != layout.Row {
			row.Downloads = append(row.Downloads, d)
		}
	}
}
