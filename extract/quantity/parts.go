package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// parts gives the unit at the end of a list to the parts named before it: lønn
// utgjorde 84, varer og tjenester 11 og avskrivninger 5 prosent. The first number
// follows a verb, the others their part's name, and shares add up to a hundred at
// most: what does not is no division of a whole.
func parts(s *Reading) {
	if len(s.Mentions) == 0 {
		return
	}
	owner := s.owners()
	for i := range len(s.Mentions) {
		m := &s.Mentions[i]
		if m.dead || m.High >= 0 || m.Number < 1 || m.Unit.Kind == unitNone || owner[m.Number-1] >= 0 || m.Unit.first < int(s.Numbers[m.Number].Token) {
			continue
		}
		first := m.Number
		for first > 0 && owner[first-1] < 0 && namedPart(s.Sentence, first-1, first) {
			first--
		}
		if first == m.Number || !amountsTo(s.Sentence, s.Before(int(s.Numbers[first].Token))) {
			continue
		}
		if m.Unit.Kind == UnitShare {
			sum := 0.0
			for k := first; k <= m.Number; k++ {
				sum += s.Numbers[k].Value.Float()
			}
			if sum > 101 { // rounding
				continue
			}
		}
		last := m.Number
		for k := last - 1; k >= first; k-- {
			j := lend(s, k, last, i)
			s.Mentions[j].Ties = -1
		}
	}
}

// amountsTo reports whether token i ends a verb that a part leads up to: utgjorde,
// stod for, made up.
func amountsTo(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	if s.In(i, verbParticle) {
		i--
	}
	return morph.VerbLike(s, i) || s.Is(i, token.ClassMembership)
}

// namedPart reports whether number k counts nothing and number next follows it
// after a comma or og and the name of the next part.
func namedPart(s *token.Sentence, k, next int) bool {
	n := &s.Numbers[k]
	if !mayInherit(s, k, next) || n.Period || n.Year || n.Weak {
		return false
	}
	i, j := int(n.Last)+1, int(s.Numbers[next].Token)
	if s.KindAt(i) == token.Comma {
		i++
		if s.Is(i, token.ClassAnd) && s.KindAt(i-1) == token.Comma {
			i++
		}
	} else if s.Is(i, token.ClassAnd) {
		i++
	} else {
		return false
	}
	if j-i < 1 || j-i > syntax.MaxPart {
		return false
	}
	for ; i < j; i++ {
		if s.KindAt(i) != token.Word || morph.VerbLike(s, i) || s.Is(i, token.ClassThat|token.ClassConjunction&^token.ClassAnd) && !s.Is(i, token.ClassAnd|token.ClassOr) {
			return false
		}
	}
	return morph.NounLike(s, j-1)
}
