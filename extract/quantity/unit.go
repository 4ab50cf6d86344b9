package quantity

import "funn/extract/record"

// unitKind is what a number is a number of.
type unitKind uint8

const (
	unitNone unitKind = iota
	unitShare
	unitMoney
)

// unit is a unit as written beside a number.
type unit struct {
	kind      unitKind
	form      record.Form
	currency  string
	explicit  bool
	doubtful  bool
	basis     bool  // basispunkt: 0.01 percentage points
	minor     int8  // power of ten of the currency unit
	priceYear int32 // 2015 in 2015-kroner
	first     int   // its first token
	last      int   // its last token
}

// unitAfter reads the unit that begins at token i.
func (s *scan) unitAfter(n *number) (u unit, ok bool) {
	i := int(n.last) + 1
	if u, ok = s.shareUnit(i); ok {
		return u, true
	}
	return s.moneyUnit(n, i)
}

// shareUnit reads %, prosent, pst., prosentpoeng, prosent-poeng, ‰.
func (s *scan) shareUnit(i int) (u unit, ok bool) {
	if s.kindAt(i) == tokenDash && s.glued(i) && s.glued(i+1) && s.is(i+1, classShareUnit) {
		i++ // 40-prosents
		if s.entry(i).class&classPoint == 0 && !s.in(i, percentAttribute) {
			return u, false
		}
	}
	if !s.is(i, classShareUnit) {
		return u, false
	}
	if s.glued(i) && s.kindAt(i-1) == tokenDash && s.entry(i).form == "prosent" && s.nounLike(i+1) && !s.changeNoun(i+1) && !s.changeVerb(i+1) {
		return u, false // ti-prosent grupper
	}
	u = unit{kind: unitShare, first: i, last: i}
	switch c := s.tokens[i].class; {
	case c&classPoint != 0:
		u.form = record.FormPercentagePoint
		u.basis = s.entry(i).basis
	case c&classPermille != 0:
		u.form = record.FormPermille
	default:
		u.form = record.FormPercent
		j := i + 1
		if s.kindAt(j) == tokenDash && s.glued(j) {
			j++
		}
		if s.is(j, classPoeng) && (j > i+1 || s.tokens[i].kind == tokenSign) {
			u.form, u.last = record.FormPercentagePoint, j
		} else if j > i+1 && s.glued(j) && s.kindAt(j) == tokenWord && s.entry(i).form != "prosents" {
			return unit{}, false // 5 %-nivå, 4-prosent-regelen
		}
	}
	return u, true
}

// moneyUnit reads kroner, norske kroner, ,-, 2015-kroner, EUR, øre.
func (s *scan) moneyUnit(n *number, i int) (u unit, ok bool) {
	u = unit{kind: unitMoney, first: i, last: i, explicit: true}
	if s.kindAt(i) == tokenComma && s.glued(i) && s.kindAt(i+1) == tokenDash && s.glued(i+1) {
		// 450,- and 450,–
		u.currency, u.last = "NOK", i+1
		if s.is(i+2, classKroner|classKr) {
			u.last = i + 2
		}
		return u, true
	}
	start := i
	if s.is(i, classIn) && s.kindAt(i+1) == tokenNumber && s.numbers[s.tokens[i+1].number].price {
		i++ // 450 mill. i 2015-kroner
	}
	if s.is(i, classCurrencyAdjective) && (s.is(i+1, classKroner|classKr) || s.isPrice(i+1)) {
		i++
	}
	if s.isPrice(i) {
		u.priceYear = int32(s.numbers[s.tokens[i].number].value.Coef)
		s.numbers[s.tokens[i].number].used = true
		u.currency, u.last = "NOK", s.priceWord(i)
		if c := s.entry(u.last); c.currency != "" {
			u.currency = c.currency
		} else if i == start && !n.scaled {
			return unit{}, false // 300 2015-priser
		}
		return u, true
	}
	if s.kindAt(i) == tokenDash && s.glued(i) && s.glued(i+1) && s.is(i+1, classKroner|classKr) {
		return unit{}, false // 50-kroner, a coin or a ticket
	}
	if !s.is(i, classMoneyUnit) {
		return unit{}, false
	}
	t, e := &s.tokens[i], s.entry(i)
	if t.class&classWeak != 0 && t.class&(classCurrency|classCode) == 0 {
		u.doubtful = !n.scaled
	}
	if t.class&(classCode|classSymbol) != 0 && t.class&classCurrency == 0 && s.kindAt(i+1) == tokenNumber && !t.space && s.tokens[i+1].start == t.end {
		return unit{}, false // 5 $10
	}
	if s.glued(i+1) && s.kindAt(i+1) == tokenDash && s.glued(i+2) && s.kindAt(i+2) == tokenWord {
		return unit{}, false // 50 kroner-sedler
	}
	if (n.year || n.label || n.period) && t.class&classPrefix != 0 && t.class&classKroner == 0 && s.kindAt(i+1) == tokenNumber && s.tokens[i+1].space {
		return unit{}, false // per 1. mai 2016 kr 92 576
	}
	if n.spelled && !n.scaled && t.class&classPrefix != 0 && t.class&classKroner == 0 && s.kindAt(i+1) == tokenNumber {
		return unit{}, false // came to NOK 6.4 million
	}
	u.currency, u.minor, u.last = e.currency, e.minor, i
	return u, true
}

// priceWord is the token of the currency after the year at token i: 2015-kroner,
// 2021 NOK.
func (s *scan) priceWord(i int) int {
	if s.kindAt(i+1) == tokenDash {
		return i + 2
	}
	return i + 1
}

// isPrice reports whether token i is the year of 2015-kroner.
func (s *scan) isPrice(i int) bool {
	return s.kindAt(i) == tokenNumber && s.numbers[s.tokens[i].number].price
}

// unitBefore reads kr, NOK, € before the number.
func (s *scan) unitBefore(n *number) (u unit, ok bool) {
	i := int(n.token) - 1
	if !s.is(i, classPrefix) || s.claimed(i) {
		return u, false
	}
	t, e := &s.tokens[i], s.entry(i)
	if t.class&classKroner != 0 && t.class&(classKr|classCode|classSymbol) == 0 {
		// kroner 500 is rare, and 5 kroner 500 nothing.
		if s.kindAt(i-1) == tokenNumber || !s.table && !n.scaled && n.digits.Groups == 1 {
			return u, false
		}
	}
	if n.period || n.label && !s.is(i, classKr) {
		return u, false
	}
	return unit{kind: unitMoney, currency: e.currency, minor: e.minor, explicit: true, first: i, last: i}, true
}

// claimed reports whether token i is the unit of the number before it.
func (s *scan) claimed(i int) bool {
	for k := len(s.mentions) - 1; k >= 0; k-- {
		m := &s.mentions[k]
		if m.unit.kind != unitNone && m.unit.first <= i && i <= m.unit.last && m.unit.first > int(s.numbers[m.number].token) {
			return true
		}
		if m.last < i-4 {
			break
		}
	}
	return false
}
