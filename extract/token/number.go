package token

import "funn/extract/numeral"

// Number is a number of a passage, with what its surroundings say about it.
type Number struct {
	Token    int32 // index of its token
	Last     int32 // index of the last token that belongs to it: a scale word
	Value    numeral.Decimal
	Digits   numeral.Digits
	Exp      int8 // of the scale words after it
	Den      int32
	Num      int32
	Negative bool
	Dubious  bool // a minus sign that may be a dash
	Spelled  bool
	Vague    bool // et par
	Weak     bool // en, et
	Inverted bool
	Year     bool // four digits between 1800 and 2099
	Glued    bool // letters follow at once: 4G
	Label    bool // a page, a section, a table
	Ordinal  bool // 2. kvartal
	Period   bool // part of a date or a period
	Price    bool // 2015 in 2015-kroner
	Used     bool // belongs to a quantity: the one thing that is written after Join
	Scaled   bool
}

// YearAt is the year that token i names, 0 where it names none.
func (s *Sentence) YearAt(i int) int32 {
	if s.KindAt(i) != Numeral {
		return 0
	}
	n := &s.Numbers[s.Tokens[i].Number]
	if !n.Year || n.Price || n.Used && !n.Period || n.Digits.Value.Coef < 1800 {
		return 0
	}
	return int32(n.Digits.Value.Coef)
}

// PriceWord is the token of the currency after the year at token i: 2015-kroner,
// 2021 NOK.
func (s *Sentence) PriceWord(i int) int {
	if s.KindAt(i+1) == Dash {
		return i + 2
	}
	return i + 1
}

// IsPrice reports whether token i is the year of 2015-kroner.
func (s *Sentence) IsPrice(i int) bool {
	return s.KindAt(i) == Numeral && s.Numbers[s.Tokens[i].Number].Price
}
