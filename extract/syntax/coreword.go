package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// What a word of the core of a noun phrase tells of the next one, by its form.

// Hyphenated is the last token of what hangs on to token i with hyphens.
func Hyphenated(s *token.Sentence, i int) int {
	if s.KindAt(i+1) != token.Dash {
		return i
	}
	for s.Hyphen(i+1) && lexical(s, i+2) {
		i += 2
	}
	// barne- og ungdomsvernet
	if s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.Is(i+2, token.ClassAnd|token.ClassOr) && s.KindAt(i+3) == token.Word {
		i += 3
	}
	return i
}

// genitiveS is the s of an English genitive behind token i, the country's workforce; i
// where none stands there.
func genitiveS(s *token.Sentence, i int) int {
	if s.KindAt(i+1) != token.Quote || !s.Glued(i+1) || !s.Glued(i+2) {
		return i
	}
	if s.KindAt(i+3) != token.Word || string(s.Folded(i+2)) != "s" {
		return i
	}
	return i + 2
}

// Stops reports whether token i cannot stand in the core of a noun phrase.
func Stops(s *token.Sentence, i int) bool {
	const other = token.ClassPreposition | token.ClassConjunction | token.ClassAdverb | token.ClassPronoun | token.ClassQualifier
	c := s.Tokens[i].Class
	switch {
	case s.Tokens[i].Kind == token.Code, c&token.ClassNotVerb != 0 && c&other == 0:
		return false
	case c&(token.ClassFunction&^token.ClassVerb) != 0 && c&token.ClassMoney == 0, morph.VerbLike(s, i):
		return true
	}
	return s.English && (morph.ChangeVerb(s, i) || s.Entry(i).Form == "up to")
}

// goesOn reports whether token i is an adjective or a genitive, so that the
// noun is still to come.
func goesOn(s *token.Sentence, i int) bool {
	w := s.Folded(i)
	if s.English || s.KindAt(i) == token.Code || len(w) < 2 {
		return true
	}
	last := w[len(w)-1]
	if s.Tokens[i].Capital && i+1 < len(s.Tokens) && (i > 0 || last != 'e') {
		return last == 's' || namePart(s, i, len(w)-1)
	}
	switch {
	case s.In(i, morph.DefinitePlural):
		return false
	case last == 's':
		return s.KindAt(i+1) == token.Word && s.Tokens[i+1].Start > s.Tokens[i].End
	case last == 'e':
		return !s.In(i, eNoun)
	}
	return s.In(i, adjectiveEnding)
}

// namePart reports whether the name at token i, whose last letter is k, goes on with a
// name: Statens vegvesen, Oslo kommune.
func namePart(s *token.Sentence, i, k int) bool {
	return s.KindAt(i+1) == token.Word && !morph.VerbLike(s, i+1) && nameLetter(s, i, k) != 'e'
}

// nameLetter is letter k of the word at token i or, before a word that is not known, of
// that one where it is as long: not what was meant, but rows were made by it.
func nameLetter(s *token.Sentence, i, k int) byte {
	if next := s.Folded(i + 1); len(next) > k && s.Tokens[i+1].Class == 0 && !s.Tokens[i+1].Capital {
		return next[k]
	}
	return s.Folded(i)[k]
}

// attributes is the first token from i on that is no attribute which only looks like a
// verb or a word of quantity: larger in the larger towns, lavest lønte in de lavest
// lønte arbeidstakerne. It is i where what stands there is the noun, or not known.
func attributes(s *token.Sentence, i int) int {
	for n := 0; n < maxAttributes && attribute(s, i); n++ {
		i++
	}
	return i
}

// attribute reports whether token i is an attribute which looks like a verb or a word of
// quantity, and whose noun is still to come.
func attribute(s *token.Sentence, i int) bool {
	return (morph.Graded(s, i) || morph.Passive(s, i) && attributive(s, i-1)) && nounNext(s, i+1)
}

// nounNext reports whether token i can go on a phrase whose noun is still to come.
func nounNext(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	return !Stops(s, i) || morph.Graded(s, i) || morph.Passive(s, i) || sumNoun(s, i)
}

// attributive reports whether what follows token i is an attribute or a noun: token i
// is an article, a genitive, an adverb of degree or an adjective.
func attributive(s *token.Sentence, i int) bool {
	switch {
	case s.KindAt(i) != token.Word:
		return false
	case s.Is(i, token.ClassDeterminer), s.Is(i, token.ClassOf) && s.KindAt(i-1) != token.None, morph.Graded(s, i):
		return true
	case s.Is(i, token.ClassFunction):
		return false
	case s.English:
		return s.In(i, englishDegree) && !s.Tokens[i].Capital
	}
	return morph.Possessor(s, i) || s.In(i, degree)
}

// countedNoun reports whether token i is a count that a noun follows.
func countedNoun(s *token.Sentence, i int) bool {
	n := s.NumberAt(i)
	if n == nil || n.Used || n.Weak || n.Year || n.Scaled {
		return false
	}
	noun := int(n.Last) + 1
	return s.KindAt(noun) == token.Word && !Stops(s, noun)
}

// sumNoun reports whether token i is a noun of money that a verb is spelled like, after
// an adjective: utlånt beløp.
func sumNoun(s *token.Sentence, i int) bool {
	if s.Noun(i)&token.ClassMoney == 0 || !s.Is(i, token.ClassVerb) || s.KindAt(i-1) != token.Word {
		return false
	}
	return s.Is(i-1, token.ClassDeterminer) || s.In(i-1, agreeing)
}
