package quantity

import (
	"strings"

	"funn/extract/record"
)

// fractions reads en tredjedel, tre firedeler, halvparten, 1/3, hver fjerde and
// annenhver.
func (s *scan) fractions() {
	for i := range s.tokens {
		t := &s.tokens[i]
		switch {
		case t.class&classDenominator != 0 && t.kind == tokenWord:
			s.denominator(i)
		case t.class&classEvery != 0 && s.is(i+1, classOrdinal):
			s.every(i, i+1, int(s.entry(i+1).word.Ordinal))
		case t.class&classEveryOther != 0:
			s.every(i, i, 2)
		case t.kind == tokenNumber:
			s.solid(int(t.number))
		case t.class&classEvery != 0 && s.is(i+1, classOf):
			s.quarter(i)
		case s.english && t.kind == tokenWord && s.entry(i).form == "half" && (s.is(i+1, classOf) || s.is(i+1, classDeterminer) || s.opensClause(i, i)):
			s.half(i)
		}
	}
}

// fractionRanges joins mellom en tredjedel og halvparten, 1/3–1/2.
func (s *scan) fractionRanges() {
	last := -1
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.rule != ruleFraction {
			continue
		}
		if last >= 0 {
			a := &s.mentions[last]
			p := s.before(a.first)
			conn := s.connect(a.last+1, m.first)
			if a.den2 == 0 && a.num*m.den < m.num*a.den &&
				(conn == connectDash || conn == connectTo && (!s.is(p, classFrom) || !s.moves(p, m.last, false)) || conn == connectAnd && s.is(p, classBetween)) {
				a.num2, a.den2, a.last = m.num, m.den, m.last
				m.dead = true
				continue
			}
			if conn == connectTo && s.is(p, classFrom) && a.group == 0 {
				s.groups++
				a.group, m.group = s.groups, s.groups
				a.change, m.change = record.ChangeFrom, record.ChangeTo
			}
		}
		last = i
	}
}

// denominator reads the number before a denominator. An adjective that
// qualifies may stand between: en drøy tredjedel.
func (s *scan) denominator(i int) {
	e := s.entry(i)
	den := e.word.Denominator
	english := e.word.Only&4 != 0 && e.word.Only&3 == 0 || s.english
	j := i - 1
	if s.kindAt(j) == tokenDash && s.glued(j) {
		j-- // two-thirds
	}
	for s.is(j, classQualifier) && s.kindAt(j-1) == tokenNumber {
		j--
	}
	m := mention{number: -1, first: i, last: i, form: record.FormFraction, num: 1, den: float64(den), rule: ruleFraction}
	switch {
	case s.kindAt(j) == tokenNumber && s.part(int(s.tokens[j].number), den):
		n := &s.numbers[s.tokens[j].number]
		if english && n.year {
			return
		}
		v, ok := n.value.Integer()
		if !ok || v < 1 || v > int64(den) {
			return
		}
		m.number, m.first, m.num = int(s.tokens[j].number), j, float64(v)
	case den == 2 && !s.in(i, bareHalf):
	case english && s.kindAt(j) == tokenWord && s.entry(j).form == "a" && (s.is(i+1, classOf) || den == 3):
		m.first = j
	case english && den == 4 && s.kindAt(j) == tokenWord && s.entry(j).form == "a" && (s.is(s.before(j), classWith) || s.opensClause(j, i)):
		m.first = j // cut by a quarter; a quarter would stay
	default:
		return // tredelen, en del
	}
	if den != 2 && strings.HasSuffix(e.form, "part") && (m.num != 1 || !s.is(i+1, classOf)) {
		return // en tredjepart betaler: a third party
	}
	if english && s.ofTime(i+1) {
		return // a quarter of an hour
	}
	if english && den == 4 && !s.is(i+1, classOf) && s.kindAt(j) != tokenNumber && !s.is(s.before(j), classWith) && !s.opensClause(j, i) {
		return // a quarter of a year
	}
	if s.is(i+1, classTimeUnit) && !english {
		return
	}
	s.add(m)
}

