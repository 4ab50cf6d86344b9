package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The group that andelen gives a part of, where the part is a kind of person that any
// group has.

// holder is the group of which the share word at token j, which stands before token
// limit, gives a part: blant professorene behind andelen or kvinneandelen, i styrene
// behind andelen kvinner. I styrene er andelen kvinner names it first.
func holder(s *token.Sentence, j, limit int) tie {
	a, people := partBehind(s, j)
	switch {
	case a < limit && tiesGroup(s, a, people):
		return by("whole/share-among", groupAt(s, a, limit))
	case people:
		return by("whole/share-fronted", groupFronted(s, j))
	}
	return tie{}
}

// partBehind is the token behind the share word at token j and the kind of person that it
// counts. people is false where it counts none: andelen kvinner, kvinneandelen.
func partBehind(s *token.Sentence, j int) (a int, people bool) {
	switch {
	case s.English && s.Is(j+1, token.ClassOf) && person(s, j+2):
		return j + 3, true
	case person(s, j+1):
		return j + 2, true
	}
	return j + 1, morph.Begins(s.Folded(j), personStarts, 4)
}

// person reports whether token i is a kind of person that every group may have a part
// of, by sex, age or origin.
func person(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, personWord)
}

// tiesGroup reports whether token i ties a share to a group: blant, hos, behind a kind of
// people i as well.
func tiesGroup(s *token.Sentence, i int, people bool) bool {
	return morph.Among(s, i) || morph.Beside(s, i) && !s.English || people && s.IsWord(i, token.ClassIn)
}

// groupAt is the group behind the word at token a, before token limit.
func groupAt(s *token.Sentence, a, limit int) token.Phrase {
	end := syntax.NounPhrase(s, a+1)
	if end <= a || end >= limit || !morph.Among(s, a) && !group(s, a+1, end) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, a+1, end)
}

// groupFronted is the group that the sentence opens with, where the verb and the share
// word at token j follow it: I styrene er andelen kvinner.
func groupFronted(s *token.Sentence, j int) token.Phrase {
	if s.KindAt(0) != token.Word || !s.Is(0, token.ClassIn) && !morph.Beside(s, 0) || s.KindAt(1) == token.Numeral {
		return token.Phrase{}
	}
	if _, ok := syntax.PeriodAt(s, 0); ok {
		return token.Phrase{}
	}
	end := syntax.NounPhrase(s, 1)
	if end < 1 || end+2 != j || !morph.VerbLike(s, end+1) || !group(s, 1, end) {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, 1, end)
}

// group reports whether tokens i to j can be a group that has parts, and no state or
// time: styrene, leiargruppa, små kommuner; not arbeid, alderen.
func group(s *token.Sentence, i, j int) bool {
	end := syntax.Core(s, i)
	if end < i || end > j || s.Is(end, token.ClassTimeUnit|token.ClassMonth|token.ClassSeason) || morph.AgeNoun(s, end) {
		return false
	}
	if _, ok := syntax.PeriodAt(s, i); ok {
		return false
	}
	if s.English {
		return s.Is(i, token.ClassDeterminer) || s.In(end, groupEnglish)
	}
	return s.Tokens[end].Capital || s.In(end, groupEnding)
}
