package morph

import "funn/extract/token"

// Participle reports whether token i is redusert, satt, bevilget and the like.
func Participle(s *token.Sentence, i int) bool { return has(s, i, participle) }

func isParticiple(s *token.Sentence, i int) bool {
	if s.Tokens[i].Class&(token.ClassFunction&^token.ClassVerb|token.ClassMoney|token.ClassNotVerb) != 0 || ChangeNoun(s, i) && !Auxiliary(s, i-1) {
		return false
	}
	return s.In(i, participleWord)
}

// Supine reports whether token i ends as the participles do that follow an
// auxiliary: brukt, bevilget, foreslått, løyvd.
func Supine(s *token.Sentence, i int) bool {
	return Participle(s, i) || s.KindAt(i) == token.Word && s.In(i, supineEnding)
}

// Passive reports whether token i has the form of a participle that stands before a
// plural or a definite noun: undersøkte, ansatte, newly hired.
func Passive(s *token.Sentence, i int) bool { return has(s, i, passive) }

func isPassive(s *token.Sentence, i int) bool {
	if s.Tokens[i].Class&(token.ClassFunction&^token.ClassVerb) != 0 || s.Tokens[i].Capital && i > 0 {
		return false
	}
	if s.English {
		return s.In(i, EnglishPast)
	}
	return s.In(i, weakPast) && !s.In(i, pastOnly) && !s.In(i, pastAnswering)
}

// Agrees reports whether token i can be a participle in the plural, which looks like
// a past tense: som blei målte.
func Agrees(s *token.Sentence, i int) bool { return s.In(i, pluralParticiple) }

// Definite reports whether token i, which ends like a participle, is a noun in the
// neuter: fraværet. No participle opens a sentence or follows a verb that is not an
// auxiliary.
func Definite(s *token.Sentence, i int) bool {
	if !token.HasSuffix(s.Folded(i), "et") || s.English {
		return false
	}
	if i == 0 {
		return VerbLike(s, 1)
	}
	return (VerbLike(s, i-1) || Infinitive(s, i-1)) && !Auxiliary(s, i-1) && !AuxiliaryInfinitive(s, i-1)
}
