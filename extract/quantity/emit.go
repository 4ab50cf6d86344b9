package quantity

import (
	"funn/extract/numeral"
	"funn/extract/record"
)

// describe finds what surrounds the mentions.
func (s *scan) describe(in *Passage) {
	s.findPeriods()
	for i := range s.mentions {
		s.qualify(&s.mentions[i])
		s.qualifyAll(i)
		s.direct(i)
		s.apposed(i)
	}
	s.time()
	s.bases(in)
	for i := range s.mentions {
		s.perWhat(i)
		s.about(i)
		s.changedBase(&s.mentions[i])
		if m := &s.mentions[i]; m.apposed && m.base == "" && m.measure == "" {
			m.measure = s.mentions[i-1].measure
			s.changedBase(m)
		}
		s.sharedPer(i)
	}
	s.priceYears()
	for i := len(s.mentions) - 2; i >= 0; i-- { // fra 165 til 170 kroner per døgn
		if m, next := &s.mentions[i], &s.mentions[i+1]; m.per == "" && m.unit.kind == unitMoney && next.per != "" && (m.group > 0 && m.group == next.group || m.ties > i) {
			m.per = next.per
		}
	}
}

// emit appends the mentions to dst as rows.
func (s *scan) emit(dst *Result, in *Passage) {
	for i := range s.mentions {
		m := &s.mentions[i]
		row := s.mention(m, in)
		if m.unit.kind == unitMoney {
			s.amount(dst, m, row)
		} else {
			s.percentage(dst, m, row)
		}
	}
}

// groupNames are the names of the change groups of one passage.
var groupNames = [...]string{"", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"}

func groupName(n int) string {
	if n < len(groupNames) {
		return groupNames[n]
	}
	b := make([]byte, 0, 8)
	for ; n > 0; n /= 10 {
		b = append(b, byte('0'+n%10))
	}
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func (s *scan) mention(m *mention, in *Passage) record.Mention {
	span := record.Span{Start: int(s.tokens[m.first].start), End: int(s.tokens[m.last].end)}
	// The full stop of an abbreviation at the very end ends the sentence.
	if span.End == len(s.text) && s.text[span.End-1] == '.' && span.Len() > 1 {
		span.End--
	}
	row := record.Mention{
		Surface:     span.Of(s.text),
		Qualifier:   m.qualifier,
		Change:      m.change,
		ChangeGroup: groupName(m.group),
		Measure:     m.measure,
		Period:      m.period,
		Year:        m.year,
		InTable:     in.InTable,
	}
	row.Evidence = record.Evidence{Span: span, Rule: m.rule, Confidence: m.confidence(), NeedsReview: m.review}
	if !m.qualifierSpan.Empty() {
		row.QualifierText = m.qualifierSpan.Of(s.text)
	}
	return row
}

func (s *scan) percentage(dst *Result, m *mention, row record.Mention) {
	p := record.Percentage{Mention: row, Form: m.form, Base: m.base}
	switch {
	case m.den > 0:
		p.Numerator, p.Denominator = m.num, m.den
		p.Value = m.num / m.den * 100
		if m.num*100 == float64(int64(m.num*100)) {
			p.Value = m.num * 100 / m.den
		}
	default:
		p.Value = s.share(m.number, m)
	}
	p.Low, p.High = p.Value, p.Value
	if m.den2 > 0 {
		p.Range, p.Value = true, 0
		p.High = m.num2 * 100 / m.den2
		p.Numerator, p.Denominator = 0, 0
	}
	if m.high >= 0 {
		p.Range = true
		p.High = s.share(m.high, m)
		p.Value = 0
	}
	if m.number >= 0 && m.high < 0 && m.den == 0 && s.numbers[m.number].vague {
		p.Range, p.Value, p.High = true, 0, s.severalOf(m.number).Float()
	}
	dst.Percentages = append(dst.Percentages, p)
}

// severalOf is the upper end of et par, which is two or three of its scale: et
// par prosent is 2 to 3, et par millioner 2 to 3 millions.
func (s *scan) severalOf(k int) numeral.Decimal {
	v := s.numbers[k].value
	half := v.Shift(-1) // a half is five tenths
	half.Coef *= 5
	if sum, ok := v.Add(half); ok {
		return sum
	}
	return v
}

// share is number k in percent.
func (s *scan) share(k int, m *mention) float64 {
	v := s.numbers[k].value
	switch {
	case m.form == record.FormPermille:
		v = v.Shift(-1)
	case m.unit.basis:
		v = v.Shift(-2)
	}
	return v.Float()
}

func (s *scan) amount(dst *Result, m *mention, row record.Mention) {
	low, exact, ok := s.numbers[m.number].value.Shift(int(m.unit.minor)).Scaled(2)
	a := record.Amount{
		Mention: row, Currency: m.unit.currency, CurrencyExplicit: m.unit.explicit,
		PriceYear: m.price, Per: m.per,
	}
	high := low
	if ok && m.high >= 0 {
		var exact2 bool
		high, exact2, ok = s.numbers[m.high].value.Shift(int(m.unit.minor)).Scaled(2)
		exact = exact && exact2
		a.Range = true
	}
	if ok && m.high < 0 && s.numbers[m.number].vague {
		high, _, ok = s.severalOf(m.number).Shift(int(m.unit.minor)).Scaled(2)
		a.Range = true
	}
	if !ok {
		return // more than a DECIMAL(18,2) holds
	}
	a.Low, a.High = record.Cents(low), record.Cents(high)
	if !a.Range {
		a.Value = a.Low
	}
	a.NeedsReview = a.NeedsReview || !exact
	dst.Amounts = append(dst.Amounts, a)
}
