package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Where a noun phrase ends, as the forms of its words tell it.

// attributes is the first token from i on that is no attribute which only looks like a
// verb or a word of quantity: larger in the larger towns, lavest lønte in de lavest
// lønte arbeidstakerne. It is i where what stands there is the noun, or not known.
func attributes(s *token.Sentence, i int) int {
	for n := 0; n < 3 && s.KindAt(i) == token.Word && s.KindAt(i+1) == token.Word; n++ {
		switch {
		case morph.Graded(s, i) && nounNext(s, i+1):
		case morph.Passive(s, i) && nounNext(s, i+1) && attributive(s, i-1):
		default:
			return i
		}
		i++
	}
	return i
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
	}
	if s.English {
		return s.In(i, englishDegree) && !s.Tokens[i].Capital
	}
	return morph.Possessor(s, i) || s.In(i, degree)
}

// countedNoun reports whether token i is a count that a noun follows.
func countedNoun(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Numeral {
		return false
	}
	n := &s.Numbers[s.Tokens[i].Number]
	j := int(n.Last) + 1
	return !n.Used && !n.Weak && !n.Year && !n.Scaled && s.KindAt(j) == token.Word && !Stops(s, j)
}

// sumNoun reports whether token i is a noun of money that a verb is spelled like, after
// an adjective: utlånt beløp.
func sumNoun(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Noun(i)&token.ClassMoney == 0 || !s.Is(i, token.ClassVerb) || s.KindAt(i-1) != token.Word {
		return false
	}
	return s.Is(i-1, token.ClassDeterminer) || s.In(i-1, agreeing)
}

// pluralEnd reports whether token i is an English plural that ends its phrase. A plural
// stands before a plural only, savings groups, or is one of the few without a singular;
// a verb behind it has no s.
func pluralEnd(s *token.Sentence, i, start int) bool {
	if !s.English || s.KindAt(i) != token.Word || s.KindAt(i+1) != token.Word || s.Tokens[i].Capital && i > start {
		return false
	}
	if s.In(i, englishPlural) {
		x := s.Folded(i + 1)
		return x[len(x)-1] != 's' && !s.Tokens[i+1].Capital
	}
	w := s.Folded(i)
	n := len(w)
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' || w[n-2] == 'u' || w[n-2] == 'i' || w[n-2] == '\'' {
		return false
	}
	if s.In(i, noPluralEnd) {
		return false
	}
	x := s.Folded(i + 1)
	return x[len(x)-1] != 's' && !s.Tokens[i+1].Capital
}

// predicateAt reports whether token i is an English verb without an ending that no
// other finite verb of its clause competes with: children in Oslo live in poverty.
func predicateAt(s *token.Sentence, i, start int) bool {
	if !s.English || i <= start || s.KindAt(i) != token.Word || !s.Is(i, token.ClassVerb) || !s.Entry(i).Bare {
		return false
	}
	if s.KindAt(i+1) == token.Word && !s.Is(i+1, token.ClassPreposition|token.ClassDeterminer|token.ClassAdverb|token.ClassThat) && !s.In(i+1, morph.EnglishArticle) {
		return false
	}
	for _, step := range [...]int{1, -1} {
		for j, n := i+step, 0; n < MaxPhrase && j >= 0 && j < len(s.Tokens); j, n = j+step, n+1 {
			if k := s.KindAt(j); k == token.Point || k == token.Comma {
				break
			}
			if s.IsWord(j, token.ClassVerb) && !s.Entry(j).Bare && !s.Is(j, token.ClassPreposition) {
				return false
			}
		}
	}
	return true
}

// infinitiveAfter reports whether the single word at token i, coordinated with the phrase
// that ends at token end, is a verb: av nasjonalinntekten og trappe opp innsatsen. A
// noun in e is followed by no particle and no noun.
func infinitiveAfter(s *token.Sentence, end, i int) bool {
	if s.English || s.In(i, nounInE) || !s.In(i, eEnding) || s.Tokens[i].Capital {
		return false
	}
	if s.In(end, eEnding) && !s.In(end, EnePlural) {
		return false // unge og gamle
	}
	return s.KindAt(i+1) == token.Word && (s.Is(i+1, token.ClassAdverb|token.ClassDeterminer) || morph.NounLike(s, i+1)) && !morph.VerbLike(s, i+1)
}
