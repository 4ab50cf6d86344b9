package quantity

import (
	"funn/extract/numeral"
	"funn/extract/record"
	"funn/extract/token"
	"slices"
)

// Mention is a quantity in the making.
type Mention struct {
	Unit   unit
	Number int // index into scan.numbers; −1 for halvparten
	High   int // the upper end of a range; −1 where none
	First  int // first token of the surface
	Last   int // last token of the surface
	Form   record.Form
	Num    float64 // of a ratio or a fraction
	Den    float64
	Num2   float64 // of the upper end of mellom en tredjedel og halvparten
	Den2   float64
	Rule   string
	doubt  float32 // confidence of an ambiguous reading; 0 where it is plain
	Review bool
	dead   bool // became part of another

	Qualifier     record.Qualifier
	QualifierSpan record.Span
	all           bool // it stands before henholdsvis and is said of the whole list
	Change        record.Change
	agent         bool // av after it names who does it, not the whole
	apposed       bool // says the amount before it once more
	Group         int  // ties the ends of a change; 0 where none
	Ties          int  // the mention whose base it shares; −1 where none

	base    string
	measure string
	Per     string
	period  string
	year    int32
	when    int // index of the period plus one; 0 where none
	Price   int32
}

// The rules of the quantity stage, as they stand in the rule column.
const (
	rulePercent     = "quantity/percent"
	rulePoint       = "quantity/percentage-point"
	rulePermille    = "quantity/permille"
	ruleCoordinated = "quantity/coordinated"
	RuleElided      = "quantity/elided"
	RuleRatio       = "quantity/ratio"
	RuleEvery       = "quantity/every"
	RuleFraction    = "quantity/fraction"
	RuleShareNoun   = "quantity/share-noun"
	ruleTableShare  = "quantity/table"
	ruleMoney       = "money/currency"
	ruleKroner      = "money/kroner"
	ruleMoneyList   = "money/coordinated"
	RuleMoneyElided = "money/elided"
	ruleMoneyTable  = "money/table"
)

// add appends a mention and marks its number as taken.
func (s *Reading) add(m Mention) int {
	m.Ties = -1
	if m.Number >= 0 {
		s.Numbers[m.Number].Used = true
	}
	if m.High == 0 {
		m.High = -1
	}
	s.Mentions = append(s.Mentions, m)
	return len(s.Mentions) - 1
}

// units makes a mention of every number that has a unit of its own.
func units(s *Reading) {
	for k := range s.Numbers {
		n := &s.Numbers[k]
		if n.Used || n.Price || n.Ordinal || vagueBefore(s.Sentence, n) {
			continue
		}
		u, ok := unitAfter(s.Sentence, n)
		if !ok {
			if n.Glued || n.Weak || n.Vague && !n.Scaled {
				continue
			}
			if u, ok = unitBefore(s, n); !ok {
				continue
			}
		}
		unitMention(s, k, u)
	}
}

// vagueBefore reports whether the word before n makes a guess of it: flere hundre
// kroner, noen 1000 kroner. Only a power of ten is multiplied so; in vil få 500 000
// kroner somebody gets them.
func vagueBefore(s *token.Sentence, n *token.Number) bool {
	i := int(n.Token) - 1
	if !s.Is(i, token.ClassVague) || s.Entry(i).Form == "få" && !n.Spelled {
		return false
	}
	v := n.Value.Coef
	for v >= 10 && v%10 == 0 {
		v /= 10
	}
	return v == 1 && (n.Spelled || n.Value.Float() >= 100)
}

// unitMention adds the mention of number k with unit u, unless what stands
// around it says that it is no share.
func unitMention(s *Reading, k int, u unit) {
	n := &s.Numbers[k]
	m := Mention{Unit: u, Number: k, High: -1, First: int(n.Token), Last: int(n.Last)}
	m.First, m.Last = min(m.First, u.first), max(m.Last, u.Last)
	if u.first > int(n.Token) && u.Kind == UnitMoney && s.Is(m.First-1, token.ClassKr|token.ClassCode) && !claimed(s, m.First-1) {
		m.First-- // kr 450,-
	}
	if n.Negative && s.IsWord(m.First-1, token.ClassMinus) {
		m.First--
	}
	if u.Kind == UnitShare {
		if n.Period && n.Year {
			return
		}
		if notShare(s.Sentence, &m) {
			n.Used = true
			return
		}
		m.Form = u.form
		switch u.form {
		case record.FormPercentagePoint:
			m.Rule = rulePoint
		case record.FormPermille:
			m.Rule = rulePermille
		default:
			m.Rule = rulePercent
		}
	} else {
		if notMoney(s.Sentence, &m) {
			n.Used = true
			return
		}
		m.Price = u.priceYear
		m.Rule = ruleMoney
		if u.Currency == "NOK" {
			m.Rule = ruleKroner
		}
	}
	if n.Vague || n.Inverted || n.Dubious {
		m.Review, m.doubt = true, 0.5
	}
	if n.Weak && u.Kind == UnitMoney && !n.Scaled {
		m.Review, m.doubt = true, 0.5
	}
	if u.doubtful {
		m.Review, m.doubt = true, 0.6
	}
	if n.Digits.Doubt {
		m.Review, m.doubt = true, 0.6
		if u.Kind == UnitMoney && !n.Scaled && n.Digits.Decimals == 3 && n.Digits.Whole < 4 && n.Digits.Mark == 0 && s.Text[n.Digits.Start] != '0' {
			// kr 2,500: three decimals are no price, they are a group.
			n.Value = numeral.Decimal{Coef: n.Value.Coef, Exp: n.Value.Exp + 3}
		}
		if u.Kind == UnitShare && n.Digits.Mark != 0 && n.Digits.Groups == 2 {
			// 12.500 prosent is not twelve thousand.
			n.Value = numeral.Decimal{Coef: n.Value.Coef, Exp: n.Value.Exp - 3}
		}
	} else if u.Kind == UnitShare && n.Digits.Mark == '.' && n.Digits.Groups == 2 {
		n.Value = numeral.Decimal{Coef: n.Value.Coef, Exp: n.Value.Exp - 3}
		m.Review, m.doubt = true, 0.6
	}
	s.add(m)
}

// order sorts the mentions as they stand in the text, without the dead ones.
// Ties go by first token, which survives the sorting.
func (s *Reading) order() {
	for i := range s.Mentions {
		if t := s.Mentions[i].Ties; t >= 0 {
			s.Mentions[i].Ties = s.Mentions[t].First
		}
	}
	s.Mentions = slices.DeleteFunc(s.Mentions, func(m Mention) bool { return m.dead })
	slices.SortStableFunc(s.Mentions, func(a, b Mention) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return a.Last - b.Last
	})
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if m.Ties >= 0 {
			m.Ties = s.at(m.Ties)
		}
	}
}

// at is the mention that begins at a token, −1 where none does.
func (s *Reading) at(token int) int {
	i, ok := slices.BinarySearchFunc(s.Mentions, token, func(m Mention, t int) int { return m.First - t })
	if !ok {
		return -1
	}
	return i
}

// After is the token behind the mention and its unit.
func (m *Mention) After() int { return max(m.Last, m.Unit.Last) + 1 }

// Money reports whether the mention is a sum of money.
func (m *Mention) Money() bool { return m.Unit.Kind == UnitMoney }

// Moved reports whether the mention is a difference: an increase or a decrease.
func (m *Mention) Moved() bool {
	return m.Change == record.ChangeIncrease || m.Change == record.ChangeDecrease
}
