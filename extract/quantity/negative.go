package quantity

// notShare reports whether the percentage m names a group or a level of
// confidence rather than a share of anything: topp 1 pst., 95 % konfidens.
func (s *scan) notShare(m *mention) bool {
	next := m.unit.last + 1
	if s.kindAt(next) == tokenDash && s.glued(next) {
		next++
	}
	for range 2 {
		if s.is(next, classConfidence) {
			return true
		}
		if s.kindAt(next) != tokenWord || s.is(next, classFunction) {
			break
		}
		next++
	}
	p := s.before(m.first)
	if s.is(p, classGroup) {
		return true
	}
	// p < 5 %, konfidensnivå på 95 prosent
	if s.is(p, classOn|classMembership) {
		p--
	}
	return s.is(p, classConfidence) && !s.is(p, classPreposition) && s.entry(p).form != "nivå" && s.entry(p).form != "nivået" && s.entry(p).form != "level"
}

// notMoney reports whether the amount m is a way of speaking: ikke en krone.
func (s *scan) notMoney(m *mention) bool {
	n := &s.numbers[m.number]
	// Beløp i 1000 kr: the unit of a table.
	if p := int(n.token) - 1; s.is(p, classIn) && !n.spelled && n.digits.Decimals == 0 && (n.value.Coef == 1000 || n.value.Coef == 1e6) && !n.scaled {
		return true
	}
	if n.weak && !n.scaled && s.is(m.unit.last, classKroner|classMinor) {
		p := m.first - 1
		if s.kindAt(p) == tokenWord {
			switch s.entry(p).form {
			case "ikke", "ikkje", "hver", "kvar", "eneste", "aldri":
				return true
			}
		}
	}
	return false
}
