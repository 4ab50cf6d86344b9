package quantity

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// wholeOf is the whole that a head names for the shares below or beside it: prosent av
// elevene, andel foreldre som, blant lærarane, (til de uten plass), Bare foreldre med
// plass.
func wholeOf(s *token.Sentence, p place) string {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Word && morph.Among(s, i) {
			return wholeFrom(s, i+1)
		}
		if s.Is(i, token.ClassShareUnit) || s.KindAt(i) == token.Word && s.Noun(i)&token.ClassShareWord != 0 {
			if w := wholeBehind(s, i); w != "" {
				return w
			}
		}
		if p == PlaceTitle {
			if w := filter(s, i); w != "" {
				return w
			}
		}
	}
	return ""
}

// wholeBehind is the whole behind the share or unit at token i.
func wholeBehind(s *token.Sentence, i int) string {
	j := i + 1
	for n := 0; n < 4 && j < len(s.Tokens); n++ {
		switch {
		case s.Is(j, token.ClassOf):
			return wholeFrom(s, j+1)
		case s.KindAt(j) == token.Open, s.KindAt(j) == token.Close, s.Is(j, token.ClassShareUnit), s.Is(j, token.ClassIn) && s.Is(j+1, token.ClassShareUnit):
			j++
			continue
		}
		break
	}
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassShareUnit) || j != i+1 {
		return ""
	}
	// andel elever som, andelen foreldre med: the noun stands alone
	end := syntax.Core(s, j)
	if end != j || !s.Is(j+1, token.ClassThat) || s.Is(j, token.ClassThat) || s.Tokens[j].Kind != token.Word {
		return ""
	}
	return s.Slice(j, end)
}

// wholeFrom is the noun phrase at token i with the place it is at: lærerne i
// grunnskolen.
func wholeFrom(s *token.Sentence, i int) string {
	end := syntax.Core(s, i)
	if end < i || syntax.Anaphor(s, i, end) {
		return ""
	}
	if i == end && s.English && token.HasSuffix(s.Folded(i), "ed") {
		return "" // % of registered leaves the noun to the reader
	}
	if i == end && s.In(i, total) {
		return "" // share of total
	}
	for n := 0; n < 2; n++ {
		if s.KindAt(end+1) != token.Word {
			break
		}
		if !s.In(end+1, withinPlace) {
			return s.Words(syntax.WithoutCount(s, i, end))
		}
		e := syntax.Core(s, end+2)
		if _, last, _ := headWhen(s, end+2); e < end+2 || last >= end+2 || s.Is(end+2, token.ClassShareUnit|token.ClassMoneyUnit) || s.KindAt(end+2) == token.Numeral {
			break
		}
		end = e
	}
	return s.Words(syntax.WithoutCount(s, i, end))
}

// filter is who a question went to or a note keeps: (til de uten plass), Bare foreldre
// med plass.
func filter(s *token.Sentence, i int) string {
	if s.KindAt(i) != token.Word {
		return ""
	}
	switch {
	case s.In(i, filterTo):
		if s.KindAt(i-1) != token.Open && !(s.KindAt(i-2) == token.Open && s.KindAt(i-1) == token.Word) {
			return ""
		}
	case s.In(i, filterOnly):
		if s.KindAt(i-1) != token.Point && s.KindAt(i-1) != token.Open {
			return ""
		}
	default:
		return ""
	}
	for j := i + 1; j < len(s.Tokens) && j < i+syntax.MaxPart; j++ {
		switch s.KindAt(j) {
		case token.Close, token.Point:
			if j == i+1 {
				return ""
			}
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

// rateOf reports whether a caption tells of the share of those who say or do something:
// Andel som deltok.
func rateOf(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.KindAt(i) != token.Word || s.Noun(i)&token.ClassShareWord == 0 {
			continue
		}
		for j := i + 1; j < i+4; j++ {
			if s.IsWord(j, token.ClassThat) {
				return true
			}
		}
	}
	return false
}

// questions reports whether a caption holds a question.
func questions(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Point && s.Text[s.Tokens[i].Start] == '?' {
			return true
		}
	}
	return false
}

// peopleHead is the group that the head of a column is the name of: Kvinner, Lærere (n=84).
func peopleHead(s *token.Sentence) string {
	if s.KindAt(0) != token.Word || s.Is(0, token.ClassTimeUnit|token.ClassMoneyUnit|token.ClassShareUnit|token.ClassFunction) || s.Noun(0)&(token.ClassMoney|token.ClassShare|token.ClassShareWord|token.ClassRate) != 0 {
		return ""
	}
	switch s.KindAt(1) {
	case token.None, token.Open:
	case token.Word:
		if w := s.Folded(1); string(w) != "n" || s.KindAt(2) != token.Other {
			return ""
		}
	default:
		return ""
	}
	if s.In(0, peopleHeadWord) {
		return s.Slice(0, 0)
	}
	return s.Words(syntax.Crowd(s, 0))
}
