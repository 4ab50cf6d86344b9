package morph

import "funn/extract/token"

// DefinitePluralAt reports whether token i is a definite plural; in English, a plural.
func DefinitePluralAt(s *token.Sentence, i int) bool {
	return !s.English && s.In(i, DefinitePlural) || s.English && s.In(i, SEnding)
}

// Study reports whether token i is the study and not what it is about.
func Study(s *token.Sentence, i int) bool {
	return s.In(i, studyWord)
}

// Organisation reports whether the noun at token i acts as a person does: kommuner
// have plans and employ people, towns do not.
func Organisation(s *token.Sentence, i int) bool {
	return s.In(i, organisationWord)
}

// ChangeNoun reports whether token i is økning, nedgang and the like, a noun.
func ChangeNoun(s *token.Sentence, i int) bool { return has(s, i, changeNoun) }

func isChangeNoun(s *token.Sentence, i int) bool {
	if s.Noun(i)&(token.ClassUp|token.ClassDown) == 0 {
		return false
	}
	w := s.Folded(i)
	for _, e := range changeParts {
		if string(w) == e || token.HasSuffix(w, e) {
			return true
		}
	}
	return s.In(i, changeNounWord) &&
		(s.Is(i-1, token.ClassDeterminer) || s.KindAt(i-1) == token.Numeral || s.KindAt(i-1) == token.Word && s.In(i-1, EnglishArticle))
}

// Possessor reports whether token i is a genitive: landets, kommunens. A name or a
// definite noun has it; the indefinite plural in English has no apostrophe and is none.
func Possessor(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.English {
		return false
	}
	if s.In(i, genitiveEnding) {
		return true
	}
	w := s.Folded(i)
	return s.Tokens[i].Capital && len(w) > 3 && w[len(w)-1] == 's'
}

// AgeNoun reports whether token i is alderen or aldersgruppen, which an age follows.
func AgeNoun(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.KindAt(s.Next(i)) != token.Numeral && s.KindAt(i+1) != token.Numeral && !s.Is(i+1, token.ClassBetween|token.ClassFrom) && !s.Is(i+1, token.ClassQualifier) {
		return false
	}
	return s.In(i, ageNounWord)
}

// Singular reports whether token i ends as no plural does, so that it cannot be the noun
// of de: de spurte husket.
func Singular(s *token.Sentence, i int) bool {
	return !s.English && s.KindAt(i) == token.Word && s.In(i, neuterDefinite) && !s.Tokens[i].Capital
}

// Many reports whether the noun at token i is in the plural or a collective of people.
func Many(s *token.Sentence, i int) bool { return has(s, i, many) }

func isMany(s *token.Sentence, i int) bool {
	if s.English {
		return s.In(i, manyEnglish) || s.In(i, SEnding) && !s.In(i, SingularEnglish)
	}
	return s.In(i, manyWord) || s.In(i-1, PluralArticle) && Graded(s, i) // de yngste
}

// Populace reports whether the noun at token i is a collective of people that a study
// holds others against.
func Populace(s *token.Sentence, i int) bool {
	return s.In(i, studyGroup)
}

// NounLike reports whether token i can be the noun that a number counts.
func NounLike(s *token.Sentence, i int) bool { return has(s, i, nounLike) }

func isNounLike(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Class&token.ClassNotVerb != 0 {
		return t.Class&(token.ClassFunction&^token.ClassVerb) == 0
	}
	if t.Class&(token.ClassFunction&^token.ClassVerb|token.ClassQualifier|token.ClassPercent|token.ClassMoneyUnit) != 0 {
		return t.Class&(token.ClassMoney|token.ClassShareWord) != 0
	}
	return !VerbLike(s, i)
}

// Counts reports whether the word at token i is what the number before it
// counts, an adjective in between allowed: 45 nye elever.
func Counts(s *token.Sentence, i int) bool {
	return NounLike(s, i) || s.Is(i, token.ClassTimeUnit)
}
