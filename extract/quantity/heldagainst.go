package quantity

// heldAgainst gives shares in brackets the groups that a comparison right before them
// names: flere leietakere enn eiere sliter (31 mot 12 prosent), mer enn i befolkningen
// ellers (22 prosent).
func (s *scan) heldAgainst(i int) string {
	m := &s.mentions[i]
	open, second := s.before(m.first), false
	if s.is(open, classAgainst) && i > 0 && s.mentions[i-1].last == open-1 {
		open, second = s.before(s.mentions[i-1].first), true
	}
	if s.kindAt(open) != tokenOpen {
		return ""
	}
	e := s.than(open)
	if e < 1 || s.kindAt(e+1) != tokenWord {
		return ""
	}
	if !second && !s.is(m.last+1, classAgainst) {
		if s.kindAt(max(m.last, m.unit.last)+1) != tokenClose {
			return ""
		}
		return s.groupBehind(e+1, open)
	}
	end := s.core(e + 1)
	if end <= e || end >= open || !s.many(end) || s.kindAt(e+1) == tokenNumber {
		return ""
	}
	if second {
		return s.slice(e+1, end)
	}
	if s.kindAt(e-1) == tokenWord && !s.stops(e-1) && s.many(e-1) {
		b := s.phraseBefore(e - 1)
		for b < e-1 && s.kindAt(b) == tokenWord && (s.graded(b) || s.noun(b)&classShareWord != 0 || s.is(b, classDeterminer|classVague|classUpDown) || s.in(b, moreOf)) {
			b++
		}
		if b < e {
			return s.slice(b, e-1)
		}
		return ""
	}
	if end == open-1 {
		return s.subject() // leietakere har dårligere råd enn eiere
	}
	return ""
}

// than is the token of the last enn in the clause before token limit; −1 where there is
// none.
func (s *scan) than(limit int) int {
	for j := limit - 1; j > 0 && j > limit-maxPhrase/2; j-- {
		switch s.kindAt(j) {
		case tokenPoint, tokenComma, tokenClose:
			return -1
		case tokenWord:
			if s.formIn(j, than) { // mer enn is one token
				return j
			}
		}
	}
	return -1
}

// groupBehind is the group of i befolkningen ellers, blant de unge at token i, where it
// ends before token limit, a word for the rest aside.
func (s *scan) groupBehind(i, limit int) string {
	if !s.is(i, classIn) && !s.forWord(i) {
		return ""
	}
	end := s.core(i + 1)
	if end <= i || s.kindAt(i+1) == tokenNumber {
		return ""
	}
	if rest := end + 1; rest != limit {
		if rest+1 != limit || s.kindAt(rest) != tokenWord || !s.in(rest, elsewhere) {
			return ""
		}
	}
	if !s.many(end) && !s.populace(end) {
		return ""
	}
	return s.slice(i+1, end)
}

// sameVerb reports whether the clause of share m says the verb of the share prev again
// with another subject: Leietakerne brukte 33 prosent av inntekten, mens eierne brukte 17.
func (s *scan) sameVerb(m, prev *mention) bool {
	p, q := s.before(m.first), s.before(prev.first)
	if prev.rule == ruleRatio || s.kindAt(p) != tokenWord || s.kindAt(q) != tokenWord || s.tokens[p].id != s.tokens[q].id || !s.verbLike(p) || s.copula(p) || p <= prev.last || s.stopBetween(prev.last, m.first) {
		return false
	}
	switch j := max(m.last, m.unit.last) + 1; s.kindAt(j) {
	case tokenPoint, tokenComma, tokenNone, tokenClose:
	default:
		if !s.is(j, classAnd|classPreposition) {
			return false
		}
	}
	b := s.phraseBefore(p - 1)
	if b >= p {
		return false
	}
	if s.kindAt(b-1) == tokenWord && s.is(b-1, classDeterminer) {
		b--
	}
	return s.contrasts(b-1) || s.is(b-1, classAnd) || s.kindAt(b-1) == tokenComma || s.semicolon(b-1)
}
