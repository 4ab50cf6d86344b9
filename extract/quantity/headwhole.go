package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// wholeOf is the whole that a head names for the shares below or beside it: prosent av
// elevene, andel foreldre som, blant lærarane, (til de uten plass), Bare foreldre med
// plass.
func wholeOf(s *token.Sentence, p Place) string {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Word && morph.Among(s, i) {
			return wholeFrom(s, i+1)
		}
		if w := wholeBehind(s, i); w != "" {
			return w
		}
		if p != PlaceTitle {
			continue
		}
		if w := filter(s, i); w != "" {
			return w
		}
	}
	return ""
}

// wholeBehind is the whole behind token i, where that is a unit of shares or a noun that
// says share.
func wholeBehind(s *token.Sentence, i int) string {
	unit := s.Is(i, token.ClassShareUnit)
	if !unit && s.Noun(i)&token.ClassShareWord == 0 {
		return ""
	}
	j := behindBrackets(s, i+1)
	switch {
	case s.Is(j, token.ClassOf) && j <= i+4:
		return wholeFrom(s, j+1)
	case unit || j != i+1:
		return ""
	}
	// andel elever som, andelen foreldre med: the noun stands alone
	if s.KindAt(j) != token.Word || s.Is(j, token.ClassThat) || !s.Is(j+1, token.ClassThat) || syntax.Core(s, j) != j {
		return ""
	}
	return s.Slice(j, j)
}

// behindBrackets is the first token from i on that belongs to no unit of shares: andel (%)
// av. It looks at four.
func behindBrackets(s *token.Sentence, i int) int {
	for j := i; j < i+4; j++ {
		switch k := s.KindAt(j); {
		case k == token.Open, k == token.Close, s.Is(j, token.ClassShareUnit), s.Is(j, token.ClassIn) && s.Is(j+1, token.ClassShareUnit):
		default:
			return j
		}
	}
	return i + 4
}

// wholeFrom is the noun phrase at token i with the place it is at: lærerne i
// grunnskolen.
func wholeFrom(s *token.Sentence, i int) string {
	end := syntax.Core(s, i)
	if end < i || syntax.Anaphor(s, i, end) || i == end && noWhole(s, i) {
		return ""
	}
	for range 2 {
		e := placeFrom(s, end+1)
		if e <= end {
			break
		}
		end = e
	}
	return s.Words(syntax.WithoutCount(s, i, end))
}

// noWhole reports whether the one word at token i names no whole: share of total, and % of
// registered, which leaves the noun to the reader.
func noWhole(s *token.Sentence, i int) bool {
	return s.English && token.HasSuffix(s.Folded(i), "ed") || s.In(i, total)
}

// placeFrom is the last token of the place at token i, i grunnskolen; before i where none
// is named, as in i 2019.
func placeFrom(s *token.Sentence, i int) int {
	if s.KindAt(i) != token.Word || !s.In(i, withinPlace) {
		return i - 1
	}
	end := syntax.Core(s, i+1)
	if !headWhen(s, i+1).none() || s.Is(i+1, anyUnit) || s.KindAt(i+1) == token.Numeral || end < i+1 {
		return i - 1
	}
	return end
}

// filter is who a question went to or a note keeps: (til de uten plass), Bare foreldre
// med plass.
func filter(s *token.Sentence, i int) string {
	if !filters(s, i) {
		return ""
	}
	for j := i + 1; j < i+syntax.MaxPart; j++ {
		switch s.KindAt(j) {
		case token.Close, token.Point:
			return s.Slice(i+1, j-1)
		case token.Word:
			if morph.VerbLike(s, j) && !s.Is(j, token.ClassFunction) && j > i+2 && !s.Is(j-1, token.ClassThat) {
				return ""
			}
		default:
			return ""
		}
	}
	return ""
}

// filters reports whether token i begins what filter reads: til in a parenthesis, bare at
// the head of a sentence.
func filters(s *token.Sentence, i int) bool {
	open := s.KindAt(i-1) == token.Open
	switch {
	case s.KindAt(i) != token.Word:
		return false
	case s.In(i, filterTo):
		return open || s.KindAt(i-2) == token.Open && s.KindAt(i-1) == token.Word
	case s.In(i, filterOnly):
		return open || s.KindAt(i-1) == token.Point
	}
	return false
}
