package quantity

import (
	"funn/extract/numeral"
	"funn/extract/record"
	"funn/extract/token"
)

// SeveralOf is the upper end of et par, which is two or three of its scale: et
// par prosent is 2 to 3, et par millioner 2 to 3 millions.
func SeveralOf(s *token.Sentence, k int) numeral.Decimal {
	v := s.Numbers[k].Value
	half := v.Shift(-1) // a half is five tenths
	half.Coef *= 5
	if sum, ok := v.Add(half); ok {
		return sum
	}
	return v
}

// Share is number k in percent.
func Share(s *token.Sentence, k int, m *Mention) float64 {
	v := s.Numbers[k].Value
	switch {
	case m.Form == record.FormPermille:
		v = v.Shift(-1)
	case m.Unit.basis:
		v = v.Shift(-2)
	}
	return v.Float()
}
