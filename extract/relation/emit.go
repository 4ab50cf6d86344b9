package relation

import (
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/token"
)

// emit appends the mentions to dst as rows.
func (s *finder) emit(dst *Result) {
	for i := range s.mentions {
		m := &s.mentions[i]
		row := s.row(m)
		if m.Money() {
			amount(s.Sentence, dst, m, row)
		} else {
			percentage(s.Sentence, dst, m, row)
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

func (s *finder) row(m *mention) record.Mention {
	span := record.Span{Start: int(s.Tokens[m.First].Start), End: int(s.Tokens[m.Last].End)}
	// The full stop of an abbreviation at the very end ends the sentence.
	if span.End == len(s.Text) && s.Text[span.End-1] == '.' && span.Len() > 1 {
		span.End--
	}
	row := record.Mention{
		Surface:     span.Of(s.Text),
		Qualifier:   m.Qualifier,
		Change:      m.Change,
		ChangeGroup: groupName(m.Group),
		Measure:     s.Words(m.measure().Phrase),
		MeasureRule: m.measure().rule,
		Period:      s.Words(m.period().Phrase),
		PeriodRule:  m.period().rule,
		Year:        m.year,
		InTable:     s.in.InTable,
		Beaten:      m.beaten,
	}
	row.Evidence = record.Evidence{Span: span, Rule: m.Rule, Confidence: m.Confidence(), NeedsReview: m.Review}
	if !m.QualifierSpan.Empty() {
		row.QualifierText = m.QualifierSpan.Of(s.Text)
	}
	return row
}

func percentage(s *token.Sentence, dst *Result, m *mention, row record.Mention) {
	p := record.Percentage{Mention: row, Form: m.Form, Base: s.Words(m.base().Phrase), BaseRule: m.base().rule}
	switch {
	case m.Den > 0:
		p.Numerator, p.Denominator = m.Num, m.Den
		p.Value = m.Num / m.Den * 100
		if m.Num*100 == float64(int64(m.Num*100)) {
			p.Value = m.Num * 100 / m.Den
		}
	default:
		p.Value = quantity.Share(s, m.Number, &m.Mention)
	}
	p.Low, p.High = p.Value, p.Value
	if m.Den2 > 0 {
		p.Range, p.Value = true, 0
		p.High = m.Num2 * 100 / m.Den2
		p.Numerator, p.Denominator = 0, 0
	}
	if m.High >= 0 {
		p.Range = true
		p.High = quantity.Share(s, m.High, &m.Mention)
		p.Value = 0
	}
	if m.Number >= 0 && m.High < 0 && m.Den == 0 && s.Numbers[m.Number].Vague {
		p.Range, p.Value, p.High = true, 0, quantity.SeveralOf(s, m.Number).Float()
	}
	dst.Percentages = append(dst.Percentages, p)
}

func amount(s *token.Sentence, dst *Result, m *mention, row record.Mention) {
	low, exact, ok := s.Numbers[m.Number].Value.Shift(int(m.Unit.Minor)).Scaled(2)
	a := record.Amount{
		Mention: row, Currency: m.Unit.Currency, CurrencyExplicit: m.Unit.Explicit,
		PriceYear: m.Price, Per: s.Words(m.per().Phrase), PerRule: m.per().rule,
	}
	high := low
	if ok && m.High >= 0 {
		var exact2 bool
		high, exact2, ok = s.Numbers[m.High].Value.Shift(int(m.Unit.Minor)).Scaled(2)
		exact = exact && exact2
		a.Range = true
	}
	if ok && m.High < 0 && s.Numbers[m.Number].Vague {
		high, _, ok = quantity.SeveralOf(s, m.Number).Shift(int(m.Unit.Minor)).Scaled(2)
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
