package quantity

import (
	"funn/extract/lexicon"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
	"strings"
)

// headWords are the words of quantity/head.txt.
type headWords struct {
	count, counted, tally, other, key, version, cohort, change map[string]bool
}

func newHeadWords() (w headWords, err error) {
	c, err := lexicon.Open("quantity/head")
	if err != nil {
		return w, err
	}
	return headWords{c.Set("count"), c.Set("counted"), c.Set("tally"), c.Set("other"), c.Set("key"), c.Set("version"), c.Set("cohort"), c.Set("change")}, nil
}

// cellWords are the words of heads.
var cellWords, _ = newHeadWords()

// place is where a text stands that may give the cells of a table their unit.
type place uint8

const (
	placeCaption place = iota
	PlaceColumn
	PlaceRow
	PlaceTitle // the caption again, with the question above it and the note below
	places
)

// tableUnit is what a caption, the head of a column or the name of a row says of the
// numbers in the cells.
type tableUnit struct {
	unit      unit // kind unitNone where it names none
	exp       int8 // Beløp i 1000 kr
	ambiguous bool // Antall og prosent
	counts    bool // the cells hold neither shares nor money
	plural    bool // it names what is counted, or the group that a share or a sum is of
	per       string
}

// changes reports whether a head stands over how much something has changed or differs.
func changes(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Word && cellWords.change[string(s.Folded(i))] {
			return true
		}
	}
	return false
}

// headUnit is what the tokens of a head say.
func headUnit(s *token.Sentence, p place) (u tableUnit, named int) {
	money, share, whole := false, false, false
	count := -1 // token of antall
	named = -1  // of the unit
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch {
		case t.Class&token.ClassShareUnit != 0:
			if legend(s, i) {
				whole = true // 100 % = over the counts that the shares are of
			} else if v, ok := shareUnit(s, i); ok && unitPosition(s, p, i, v.Last) {
				u.ambiguous = u.ambiguous || u.unit.Kind == UnitMoney
				if u.unit.Kind == unitNone {
					u.unit, named = v, i
				}
			}
		case (t.Class&token.ClassMoneyUnit&^token.ClassWeak != 0 || s.IsPrice(i)) && u.unit.Kind != UnitMoney:
			if !unitPosition(s, p, i, i) {
				continue
			}
			u.ambiguous = u.ambiguous || u.unit.Kind == UnitShare
			u.unit, u.exp, named = moneyHead(s, i), captionScale(s, i), i
		case t.Class&token.ClassPer != 0 && (u.unit.Kind == UnitMoney || p != placeCaption && s.KindAt(i) == token.Word && !s.Is(i+1, token.ClassMonth) && s.YearAt(i+1) == 0):
			if last := syntax.UnitPhrase(s, i+1); last > i {
				u.per = s.Slice(i+1, last) // kr per elev, Snitt per månad, kr
			}
			share = share || s.KindAt(i) == token.Word
		case t.Kind == token.Word:
			c := s.Noun(i)
			money = money || c&token.ClassMoney != 0
			share = share || c&(token.ClassShareWord|token.ClassShare|token.ClassRate) != 0 || t.Class&token.ClassPer != 0
			if s.In(i, countHead) {
				count = i
			}
		}
	}
	if u.unit.Kind == unitNone && p == placeCaption && money {
		u.unit, u.exp = bareScale(s)
	}
	if u.unit.Kind != unitNone {
		u.ambiguous = u.ambiguous || count >= 0 && besideUnit(s, count, named)
		if u.unit.form == "" {
			u.unit.form = record.FormPercent
		}
		return u, named
	}
	if whole && p != placeCaption {
		u.counts = true
	} else if p != placeCaption && !money {
		u.counts, u.plural = cellWords.counts(s.Text, p, share)
	}
	return u, named
}

// besideUnit reports whether token i, antall, stands beside the unit at token j:
// antall og prosent, prosent (antall). In etter antall barn. Prosent (N=216) it does
// not.
func besideUnit(s *token.Sentence, i, j int) bool {
	if s.KindAt(i+1) == token.Other {
		return false
	}
	i, j = min(i, j), max(i, j)
	for k := i + 1; k < j; k++ {
		if s.KindAt(k) == token.Point {
			return false
		}
	}
	return j-i < 5
}

// legend reports whether the unit at token i is that of 100 % =.
func legend(s *token.Sentence, i int) bool {
	return s.KindAt(i+1) == token.Other && s.Text[s.Tokens[i+1].Start] == '='
}

// moneyHead is the currency at token i of a head.
func moneyHead(s *token.Sentence, i int) unit {
	e := s.Entry(i)
	u := unit{Kind: UnitMoney, Currency: e.Currency, Minor: e.Minor, Explicit: true}
	if s.IsPrice(i) {
		u.Currency, u.Minor = "NOK", 0
		u.priceYear = int32(s.Numbers[s.Tokens[i].Number].Digits.Value.Coef)
		if c := s.Entry(s.PriceWord(i)).Currency; c != "" {
			u.Currency = c
		}
	}
	return u
}

