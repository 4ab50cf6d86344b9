package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// hundred is what the shares of the parts of a whole add up to at most, rounding
// included.
const hundred = 101

// parts gives the unit at the end of a list to the parts named before it: lønn
// utgjorde 84, varer og tjenester 11 og avskrivninger 5 prosent. The first number
// follows a verb, the others their part's name, and shares add up to a hundred at
// most: what does not is no division of a whole.
func parts(r *Reading) {
	if len(r.Mentions) == 0 {
		return
	}
	owner := r.owners()
	for i := range len(r.Mentions) {
		m := &r.Mentions[i]
		if m.dead || m.High >= 0 || m.Unit.Kind == unitNone || m.Unit.first < int(r.s.Numbers[m.Number].Token) {
			continue
		}
		last := m.Number
		first := firstPart(r, last, owner)
		if first == last || m.share() && sum(r.s, first, last) > hundred {
			continue
		}
		for k := last - 1; k >= first; k-- {
			j := lend(r, k, last, i)
			r.Mentions[j].Ties = -1
		}
	}
}

// firstPart is the first number of the parts that number last, the end of their list,
// goes with; last where there are none.
func firstPart(r *Reading, last int, owner []int) int {
	first := last
	for first > 0 && owner[first-1] < 0 && namedPart(r.s, first-1, first) {
		first--
	}
	if first < last && amountsTo(r.s, r.s.Before(int(r.s.Numbers[first].Token))) {
		return first
	}
	return last
}

// sum is what numbers first to last add up to.
func sum(s *token.Sentence, first, last int) (sum float64) {
	for k := first; k <= last; k++ {
		sum += s.Numbers[k].Value.Float()
	}
	return sum
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
	if !mayInherit(s, k, next) || is(n, dated|yearlike|weak) {
		return false
	}
	end := int(n.Last) + 1
	i := partName(s, end)
	return i > end && isPartName(s, i, int(s.Numbers[next].Token))
}

// partName is the token behind the comma, the og or both that begin at token i: that
// token itself where neither does.
func partName(s *token.Sentence, i int) int {
	if s.KindAt(i) == token.Comma {
		i++
	}
	if s.Is(i, token.ClassAnd) {
		i++
	}
	return i
}

// isPartName reports whether tokens i to j, j not included, can name a part: words
// without a verb or a conjunction, og aside.
func isPartName(s *token.Sentence, i, j int) bool {
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
