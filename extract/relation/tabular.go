package relation

import (
	"funn/extract/quantity"
	"funn/extract/record"
)

// tabular gives the numbers of a cell what its table says of them: when, of which
// whole, and what the row is. What the cell itself says stands.
func tabular(s *finder, in *quantity.Passage) {
	if in.Row == "" && in.Column == "" && in.Caption == "" {
		return
	}
	row := s.reading.Head(quantity.PlaceRow, in.Row, in.Language)
	column := s.reading.Head(quantity.PlaceColumn, in.Column, in.Language)
	title := s.reading.Head(quantity.PlaceTitle, in.Caption, in.Language)
	var when quantity.HeadTime
	switch {
	case column.Time.Text != "":
		when = column.Time
	case row.Time.Text != "" && (row.Time.All || row.Time.Ends):
		when = row.Time
	case !in.Dated:
		when = title.Time
	}
	measure := row.Name
	if row.Time.All && row.Time.Text != "" && column.Name != "" {
		measure = column.Name
	} else if row.Time.Bare && row.Time.Text != "" {
		measure = ""
	}
	if measure != "" && in.Group != "" {
		measure = in.Group + ": " + measure
	}
	aged := row.Aged || title.Aged || row.Ages != "" && quantity.AgeGroup(in.Group)
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.period == "" {
			m.period, m.year = when.Text, when.Year
		}
		if m.measure == "" {
			m.measure = measure
		}
		if !m.Money() && m.base == "" && m.Den == 0 {
			m.base = tableWhole(m, row, column, title, aged)
		}
	}
}

// tableWhole is the whole of share m, "" where the table does not tell, or where it is
// a change and no share of anything. aged is whether the ages that row names are ages.
func tableWhole(m *mention, row, column, title *quantity.Head, aged bool) string {
	switch {
	case m.Form == record.FormPercentagePoint, row.Change, column.Change:
		return ""
	case column.Whole != "":
		return column.Whole
	case row.Whole != "":
		return row.Whole
	case column.People != "" && title.Asked:
		return column.People
	case row.Ages != "" && aged && title.Rate:
		return row.Ages // Andel som leier bolig, etter alder
	}
	return title.Whole
}
