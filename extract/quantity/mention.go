package quantity

import (
	"slices"

	"funn/extract/numeral"
	"funn/extract/record"
)

// mention is a quantity in the making.
type mention struct {
	unit   unit
	number int // index into scan.numbers; −1 for halvparten
	high   int // the upper end of a range; −1 where none
	first  int // first token of the surface
	last   int // last token of the surface
	form   record.Form
	num    float64 // of a ratio or a fraction
	den    float64
	num2   float64 // of the upper end of mellom en tredjedel og halvparten
	den2   float64
	rule   string
	doubt  float32 // confidence of an ambiguous reading; 0 where it is plain
	review bool
	dead   bool // became part of another

	qualifier     record.Qualifier
	qualifierSpan record.Span
	all           bool // it stands before henholdsvis and is said of the whole list
	change        record.Change
	agent         bool // av after it names who does it, not the whole
	apposed       bool // says the amount before it once more
	group         int  // ties the ends of a change; 0 where none
	ties          int  // the mention whose base it shares; −1 where none

	base    string
	measure string
	per     string
	period  string
	year    int32
	when    int // index of the period plus one; 0 where none
	price   int32
}

// The rules of the quantity stage, as they stand in the rule column.
const (
	rulePercent     = "quantity/percent"
	rulePoint       = "quantity/percentage-point"
	rulePermille    = "quantity/permille"
	ruleCoordinated = "quantity/coordinated"
	ruleElided      = "quantity/elided"
	ruleRatio       = "quantity/ratio"
	ruleEvery       = "quantity/every"
	ruleFraction    = "quantity/fraction"
	ruleShareNoun   = "quantity/share-noun"
	ruleTableShare  = "quantity/table"
	ruleMoney       = "money/currency"
	ruleKroner      = "money/kroner"
	ruleMoneyList   = "money/coordinated"
	ruleMoneyElided = "money/elided"
	ruleMoneyTable  = "money/table"
)

// add appends a mention and marks its number as taken.
func (s *scan) add(m mention) int {
	m.ties = -1
	if m.number >= 0 {
		s.numbers[m.number].used = true
	}
	if m.high == 0 {
		m.high = -1
	}
	s.mentions = append(s.mentions, m)
	return len(s.mentions) - 1
}

// units makes a mention of every number that has a unit of its own.
func (s *scan) units() {
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.price || n.ordinal || s.vagueBefore(n) {
			continue
		}
		u, ok := s.unitAfter(n)
		if !ok {
			if n.glued || n.weak || n.vague && !n.scaled {
				continue
			}
			if u, ok = s.unitBefore(n); !ok {
				continue
			}
		}
		s.unitMention(k, u)
	}
}

// vagueBefore reports whether the word before n makes a guess of it: flere hundre
// kroner, noen 1000 kroner. Only a power of ten is multiplied so; in vil få 500 000
// kroner somebody gets them.
func (s *scan) vagueBefore(n *number) bool {
	i := int(n.token) - 1
	if !s.is(i, classVague) || s.entry(i).form == "få" && !n.spelled {
		return false
	}
	v := n.value.Coef
	for v >= 10 && v%10 == 0 {
		v /= 10
	}
	return v == 1 && (n.spelled || n.value.Float() >= 100)
}

// unitMention adds the mention of number k with unit u, unless what stands
// around it says that it is no share.
func (s *scan) unitMention(k int, u unit) {
	n := &s.numbers[k]
	m := mention{unit: u, number: k, high: -1, first: int(n.token), last: int(n.last)}
	m.first, m.last = min(m.first, u.first), max(m.last, u.last)
	if u.first > int(n.token) && u.kind == unitMoney && s.is(m.first-1, classKr|classCode) && !s.claimed(m.first-1) {
		m.first-- // kr 450,-
	}
	if n.negative && s.is(m.first-1, classMinus) && s.kindAt(m.first-1) == tokenWord {
		m.first--
	}
	if u.kind == unitShare {
		if n.period && n.year {
			return
		}
		if s.notShare(&m) {
			n.used = true
			return
		}
		m.form = u.form
		switch u.form {
		case record.FormPercentagePoint:
			m.rule = rulePoint
		case record.FormPermille:
			m.rule = rulePermille
		default:
			m.rule = rulePercent
		}
	} else {
		if s.notMoney(&m) {
			n.used = true
			return
		}
		m.price = u.priceYear
		m.rule = ruleMoney
		if u.currency == "NOK" {
			m.rule = ruleKroner
		}
	}
	if n.vague || n.inverted || n.dubious {
		m.review, m.doubt = true, 0.5
	}
	if n.weak && u.kind == unitMoney && !n.scaled {
		m.review, m.doubt = true, 0.5
	}
	if u.doubtful {
		m.review, m.doubt = true, 0.6
	}
	if n.digits.Doubt {
		m.review, m.doubt = true, 0.6
		if u.kind == unitMoney && !n.scaled && n.digits.Decimals == 3 && n.digits.Whole < 4 && n.digits.Mark == 0 && s.text[n.digits.Start] != '0' {
			// kr 2,500: three decimals are no price, they are a group.
			n.value = numeral.Decimal{Coef: n.value.Coef, Exp: n.value.Exp + 3}
		}
		if u.kind == unitShare && n.digits.Mark != 0 && n.digits.Groups == 2 {
			// 12.500 prosent is not twelve thousand.
			n.value = numeral.Decimal{Coef: n.value.Coef, Exp: n.value.Exp - 3}
		}
	} else if u.kind == unitShare && n.digits.Mark == '.' && n.digits.Groups == 2 {
		n.value = numeral.Decimal{Coef: n.value.Coef, Exp: n.value.Exp - 3}
		m.review, m.doubt = true, 0.6
	}
	s.add(m)
}

// order sorts the mentions as they stand in the text, without the dead ones.
// Ties go by first token, which survives the sorting.
func (s *scan) order() {
	for i := range s.mentions {
		if t := s.mentions[i].ties; t >= 0 {
			s.mentions[i].ties = s.mentions[t].first
		}
	}
	s.mentions = slices.DeleteFunc(s.mentions, func(m mention) bool { return m.dead })
	slices.SortStableFunc(s.mentions, func(a, b mention) int {
		if a.first != b.first {
			return a.first - b.first
		}
		return a.last - b.last
	})
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.ties >= 0 {
			m.ties = s.at(m.ties)
		}
	}
}

// at is the mention that begins at a token, −1 where none does.
func (s *scan) at(token int) int {
	i, ok := slices.BinarySearchFunc(s.mentions, token, func(m mention, t int) int { return m.first - t })
	if !ok {
		return -1
	}
	return i
}
