package quantity

import "funn/extract/record"

// shares reads a number without a unit where a noun says that it is a share:
// svarprosent på 76.
func (s *scan) shares() {
	for i := range s.tokens {
		if s.tokens[i].kind != tokenWord {
			continue
		}
		c := s.noun(i)
		if s.alcohol(i) {
			continue
		}
		if c&(classShare|classRate) == 0 || s.kindAt(i-1) == tokenNumber && !s.numbers[s.tokens[i-1].number].weak {
			continue
		}
		s.shareNoun(i, c)
	}
}

// shareNoun reads the number after the noun at token i: at most four words may
// stand between, the last of them på, er, var, a colon or the like.
func (s *scan) shareNoun(i int, c class) {
	for j := i + 1; j < len(s.tokens) && j <= i+12; j++ {
		t := &s.tokens[j]
		switch t.kind {
		case tokenNumber:
			n := &s.numbers[t.number]
			p := s.before(j)
			if n.year && n.digits.Decimals == 0 {
				continue
			}
			if s.is(p, classFrom) && c&classShare != 0 {
				// Prosentandelen har gått ned fra 48 til 41.
			} else if j > i+6 {
				return
			} else if n.used || n.label || n.glued || n.ordinal || n.period || n.weak || n.scaled || n.price || p < i ||
				!(s.is(p, classOn|classMembership|classTo|classVerb|classOf|classRespectively) || s.kindAt(p) == tokenPoint && s.text[s.tokens[p].start] == ':' || p == i) {
				return
			}
			if n.used || n.glued || n.weak || n.scaled {
				return
			}
			v := n.value.Float()
			if v < 0 || v > 100 || s.counts(int(n.last)+1) || s.ofNumber(int(n.last)+1) {
				return
			}
			m := mention{
				number: int(t.number), first: i, last: int(n.last), form: record.FormPercent,
				rule: ruleShareNoun,
				unit: unit{kind: unitShare, form: record.FormPercent, first: int(n.last), last: int(n.last)},
			}
			if p == i || c&classShare == 0 {
				m.doubt, m.review = 0.6, true
			}
			if s.is(p, classFrom) {
				m.first = j
			}
			s.shareList(int(t.number), s.add(m))
			return
		case tokenPoint:
			if s.text[t.start] != ':' {
				return
			}
		case tokenComma:
			return
		}
	}
}

// shareList adds the numbers that go on after mention first, which is of number
// k: svarprosenten var henholdsvis 45 og 52.
func (s *scan) shareList(k, first int) {
	for k++; k < len(s.numbers); k++ {
		n, o := &s.numbers[k], &s.numbers[k-1]
		conn := s.connect(int(o.last)+1, int(n.token))
		if n.used || n.label || n.glued || n.year || n.weak || n.scaled || conn != connectAnd && conn != connectOr && conn != connectComma {
			return
		}
		if v := n.value.Float(); v < 0 || v > 100 || s.counts(int(n.last)+1) || s.ofNumber(int(n.last)+1) {
			return
		}
		m := s.mentions[first]
		m.number, m.first, m.last = k, int(n.token), int(n.last)
		m.unit.first, m.unit.last = m.last, m.last
		m.rule = ruleCoordinated
		s.mentions[s.add(m)].ties = first
	}
}

// alcohol reads promille på 2,4, where the unit stands before its number.
func (s *scan) alcohol(i int) bool {
	if !s.in(i, permille) || s.kindAt(i-1) == tokenNumber && !s.numbers[s.tokens[i-1].number].weak {
		return false
	}
	j := i + 1
	if !s.is(j, classOn|classMembership) {
		return false
	}
	for j++; s.is(j, classQualifier|classJudge); j++ {
	}
	if s.kindAt(j) != tokenNumber {
		return false
	}
	n := &s.numbers[s.tokens[j].number]
	if n.used || n.label || n.glued || n.year || n.weak || n.scaled || n.price || n.spelled || n.value.Float() > 10 || s.counts(int(n.last)+1) {
		return false
	}
	n.used = true
	for k := len(s.mentions) - 1; k >= 0 && k >= len(s.mentions)-lookBack; k-- {
		if q := &s.mentions[k]; q.unit.first == i && q.unit.kind == unitShare {
			q.dead = true // the article of en promille på
		}
	}
	s.add(mention{
		number: int(s.tokens[j].number), first: j, last: int(n.last), form: record.FormPermille, rule: rulePermille,
		unit: unit{kind: unitShare, form: record.FormPermille, first: int(n.last), last: int(n.last)},
	})
	return true
}
