package quantity

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// outOf reports whether tokens i to j, j not included, say av, av de, av
// landets, out of, in. defined is true where more than av stands there.
func outOf(s *token.Sentence, i, j int) (defined, ok bool) {
	switch {
	case s.Is(i, token.ClassOf):
		i++
	case outAt(s, i):
		i += 2
	default:
		return false, i+1 == j && inAt(s, i)
	}
	if i == j {
		return false, true
	}
	return true, j-i <= 4 && defines(s, i, j)
}

// outAt reports whether tokens i and i+1 are out of.
func outAt(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && string(s.Folded(i)) == "out" && s.Is(i+1, token.ClassOf)
}

// inAt reports whether token i is the in of one in four.
func inAt(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassIn) && (s.English || s.Unknown) && s.Entry(i).Form == "in"
}

// defines reports whether tokens i to j, j not included, may stand between av and the
// number of the whole: de, landets, de undersøkte.
func defines(s *token.Sentence, i, j int) bool {
	for ; i < j; i++ {
		switch c := s.Tokens[i].Class; {
		case s.KindAt(i) != token.Word:
			return false
		case c&(token.ClassDeterminer|token.ClassAnyhow|token.ClassQualifier|token.ClassJudge|token.ClassIn|token.ClassOrdinal) != 0:
		case c&(token.ClassPreposition|token.ClassConjunction|token.ClassVerb|token.ClassAnd|token.ClassOr) != 0:
			return false
		case !genitive(s, i) && (i+1 < j || !s.In(i, weakAdjective)):
			return false
		}
	}
	return true
}

// genitive reports whether token i is landets, Bergens, fylkets.
func genitive(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.End-t.Start < 3 {
		return false
	}
	c := s.Text[t.End-1]
	return c == 's' || c == 'S' || s.KindAt(i+1) == token.Quote
}

// nounBetween reports whether what the ratio counts stands between its numbers, and
// nothing is counted behind them: nine groups out of ten, én kvinne av fem.
func (x *ratio) nounBetween() bool {
	s, i := x.s, int(x.n.Last)+1
	switch {
	case x.num >= x.den || x.den > 100 || x.d.Year || x.n.Spelled != x.d.Spelled || s.Is(int(x.n.Token)-1, token.ClassLabel):
		return false
	case !morph.NounLike(s, i) || s.Is(i, token.ClassFunction|token.ClassOf|token.ClassMonth|token.ClassTimeUnit):
		return false
	}
	out := outOfWords(s, i+1, int(x.d.Token))
	return (out || x.ofAt(i+1)) && !goesOn(s, int(x.d.Last)+1, out)
}

// outOfWords reports whether tokens i to j, j not included, are out of.
func outOfWords(s *token.Sentence, i, j int) bool {
	return j == i+2 && s.Is(i+1, token.ClassOf) && string(s.Folded(i)) == "out"
}

// ofAt reports whether token i is all that stands before the whole, and is av, or in
// between numbers in words.
func (x *ratio) ofAt(i int) bool {
	return int(x.d.Token) == i+1 && (x.s.Is(i, token.ClassOf) || x.n.Spelled && x.d.Spelled && inAt(x.s, i))
}

// goesOn reports whether token i behind the whole makes it something else: a unit, a time,
// a count of things unless out is said.
func goesOn(s *token.Sentence, i int, out bool) bool {
	if !out && morph.NounLike(s, i) && !morph.VerbLike(s, i) {
		return true
	}
	return s.KindAt(i) == token.Dash || s.Is(i, anyUnit|token.ClassTimeUnit|token.ClassMonth|token.ClassScale|token.ClassOrdinal)
}

// bearsName reports whether the word at token i bears the number after it as its name:
// a noun without an ending behind a preposition, til hall 7.
func bearsName(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Tokens[i].Capital && !s.Tokens[i].Caps || s.Tokens[i].Class != 0 || !s.Is(i-1, token.ClassPreposition) {
		return false
	}
	return !s.In(i, inflected)
}

// member reports whether the one of tre stands after er or som: a single named
// thing is one of a set, and no share is meant. In I dag er ett av tre barn
// fattige the subject follows, and a share is.
func member(s *token.Sentence, first int) bool {
	i := first - 1
	for s.Is(i, token.ClassJudge|token.ClassAdverb|token.ClassQualifier) && !s.Is(i, token.ClassMembership) {
		i--
	}
	if !s.Is(i, token.ClassMembership) {
		// Fra i år er skolen ett av tre bygg.
		return s.KindAt(i) == token.Word && !s.Is(i, token.ClassFunction) && s.Is(i-1, token.ClassMembership) && s.Is(i-1, token.ClassVerb)
	}
	return !opened(s, i-1) || !s.Is(i, token.ClassVerb)
}

// opened reports whether token i ends what a sentence opens with instead of its subject:
// I dag, I 2015, a comma.
func opened(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassAdverb|token.ClassNamedPeriod) || s.YearAt(i) > 0 || s.KindAt(i) == token.Comma
}
