package quantity

// notShare reports whether the percentage m names a group or a level of
// confidence rather than a share of anything: topp 1 pst., 95 % konfidens.
func (s *scan) notShare(m *mention) bool {
	next := m.unit.last + 1
	if s.kindAt(next) == tokenOther && s.text[s.tokens[next].start] == '=' {
		return true // 100 % = Antall, a legend
	}
	if s.kindAt(next) == tokenDash && s.glued(next) {
		next++
	}
	for range 2 {
		if s.comparative(next) {
			break // 60 prosent høyere sannsynlighet
		}
		if s.is(next, classConfidence) {
			return !s.chance(next)
		}
		if s.kindAt(next) != tokenWord || s.is(next, classFunction) {
			break
		}
		next++
	}
	p := s.before(m.first)
	if s.kindAt(p) == tokenDash && s.kindAt(p-1) == tokenNumber {
		p = s.before(p - 1) // de 70–80 prosent høyest presterende
	}
	if s.is(p, classGroup) {
		return true
	}
	// de ti prosent svakest presterende, de 10 prosent som har lavest inntekt
	if s.is(p, classDeterminer) {
		for j := m.unit.last + 1; j < len(s.tokens) && j <= m.unit.last+3 && s.kindAt(j) == tokenWord; j++ {
			if s.superlative(j) {
				return true
			}
		}
	}
	return s.confident(m.first)
}

// confident reports whether the percentage at token i, or a row of them that it
// ends, is a level of confidence by the words before: konfidensnivå på 95 prosent,
// signifikant på 10, 5 og 1 prosent, significance at the 5 and 1 per cent.
func (s *scan) confident(i int) bool {
	p := s.before(i)
	for n := 0; n < 6 && (s.kindAt(p) == tokenComma || s.is(p, classAnd|classOr)) && s.kindAt(p-1) == tokenNumber; n++ {
		p = s.before(p - 1)
	}
	if s.is(p, classDeterminer) && s.is(p-1, classPreposition) {
		p--
	}
	if s.is(p, classOn|classMembership) || s.english && s.is(p, classPreposition) {
		p--
	}
	if !s.level(p) {
		return s.is(p, classConfidence) && !s.is(p, classPreposition)
	}
	for n := 0; n < 6 && s.kindAt(p) == tokenWord; n++ {
		if s.is(p, classConfidence) && !s.level(p) && !s.is(p, classPreposition) {
			return true // signifikans er markert på nivåene 10, 5 og 1 prosent
		}
		p--
	}
	return false
}

// level reports whether token i is the bare word for a level, which alone tells
// nothing: et nivå på 40 prosent.
func (s *scan) level(i int) bool {
	return s.is(i, classConfidence) && s.in(i, bareLevel)
}

// chance reports whether token i is the probability of something, which is a
// share: 60 prosent sannsynlighet for flom.
func (s *scan) chance(i int) bool {
	return s.entry(i).form == "sannsynlighet" && s.kindAt(i+1) == tokenWord && s.in(i+1, chanceOf)
}

// notMoney reports whether the amount m is a way of speaking: ikke en krone.
func (s *scan) notMoney(m *mention) bool {
	n := &s.numbers[m.number]
	// Beløp i 1000 kr: the unit of a table.
	if s.is(s.before(int(n.token)), classIn) && (n.spelled && !n.weak && n.token == n.last && n.value.Coef == 1000 || !n.spelled && n.digits.Decimals == 0 && (n.value.Coef == 1000 || n.value.Coef == 1e6) && !n.scaled) {
		return true
	}
	// Hele 1 000 kroner, (1 000 kr): a caption and no sentence.
	if s.scaleAt(int(n.token)) >= 3 && !n.spelled && n.last == n.token && s.captioned(m) {
		return true
	}
	if n.weak && !n.scaled && s.is(m.unit.last, classKroner|classMinor) {
		if p := m.first - 1; s.kindAt(p) == tokenWord && s.in(p, notOne) {
			return true
		}
	}
	return false
}

// captioned reports whether m is the unit of a table: it is all that the passage
// says, but for hele before it, or closes a line without a verb in parentheses.
func (s *scan) captioned(m *mention) bool {
	i, j := m.first-1, max(m.last, m.unit.last)+1
	if k := s.kindAt(j); s.is(i, classJudge) && s.opens(i) && (k == tokenNone || k == tokenQuote) {
		return true
	}
	if s.kindAt(i) != tokenOpen || s.kindAt(j) != tokenClose || i > maxPhrase {
		return false
	}
	for k := 0; k < i; k++ {
		if s.is(k, classVerb|classMembership) || s.verbLike(k) || s.kindAt(k) == tokenPoint {
			return false
		}
	}
	return true
}

// superlative reports whether token i is beste, lavest, svakest.
func (s *scan) superlative(i int) bool {
	return s.is(i, classGroup) || s.in(i, superlativeEnding) || s.in(i, astSuperlative) && !s.is(i, classVerb)
}

// axes drops the labels of a chart's axis: 0 % 10 % 20 % …, or 40 % and nothing
// else in the passage.
func (s *scan) axes(in *Passage) {
	for i := 0; i < len(s.mentions); {
		j := i + 1
		for j < len(s.mentions) && s.mentions[j].first == s.mentions[j-1].last+1 && s.signed(j) {
			j++
		}
		if s.signed(i) && (j-i >= 4 && s.even(i, j) || !in.InTable && len(s.mentions) == 1 && s.alone() && s.tenth(i)) {
			for k := i; k < j; k++ {
				s.mentions[k].dead = true
			}
		}
		i = j
	}
}

// signed reports whether mention i is a percentage with a sign.
func (s *scan) signed(i int) bool {
	m := &s.mentions[i]
	return m.unit.kind == unitShare && m.high < 0 && m.number >= 0 && s.kindAt(m.unit.last) == tokenSign && m.first == int(s.numbers[m.number].token)
}

// even reports whether mentions i to j climb by one step.
func (s *scan) even(i, j int) bool {
	step := s.numbers[s.mentions[i+1].number].value.Float() - s.numbers[s.mentions[i].number].value.Float()
	for k := i + 1; k < j; k++ {
		d := s.numbers[s.mentions[k].number].value.Float() - s.numbers[s.mentions[k-1].number].value.Float()
		if step == 0 || d-step > 1e-9 || step-d > 1e-9 {
			return false
		}
	}
	return true
}

// tenth reports whether mention i is a whole multiple of ten.
func (s *scan) tenth(i int) bool {
	n := &s.numbers[s.mentions[i].number]
	v, ok := n.value.Integer()
	return ok && n.digits.Decimals == 0 && v%10 == 0 && v >= 0 && v <= 100
}

// alone reports whether the passage holds a number, a sign and quotes at most.
func (s *scan) alone() bool {
	n := 0
	for i := range s.tokens {
		if s.tokens[i].kind != tokenQuote {
			n++
		}
	}
	return n == 2
}
