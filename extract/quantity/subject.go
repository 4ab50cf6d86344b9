package quantity

import "slices"

// subject is a plural subject at the head of the sentence that may be the whole of a
// share in a later clause: Beboerne fikk lite informasjon, og en tredel oppga; De fleste
// søkerne er menn, og 24 prosent; Det er de eldste som venter, 52 prosent av dem.
func (s *scan) subject() string {
	i := 0
	cleft := s.cleftHead()
	if cleft > 0 {
		i = cleft
	} else if q := s.mostOf(); q > 0 {
		i = q
	} else if s.kindAt(0) != tokenWord || s.is(0, classPreposition|classConjunction|classAdverb|classPronoun) {
		return ""
	}
	end := s.core(i)
	if end < i || !s.many(end) || s.study(s.folded(end)) {
		return ""
	}
	if cleft > 0 {
		if s.is(end+1, classThat) {
			return s.withoutCount(i, end)
		}
		return ""
	}
	if s.verbLike(end+1) || s.changeVerb(end+1) {
		return s.withoutCount(i, end)
	}
	last := s.nounPhrase(i)
	if last <= end || s.study(s.folded(end)) {
		return ""
	}
	v := last + 1
	if s.kindAt(v) == tokenComma {
		v++
	}
	if !s.verbLike(v) && s.kindAt(v-1) != tokenComma {
		return ""
	}
	return s.withoutCount(i, last) // Ungdom som bor på hybel, skiller seg ut
}

// many reports whether the noun at token i is in the plural or a collective of people.
func (s *scan) many(i int) bool {
	w := s.folded(i)
	if s.english {
		return isIn(w, manyEnglish) || isIn(w, sEnding) && !isIn(w, singularEnglish)
	}
	return isIn(w, many) || s.in(i-1, pluralArticle) && s.graded(i) // de yngste
}

// cleftHead is the first token of what Det er [først og fremst] X som names; 0 where
// the sentence is no cleft.
func (s *scan) cleftHead() int {
	if s.kindAt(0) != tokenWord || !s.copula(1) || !s.in(0, cleftSubject) {
		return 0
	}
	i := 2
	for i < 7 && s.kindAt(i) == tokenWord && !s.is(i, classDeterminer) && s.in(i, cleftEmphasis) {
		i++
	}
	return i
}

// mostOf is the first token behind De fleste, Mange, Most at the head of the sentence
// where a noun follows; 0 where none does.
func (s *scan) mostOf() int {
	i := 0
	if s.in(0, theHead) {
		i = 1
	}
	if s.in(i, most) && s.kindAt(i+1) == tokenWord && !s.is(i+1, classFunction) && !s.verbLike(i+1) {
		return i + 1
	}
	return 0
}

// quantified reports whether share m, behind the comma at token p, says how many de
// fleste or flertallet at the head of the sentence are: Flertallet, 56 prosent, støtter.
func (s *scan) quantified(p int, m *mention) bool {
	j := max(m.last, m.unit.last) + 1
	if p < 1 || p > 3 || s.kindAt(j) != tokenComma || s.kindAt(j+1) != tokenWord || s.is(j+1, classOf) {
		return false
	}
	if !s.in(p-1, partSaid) {
		return false
	}
	return s.verbLike(j+1) || s.says(j+1) || s.is(j+1, classVerb) || s.verbBehind(j+1)
}

// placed is what stands before a count of places: asylsøkere in Vi intervjuet
// asylsøkere ved fem mottak. It is "" where the number counts no place.
func (s *scan) placed(n *number) string {
	p := int(n.token) - 1
	if s.kindAt(p) == tokenWord && s.is(p, classDeterminer) {
		p--
	}
	if s.kindAt(p) != tokenWord || p < 2 {
		return ""
	}
	if !s.in(p, atPlace) || s.kindAt(p-1) != tokenWord || s.verbLike(p-1) || s.is(p-1, classFunction) || !s.many(p-1) {
		return ""
	}
	b := s.phraseBefore(p - 1)
	if b < p-1 && s.is(b-1, classPronoun) {
		b++ // vi intervjuet asylsøkere
	}
	if b > p-1 || s.study(s.folded(p-1)) || !s.verbLike(b-1) && !s.is(b-1, classWith) && !s.is(b-2, classPronoun) {
		return ""
	}
	if s.in(p-1, visit) {
		return ""
	}
	return s.slice(b, p-1)
}

// surveyed is who the sentence itself sends the survey to that share m is the rate of
// answers of: Skjemaet gikk til alle rektorer, og svarprosenten ble 61.
func (s *scan) surveyed(m *mention) string {
	for i := max(0, m.first-maxPhrase); i < m.first; i++ {
		if s.kindAt(i) == tokenWord && s.instrument(i) {
			return s.sentTo(i)
		}
	}
	return ""
}

// clauseCount is the only thing that the clauses before share m count: Skjemaet gikk til
// 312 fastleger, og 41 prosent svarte. A count of places is none.
func (s *scan) clauseCount(m *mention) string {
	found := ""
	k := s.numbersBefore(m.first)
	for floor := max(0, k-lookBack); k > floor; {
		k--
		n := &s.numbers[k]
		if n.used || n.weak || n.year || n.label || n.period {
			continue
		}
		b := s.thing(n, m.first)
		if b == "" {
			continue
		}
		if p := int(n.token) - 1; found != "" || s.is(p, classPreposition) && !s.is(p, classTo) && !s.among(p) && !s.is(p, classQualifier) {
			return ""
		}
		found = b
	}
	return found
}

// whereOf reads Gruppen omfatter 86 personer, der 49 prosent har, and blant gutter på
// yrkesfag, der 28 prosent sluttet: a clause about what the comma ends.
func (s *scan) whereOf(m *mention) string {
	p := s.before(m.first)
	if s.is(p, classJudge) && s.kindAt(p) == tokenWord {
		p--
	}
	if s.kindAt(p) != tokenWord || s.kindAt(p-1) != tokenComma || s.kindAt(max(m.last, m.unit.last)+1) != tokenWord || s.is(max(m.last, m.unit.last)+1, classPreposition|classOf) {
		return ""
	}
	if !s.in(p, where) {
		return ""
	}
	c := p - 1
	for j := c - 1; j >= 0 && j > c-maxPhrase/2 && s.kindAt(j) != tokenPoint && s.kindAt(j) != tokenComma; j-- {
		if s.among(j) && s.nounPhrase(j+1) == c-1 {
			return s.withoutCount(j+1, c-1)
		}
	}
	k := s.numbersBefore(c)
	for floor := max(0, k-lookBack); k > floor; {
		k--
		n := &s.numbers[k]
		if n.used || n.weak || n.year || n.label || n.period {
			continue
		}
		end := s.core(int(n.token))
		if end == c-1 && s.many(end) && !s.is(int(n.token)-1, classPreposition) {
			return s.thing(n, c)
		}
		return ""
	}
	return ""
}

// numbersBefore is how many numbers begin before token i.
func (s *scan) numbersBefore(i int) int {
	k, _ := slices.BinarySearchFunc(s.numbers, i, func(n number, t int) int { return int(n.token) - t })
	return k
}
