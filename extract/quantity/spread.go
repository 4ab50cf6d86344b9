package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

const (
	direction = token.ClassUp | token.ClassDown
	anyUnit   = token.ClassShareUnit | token.ClassMoneyUnit
)

// moves reports whether fra x til y is a change in time. It is one where a verb
// or a noun of change leads up to it (økte fra 40 til 55), where two times are
// named (fra 2015 til 2019, 40 i 2015 til 55), or where it runs downwards. Else
// it is the spread of a level over things, avgifter fra 4 000 til 20 000 kroner,
// and so it is after varierer, forskjeller, spenn and the like. p is the token
// of fra, last the end of y.
func moves(s *token.Sentence, p, last int, down bool) bool {
	neutral := false
	for i := p - 1; i >= 0 && i > p-syntax.Reach; i-- {
		if s.KindAt(i) == token.Point && !s.Begins(i, ':') && s.Tokens[i+1].Space {
			break
		}
		if spreads(s, i) {
			return false
		}
		c := movement(s, i, p)
		if c&direction != 0 {
			return true
		}
		neutral = neutral || c != 0 // går fra … til: an interval may go as well
	}
	return neutral || down && !spreads(s, last+1) || movesAfter(s, p, last) || twoTimes(s, p, last)
}

// spreads reports whether token i says that a level differs between things.
func spreads(s *token.Sentence, i int) bool {
	return s.Noun(i)&token.ClassVary != 0
}

// movement is the direction that token i gives to a fra at token p. A
// comparative counts in front of a colon only: Flere kommer tilbake: fra 4 til 5 %.
func movement(s *token.Sentence, i, p int) token.Class {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassQualifier) {
		return 0
	}
	c := s.Noun(i) & (direction | token.ClassUpDown)
	if c == 0 || morph.Comparative(s, i) && !headline(s, i, p) || s.In(i, onTop) {
		return 0
	}
	return c
}

// headline reports whether token i opens the words before a fra at token p that a colon
// or its like divides from it.
func headline(s *token.Sentence, i, p int) bool {
	return s.KindAt(p-1) == token.Point && (s.Opens(i) || s.KindAt(i-1) == token.Point)
}

// movesAfter reads fra 40 til 55 prosent økte andelen, and fra 40 til 55 prosent,
// en økning på.
func movesAfter(s *token.Sentence, p, last int) bool {
	i := behindUnit(s, last)
	if s.Opens(p) && (morph.ChangeVerb(s, i) || s.Is(i, token.ClassUpDown)) {
		return true
	}
	if k := s.KindAt(i); k != token.Comma && k != token.Dash && k != token.Open {
		return false
	}
	for j := i + 1; j <= i+3 && s.KindAt(j) != token.Point; j++ {
		if morph.ChangeNoun(s, j) {
			return true
		}
	}
	return false
}

// behindUnit is the first token behind last that is no unit.
func behindUnit(s *token.Sentence, last int) int {
	i := last + 1
	for s.Is(i, anyUnit) {
		i++
	}
	return i
}

// twoTimes reports whether two times stand in the clause of tokens p to last,
// or a stretch of time after them: fra 7 til 9 mrd. kroner i perioden.
func twoTimes(s *token.Sentence, p, last int) bool {
	return yearsBefore(s, p)+yearsFrom(s, p, last) > 1 || lasts(s, behindUnit(s, last))
}

// yearsBefore is how many years stand before token p in its sentence, within reach.
func yearsBefore(s *token.Sentence, p int) (years int) {
	for i := p - 1; i >= 0 && i > p-syntax.Reach && s.KindAt(i) != token.Point; i-- {
		if s.YearAt(i) > 0 {
			years++
		}
	}
	return years
}

// yearsFrom is how many years stand from token p on, up to a point behind token last. One
// between them counts twice, 40 prosent i 2015 til 55: then and now.
func yearsFrom(s *token.Sentence, p, last int) (years int) {
	for i := p; i < len(s.Tokens) && i < last+syntax.Reach && (i <= last || s.KindAt(i) != token.Point); i++ {
		if s.YearAt(i) == 0 {
			continue
		}
		years++
		if i < last {
			years++
		}
	}
	return years
}

// lasts reports whether token i begins a stretch of time: siden, i perioden, på fire år,
// over ti år, over two years.
func lasts(s *token.Sentence, i int) bool {
	if s.KindAt(i) == token.Word && s.FormIn(i, sinceOrOver) {
		return true
	}
	n := s.NumberAt(i + 1)
	return n != nil && s.Is(i, token.ClassPreposition) && s.Is(int(n.Last)+1, token.ClassTimeUnit)
}
