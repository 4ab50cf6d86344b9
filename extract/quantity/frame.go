package quantity

// A group named beside the share or at the head of the sentence: kvinneandelen blant
// professorene, For gutter er andelen 23 prosent, Hos de eldste har 40 prosent.

// holder is the group of which the share word at token j, which stands before token
// limit, gives a part: blant professorene behind andelen or kvinneandelen, i styrene
// behind andelen kvinner. Where the part is a kind of person that any group has, i
// names the group; I styrene er andelen kvinner names it first.
func (s *scan) holder(j, limit int) string {
	a, people := j+1, s.personPart(j)
	if s.english && s.is(a, classOf) && s.person(a+1) {
		a, people = a+2, true
	} else if s.person(a) {
		a, people = a+1, true
	}
	if a < limit && s.among(a) || a < limit && (s.beside(a) && !s.english || people && s.is(a, classIn) && s.kindAt(a) == tokenWord) {
		end := s.nounPhrase(a + 1)
		if end > a && end < limit && (s.among(a) || s.group(a+1, end)) {
			return s.withoutCount(a+1, end)
		}
		return ""
	}
	if people && s.is(0, classIn|classPreposition) && (s.is(0, classIn) || s.beside(0)) && s.kindAt(0) == tokenWord {
		if _, ok := s.periodAt(0); ok || s.kindAt(1) == tokenNumber {
			return ""
		}
		if end := s.nounPhrase(1); end > 0 && end+2 == j && s.verbLike(end+1) && s.group(1, end) {
			return s.withoutCount(1, end)
		}
	}
	return ""
}

// beside reports whether token i is hos, hjå.
func (s *scan) beside(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, beside)
}

// group reports whether tokens i to j can be a group that has parts, and no state or
// time: styrene, leiargruppa, små kommuner; not arbeid, alderen.
func (s *scan) group(i, j int) bool {
	end := s.core(i)
	if end < i || end > j || s.is(end, classTimeUnit|classMonth|classSeason) || s.ageNoun(end) {
		return false
	}
	if _, ok := s.periodAt(i); ok {
		return false
	}
	if s.english {
		return s.is(i, classDeterminer) || s.in(end, groupEnglish)
	}
	return s.tokens[end].capital || s.in(end, groupEnding)
}

// person reports whether token i is a kind of person that every group may have a part
// of, by sex, age or origin.
func (s *scan) person(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, person)
}

// personPart reports whether the share word at token j is a compound with one:
// kvinneandelen, innvandrerandelen.
func (s *scan) personPart(j int) bool {
	return begins(s.folded(j), personStarts, 4)
}

// figureFor reads For gutter er andelen 23 prosent, the figure for staff is 46 %, and
// the gapped for jenter 31 prosent behind such a one.
func (s *scan) figureFor(i int) string {
	m := &s.mentions[i]
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord {
		return ""
	}
	if s.figure(p) && p >= 3 && s.copula(p-1) && s.forWord(0) { // For gutter er andelen
		if end := s.nounPhrase(1); end == p-2 && s.many(s.core(1)) {
			return s.withoutCount(1, end)
		}
		return ""
	}
	if s.forWord(0) && s.kindAt(0) == tokenWord { // For women the share is, Hos lærere er andelen som slutter
		end := s.nounPhrase(1)
		v := end + 1
		if s.copula(v) {
			v++
		}
		if s.english && s.is(v, classDeterminer) {
			v++
		}
		if end > 0 && v < m.first && s.figure(v) && (v == end+2) && (s.english && s.copula(p) || !s.english && s.is(v+1, classThat)) && s.many(s.core(1)) {
			return s.withoutCount(1, end)
		}
	}
	if s.copula(p) || s.entry(p).form == "på" && s.copula(p-1) { // andelen for jenter er
		if s.entry(p).form == "på" {
			p--
		}
		for j := p - 1; j >= 0 && j > p-maxPhrase/2; j-- {
			if !s.figure(j) {
				continue
			}
			if !s.forWord(j + 1) {
				return ""
			}
			if end := s.nounPhrase(j + 2); end == p-1 && s.people(j+2, s.core(j+2)) {
				return s.withoutCount(j+2, end)
			}
			return ""
		}
		return ""
	}
	if i == 0 || s.mentions[i-1].base == "" || s.verbLike(p) { // for jenter 31 prosent
		return ""
	}
	for j := p - 1; j > s.mentions[i-1].last && j > p-maxPart; j-- {
		if !s.forWord(j) {
			continue
		}
		if k := s.kindAt(j - 1); k != tokenComma && !s.is(j-1, classAnd|classConjunction) {
			return ""
		}
		if end := s.nounPhrase(j + 1); end == p && s.many(s.core(j+1)) {
			return s.withoutCount(j+1, end)
		}
		return ""
	}
	return ""
}

