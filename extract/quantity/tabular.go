package quantity

import "funn/extract/record"

// tabular gives the numbers of a cell what its table says of them: when, of which
// whole, and what the row is. What the cell itself says stands.
func (s *scan) tabular(in *Passage) {
	if in.Row == "" && in.Column == "" && in.Caption == "" {
		return
	}
	row := s.headOf(placeRow, in.Row, in.Language)
	column := s.headOf(placeColumn, in.Column, in.Language)
	title := s.headOf(placeTitle, in.Caption, in.Language)
	var when headTime
	switch {
	case column.time.text != "":
		when = column.time
	case row.time.text != "" && (row.time.all || row.time.ends):
		when = row.time
	case !in.Dated:
		when = title.time
	}
	measure := row.name
	if row.time.all && row.time.text != "" && column.name != "" {
		measure = column.name
	} else if row.time.bare && row.time.text != "" {
		measure = ""
	}
	if measure != "" && in.Group != "" {
		measure = in.Group + ": " + measure
	}
	aged := row.aged || title.aged || row.ages != "" && ageGroup(in.Group)
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.period == "" {
			m.period, m.year = when.text, when.year
		}
		if m.measure == "" {
			m.measure = measure
		}
		if m.unit.kind != unitMoney && m.base == "" && m.den == 0 {
			m.base = tableWhole(m, row, column, title, aged)
		}
	}
}

// tableWhole is the whole of share m, "" where the table does not tell, or where it is
// a change and no share of anything. aged is whether the ages that row names are ages.
func tableWhole(m *mention, row, column, title *head, aged bool) string {
	switch {
	case m.form == record.FormPercentagePoint, row.change, column.change:
		return ""
	case column.whole != "":
		return column.whole
	case row.whole != "":
		return row.whole
	case column.people != "" && title.asked:
		return column.people
	case row.ages != "" && aged && title.rate:
		return row.ages // Andel som leier bolig, etter alder
	}
	return title.whole
}

// Dated reports whether text, the head of a column, names a time. dst lends its memory
// and is not changed otherwise.
func (p *Parser) Dated(dst *Result, text string, l record.Language) bool {
	dst.scan.p, dst.scan.heads = p, &dst.heads
	return dst.scan.headOf(placeColumn, text, l).time.text != ""
}
