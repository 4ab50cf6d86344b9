package outline

import (
	"funn/extract/layout"
	"funn/extract/record"
)

// draft is an outline in the making: reports and sections that are opened and closed
// as the headings come.
type draft struct {
	blocks    []layout.Block
	reports   []report
	sections  []section
	reportOf  []int // by block, -1 where none
	headingOf []int // by block: the section that it is the heading of, -1 where none

	path  []int // the open sections, from the top down
	runIn runIn
}

// report is a report and the blocks it holds: [first, end).
type report struct {
	row        record.Report
	first, end int
}

// section is a section and the blocks it holds without its subsections' own.
type section struct {
	row        record.Section
	first, end int // blocks, subsections included
	parent     int
	report     int
}

// runIn is the open run-in section: where it ends and its level.
type runIn struct{ until, level int }

func newDraft(blocks []layout.Block) *draft {
	return &draft{blocks: blocks, reportOf: fill(len(blocks), -1), headingOf: fill(len(blocks), -1)}
}

func fill(n, v int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// open starts a section at block i. heading is -1 for a section without one.
func (d *draft) open(i, level int, kind record.SectionKind, heading, rep int) int {
	n := len(d.sections)
	sec := section{first: i, end: len(d.blocks), parent: -1, report: rep}
	sec.row.Level = int32(level)
	sec.row.Kind = kind
	by := ruleHeading
	if heading >= 0 {
		b := &d.blocks[heading]
		sec.row.Heading = b.Flow.Text
		sec.row.Number = b.Number
		d.headingOf[heading] = n
		if b.Rank.Lead || b.Rank.Inner {
			by = ruleLead
		}
	}
	mark(&sec.row.Evidence, by)
	d.closeTo(i, level)
	if k := len(d.path) - 1; k >= 0 {
		sec.parent = d.path[k]
	}
	if kind == "" {
		sec.row.Kind = record.KindOther
		if sec.parent >= 0 && d.sections[sec.parent].row.Level > 0 {
			sec.row.Kind = d.sections[sec.parent].row.Kind
		}
	}
	d.sections = append(d.sections, sec)
	d.path = append(d.path, n)
	return n
}

// closeRunIn ends the run-in section if it ends at block i or before.
func (d *draft) closeRunIn(i int) {
	if d.runIn.until > 0 && d.runIn.until <= i {
		d.closeTo(d.runIn.until, d.runIn.level)
		d.runIn = runIn{}
	}
}

// closeTo ends the open sections of this level and deeper at block i.
func (d *draft) closeTo(i, level int) {
	for k := len(d.path) - 1; k >= 0 && int(d.sections[d.path[k]].row.Level) >= level; k-- {
		d.sections[d.path[k]].end = i
		d.path = d.path[:k]
	}
}

// goesOn is the kind of the sibling before, where a heading of unknown kind at
// this level goes on with it: a claim behind findings, those who should act
// behind recommendations. "" where it does not.
func (d *draft) goesOn(level int, heading string) record.SectionKind {
	for j := len(d.sections) - 1; j >= 0; j-- {
		row := &d.sections[j].row
		if int(row.Level) > level {
			continue
		}
		switch {
		case int(row.Level) < level:
		case row.Kind == record.KindFindings && claims(heading):
			return record.KindFindings
		case row.Kind == record.KindRecommendations && addressed.MatchString(heading):
			return record.KindRecommendations
		}
		return ""
	}
	return ""
}

// closeReport ends the open report at block i.
func (d *draft) closeReport(i int) {
	if n := len(d.reports) - 1; n >= 0 && d.reports[n].end == len(d.blocks) {
		d.reports[n].end = i
	}
}

func (d *draft) closeReports() {
	for n := range d.reports {
		if d.reports[n].end == len(d.blocks) && n+1 < len(d.reports) {
			d.reports[n].end = d.reports[n+1].first
		}
	}
}
