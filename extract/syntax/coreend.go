package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// English, which writes a noun before a noun and verbs without an ending, tells by what
// follows that a noun phrase has ended.

// pluralEnd reports whether token i is an English plural that ends its phrase. A plural
// stands before a plural only, savings groups, or is one of the few without a singular;
// a verb behind it has no s.
func pluralEnd(s *token.Sentence, i, start int) bool {
	if !s.English || s.KindAt(i) != token.Word || s.KindAt(i+1) != token.Word || s.Tokens[i].Capital && i > start {
		return false
	}
	if !s.In(i, englishPlural) && !pluralS(s, i) {
		return false
	}
	next := s.Folded(i + 1)
	return next[len(next)-1] != 's' && !s.Tokens[i+1].Capital
}

// pluralS reports whether token i ends in the s of a plural: schools, but not process,
// status, analysis.
func pluralS(s *token.Sentence, i int) bool {
	w := s.Folded(i)
	n := len(w)
	if n < 4 || w[n-1] != 's' || s.In(i, noPluralEnd) {
		return false
	}
	switch w[n-2] {
	case 's', 'u', 'i', '\'':
		return false
	}
	return true
}

// predicateAt reports whether token i is an English verb without an ending that no
// other finite verb of its clause competes with: children in Oslo live in poverty.
func predicateAt(s *token.Sentence, i, start int) bool {
	if !s.English || i <= start || !s.IsWord(i, token.ClassVerb) || !s.Entry(i).Bare {
		return false
	}
	return complement(s, i+1) && !verbFrom(s, i, 1) && !verbFrom(s, i, -1)
}

// complement reports whether token i can follow an English verb: no word but a
// preposition, an adverb or what a noun phrase or a clause begins with.
func complement(s *token.Sentence, i int) bool {
	const small = token.ClassPreposition | token.ClassDeterminer | token.ClassAdverb | token.ClassThat
	return s.KindAt(i) != token.Word || s.Is(i, small) || s.In(i, morph.EnglishArticle)
}

// verbFrom reports whether a verb that is no noun as well stands in the clause of token
// i, on the way from it by step.
func verbFrom(s *token.Sentence, i, step int) bool {
	for range MaxPhrase {
		i += step
		switch s.KindAt(i) {
		case token.Point, token.Comma, token.None:
			return false
		case token.Word:
			if s.Is(i, token.ClassVerb) && !s.Entry(i).Bare && !s.Is(i, token.ClassPreposition) {
				return true
			}
		}
	}
	return false
}