// bareScale is the unit of Beløp i hele tusen, which leaves the currency to the
// reader.
func bareScale(s *token.Sentence) (u unit, exp int8) {
	for i := range s.Tokens {
		if !s.Is(i, token.ClassIn) {
			continue
		}
		for j := i + 1; j <= i+2 && j < len(s.Tokens); j++ {
			if exp := scaleAt(s, j); exp > 0 {
				return unit{Kind: UnitMoney, Currency: "NOK", doubtful: true}, exp
			}
		}
	}
	return u, 0
}

// unitPosition reports whether the unit of tokens i to last is that of the cells. It
// is not where a number other than a power of a thousand stands before it: tilskudd
// over 5 mill. kroner. In the name of a row a unit written out stands last, behind a
// comma, a parenthesis or i.
func unitPosition(s *token.Sentence, p place, i, last int) bool {
	j := i - 1
	for s.IsWord(j, token.ClassScale) || s.Is(j, token.ClassCurrencyAdjective) {
		j--
	}
	if s.KindAt(j) == token.Numeral && !s.IsPrice(j) && !s.Numbers[s.Tokens[j].Number].Year {
		if scaleAt(s, j) == 0 {
			return false
		}
		j--
	}
	if s.KindAt(last+1) == token.Numeral && scaleAt(s, last+1) == 0 && !s.Numbers[s.Tokens[last+1].Number].Year && s.Is(i, token.ClassPrefix) && p == placeCaption {
		return false // koster kr 350
	}
	if p != PlaceRow {
		return true
	}
	switch s.KindAt(last + 1) {
	case token.None, token.Close, token.Comma, token.Point, token.Numeral, token.Other:
	default:
		part := s.Is(last+1, token.ClassOf) && s.Is(i, token.ClassShareUnit) && (s.KindAt(i-1) == token.Comma || s.KindAt(i-1) == token.Open)
		if !part && !s.Is(last+1, token.ClassPer|token.ClassScale) { // Verdiskaping, % av BNP
			return false
		}
	}
	if s.KindAt(i) == token.Sign || s.Entry(i).Dotted || s.Is(i, token.ClassCode|token.ClassKr) {
		return true
	}
	switch s.KindAt(j) {
	case token.None, token.Comma, token.Open, token.Dash, token.Slash, token.Point:
		return true
	}
	return s.Is(j, token.ClassIn)
}

// captionScale is the power of ten beside the currency at token i: 1000 kr,
// mill. kroner, kr 1000, NOK million, kroner (tusen).
func captionScale(s *token.Sentence, i int) int8 {
	for _, j := range [...]int{i - 1, i + 1, i + 2, i - 2, i - 3} {
		if exp := scaleAt(s, j); exp > 0 {
			return exp
		}
	}
	return 0
}

// scaleAt is the power of ten that token j stands for: 3 for 1000 and tusen. It is 0
// where it stands for none.
func scaleAt(s *token.Sentence, j int) int8 {
	switch s.KindAt(j) {
	case token.Word:
		if s.Is(j, token.ClassScale) {
			return s.Entry(j).Exp
		}
	case token.Numeral:
		n := &s.Numbers[s.Tokens[j].Number]
		exp := int8(0)
		if n.Scaled {
			exp = n.Exp
		}
		if v, ok := n.Value.Shift(-int(exp)).Integer(); ok {
			switch v {
			case 1:
				return exp
			case 1000:
				return exp + 3
			case 1e6:
				return exp + 6
			case 1e9:
				return exp + 9
			}
		}
	}
	return 0
}

// counts reports whether text, the head at p, stands over counts, other units, or
// names and references. plural is set where it ends in something that is counted:
// Elever over numbers of pupils, or over the share of the pupils. rated is set where
// it speaks of a share or of one thing per another.
func (w *headWords) counts(text string, p place, rated bool) (counts, plural bool) {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		return false, false
	}
	plain := func(i int) string {
		return strings.TrimRight(strings.Trim(words[i], "()[],:;*"), "0123456789¹²³⁴⁵⁶⁷⁸⁹")
	}
	whole := strings.Trim(strings.Join(words, " "), "()[],:;*")
	first, last := plain(0), plain(len(words)-1)
	if w.count[first] || len(words) > 1 && w.count[first+" "+plain(1)] || p == PlaceRow && w.tally[first] {
		return true, false
	}
	if p == PlaceColumn && (w.key[whole] || w.key[strings.TrimRight(whole, ".")]) {
		return true, false
	}
	if rated {
		return false, false
	}
	if p == PlaceColumn && w.counted[last] {
		return false, true
	}
	if !w.other[last] {
		return false, false
	}
	if len(words) == 1 {
		return p == PlaceColumn, false
	}
	before := words[len(words)-2]
	return words[len(words)-1][0] == '(' || strings.HasSuffix(before, ",") || token.IsIn([]byte(before), inUnit), false
}
