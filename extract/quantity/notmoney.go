package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// notMoney reports whether the amount m is a way of speaking, ikke en krone, or the unit
// of a table, Beløp i 1000 kr.
func notMoney(s *token.Sentence, m *Mention) bool {
	n := &s.Numbers[m.Number]
	return s.Is(s.Before(int(n.Token)), token.ClassIn) && tableScale(n) || captioned(s, m, n) || notOneKrone(s, m, n)
}

// tableScale reports whether n, behind i, is what the numbers of a table are counted in:
// tusen, 1000, 1 000 000.
func tableScale(n *token.Number) bool {
	if n.Spelled {
		return !n.Weak && n.Token == n.Last && n.Value.Coef == 1000
	}
	return n.Digits.Decimals == 0 && (n.Value.Coef == 1000 || n.Value.Coef == 1e6) && !n.Scaled
}

// notOneKrone reports whether m, of number n, is a krone that is none: ikke en krone.
func notOneKrone(s *token.Sentence, m *Mention, n *token.Number) bool {
	p := m.First - 1
	return n.Weak && !n.Scaled && s.Is(m.Unit.Last, token.ClassKroner|token.ClassMinor) && s.KindAt(p) == token.Word && s.In(p, notOne)
}

// captioned reports whether m, of number n, is the unit of a table, and stands in a caption
// and no sentence: it is all that the passage says but for hele before it, Hele 1 000
// kroner, or closes a line without a verb in parentheses, (1 000 kr).
func captioned(s *token.Sentence, m *Mention, n *token.Number) bool {
	if scaleAt(s, int(n.Token)) < 3 || n.Spelled || n.Last != n.Token {
		return false
	}
	i, j := m.First-1, m.After()
	if k := s.KindAt(j); s.Is(i, token.ClassJudge) && s.Opens(i) && (k == token.None || k == token.Quote) {
		return true
	}
	return s.KindAt(i) == token.Open && s.KindAt(j) == token.Close && i <= syntax.MaxPhrase && verbless(s, i)
}

// verbless reports whether neither a verb nor a point stands before token i.
func verbless(s *token.Sentence, i int) bool {
	for k := range i {
		if s.Is(k, token.ClassVerb|token.ClassMembership) || morph.VerbLike(s, k) || s.KindAt(k) == token.Point {
			return false
		}
	}
	return true
}
