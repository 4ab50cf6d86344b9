package quantity

// perWhat finds per flyktning, pr. år, /time, årlig, i måneden beside amount i.
func (s *scan) perWhat(i int) {
	m := &s.mentions[i]
	if m.unit.kind != unitMoney {
		return
	}
	j := max(m.last, m.unit.last) + 1
	if s.kindAt(j) == tokenSlash && s.kindAt(j+1) == tokenWord {
		m.per = s.slice(j+1, j+1)
		return
	}
	if s.price(m, &j) {
		j++
	}
	for range 3 {
		switch {
		case s.is(j, classPer) || s.is(j, classEvery) && s.kindAt(j-1) == tokenWord && s.entry(j-1).form == "for":
			if last := s.unitPhrase(j + 1); last > j {
				m.per = s.slice(j+1, last)
				return
			}
		case s.adverbOfTime(j):
			m.per = recurring(s.folded(j))
			return
		case s.is(j, classIn) && s.is(j+1, classTimeUnit):
			m.per = s.timeName(j + 1)
			return
		case s.kindAt(j) == tokenWord && s.entry(j).form == "om" && s.is(j+1, classTimeUnit):
			m.per = s.timeName(j + 1)
			return
		case s.is(j, classEvery) && s.kindAt(j+1) == tokenWord && !s.is(j+1, classFunction):
			m.per = s.slice(j+1, j+1)
			return
		case s.kindAt(j) == tokenWord && s.english && s.entry(j).form == "a" && s.is(j+1, classTimeUnit):
			m.per = s.slice(j+1, j+1)
			return
		case s.kindAt(j) == tokenWord && s.is(j, classJudge|classPostQualifier), s.kindAt(j) == tokenWord && s.entry(j).form == "for":
		default:
			s.perBefore(m)
			return
		}
		j++
	}
	s.perBefore(m)
}

// perBefore finds kostnad per kursdeltaker på 92 000.
func (s *scan) perBefore(m *mention) {
	p := s.before(m.first)
	if !s.is(p, classOn|classMembership|classVerb) && s.kindAt(p) != tokenPoint {
		return
	}
	for j := p - 1; j >= 0 && j > p-6; j-- {
		if s.tokens[j].kind != tokenWord {
			return
		}
		if s.is(j, classPer) {
			if last := s.unitPhrase(j + 1); last == p-1 {
				m.per = s.slice(j+1, last)
			}
			return
		}
	}
}

func (s *scan) adverbOfTime(i int) bool {
	return s.kindAt(i) == tokenWord && recurring(s.folded(i)) != ""
}

// recurring is the unit of time in årlig, annual and the like. Rows are grouped by
// what an amount is for, so årlig, i året and per år all say år.
func recurring(w []byte) string {
	return recurringFor[string(w)]
}

// timeName is the unit of time at token i in the singular without article: året
// is år.
func (s *scan) timeName(i int) string {
	if u, ok := definiteTime[string(s.folded(i))]; ok {
		return u
	}
	return s.slice(i, i)
}

// sharedPer gives amount i what the one it is tied to, compared with or said once
// more by is for: 2 140 kroner i måneden, mot 3 260 kroner; else what its measure
// names, kostnaden per plass, or an adjective before its noun, en årlig kostnad på.
func (s *scan) sharedPer(i int) {
	m := &s.mentions[i]
	if m.unit.kind != unitMoney || m.per != "" {
		return
	}
	if m.per = s.distributed(i); m.per != "" {
		return
	}
	if k := s.tokenAt(m.measure, m.first); m.measure != "" && k >= 0 {
		if e := s.core(k); e >= k && s.is(s.before(m.first), classOn|classMembership|classVerb) {
			if m.per = payUnit(s.folded(e)); m.per != "" {
				return
			}
		}
		end := int(s.tokens[k].start) + len(m.measure)
		for ; k < len(s.tokens) && int(s.tokens[k].end) <= end; k++ {
			if s.is(k, classPer) {
				if last := s.unitPhrase(k + 1); last > k {
					m.per = s.slice(k+1, last)
					return
				}
			}
		}
	}
	if p := s.before(m.first); s.is(p, classOn|classOf|classTo|classMembership) {
		for j := p - 1; j >= 0 && j > p-5 && s.kindAt(j) == tokenWord && !s.verbLike(j); j-- {
			if s.adverbOfTime(j) && s.nounLike(j+1) {
				m.per = recurring(s.folded(j))
				return
			}
		}
	}
	if i > 0 {
		q := &s.mentions[i-1]
		p := s.before(m.first)
		if q.unit.kind == unitMoney && q.per != "" && (s.is(p, classAgainst) || s.restates(q.last, p) || m.group > 0 && m.group == q.group) {
			m.per = q.per
		}
	}
}

// restates reports whether only a comma and eller, or, det vil si stand between
// tokens i and p, or what an amount is for and the like.
func (s *scan) restates(i, p int) bool {
	return s.is(p, classOr) && p-i <= 2
}

// unitPhrase is the last token of what an amount is for: a noun with an
// adjective, or a number and a noun. It is before i where nothing fits.
func (s *scan) unitPhrase(i int) int {
	if s.kindAt(i) == tokenNumber {
		n := &s.numbers[s.tokens[i].number]
		if s.kindAt(int(n.last)+1) == tokenWord && !n.year {
			return int(n.last) + 1
		}
		return i - 1
	}
	if s.kindAt(i) == tokenCode && byteKinds[s.text[s.tokens[i].start]] == byteLetter {
		return i // m2
	}
	if s.kindAt(i) != tokenWord || s.is(i, classFunction&^classVerb) && !s.is(i, classTimeUnit|classNotVerb) || s.is(i, classMonth) {
		return i - 1
	}
	last := i
	for range 2 {
		if !s.unitAdjective(last) && !(s.participle(last) && s.nounLike(last+1) && !hasSuffix(s.folded(last), "et")) || s.kindAt(last+1) != tokenWord || s.is(last+1, classFunction) || s.verbLike(last+1) {
			break
		}
		last++
	}
	for s.kindAt(last+1) == tokenDash && s.glued(last+1) && s.glued(last+2) && s.kindAt(last+2) == tokenWord {
		last += 2 // FoU-årsverk
	}
	// per elev per dag, per plass og år
	if (s.is(last+1, classPer) || s.is(last+1, classAnd)) && s.is(last+2, classTimeUnit) && s.kindAt(last+2) == tokenWord {
		last += 2
	}
	return last
}

// unitAdjective reports whether token i reads like an adjective: enslig,
// videregående, norsk, bosatt.
func (s *scan) unitAdjective(i int) bool {
	if s.is(i, classDeterminer) {
		return true
	}
	return s.in(i, unitAdjective) && !s.in(i, noUnitAdjective)
}

// price reads (2015-kroner), målt i 2015-kroner, i faste 2015-priser after an
// amount and moves j past it.
func (s *scan) price(m *mention, j *int) bool {
	for k := *j; k < *j+5 && k < len(s.tokens); k++ {
		if s.isPrice(k) {
			m.price = int32(s.numbers[s.tokens[k].number].digits.Value.Coef)
			*j = s.priceWord(k)
			return true
		}
		t := &s.tokens[k]
		if t.kind == tokenOpen || t.class&(classIn|classCurrencyAdjective|classOn) != 0 {
			continue
		}
		if t.kind != tokenWord || !s.in(k, priceBasis) {
			return false
		}
	}
	return false
}
