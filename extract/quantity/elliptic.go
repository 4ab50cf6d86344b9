package quantity

import "funn/extract/record"

// How a share stands that leaves its whole unsaid: as the subject, behind the verb, as
// a part of something, as andelen.

// makesUp reports whether share m is how large a part of a whole is that is not
// named: Strøm utgjorde 12 prosent. I dag dekker staten 12 prosent.
func (s *scan) makesUp(m *mention) bool {
	j := max(m.last, m.unit.last) + 1
	switch s.kindAt(j) {
	case tokenWord:
		if p, ok := s.periodAt(j); ok && !p.duration {
			break
		}
		if s.is(j, classPreposition) || s.nounLike(j) {
			return false
		}
	case tokenPoint, tokenComma, tokenNone:
	default:
		return false
	}
	if m.change == record.ChangeTo || m.change == record.ChangeFrom {
		return false
	}
	p := s.before(m.first)
	if s.is(p, classRespectively) {
		p = s.before(p)
	}
	if s.kindAt(p) == tokenWord && s.entry(p).form == "for" { // står for 40 prosent
		return s.in(p-1, standsFor)
	}
	floor := max(0, p-maxPart)
	for ; p >= floor && s.kindAt(p) == tokenWord; p-- {
		if s.in(p, makesUp) {
			return !s.rated(p - 1)
		}
		if s.in(p, takesUp) {
			return true
		}
		if s.verbLike(p) {
			return false
		}
	}
	return false
}

// sameShare reports whether share m is the size of andelen, which only points back: I
// 2016 var andelen 78 %, Delen har auka frå 17 til 21 prosent.
func (s *scan) sameShare(m *mention) bool {
	floor := max(0, m.first-maxPhrase/2)
	for j := m.first - 1; j >= floor; j-- {
		if s.kindAt(j) == tokenPoint {
			return false
		}
		if s.kindAt(j) != tokenWord || s.noun(j)&classShareWord == 0 {
			continue
		}
		if !s.in(j, theShare) && !(s.in(j, aShare) && s.in(j-1, theSame)) {
			return false
		}
		if s.english && (s.kindAt(j-1) != tokenWord || !s.in(j-1, theThis)) {
			return false
		}
		return j+1 == m.first || s.verbLike(j+1) || s.is(j+1, classQualifier|classJudge|classAdverb) || s.verbLike(j-1) && s.is(j+1, classPeriodWord)
	}
	return false
}

// reported reports whether share m is the subject of what a survey or the authors
// find: Undersøkelsen viser at 72 prosent har lånt penger.
func (s *scan) reported(m *mention) bool {
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord || !s.verbLike(max(m.last, m.unit.last)+1) || s.kindAt(p-1) != tokenWord {
		return false
	}
	return s.in(p, findsThat) && s.in(p-1, finds)
}

// leads reports whether share m is the subject at the head of the sentence, an
// adverb or a conjunction aside: 40 prosent klaget, Men 40 prosent klaget.
func (s *scan) leads(m *mention) bool {
	p := s.before(m.first)
	for p >= 0 && s.kindAt(p) == tokenWord && (s.is(p, classAdverb|classJudge|classConjunction|classAnd) && !s.is(p, classPreposition) || s.additive(p)) {
		p--
	}
	if p == 0 && s.kindAt(0) == tokenWord && (s.is(0, classIn) || s.beside(0)) && s.kindAt(m.first) != tokenWord {
		p-- // Hos 29 prosent fant vi brudd
	}
	switch s.kindAt(p) {
	case tokenNone:
	case tokenPoint:
		if s.text[s.tokens[p].start] != ':' {
			return false
		}
	case tokenQuote:
		if s.kindAt(p-1) != tokenPoint { // «Har du planer?» 40 prosent svarte ja
			return false
		}
	case tokenComma:
		return s.quantified(p, m)
	default:
		return false
	}
	return s.predicateAfter(m)
}

// predicateAfter reports whether the finite verb of share m follows it, an adverb
// aside.
func (s *scan) predicateAfter(m *mention) bool {
	j := max(m.last, m.unit.last) + 1
	for k := 0; k < 2 && s.kindAt(j) == tokenWord && s.is(j, classAdverb) && !s.verbLike(j); k++ {
		j++
	}
	return s.verbLike(j) || s.verbBehind(j)
}

