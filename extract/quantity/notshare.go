package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// notShare reports whether the percentage m names a group or a level of
// confidence rather than a share of anything: topp 1 pst., 95 % konfidens.
func notShare(s *token.Sentence, m *Mention) bool {
	next := m.Unit.Last + 1
	if legend(s, m.Unit.Last) {
		return true
	}
	if s.KindAt(next) == token.Dash && s.Glued(next) {
		next++
	}
	if i := confidenceBehind(s, next); i >= 0 {
		return !chance(s, i)
	}
	return topGroup(s, m) || confident(s, m.First)
}

// legend reports whether the unit that ends at token last is that of 100 % = Antall.
func legend(s *token.Sentence, last int) bool {
	return s.Begins(last+1, '=')
}

// confidenceBehind is the token of konfidens and its like at token i or one behind it;
// −1 where none is, as in 60 prosent høyere sannsynlighet.
func confidenceBehind(s *token.Sentence, i int) int {
	for j := i; j < i+2; j++ {
		switch {
		case morph.Comparative(s, j):
			return -1
		case s.Is(j, token.ClassConfidence):
			return j
		case s.KindAt(j) != token.Word, s.Is(j, token.ClassFunction):
			return -1
		}
	}
	return -1
}

// topGroup reports whether m is the size of a group at an end of a row: topp 1 pst., de
// 70–80 prosent høyest presterende, de 10 prosent som har lavest inntekt.
func topGroup(s *token.Sentence, m *Mention) bool {
	p := s.Before(m.First)
	if s.KindAt(p) == token.Dash && s.KindAt(p-1) == token.Numeral {
		p = s.Before(p - 1)
	}
	if s.Is(p, token.ClassGroup) {
		return true
	}
	if !s.Is(p, token.ClassDeterminer) {
		return false
	}
	for j := m.Unit.Last + 1; j <= m.Unit.Last+3 && s.KindAt(j) == token.Word; j++ {
		if morph.Superlative(s, j) {
			return true
		}
	}
	return false
}

// confident reports whether the percentage at token i, or a row of them that it
// ends, is a level of confidence by the words before: konfidensnivå på 95 prosent,
// signifikant på 10, 5 og 1 prosent, significance at the 5 and 1 per cent.
func confident(s *token.Sentence, i int) bool {
	p := rowStart(s, i)
	if s.Is(p, token.ClassDeterminer) && s.Is(p-1, token.ClassPreposition) {
		p--
	}
	if s.Is(p, token.ClassOn|token.ClassMembership) || s.English && s.Is(p, token.ClassPreposition) {
		p--
	}
	if !level(s, p) {
		return confidence(s, p)
	}
	for n := 0; n < 6 && s.KindAt(p) == token.Word; n++ {
		if confidence(s, p) && !level(s, p) {
			return true // signifikans er markert på nivåene 10, 5 og 1 prosent
		}
		p--
	}
	return false
}

// rowStart is the token before the numbers that the one at token i ends a row of: 10, 5
// og 1 prosent.
func rowStart(s *token.Sentence, i int) int {
	p := s.Before(i)
	for n := 0; n < 6 && (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr)) && s.KindAt(p-1) == token.Numeral; n++ {
		p = s.Before(p - 1)
	}
	return p
}

// confidence reports whether token i speaks of how sure a result is: signifikant.
func confidence(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassConfidence) && !s.Is(i, token.ClassPreposition)
}

// level reports whether token i is the bare word for a level, which alone tells
// nothing: et nivå på 40 prosent.
func level(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassConfidence) && s.In(i, bareLevel)
}

// chance reports whether token i is the probability of something, which is a
// share: 60 prosent sannsynlighet for flom.
func chance(s *token.Sentence, i int) bool {
	return s.Entry(i).Form == "sannsynlighet" && s.KindAt(i+1) == token.Word && s.In(i+1, chanceOf)
}
