package quantity

// maxPart is the longest name of a part in a list, in tokens.
const maxPart = 6

// parts gives the unit at the end of a list to the parts named before it: lønn
// utgjorde 84, varer og tjenester 11 og avskrivninger 5 prosent. The first number
// follows a verb, the others their part's name, and shares add up to a hundred at
// most: what does not is no division of a whole.
func (s *scan) parts() {
	if len(s.mentions) == 0 {
		return
	}
	owner := s.owners()
	for i := range len(s.mentions) {
		m := &s.mentions[i]
		if m.dead || m.high >= 0 || m.number < 1 || m.unit.kind == unitNone || owner[m.number-1] >= 0 || m.unit.first < int(s.numbers[m.number].token) {
			continue
		}
		first := m.number
		for first > 0 && owner[first-1] < 0 && s.namedPart(first-1, first) {
			first--
		}
		if first == m.number || !s.amountsTo(s.before(int(s.numbers[first].token))) {
			continue
		}
		if m.unit.kind == unitShare {
			sum := 0.0
			for k := first; k <= m.number; k++ {
				sum += s.numbers[k].value.Float()
			}
			if sum > 101 { // rounding
				continue
			}
		}
		last := m.number
		for k := last - 1; k >= first; k-- {
			j := s.lend(k, last, i)
			s.mentions[j].ties = -1
		}
	}
}

// amountsTo reports whether token i ends a verb that a part leads up to: utgjorde,
// stod for, made up.
func (s *scan) amountsTo(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	if s.in(i, verbParticle) {
		i--
	}
	return s.verbLike(i) || s.is(i, classMembership)
}

// namedPart reports whether number k counts nothing and number next follows it
// after a comma or og and the name of the next part.
func (s *scan) namedPart(k, next int) bool {
	n := &s.numbers[k]
	if !s.mayInherit(k, next) || n.period || n.year || n.weak {
		return false
	}
	i, j := int(n.last)+1, int(s.numbers[next].token)
	if s.kindAt(i) == tokenComma {
		i++
		if s.is(i, classAnd) && s.kindAt(i-1) == tokenComma {
			i++
		}
	} else if s.is(i, classAnd) {
		i++
	} else {
		return false
	}
	if j-i < 1 || j-i > maxPart {
		return false
	}
	for ; i < j; i++ {
		if s.kindAt(i) != tokenWord || s.verbLike(i) || s.is(i, classThat|classConjunction&^classAnd) && !s.is(i, classAnd|classOr) {
			return false
		}
	}
	return s.nounLike(j - 1)
}
