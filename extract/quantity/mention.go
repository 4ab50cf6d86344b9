package quantity

import (
	"funn/extract/record"
	"funn/extract/token"
)

// Mention is a quantity in the making.
type Mention struct {
	Unit   Unit
	Number int // index of the number; −1 for halvparten
	High   int // the upper end of a range; −1 where none
	First  int // first token of the surface
	Last   int // last token of the surface
	Form   record.Form
	Num    float64 // of a ratio or a fraction
	Den    float64
	Num2   float64 // of the upper end of mellom en tredjedel og halvparten
	Den2   float64
	Rule   string
	Review bool
	doubt  float32 // confidence of an ambiguous reading; 0 where it is plain
	dead   bool    // became part of another

	Qualifier     record.Qualifier
	QualifierSpan record.Span
	all           bool // it stands before henholdsvis and is said of the whole list

	Change record.Change
	Group  int // ties the ends of a change; 0 where none
	Ties   int // the mention whose base it shares; −1 where none

	Per   string // what the amount is for, as the head of a cell says
	Price int32  // the year of its prices, 0 where none is named
}

// After is the token behind the mention and its unit.
func (m *Mention) After() int { return max(m.Last, m.Unit.Last) + 1 }

// Money reports whether the mention is a sum of money.
func (m *Mention) Money() bool { return m.Unit.Kind == UnitMoney }

// Moved reports whether the mention is a difference: an increase or a decrease.
func (m *Mention) Moved() bool {
	return m.Change == record.ChangeIncrease || m.Change == record.ChangeDecrease
}

// share reports whether the mention has a unit of shares: 40 %, and no halvparten.
func (m *Mention) share() bool { return m.Unit.Kind == UnitShare }

// single reports whether the mention is one number and no range.
func (m *Mention) single() bool { return m.Number >= 0 && m.High < 0 }

// question marks a reading as ambiguous, right about as often as doubt says.
func (m *Mention) question(doubt float32) { m.Review, m.doubt = true, doubt }

// turn changes the ends of a range that is written downwards, which is for review.
func (m *Mention) turn() {
	m.Number, m.High = m.High, m.Number
	m.Review = true
}

// mentionOf is the mention of number k alone, which reads it by rule.
func mentionOf(s *token.Sentence, k int, rule string) Mention {
	n := &s.Numbers[k]
	return Mention{Number: k, High: -1, First: int(n.Token), Last: int(n.Last), Rule: rule}
}
