package quantity

import "funn/extract/record"

// ratios reads 7 av 10, 212 av landets 357 havner, to av tre, one in four.
func (s *scan) ratios() {
	for k := 0; k+1 < len(s.numbers); k++ {
		n, d := &s.numbers[k], &s.numbers[k+1]
		if n.used || d.used || !s.whole(n) || !s.whole(d) || int(d.token)-int(n.last) > 7 {
			continue
		}
		num, ok := n.value.Integer()
		if !ok {
			continue
		}
		den, ok := d.value.Integer()
		if !ok || den < 2 || num > den || num < 0 || den > 1e7 {
			continue
		}
		defined, ok := s.outOf(int(n.last)+1, int(d.token))
		if !ok {
			s.nounBetween(k)
			continue
		}
		if d.year && !defined && num < 20 || n.year && d.year {
			continue
		}
		first := int(n.token)
		if s.is(first-1, classLabel) || s.kindAt(first-1) == tokenPoint && s.glued(first-1) && s.is(first-2, classLabel) {
			continue
		}
		if first == 1 && s.kindAt(0) == tokenWord && s.tokens[0].class == 0 {
			continue // Oppgave 7 av 10
		}
		if num == 1 && (s.member(first) || defined && n.weak && s.is(first-1, classPreposition)) {
			n.used, d.used = true, true
			continue
		}
		if !defined && !n.spelled && s.named(first-1) && !s.nounLike(int(d.last)+1) && !s.verbLike(int(d.last)+1) {
			continue // til hall 7 av 9
		}
		m := mention{
			number: k, first: first, last: int(d.last), form: record.FormRatio,
			num: float64(num), den: float64(den), rule: ruleRatio,
		}
		if num == 1 && n.weak {
			m.doubt = 0.85 // en av tre may be a member
		}
		if noun := m.last + 1; s.nounLike(noun) && !s.glued(noun) {
			m.last = max(noun, s.core(noun))
			if s.in(noun, answer) {
				m.last = int(d.last) // 9 av 10 ja: what they answer
			}
			if s.in(noun, possible) || string(s.folded(m.last)) == "poeng" {
				continue // 75 av 100 mulige poeng
			}
		}
		d.used = true
		s.add(m)
		k++
	}
}

// nounBetween reads nine groups out of ten, én kvinne av fem: what is counted stands
// between the numbers, and nothing is counted behind them.
func (s *scan) nounBetween(k int) {
	n, d := &s.numbers[k], &s.numbers[k+1]
	num, _ := n.value.Integer()
	den, _ := d.value.Integer()
	i, j := int(n.last)+1, int(d.token)
	if num >= den || den > 100 || d.year || !s.nounLike(i) || s.is(i, classFunction|classOf|classMonth|classTimeUnit) || n.spelled != d.spelled || s.is(int(n.token)-1, classLabel) {
		return
	}
	switch {
	case j == i+2 && s.is(i+1, classOf):
	case j == i+2 && s.is(i+1, classIn) && (s.english || s.unknown) && s.entry(i+1).form == "in" && n.spelled && d.spelled:
	case s.outOfWords(i+1, j):
	default:
		return
	}
	next := int(d.last) + 1
	if s.nounLike(next) && !s.verbLike(next) && !s.outOfWords(i+1, j) || s.is(next, classTimeUnit|classShareUnit|classMoneyUnit|classMonth|classScale) || s.kindAt(next) == tokenDash || s.is(next, classOrdinal) {
		return
	}
	s.add(mention{number: k, first: int(n.token), last: int(d.last), form: record.FormRatio, num: float64(num), den: float64(den), rule: ruleRatio})
	d.used = true
}

// outOfWords reports whether tokens i to j, j not included, are out of.
func (s *scan) outOfWords(i, j int) bool {
	return j == i+2 && s.is(i+1, classOf) && string(s.folded(i)) == "out"
}

// named reports whether the word at token i bears the number after it as its name:
// a noun without an ending behind a preposition, til hall 7.
func (s *scan) named(i int) bool {
	if s.kindAt(i) != tokenWord || s.tokens[i].capital && !s.tokens[i].caps || s.tokens[i].class != 0 || !s.is(i-1, classPreposition) {
		return false
	}
	return !s.in(i, inflected)
}

// whole reports whether n can be a part of a ratio: a count without a unit.
func (s *scan) whole(n *number) bool {
	return !n.label && !n.glued && !n.ordinal && !n.period && !n.price && !n.vague && !n.scaled && n.den == 0 && n.digits.Decimals == 0 && !n.negative
}

// outOf reports whether tokens i to j, j not included, say av, av de, av
// landets, out of, in. defined is true where more than av stands there.
func (s *scan) outOf(i, j int) (defined, ok bool) {
	switch {
	case s.is(i, classOf):
		i++
	case s.kindAt(i) == tokenWord && string(s.folded(i)) == "out" && s.is(i+1, classOf):
		i += 2
	case s.is(i, classIn) && i+1 == j && (s.english || s.unknown) && s.entry(i).form == "in":
		return false, true
	default:
		return false, false
	}
	if i == j {
		return false, true
	}
	if j-i > 4 {
		return true, false
	}
	for ; i < j; i++ {
		t := &s.tokens[i]
		switch {
		case t.kind != tokenWord:
			return true, false
		case t.class&(classDeterminer|classAnyhow|classQualifier|classJudge|classIn|classOrdinal) != 0:
		case t.class&(classPreposition|classConjunction|classVerb|classAnd|classOr) != 0:
			return true, false
		case s.genitive(i):
		case i+1 == j && s.adjective(i):
		default:
			return true, false
		}
	}
	return true, true
}

// genitive reports whether token i is landets, Bergens, fylkets.
func (s *scan) genitive(i int) bool {
	t := &s.tokens[i]
	if t.end-t.start < 3 {
		return false
	}
	c := s.text[t.end-1]
	return c == 's' || c == 'S' || s.kindAt(i+1) == tokenQuote
}

// adjective reports whether token i may stand between av de and a number.
func (s *scan) adjective(i int) bool {
	return s.in(i, weakAdjective)
}

// member reports whether the one of tre stands after er or som: a single named
// thing is one of a set, and no share is meant. In I dag er ett av tre barn
// fattige the subject follows, and a share is.
func (s *scan) member(first int) bool {
	i := first - 1
	for s.is(i, classJudge|classAdverb|classQualifier) && !s.is(i, classMembership) {
		i--
	}
	if !s.is(i, classMembership) {
		// Fra i år er skolen ett av tre bygg.
		return s.kindAt(i) == tokenWord && !s.is(i, classFunction) && s.is(i-1, classMembership) && s.is(i-1, classVerb)
	}
	b := i - 1
	inverted := s.is(b, classAdverb|classNamedPeriod) || s.yearAt(b) > 0 || s.kindAt(b) == tokenComma
	return !inverted || !s.is(i, classVerb)
}