// people reports whether the phrase of tokens i to j is in the plural or a staff.
func (s *scan) people(i, j int) bool { return j >= i && s.many(j) }

// figure reports whether token i is andelen, tallet, the figure.
func (s *scan) figure(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, figure)
}

// forWord reports whether token i is for, hos or blant.
func (s *scan) forWord(i int) bool {
	return s.kindAt(i) == tokenWord && (s.entry(i).form == "for" || s.beside(i) || s.among(i))
}

// frame is the group that a fronted phrase speaks of where share m is the subject
// behind the verb: Når det gjelder de private, har 71 prosent; Hos de eldste mangler 40
// prosent; I små kommuner er det bare 12 prosent som har. A place stands for the
// organisations in it only where it is one itself.
func (s *scan) frame(m *mention) string {
	p := s.before(m.first)
	for s.is(p, classAdverb|classJudge) && s.kindAt(p) == tokenWord && !s.dummy(p) && !s.verbLike(p) {
		p--
	}
	there := s.dummy(p) && s.is(max(m.last, m.unit.last)+1, classThat)
	if s.dummy(p) {
		p--
	}
	if p < 2 || !s.verbLike(p) || s.kindAt(max(m.last, m.unit.last)+1) != tokenWord || s.is(max(m.last, m.unit.last)+1, classOf|classPreposition) {
		return ""
	}
	i, place := 1, false
	switch {
	case s.kindAt(0) != tokenWord:
		return ""
	case s.beside(0), s.formIn(0, asFor):
	case s.in(0, lookingAt) && s.is(1, classPronoun) && string(s.folded(2)) == "ser" && s.is(3, classOn):
		i = 4
	case string(s.folded(0)) == "mellom":
	case s.is(0, classIn):
		place = true
	default:
		return ""
	}
	if _, ok := s.periodAt(0); ok || s.kindAt(i) != tokenWord {
		return ""
	}
	end, head := s.nounPhrase(i), s.core(i)
	if end >= i && there && s.ageNoun(head) && end > head {
		return s.slice(i, end)
	}
	if v := end + 1; place && end == head && s.studied(head) && v == p {
		return s.withoutCount(i, end)
	}
	if end < i || !s.many(head) || s.study(s.folded(head)) {
		return ""
	}
	if s.entry(0).form == "mellom" {
		if !s.in(head, enePlural) || s.is(head+1, classAnd) {
			return ""
		}
	}
	v := end + 1
	if s.kindAt(v) == tokenComma {
		v++
	}
	if v != p {
		return ""
	}
	if place && (!s.organisation(head) || s.says(p) || s.copula(p) && !there) {
		return ""
	}
	return s.withoutCount(i, end)
}

// organisation reports whether the noun at token i acts as a person does: kommuner
// have plans and employ people, towns do not.
func (s *scan) organisation(i int) bool {
	return s.in(i, organisation)
}

// district reports whether token i is a part of a town or a country, and no share.
func (s *scan) district(i int) bool {
	return begins(s.folded(i), districtStarts, 0)
}

// studied reports whether token i is the group of a study: kontrollgruppen, utvalget.
func (s *scan) studied(i int) bool {
	return s.in(i, studied)
}
