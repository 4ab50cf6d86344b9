package quantity

// What a sentence says of a share that is its subject.

// rest is what follows the subject m and its whole, up to the end of the
// clause.
func (s *scan) rest(m *mention) string {
	j := max(m.last, m.unit.last) + 1
	if s.is(j, classOf) {
		end := s.nounPhrase(j + 1)
		if end <= j {
			return ""
		}
		j = end + 1
	}
	end := j - 1
	for end+1 < len(s.tokens) && end-j < maxPhrase {
		if s.ordinalPoint(end + 1) {
			end++
			continue
		}
		switch s.tokens[end+1].kind {
		case tokenPoint, tokenComma, tokenOpen, tokenClose:
		case tokenNumber:
			if s.numbers[s.tokens[end+1].number].used {
				return ""
			}
			end++
			continue
		default:
			end++
			continue
		}
		break
	}
	if end < j || s.kindAt(j) != tokenWord || s.is(j, classThat|classAnd|classOr) || s.is(j, classPreposition|classConjunction) && end == j {
		return ""
	}
	return s.slice(j, end)
}

// next is the first token after token i that is no qualifier.
func (s *scan) next(i int) int {
	for i++; s.is(i, classQualifier|classJudge|classPrefix); i++ {
	}
	return i
}

// subordinate reports whether the sentence opens with a clause that mention m stands
// in, so that a comma after it begins what is said of something else.
func (s *scan) subordinate(m *mention) bool {
	if s.kindAt(0) != tokenWord || !s.in(0, subordinator) {
		return false
	}
	for j := 1; j < m.first; j++ {
		if s.kindAt(j) == tokenComma {
			return false
		}
	}
	return true
}

// ordinalPoint reports whether token i is the full stop of 10. trinn.
func (s *scan) ordinalPoint(i int) bool {
	return s.kindAt(i) == tokenPoint && s.kindAt(i-1) == tokenNumber && s.numbers[s.tokens[i-1].number].ordinal
}

// aboutAfter reads i utgifter til helse, til drift after an amount, and the
// predicate after the subject 40 prosent av kommunene.
func (s *scan) aboutAfter(m *mention) {
	j := max(m.last, m.unit.last) + 1
	if m.unit.kind == unitMoney {
		if (s.is(j, classIn) && s.noun(j+1)&classMoney != 0) || s.kindAt(j) == tokenWord && (s.is(j, classTo) && !s.is(j+1, classInfinitive) || s.entry(j).form == "for" && !s.is(j+1, classEvery)) && s.kindAt(j+1) == tokenWord {
			if end := s.nounPhrase(j + 1); end > j {
				m.measure = s.slice(j+1, end)
			}
		}
		return
	}
	if m.base != "" && s.is(j, classOf) {
		if end := s.nounPhrase(j + 1); end > j {
			j = end + 1
		}
	}
	if p, ok := s.periodAt(min(j, len(s.tokens)-1)); ok && j < len(s.tokens) && !p.duration {
		j = p.last + 1 // prøvene i 2019 inneholdt
	}
	if s.kindAt(j) == tokenComma {
		if s.subordinate(m) {
			return // Når en har brukt opp halvparten, gir loven …
		}
		j++
	}
	if p := s.before(m.first); !s.verbLike(j) || s.kindAt(j-1) == tokenComma && s.verbLike(p) {
		return // hvor de utgjør 1,6 prosent, illustrerer
	}
	end := j
	for end+1 < len(s.tokens) && end-j < 2*maxPhrase {
		if s.ordinalPoint(end + 1) {
			end++
			continue
		}
		switch s.tokens[end+1].kind {
		case tokenPoint, tokenComma, tokenOpen, tokenClose:
		default:
			if s.is(end+1, classAnd) && s.at(s.next(end+1)) >= 0 {
				break // har gjeld og 7 prosent har lån: the next share says something else
			}
			if s.tokens[end+1].class&classAgainst == 0 || s.kindAt(end+2) != tokenNumber {
				end++
				continue
			}
		}
		break
	}
	if end > j {
		m.measure = s.slice(j, end)
	}
}
