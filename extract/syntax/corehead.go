package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Pronouns and participles that stand in the place of a noun or right before it.

// pronounHead reports whether token i is a pronoun that what follows describes as it
// does a noun: dem som bygger om, dem med over tretti ansatte, dem under 30 år.
func pronounHead(s *token.Sentence, i int) bool {
	next := i + 1
	if s.IsWord(i, token.ClassAnaphor) && s.IsWord(next, token.ClassThat) && !morph.Dummy(s, i) {
		return true
	}
	if !s.In(i, those) {
		return false
	}
	return s.KindAt(next) == token.Word && (s.Is(next, token.ClassWith) || s.In(next, without)) || thoseAged(s, i) > i
}

// Nominal reports whether token i is a participle or an adjective that stands for
// people: av de spurte har, blant de ansatte. After a preposition de is an article.
func Nominal(s *token.Sentence, i int) bool {
	if !s.In(i-1, morph.PluralArticle) || !morph.VerbLike(s, i) && !morph.Passive(s, i) {
		return false
	}
	if i == 1 {
		return morph.VerbLike(s, 2) && !morph.VerbLike(s, 3) // De spurte ble bedt
	}
	if !s.Is(i-2, token.ClassPreposition) || pluralNoun(s, i+1) {
		return false
	}
	if morph.Auxiliary(s, i) || morph.Modal(s, i) {
		return false // av dei hadde 82 prosent
	}
	return s.In(i, nominalParticiple)
}

// pluralNoun reports whether token i can be the noun of de: de spurte elevene.
func pluralNoun(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && !morph.VerbLike(s, i) && !s.Is(i, token.ClassFunction) && !morph.Singular(s, i)
}

// fixedAdjective reports whether token i is a participle between an article and
// its noun: den fastsatte lengden, de undersøkte skolene.
func fixedAdjective(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || !s.Is(i-1, token.ClassDeterminer) || s.Is(i-1, token.ClassAnaphor) && !s.In(i-1, article) {
		return false
	}
	if !morph.Passive(s, i) && (!s.In(i, teParticiple) || morph.Auxiliary(s, i)) {
		return false
	}
	return s.KindAt(i+1) == token.Word && !Stops(s, i+1) && !s.Is(i, token.ClassFunction&^token.ClassVerb)
}
