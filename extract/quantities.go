package extract

import (
	"sort"

	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/quantity"
	"funn/extract/record"
)

// quantities gathers the percentages and amounts of one document.
type quantities struct {
	parser    *quantity.Parser
	set       *record.Set
	blocks    []layout.Block
	outline   *outline.Outline
	languages []record.Language
	result    quantity.Result
	before    context
	groups    int // changes seen so far
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
		for c := range b.Cells {
			cell := &b.Cells[c]
			unit := b.Unit
			if c == 0 && len(b.Cells) > 1 {
				unit = "" // the row's label: a year there is no amount
			} else if counts(cell.Head) {
				continue // Beløp i 1000 kr says nothing of the number of participants
			} else if cell.Head != "" {
				unit += " " + cell.Head
			}
			q.passage(i, &cell.Flow, record.Span{End: len(cell.Flow.Text)}, quantity.Passage{
				Text: cell.Flow.Text, Language: q.languages[i], InTable: true, Unit: unit,
			}, b.Flow.Text)
		}
		return
	}
	q.before.enter(b, q.outline.SectionOf[i])
	for n, sp := range sentences {
		s := sp.Of(b.Flow.Text)
		q.passage(i, &b.Flow, sp, q.before.of(s, q.languages[i], n), s)
		q.before.add(s)
	}
}

// passage parses one sentence or cell: the span sp of flow.
func (q *quantities) passage(i int, flow *layout.Flow, sp record.Span, in quantity.Passage, sentence string) {
	q.result.Reset()
	q.parser.Parse(&q.result, in)
	groups := make(map[string]string)
	fill := func(m *record.Mention) {
		m.Sentence = window(sentence, m.Span)
		m.Span = flow.Source(m.Span.Shift(sp.Start))
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
		fill(&p.Mention)
		q.set.Percentages = append(q.set.Percentages, p)
	}
	for _, a := range q.result.Amounts {
		if max(a.Low, a.High, -a.Low, -a.High) > maxCents {
			continue // more than DECIMAL(18,2) holds is no sum of money
		}
		fill(&a.Mention)
		q.set.Amounts = append(q.set.Amounts, a)
	}
}

// finish orders the rows, numbers them, and ties them to the claims that hold
// them.
func (q *quantities) finish() {
	set := q.set
	before := func(a, b *record.Mention) bool {
		return a.Span.Start < b.Span.Start || a.Span.Start == b.Span.Start && a.Span.End < b.Span.End
	}
	sort.SliceStable(set.Percentages, func(i, j int) bool {
		return before(&set.Percentages[i].Mention, &set.Percentages[j].Mention)
	})
	sort.SliceStable(set.Amounts, func(i, j int) bool {
		return before(&set.Amounts[i].Mention, &set.Amounts[j].Mention)
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