// opensClause reports whether the English fraction of tokens i to j opens a clause as
// its subject: roughly a quarter would stay, of which almost half went to doctors.
func (s *scan) opensClause(i, j int) bool {
	if !s.is(j+1, classVerb) && !s.verbLike(j+1) {
		return false
	}
	p := i - 1
	if s.is(p, classQualifier) {
		return true
	}
	return p < 0 || s.kindAt(p) == tokenComma || s.kindAt(p) == tokenPoint || s.is(p, classAnd|classJudge|classThat)
}

// quarter reads tre kvart av and ein kvart av, where kvart is no every.
func (s *scan) quarter(i int) {
	if s.kindAt(i-1) != tokenNumber || s.entry(i).form != "kvart" {
		return
	}
	k := int(s.tokens[i-1].number)
	v, ok := s.numbers[k].value.Integer()
	if !ok || v != 1 && v != 3 || !s.part(k, 4) {
		return
	}
	s.add(mention{number: k, first: i - 1, last: i, form: record.FormFraction, num: float64(v), den: 4, rule: ruleFraction})
}

// ofTime reports whether token i begins of an hour, of the year.
func (s *scan) ofTime(i int) bool {
	if s.is(i, classOf) {
		i++
	}
	for s.is(i, classDeterminer) || s.kindAt(i) == tokenWord && s.in(i, englishArticle) {
		i++
	}
	return s.is(i, classTimeUnit|classSeason)
}

// part reports whether number k can be the numerator over den.
func (s *scan) part(k int, den int32) bool {
	n := &s.numbers[k]
	return !n.used && !n.label && !n.ordinal && !n.scaled && !n.vague && n.digits.Decimals == 0 && n.den == 0
}

// every reads hver fjerde, unless it is a time: hvert fjerde år.
func (s *scan) every(i, j, den int) {
	if den < 2 || s.is(j+1, classTimeUnit|classMonth|classSeason) || s.timeCompound(j+1) {
		return
	}
	if s.is(i-1, classPreposition) && s.is(j+1, classTimeUnit) {
		return
	}
	m := mention{number: -1, first: i, last: j, form: record.FormRatio, num: 1, den: float64(den), rule: ruleEvery}
	if s.nounLike(j+1) || s.kindAt(j+1) == tokenWord && s.tokens[j+1].id == 0 && !s.predicate(j+1) || s.verbLike(j+1) && s.verbLike(j+2) {
		m.last = s.hyphenated(j + 1) // hver femte bruker er mann
	}
	if den == 2 && j > i {
		m.doubt, m.review = 0.7, true // hver andre
	}
	s.add(m)
}

// predicate reports whether token i is the verb of which an every is the subject:
// hver sjuende trakk seg. A small word follows it.
func (s *scan) predicate(i int) bool {
	return s.finiteEnding(s.folded(i)) && (s.is(i+1, classPronoun|classPreposition|classDeterminer|classAdverb) || s.kindAt(i+1) == tokenPoint)
}

// timeCompound reports whether token i is a day or a week by its last part.
func (s *scan) timeCompound(i int) bool {
	return s.kindAt(i) == tokenWord && s.tokens[i].id == 0 && s.in(i, timePart)
}

// solid reads 1/3 and ½ that stand alone.
func (s *scan) solid(k int) {
	n := &s.numbers[k]
	if n.den == 0 || n.used || n.label || n.scaled {
		return
	}
	i := int(n.token)
	m := mention{
		number: k, first: i, last: i, form: record.FormFraction,
		num: float64(n.num), den: float64(n.den), rule: ruleFraction,
	}
	if !s.is(i+1, classOf) {
		if s.is(i+1, classMonth|classTimeUnit) || n.glued || n.den > 10 && n.den != 12 {
			return
		}
		m.doubt, m.review = 0.6, true
	}
	s.add(m)
}

// half reads half of the and half the.
func (s *scan) half(i int) {
	if s.ofTime(i+1) || s.is(i-1, classOrdinal) || s.kindAt(i-1) == tokenWord && string(s.folded(i-1)) == "first" {
		return
	}
	s.add(mention{number: -1, first: i, last: i, form: record.FormFraction, num: 1, den: 2, rule: ruleFraction})
}
