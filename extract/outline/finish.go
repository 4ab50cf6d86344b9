package outline

// spread tells by block which section it stands in: the deepest that is open, -1
// where none is.
func (d *draft) spread() []int {
	out := fill(len(d.blocks), -1)
	var open []int
	n := 0
	for i := range d.blocks {
		for k := len(open) - 1; k >= 0 && d.sections[open[k]].end <= i; k-- {
			open = open[:k]
		}
		for n < len(d.sections) && d.sections[n].first == i {
			open = append(open, n)
			n++
		}
		if k := len(open) - 1; k >= 0 {
			out[i] = open[k]
		}
	}
	return out
}

// outline numbers everything and ties blocks, sections and reports together.
func (d *draft) outline(r *reading) Outline {
	out := Outline{ReportOf: d.reportOf, SectionOf: d.spread(), HeadingOf: d.headingOf}
	l := labeller{r, d.headingOf, d.sections}
	out.Labels = l.own()
	l.replied(out.Labels)
	for k := range d.reports {
		rep := &d.reports[k]
		rep.row.ID = r.doc.RowID("r", k+1)
		rep.row.ReportID = rep.row.ID
		rep.row.Ordinal = int32(k + 1)
		rep.row.Span = r.span(rep.first, rep.end)
		rep.row.Language = r.language(rep.first, rep.end)
	}
	for n := range d.sections {
		sec := &d.sections[n]
		sec.row.ID = r.doc.RowID("s", n+1)
		sec.row.SectionID = sec.row.ID
		sec.row.Ordinal = int32(n + 1)
		sec.row.Span = r.span(sec.first, sec.end)
		sec.row.Language = r.language(sec.first, sec.end)
		if sec.parent >= 0 {
			sec.row.ParentID = d.sections[sec.parent].row.ID
		}
		if sec.report >= 0 {
			sec.row.ReportID = d.reports[sec.report].row.ID
		}
		out.Sections = append(out.Sections, sec.row)
		out.parents = append(out.parents, sec.parent)
	}
	for k := range d.reports {
		rep := &d.reports[k]
		if n := out.SectionOf[rep.first]; n >= 0 {
			rep.row.SectionID = d.sections[n].row.ID
		}
		out.Reports = append(out.Reports, rep.row)
	}
	return out
}
