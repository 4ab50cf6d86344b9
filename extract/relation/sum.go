package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A sum of money that a share may be of.

// sum is what amount i is paid for where that is a sum of money: kostnadene, not
// prosjektet. It asks for the amount's measure before its turn.
func (s *finder) sum(i int) token.Phrase {
	s.about(i)
	m := &s.mentions[i]
	k := measuredAt(s.Sentence, m)
	if k < 0 {
		return token.Phrase{}
	}
	end := syntax.Core(s.Sentence, k)
	if end < k || s.Noun(end)&token.ClassMoney == 0 && !sums(s.Sentence, m, k) {
		return token.Phrase{}
	}
	return m.measure().Phrase
}

// sums reports whether the subject that begins at token k is said to be amount m:
// erstatningene utgjorde 3 mrd. kroner. What costs an amount is no sum.
func sums(s *token.Sentence, m *mention, k int) bool {
	p, verb := s.Before(m.First), makingUp
	if s.Is(p, token.ClassTo|token.ClassOn) {
		p, verb = p-1, amounting // beløp seg til, kom på
		if isForm(s, p, "seg") {
			p--
		}
	}
	return s.KindAt(p) == token.Word && p > k && s.In(p, verb)
}

// ofWhich gives hvorav 71 prosent the thing that the clause before it counts or
// pays for; a person's or a place's name is none.
func ofWhich(s *finder, i int) tie {
	p := whichAt(s.Sentence, &s.mentions[i])
	if p < 0 {
		return tie{}
	}
	if i > 0 {
		switch q := &s.mentions[i-1]; {
		case q.Money():
			if b := s.sum(i - 1); !b.Empty() {
				return by("whole/of-which-sum", b)
			}
			return by("whole/of-which-amount", amountItself(s.Sentence, q))
		case !q.base().Empty():
			return tie{} // a share of the share
		}
	}
	if b := s.antecedent(p).Phrase; !b.Empty() {
		return by("whole/of-which", b)
	}
	return by("whole/of-which-people", manyBefore(s.Sentence, p))
}

// whichAt is the token of hvorav, of which or of whom before share m, −1 where none
// stands there.
func whichAt(s *token.Sentence, m *mention) int {
	p := s.Before(m.First)
	switch {
	case s.KindAt(p) != token.Word:
		return -1
	case s.In(p, ofWhichWord), isForm(s, p, "of which"):
		return p
	case s.Is(p-1, token.ClassOf) && string(s.Folded(p)) == "whom":
		return p - 1
	}
	return -1
}

// amountItself reads brukte 84 mill. kroner, hvorav: a range, or so much per something,
// is no sum.
func amountItself(s *token.Sentence, q *mention) token.Phrase {
	if q.High >= 0 || s.Is(q.After(), token.ClassPer) {
		return token.Phrase{}
	}
	return token.Span(q.First, q.After()-1)
}

// manyBefore reads ble sendt til alle foresatte, hvorav: the plural behind a verb or a
// preposition, with a comma between it and token p.
func manyBefore(s *token.Sentence, p int) token.Phrase {
	e := p - 2
	if e < 0 || s.KindAt(p-1) != token.Comma || s.KindAt(e) != token.Word || !morph.Many(s, e) || s.Is(e, token.ClassFunction) {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s, e)
	if b > e || !s.Is(b-1, token.ClassPreposition) && !morph.VerbLike(s, b-1) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, b, e)
}