// verbBehind reports whether token i, right behind the unit of a share, can only be its
// verb: 80 prosent avdekket lovbrudd, 64 per cent trust the police.
func (s *scan) verbBehind(i int) bool {
	if s.kindAt(i) != tokenWord || s.is(i, classFunction|classQualifier|classUp|classDown|classUpDown) && !s.is(i, classVerb) {
		return false
	}
	w := s.folded(i)
	if !s.english {
		return hasSuffix(w, "et") && len(w) > 5 || s.kindAt(i-1) != tokenWord && s.finiteEnding(w)
	}
	if s.kindAt(i-1) != tokenWord && s.finiteEnding(w) {
		return true
	}
	if s.is(i, classVerb) && s.entry(i).bare && s.kindAt(i+1) == tokenWord && !s.is(i+1, classOf) {
		return true
	}
	return s.kindAt(i+1) == tokenWord && s.is(i+1, classDeterminer) && w[len(w)-1] != 's'
}

// additive reports whether token i adds a share to the one before it: ytterligere 11
// prosent.
func (s *scan) additive(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, additive)
}

// answers reports whether share m follows a verb at the head of the sentence that
// people are the subject of, and at or ja follows: Videre svarer 58 prosent at.
func (s *scan) answers(m *mention) bool {
	p := s.before(m.first)
	if p < 1 || p > 3 || !s.verbLike(p) || !s.is(p-1, classAdverb) {
		return false
	}
	j := max(m.last, m.unit.last) + 1
	return s.kindAt(j) == tokenWord && s.in(j, answerBegins)
}

// exists reports whether share m stands in det er 12 prosent som, I tillegg var det
// 3 prosent som: those who.
func (s *scan) exists(m *mention) bool {
	return s.is(max(m.last, m.unit.last)+1, classThat) && s.presented(m)
}

// inverts reports whether share m is the subject behind the verb of a sentence that
// opens with an adverb or a time: I dag mangler 40 prosent plan, Ved oppstart. What
// follows it is the predicate, so that the number cannot be one itself.
func (s *scan) inverts(m *mention) bool {
	p := s.before(m.first)
	if p < 1 || p > 6 || !s.verbLike(p) || s.kindAt(max(m.last, m.unit.last)+1) != tokenWord {
		return false
	}
	if s.is(max(m.last, m.unit.last)+1, classPreposition|classConjunction|classAnd|classOr) {
		return false
	}
	if p == 1 {
		return s.is(0, classAdverb|classNamedPeriod)
	}
	for k := range s.periods {
		if q := &s.periods[k]; q.last == p-1 && (q.first == 0 || q.first == 1 && s.is(0, classPreposition|classPeriodWord)) {
			return true
		}
	}
	return false
}

// contrasted reports whether the passage is only what a share before it is held
// against: an item mot 78 % i 2017.
func (s *scan) contrasted(m *mention) bool {
	return s.before(m.first) == 0 && s.is(0, classAgainst)
}

// presented reports whether det er, er det or there are stands before mention m.
func (s *scan) presented(m *mention) bool {
	p := s.before(m.first)
	for s.is(p, classAdverb|classJudge) && s.kindAt(p) == tokenWord && !s.is(p, classPronoun) {
		p--
	}
	if p < 1 || s.kindAt(p) != tokenWord || s.kindAt(p-1) != tokenWord {
		return false
	}
	if s.dummy(p) {
		p--
		return s.copula(p)
	}
	if !s.copula(p) {
		return false
	}
	for p--; p > 0 && s.is(p, classAdverb|classJudge) && s.kindAt(p) == tokenWord && !s.dummy(p); p-- {
	}
	return s.dummy(p)
}

// dummy reports whether token i is the det of det er.
func (s *scan) dummy(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, dummy)
}

// copula reports whether token i says that something is there.
func (s *scan) copula(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, copula)
}

// rated reports whether token i is a rate, which is a share of nothing named here:
// fraværet, ledigheten, renten.
func (s *scan) rated(i int) bool {
	return s.kindAt(i) == tokenWord && (s.noun(i)&classRate != 0 || s.in(i, rateNoun))
}
