package relation

import (
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/token"
)

// A cell's number is of what its table says, where the cell itself does not say it.

// cellHeads are the texts round a cell as they have been read.
type cellHeads struct{ row, column, title *quantity.Head }

// tabular gives the numbers of a cell what its table says of them: when, of which
// whole, and what the row is. What the cell itself says stands.
func (s *finder) tabular() {
	in := &s.in
	if in.Row == "" && in.Column == "" && in.Caption == "" {
		return
	}
	h := cellHeads{
		s.reading.Head(quantity.PlaceRow, in.Row, in.Language),
		s.reading.Head(quantity.PlaceColumn, in.Column, in.Language),
		s.reading.Head(quantity.PlaceTitle, in.Caption, in.Language),
	}
	when, time := h.period(in.Dated)
	what := h.measure(in.Group)
	aged := h.row.Aged || h.title.Aged || h.row.Ages != "" && quantity.AgeGroup(in.Group)
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.period().Empty() {
			m.year = time.Year
		}
		s.propose(i, period, when)
		s.propose(i, measure, what)
		if !m.Money() && m.Den == 0 && m.Form != record.FormPercentagePoint {
			s.propose(i, whole, h.whole(aged))
		}
	}
}

// period is when the numbers of the cell are of. dated tells that another column says it.
func (h *cellHeads) period(dated bool) (tie, quantity.HeadTime) {
	rule, time := "", quantity.HeadTime{}
	switch {
	case h.column.Time.Text != "":
		rule, time = "period/column", h.column.Time
	case h.row.Time.Text != "" && (h.row.Time.All || h.row.Time.Ends):
		rule, time = "period/row", h.row.Time
	case !dated:
		rule, time = "period/caption", h.title.Time
	}
	return by(rule, token.Elsewhere(time.Text)), time
}

// measure is what the row is of, or the column where the row is a time. group is the head
// over the rows.
func (h *cellHeads) measure(group string) tie {
	rule, name := "measure/row", h.row.Name
	if timed := h.row.Time.Text != ""; timed && h.row.Time.All && h.column.Name != "" {
		rule, name = "measure/column", h.column.Name
	} else if timed && h.row.Time.Bare {
		return tie{}
	}
	if name != "" && group != "" {
		name = group + ": " + name
	}
	return by(rule, token.Elsewhere(name))
}

// whole is the whole of a share, none where the table does not tell, or where it is a
// change and no share of anything. aged is whether the ages that the row names are ages.
func (h *cellHeads) whole(aged bool) tie {
	switch {
	case h.row.Change, h.column.Change:
		return tie{}
	case h.column.Whole != "":
		return by("whole/column", token.Elsewhere(h.column.Whole))
	case h.row.Whole != "":
		return by("whole/row", token.Elsewhere(h.row.Whole))
	case h.column.People != "" && h.title.Asked:
		return by("whole/column-group", token.Elsewhere(h.column.People))
	case h.row.Ages != "" && aged && h.title.Rate:
		return by("whole/row-age", token.Elsewhere(h.row.Ages)) // Andel som leier bolig, etter alder
	}
	return by("whole/caption", token.Elsewhere(h.title.Whole))
}
