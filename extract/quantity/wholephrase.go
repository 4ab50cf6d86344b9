package quantity

// counted is the phrase that a ratio counts, from token i on: with what follows its
// noun where a relative clause does or the phrase is the subject of a verb, since a
// preposition after an object may belong to the verb.
func (s *scan) counted(i int, m *mention) string {
	end := s.wholePhrase(i, m)
	if end <= m.last {
		if s.is(m.last+1, classThat) && s.kindAt(m.last+1) == tokenWord && m.rule == ruleEvery && !s.presented(m) {
			if e := s.clause(m.last+1, min(len(s.tokens), m.last+maxPhrase)); e > m.last+1 {
				return s.slice(i, e) // hver tredje innsatte som løslates
			}
		}
		return s.slice(i, m.last)
	}
	clause := false
	if s.presented(m) {
		return s.slice(i, m.last)
	}
	for j := m.last + 1; j <= end; j++ {
		clause = clause || s.is(j, classThat)
	}
	p := s.before(m.first)
	subject := (s.verbLike(end+1) || s.english && s.verbBehind(end+1)) && (p < 0 || s.kindAt(p) == tokenComma || s.kindAt(p) == tokenPoint || s.is(p, classAnd|classConjunction|classThat) && !s.is(p, classPreposition))
	if s.is(i-1, classOf) || s.kindAt(i-1) == tokenNumber && !s.is(int(s.numbers[s.tokens[i-1].number].token)-1, classOf|classIn) {
		clause = false // av de 22 kontorene som: the article has named them
	}
	if !clause && !subject && !(s.english && end == m.last+1) {
		end = m.last
	}
	return s.slice(i, end)
}

// wholePhrase is the last token of the noun phrase at token i that names the whole
// of mention m: without the purpose that a verb of spending adds, and in English
// with the participle behind its noun.
func (s *scan) wholePhrase(i int, m *mention) int {
	end := s.nounPhrase(i)
	if end < i {
		return end
	}
	if e := s.cleft(i, end, m); e >= i {
		return e
	}
	if s.english && !s.allotted(m) {
		return s.reduced(end, m)
	}
	if c := s.core(i); c < end && s.predicateLast(m, end) {
		return c
	}
	if s.allotted(m) {
		for j := i + 1; j < end; j++ {
			if s.kindAt(j) == tokenWord && (s.is(j, classTo|classOn) || s.entry(j).form == "on") {
				return j - 1
			}
		}
	}
	return end
}

// cleft is the end of the phrase from token i to token end without its last relative
// clause, where that is the predicate: det er 12 prosent av elevene [som pendler]. It
// is before i where the phrase is whole.
func (s *scan) cleft(i, end int, m *mention) int {
	if !s.presented(m) {
		k := s.at(m.first) // det er 12 prosent av mennene og 30 prosent av kvinnene som
		if k < 1 || !s.is(s.before(m.first), classAnd) || s.mentions[k-1].base == "" || !s.presented(&s.mentions[k-1]) {
			return i - 1
		}
	}
	for j := end; j > i; j-- {
		if s.is(j, classThat) && s.kindAt(j) == tokenWord {
			return j - 1
		}
	}
	return i - 1
}

// predicateLast reports whether the phrase that ends at token end has swallowed the
// predicate: in I 2016 var 58 prosent av elevene i arbeid, er and its subject need
// one, and nothing else is left of the clause.
func (s *scan) predicateLast(m *mention, end int) bool {
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord || !s.inverted(p) {
		return false
	}
	if !s.in(p, being) {
		return false
	}
	for j := end; j > m.last; j-- {
		if s.is(j, classThat) {
			return false
		}
	}
	switch s.kindAt(end + 1) {
	case tokenPoint, tokenComma, tokenNone:
		return true
	}
	return false
}

