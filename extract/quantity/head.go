package quantity

import (
	"strings"

	"funn/extract/lexicon"
	"funn/extract/record"
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

// place is where a text stands that may give the cells of a table their unit.
type place uint8

const (
	placeCaption place = iota
	placeColumn
	placeRow
	placeTitle // the caption again, with the question above it and the note below
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

// head is such a text and what was read in it. The cells of a table share them.
type head struct {
	scan scan
	text string
	unit tableUnit

	time   headTime
	name   string // without unit and time
	whole  string // of the shares
	people string // Kvinner
	ages   string // 16–24 år, in the name of a row
	aged   bool   // it speaks of ages, or its own ages can be nothing else
	rate   bool   // Andel som leier bolig
	asked  bool   // it tells of those who say or do something
	change bool   // Endring, Avvik
}

// unitOf reads the unit in text, which stands at p.
func (s *scan) unitOf(p place, text string, language record.Language) *tableUnit {
	return &s.headOf(p, text, language).unit
}

// headOf reads text, which stands at p.
func (s *scan) headOf(p place, text string, language record.Language) *head {
	x := &s.heads[p]
	if x.text == text {
		return x
	}
	*x = head{scan: x.scan, text: text}
	if text == "" {
		return x
	}
	in := Passage{Text: text, Language: language}
	h := &x.scan
	h.reset(s.p, &in)
	h.lex()
	h.merge()
	h.finish()
	named := -1
	if p != placeTitle {
		x.unit, named = h.headUnit(p)
	}
	x.time, x.whole = h.timeOf(p), h.wholeOf(p)
	x.unit.counts = x.unit.counts && !x.time.all // hittil i år counts no years
	switch p {
	case placeTitle:
		x.rate, x.aged = h.rateOf(), h.byAge()
		x.asked = x.rate || h.questions()
	case placeColumn, placeRow:
		x.name = h.nameOf(named, &x.time)
		x.change = h.changes()
		if p == placeColumn {
			x.people = h.peopleHead()
		} else {
			x.ages, x.aged = h.ageRow()
		}
	}
	return x
}

// changes reports whether a head stands over how much something has changed or differs.
func (s *scan) changes() bool {
	for i := range s.tokens {
		if s.kindAt(i) == tokenWord && s.p.words.heads.change[string(s.folded(i))] {
			return true
		}
	}
	return false
}

// headUnit is what the tokens of a head say.
func (s *scan) headUnit(p place) (u tableUnit, named int) {
	money, share, whole := false, false, false
	count := -1 // token of antall
	named = -1  // of the unit
	for i := range s.tokens {
		t := &s.tokens[i]
		switch {
		case t.class&classShareUnit != 0:
			if s.legend(i) {
				whole = true // 100 % = over the counts that the shares are of
			} else if v, ok := s.shareUnit(i); ok && s.unitPosition(p, i, v.last) {
				u.ambiguous = u.ambiguous || u.unit.kind == unitMoney
				if u.unit.kind == unitNone {
					u.unit, named = v, i
				}
			}
		case (t.class&classMoneyUnit&^classWeak != 0 || s.isPrice(i)) && u.unit.kind != unitMoney:
			if !s.unitPosition(p, i, i) {
				continue
			}
			u.ambiguous = u.ambiguous || u.unit.kind == unitShare
			u.unit, u.exp, named = s.moneyHead(i), s.captionScale(i), i
		case t.class&classPer != 0 && (u.unit.kind == unitMoney || p != placeCaption && s.kindAt(i) == tokenWord && !s.is(i+1, classMonth) && s.yearAt(i+1) == 0):
			if last := s.unitPhrase(i + 1); last > i {
				u.per = s.slice(i+1, last) // kr per elev, Snitt per månad, kr
			}
			share = share || s.kindAt(i) == tokenWord
		case t.kind == tokenWord:
			c := s.noun(i)
			money = money || c&classMoney != 0
			share = share || c&(classShareWord|classShare|classRate) != 0 || t.class&classPer != 0
			if s.in(i, countHead) {
				count = i
			}
		}
	}
	if u.unit.kind == unitNone && p == placeCaption && money {
		u.unit, u.exp = s.bareScale()
	}
	if u.unit.kind != unitNone {
		u.ambiguous = u.ambiguous || count >= 0 && s.besideUnit(count, named)
		if u.unit.form == "" {
			u.unit.form = record.FormPercent
		}
		return u, named
	}
	if whole && p != placeCaption {
		u.counts = true
	} else if p != placeCaption && !money {
		u.counts, u.plural = s.p.words.heads.counts(s.text, p, share)
	}
	return u, named
}

// besideUnit reports whether token i, antall, stands beside the unit at token j:
// antall og prosent, prosent (antall). In etter antall barn. Prosent (N=216) it does
// not.
func (s *scan) besideUnit(i, j int) bool {
	if s.kindAt(i+1) == tokenOther {
		return false
	}
	i, j = min(i, j), max(i, j)
	for k := i + 1; k < j; k++ {
		if s.kindAt(k) == tokenPoint {
			return false
		}
	}
	return j-i < 5
}

// legend reports whether the unit at token i is that of 100 % =.
func (s *scan) legend(i int) bool {
	return s.kindAt(i+1) == tokenOther && s.text[s.tokens[i+1].start] == '='
}

// moneyHead is the currency at token i of a head.
func (s *scan) moneyHead(i int) unit {
	e := s.entry(i)
	u := unit{kind: unitMoney, currency: e.currency, minor: e.minor, explicit: true}
	if s.isPrice(i) {
		u.currency, u.minor = "NOK", 0
		u.priceYear = int32(s.numbers[s.tokens[i].number].digits.Value.Coef)
		if c := s.entry(s.priceWord(i)).currency; c != "" {
			u.currency = c
		}
	}
	return u
}

// bareScale is the unit of Beløp i hele tusen, which leaves the currency to the
// reader.
func (s *scan) bareScale() (u unit, exp int8) {
	for i := range s.tokens {
		if !s.is(i, classIn) {
			continue
		}
		for j := i + 1; j <= i+2 && j < len(s.tokens); j++ {
			if exp := s.scaleAt(j); exp > 0 {
				return unit{kind: unitMoney, currency: "NOK", doubtful: true}, exp
			}
		}
	}
	return u, 0
}

// unitPosition reports whether the unit of tokens i to last is that of the cells. It
// is not where a number other than a power of a thousand stands before it: tilskudd
// over 5 mill. kroner. In the name of a row a unit written out stands last, behind a
// comma, a parenthesis or i.
func (s *scan) unitPosition(p place, i, last int) bool {
	j := i - 1
	for s.is(j, classScale) && s.kindAt(j) == tokenWord || s.is(j, classCurrencyAdjective) {
		j--
	}
	if s.kindAt(j) == tokenNumber && !s.isPrice(j) && !s.numbers[s.tokens[j].number].year {
		if s.scaleAt(j) == 0 {
			return false
		}
		j--
	}
	if s.kindAt(last+1) == tokenNumber && s.scaleAt(last+1) == 0 && !s.numbers[s.tokens[last+1].number].year && s.is(i, classPrefix) && p == placeCaption {
		return false // koster kr 350
	}
	if p != placeRow {
		return true
	}
	switch s.kindAt(last + 1) {
	case tokenNone, tokenClose, tokenComma, tokenPoint, tokenNumber, tokenOther:
	default:
		part := s.is(last+1, classOf) && s.is(i, classShareUnit) && (s.kindAt(i-1) == tokenComma || s.kindAt(i-1) == tokenOpen)
		if !part && !s.is(last+1, classPer|classScale) { // Verdiskaping, % av BNP
			return false
		}
	}
	if s.kindAt(i) == tokenSign || s.entry(i).dotted || s.is(i, classCode|classKr) {
		return true
	}
	switch s.kindAt(j) {
	case tokenNone, tokenComma, tokenOpen, tokenDash, tokenSlash, tokenPoint:
		return true
	}
	return s.is(j, classIn)
}

// captionScale is the power of ten beside the currency at token i: 1000 kr,
// mill. kroner, kr 1000, NOK million, kroner (tusen).
func (s *scan) captionScale(i int) int8 {
	for _, j := range [...]int{i - 1, i + 1, i + 2, i - 2, i - 3} {
		if exp := s.scaleAt(j); exp > 0 {
			return exp
		}
	}
	return 0
}

// scaleAt is the power of ten that token j stands for: 3 for 1000 and tusen. It is 0
// where it stands for none.
func (s *scan) scaleAt(j int) int8 {
	switch s.kindAt(j) {
	case tokenWord:
		if s.is(j, classScale) {
			return s.entry(j).exp
		}
	case tokenNumber:
		n := &s.numbers[s.tokens[j].number]
		exp := int8(0)
		if n.scaled {
			exp = n.exp
		}
		if v, ok := n.value.Shift(-int(exp)).Integer(); ok {
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
	if w.count[first] || len(words) > 1 && w.count[first+" "+plain(1)] || p == placeRow && w.tally[first] {
		return true, false
	}
	if p == placeColumn && (w.key[whole] || w.key[strings.TrimRight(whole, ".")]) {
		return true, false
	}
	if rated {
		return false, false
	}
	if p == placeColumn && w.counted[last] {
		return false, true
	}
	if !w.other[last] {
		return false, false
	}
	if len(words) == 1 {
		return p == placeColumn, false
	}
	before := words[len(words)-2]
	return words[len(words)-1][0] == '(' || strings.HasSuffix(before, ",") || isIn([]byte(before), inUnit), false
}
