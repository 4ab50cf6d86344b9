package extract

import (
	"sort"

	"funn/extract/discourse"
	"funn/extract/layout"
	"funn/extract/numeral"
	"funn/extract/outline"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/relation"
)

// quantities gathers the percentages and amounts of one document.
type quantities struct {
	parser    *relation.Parser
	set       *record.Set
	blocks    []layout.Block
	outline   *outline.Outline
	languages []record.Language
	result    relation.Result
	before    discourse.Context
	table     *outliers // of the rows that are read, nil before the first
	groups    int       // changes seen so far
	trace     *tracer   // told of every row, nil for none
}

// read finds the quantities of block i.
func (q *quantities) read(i int, sentences []record.Span) {
	b := &q.blocks[i]
	switch b.Kind {
	case layout.Furniture, layout.Contents, layout.Link:
		return
	case layout.Row:
		if b.Head || axis(b) {
			return // 2019 over a column is a year, 0 % 20 % 40 % a scale
		}
		q.row(i)
		return
	}
	q.before.Enter(b, q.outline.SectionOf[i], q.outline.ReportOf[i])
	for n, sp := range sentences {
		s := sp.Of(b.Flow.Text)
		q.passage(i, &b.Flow, sp, q.before.Of(s, q.languages[i], n), s)
		q.before.Add(s)
		q.before.Ask(q.parser, &q.result, s, q.languages[i])
	}
}

// row finds the quantities of the cells of block i.
func (q *quantities) row(i int) {
	b := &q.blocks[i]
	if q.table == nil || i >= q.table.end || i < q.table.first {
		style := numeral.DecimalComma
		if q.languages[i] == record.English {
			style = numeral.DecimalPoint
		}
		q.table = newOutliers(q.blocks, i, style)
		q.table.dated = q.dated(i, q.table.end)
	}
	name := ""
	if len(b.Cells) > 1 && len(b.Label) < nameBytes {
		name = b.Label
	}
	for c := range b.Cells {
		cell := &b.Cells[c]
		in := quantity.Passage{Text: cell.Flow.Text, Language: q.languages[i], InTable: true}
		if c > 0 || len(b.Cells) == 1 { // in the name of the row a year is no amount
			in.Unit, in.Column, in.Row = b.Unit, cell.Head, name
			in.Caption, in.Group, in.Dated = b.Caption, b.Group, q.table.dated
			in.Outlier = q.table.of(q.blocks, i, c)
		}
		q.passage(i, &cell.Flow, record.Span{End: len(cell.Flow.Text)}, in, b.Flow.Text)
	}
}

// dated reports whether a head over the rows from block i to end names a time.
func (q *quantities) dated(i, end int) bool {
	seen := make(map[string]bool)
	for ; i < end; i++ {
		for c := range q.blocks[i].Cells {
			h := q.blocks[i].Cells[c].Head
			if h == "" || seen[h] {
				continue
			}
			if seen[h] = true; q.parser.Dated(&q.result, h, q.languages[i]) {
				return true
			}
		}
	}
	return false
}

// nameBytes bounds what may be the name of a row: it is read anew with every row.
const nameBytes = 200

// passage parses one sentence or cell: the span sp of flow.
func (q *quantities) passage(i int, flow *layout.Flow, sp record.Span, in quantity.Passage, sentence string) {
	q.result.Reset()
	q.parser.Parse(&q.result, in)
	groups := make(map[string]string)
	fill := func(m *record.Mention, amount bool) {
		m.Sentence = window(sentence, m.Span)
		local := m.Span
		m.Span = flow.Source(m.Span.Shift(sp.Start))
		if q.trace != nil {
			q.trace.number(i, sp, in, local, m.Span, amount)
		}
		m.Surface = m.Span.Of(q.set.Document.Text)
		m.InTable = in.InTable
		if r := q.outline.ReportOf[i]; r >= 0 {
			m.ReportID = q.outline.Reports[r].ID
		}
		if n := q.outline.SectionOf[i]; n >= 0 {
			m.SectionID = q.outline.Sections[n].ID
		}
		if m.ChangeGroup != "" {
			g, ok := groups[m.ChangeGroup]
			if !ok {
				q.groups++
				g = q.set.Document.RowID("c", q.groups)
				groups[m.ChangeGroup] = g
			}
			m.ChangeGroup = g
		}
	}
	for _, p := range q.result.Percentages {
		fill(&p.Mention, false)
		q.set.Percentages = append(q.set.Percentages, p)
	}
	for _, a := range q.result.Amounts {
		if max(a.Low, a.High, -a.Low, -a.High) > maxCents {
			continue // more than DECIMAL(18,2) holds is no sum of money
		}
		fill(&a.Mention, true)
		q.set.Amounts = append(q.set.Amounts, a)
	}
}

// finish orders the rows, numbers them, and ties them to the claims that hold
// them.
func (q *quantities) finish() {
	set := q.set
	sort.SliceStable(set.Percentages, func(i, j int) bool {
		return before(set.Percentages[i].Span, set.Percentages[j].Span)
	})
	sort.SliceStable(set.Amounts, func(i, j int) bool {
		return before(set.Amounts[i].Span, set.Amounts[j].Span)
	})
	findings := newHolders(len(set.Findings), func(i int) *record.Claim { return &set.Findings[i].Claim })
	recommendations := newHolders(len(set.Recommendations), func(i int) *record.Claim { return &set.Recommendations[i].Claim })
	tie := func(m *record.Mention, count func(*record.Claim) *int32) {
		if c := findings.of(m.Span); c != nil {
			m.FindingID = c.ID
			*count(c)++
		}
		if c := recommendations.of(m.Span); c != nil {
			m.RecommendationID = c.ID
			*count(c)++
		}
	}
	for i := range set.Percentages {
		m := &set.Percentages[i].Mention
		m.ID = set.Document.RowID("p", i+1)
		tie(m, func(c *record.Claim) *int32 { return &c.NPercentages })
	}
	for i := range set.Amounts {
		m := &set.Amounts[i].Mention
		m.ID = set.Document.RowID("m", i+1)
		tie(m, func(c *record.Claim) *int32 { return &c.NAmounts })
	}
}

// before is the order of the rows of a table.
func before(a, b record.Span) bool { return a.Start < b.Start || a.Start == b.Start && a.End < b.End }