// reduced adds goods [carried by rail] to a phrase that ends at token end: what
// stands between a participle and the verb of the sentence, or before a comma where
// the phrase is no subject.
func (s *scan) reduced(end int, m *mention) int {
	j := end + 1
	if s.kindAt(j) != tokenWord || !s.in(j, englishPast) && !(s.in(j, englishGerund) && s.many(end) && !s.is(j, classPreposition)) {
		return end
	}
	if e := s.reducedPhrase(j, m); e > j {
		return e
	}
	if k := s.kindAt(j + 1); k == tokenComma || k == tokenPoint || k == tokenNone {
		if s.is(s.before(m.first), classPreposition) {
			return j
		}
		return end
	}
	for k := j + 1; k < len(s.tokens) && k < j+12; k++ {
		switch t := &s.tokens[k]; {
		case t.kind == tokenPoint, t.kind == tokenComma, t.class&(classThat|classAnd|classOr) != 0, t.class&classConjunction != 0 && t.class&classPreposition == 0 && s.entry(k).form != "than":
			return end
		case t.class&classVerb != 0 && !s.entry(k).bare:
			return k - 1
		}
	}
	return end
}

// among reports whether token i is blant, which names a whole as av does.
func (s *scan) among(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	return s.in(i, among) || s.entry(i).form == "mellom" && s.kindAt(i+1) == tokenWord && s.entry(i+1).form == "dei" // nn: mellom dei som
}

// withoutCount is the phrase of tokens i to j without a count: de 412 pasientene are
// pasientene.
func (s *scan) withoutCount(i, j int) string {
	for k := i; k < j && k < i+4; k++ {
		if s.kindAt(k) == tokenNumber && s.is(k+1, classTimeUnit) {
			break // 600 timer
		}
		if s.kindAt(k) == tokenNumber && (s.is(k+1, classThat|classScale) || s.numbers[s.tokens[k].number].scaled) {
			break // de 602 som svarte, de 41,6 millioner kronene
		}
		if s.kindAt(k) == tokenNumber && s.kindAt(k+1) == tokenWord && !s.numbers[s.tokens[k].number].glued {
			return s.slice(k+1, j)
		}
		if s.kindAt(k) != tokenWord || !s.is(k, classDeterminer|classAnyhow|classQualifier|classJudge) {
			break
		}
	}
	return s.slice(i, j)
}

// ratioBase is the noun of 212 av landets 357 havner. The number that counts
// the whole is no part of its name; it is the denominator.
func (s *scan) ratioBase(m *mention) string {
	d := -1
	for i := m.last; i > m.first; i-- {
		if s.kindAt(i) == tokenNumber {
			d = i
			break
		}
	}
	if d < 0 {
		return ""
	}
	if m.last > d {
		return s.counted(d+1, m)
	}
	if i := s.sameCount(m.number, d); i >= 0 {
		if end := s.core(i + 1); end > i {
			return s.slice(i+1, end) // 1 240 graduates, 744 of the 1 240
		}
	}
	// one woman in five, ni grupper av ti
	a := int(s.numbers[m.number].last) + 1
	e := a
	for e < d && s.kindAt(e) == tokenWord && !s.is(e, classOf|classIn) && string(s.folded(e)) != "out" {
		e++
	}
	if e > a && e < d {
		return s.slice(a, e-1)
	}
	// to av tre av kommunene
	if s.is(d+1, classOf) {
		if end := s.nounPhrase(d + 2); end > d+1 {
			return s.withoutCount(d+2, end)
		}
	}
	return ""
}

// reducedPhrase is the end of the gas [consumed in the EU] where the participle at token j
// ends a sentence whose verb stands before mention m; j where it does not.
func (s *scan) reducedPhrase(j int, m *mention) int {
	if s.kindAt(j+1) != tokenWord || !s.is(j+1, classPreposition) {
		return j
	}
	e := s.nounPhrase(j + 2)
	if e <= j+1 {
		return j
	}
	switch s.kindAt(e + 1) {
	case tokenPoint, tokenComma, tokenNone:
	default:
		return j
	}
	for k := m.first - 1; k >= 0 && k > m.first-maxPhrase/2; k-- {
		if s.kindAt(k) != tokenWord {
			continue
		}
		if s.in(k, having) {
			return j
		}
		if s.is(k, classVerb) && !s.entry(k).bare || s.in(k, sEnding) && s.is(s.before(m.first), 0) && k == s.before(m.first) {
			return e
		}
	}
	return j
}
