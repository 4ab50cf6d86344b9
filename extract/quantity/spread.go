package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
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
		t := &s.Tokens[i]
		if t.Kind == token.Point && s.Text[t.Start] != ':' && s.Tokens[i+1].Space {
			break
		}
		if spreads(s, i) {
			return false
		}
		switch c := movement(s, i, p); {
		case c&(token.ClassUp|token.ClassDown) != 0:
			return true
		case c != 0:
			neutral = true // går fra … til: an interval may go as well
		}
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
	c := s.Noun(i) & (token.ClassUp | token.ClassDown | token.ClassUpDown)
	if c == 0 {
		return 0
	}
	if morph.Comparative(s, i) && (s.KindAt(p-1) != token.Point || !s.Opens(i) && s.KindAt(i-1) != token.Point) {
		return 0
	}
	if s.In(i, onTop) {
		return 0
	}
	return c
}

// movesAfter reads fra 40 til 55 prosent økte andelen, and fra 40 til 55 prosent,
// en økning på.
func movesAfter(s *token.Sentence, p, last int) bool {
	i := last + 1
	for s.Is(i, token.ClassShareUnit|token.ClassMoneyUnit) {
		i++
	}
	if s.Opens(p) && (morph.ChangeVerb(s, i) || s.Is(i, token.ClassUpDown)) {
		return true
	}
	if k := s.KindAt(i); k == token.Comma || k == token.Dash || k == token.Open {
		i++
		for n := 0; n < 3 && s.KindAt(i) != token.Point; n++ {
			if morph.ChangeNoun(s, i) {
				return true
			}
			i++
		}
	}
	return false
}

// twoTimes reports whether two times stand in the clause of tokens p to last,
// or a stretch of time after them: fra 7 til 9 mrd. kroner i perioden.
func twoTimes(s *token.Sentence, p, last int) bool {
	years := 0
	for i := p - 1; i >= 0 && i > p-syntax.Reach && s.KindAt(i) != token.Point; i-- {
		if s.YearAt(i) > 0 {
			years++
		}
	}
	for i := p; i < len(s.Tokens) && i < last+syntax.Reach && (i <= last || s.KindAt(i) != token.Point); i++ {
		if s.YearAt(i) > 0 {
			years++
			if i < last {
				years++ // 40 prosent i 2015 til 55: then and now
			}
		}
	}
	if years > 1 {
		return true
	}
	i := last + 1
	for s.Is(i, token.ClassShareUnit|token.ClassMoneyUnit) {
		i++
	}
	if s.KindAt(i) == token.Word && s.FormIn(i, sinceOrOver) {
		return true
	}
	// på fire år, over ti år, over two years
	return s.Is(i, token.ClassPreposition) && s.KindAt(i+1) == token.Numeral && s.Is(int(s.Numbers[s.Tokens[i+1].Number].Last)+1, token.ClassTimeUnit)
}
