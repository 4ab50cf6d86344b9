package quantity

import "funn/extract/record"

// How a share stands that leaves its whole unsaid: as the subject, behind the verb, as
// a part of something, as andelen.

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
		switch s.entry(p - 1).form {
		case "står", "sto", "stod":
			return true
		}
		return false
	}
	floor := max(0, p-maxPart)
	for ; p >= floor && s.kindAt(p) == tokenWord; p-- {
		switch s.entry(p).form {
		case "utgjør", "utgjorde", "utgjer", "tar", "tok", "tek", "dekker", "dekket", "dekkjer", "dekte", "dekka", "får", "fikk", "fekk", "covers", "covered", "took", "takes", "constituted", "constitutes":
			return true
		}
		if s.verbLike(p) {
			return false
		}
	}
	return false
}

func (s *scan) sameShare(m *mention) bool {
	floor := max(0, m.first-maxPhrase/2)
	for j := m.first - 1; j >= floor; j-- {
		if s.kindAt(j) == tokenPoint {
			return false
		}
		if s.kindAt(j) != tokenWord || s.noun(j)&classShareWord == 0 {
			continue
		}
		switch string(s.folded(j)) {
		case "andelen", "delen", "parten", "luten", "share", "proportion", "percentage":
		case "andel", "del":
			switch s.entry(j - 1).form {
			case "tilsvarende", "tilsvarande", "samme", "same", "denne":
			default:
				return false
			}
		default:
			return false
		}
		if s.english && (s.kindAt(j-1) != tokenWord || s.entry(j-1).form != "the" && s.entry(j-1).form != "this" && s.entry(j-1).form != "that") {
			return false
		}
		return j+1 == m.first || s.verbLike(j+1) || s.is(j+1, classQualifier|classJudge|classAdverb) || s.verbLike(j-1) && s.is(j+1, classPeriodWord)
	}
	return false
}

func (s *scan) reported(m *mention) bool {
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord || !s.verbLike(max(m.last, m.unit.last)+1) || s.kindAt(p-1) != tokenWord {
		return false
	}
	switch s.entry(p).form {
	case "at", "that":
	default:
		return false
	}
	switch string(s.folded(p - 1)) {
	case "viser", "viste", "syner", "synte", "finner", "finn", "fant", "fann", "ser", "så", "shows", "show", "showed", "found", "find", "finds":
		return true
	}
	return false
}

func (s *scan) leads(m *mention) bool {
	p := s.before(m.first)
	for p >= 0 && s.kindAt(p) == tokenWord && (s.is(p, classAdverb|classJudge|classConjunction|classAnd) && !s.is(p, classPreposition) || s.additive(p)) {
		p--
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
	default:
		return false
	}
	return s.predicateAfter(m)
}

func (s *scan) predicateAfter(m *mention) bool {
	j := max(m.last, m.unit.last) + 1
	for k := 0; k < 2 && s.kindAt(j) == tokenWord && s.is(j, classAdverb) && !s.verbLike(j); k++ {
		j++
	}
	return s.verbLike(j)
}

func (s *scan) additive(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch string(s.folded(i)) {
	case "ytterligere", "ytterlegare", "ytterlegere", "another", "further", "additional":
		return true
	}
	return false
}

func (s *scan) answers(m *mention) bool {
	p := s.before(m.first)
	if p < 1 || p > 3 || !s.verbLike(p) || !s.is(p-1, classAdverb) {
		return false
	}
	j := max(m.last, m.unit.last) + 1
	if s.kindAt(j) != tokenWord {
		return false
	}
	switch s.entry(j).form {
	case "at", "ja", "nei", "that":
		return true
	}
	return string(s.folded(j)) == "ja" || string(s.folded(j)) == "nei"
}

func (s *scan) exists(m *mention) bool {
	return s.is(max(m.last, m.unit.last)+1, classThat) && s.presented(m)
}

func (s *scan) inverts(m *mention) bool {
	p := s.before(m.first)
	if p < 1 || p > 6 || !s.verbLike(p) || s.kindAt(max(m.last, m.unit.last)+1) != tokenWord {
		return false
	}
	if s.is(max(m.last, m.unit.last)+1, classPreposition|classConjunction|classAnd|classOr) {
		return false
	}
	if p == 1 || s.is(0, classAdverb|classNamedPeriod) && p == 1 {
		return s.is(0, classAdverb|classNamedPeriod)
	}
	for k := range s.periods {
		if q := &s.periods[k]; q.last == p-1 && (q.first == 0 || q.first == 1 && s.is(0, classPreposition|classPeriodWord)) {
			return true
		}
	}
	return false
}

func (s *scan) contrasted(m *mention) bool {
	return s.before(m.first) == 0 && s.is(0, classAgainst)
}

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

func (s *scan) dummy(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch s.entry(i).form {
	case "det", "there":
		return true
	}
	return false
}

func (s *scan) copula(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch s.entry(i).form {
	case "er", "var", "finnes", "fantes", "finst", "fanst", "is", "are", "was", "were":
		return true
	}
	return false
}
