package morph

import (
	"funn/extract/token"
)

// Agrees reports whether token i can be a participle in the plural, which looks like
// a past tense: som blei målte.
func Agrees(s *token.Sentence, i int) bool {
	return s.In(i, pluralParticiple)
}

// Supine reports whether token i ends as the participles do that follow an
// auxiliary: brukt, bevilget, foreslått, løyvd.
func Supine(s *token.Sentence, i int) bool { return has(s, i, supine) }

func isSupine(s *token.Sentence, i int) bool {
	return Participle(s, i) || s.KindAt(i) == token.Word && s.In(i, supineEnding)
}

// VerbBehind reports whether token i, right behind the unit of a share, can only be its
// verb: 80 prosent avdekket lovbrudd, 64 per cent trust the police.
func VerbBehind(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassFunction|token.ClassQualifier|token.ClassUp|token.ClassDown|token.ClassUpDown) && !s.Is(i, token.ClassVerb) {
		return false
	}
	w := s.Folded(i)
	if !s.English {
		return token.HasSuffix(w, "et") && len(w) > 5 || s.KindAt(i-1) != token.Word && FiniteEnding(s, w)
	}
	if s.KindAt(i-1) != token.Word && FiniteEnding(s, w) {
		return true
	}
	if s.Is(i, token.ClassVerb) && s.Entry(i).Bare && s.KindAt(i+1) == token.Word && !s.Is(i+1, token.ClassOf) {
		return true
	}
	return s.IsWord(i+1, token.ClassDeterminer) && w[len(w)-1] != 's'
}

// Copula reports whether token i says that something is there.
func Copula(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, copulaWord)
}

// Auxiliary reports whether token i is har, er, ble and the like, which a
// participle follows.
func Auxiliary(s *token.Sentence, i int) bool { return has(s, i, auxiliary) }

func isAuxiliary(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	return s.In(i, helping) || s.Is(i, token.ClassAdverb) && s.IsWord(i-1, token.ClassVerb)
}

// Infinitive reports whether token i is a common verb without tense.
func Infinitive(s *token.Sentence, i int) bool { return has(s, i, infinitive) }

func isInfinitive(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassPreposition) {
		return false
	}
	if j := i - 1; !s.Is(i, token.ClassFunction) {
		if s.Is(j, token.ClassAdverb) {
			j--
		}
		if Modal(s, j) {
			return true
		}
	}
	return AuxiliaryInfinitive(s, i)
}

// AuxiliaryInfinitive reports whether token i is bli, ha and the like, which a
// participle follows, or dekke, koste, which a number does.
func AuxiliaryInfinitive(s *token.Sentence, i int) bool {
	return s.In(i, helpingInfinitive)
}

// Modal reports whether token i is a verb that an infinitive follows.
func Modal(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, modalVerb)
}

// ChangeVerb reports whether token i is økte, falt, redusert: a word of change
// that is no noun.
func ChangeVerb(s *token.Sentence, i int) bool { return has(s, i, changeVerb) }

func isChangeVerb(s *token.Sentence, i int) bool {
	return s.IsWord(i, token.ClassUp|token.ClassDown|token.ClassUpDown) && !s.Is(i, token.ClassQualifier|token.ClassAdverb|token.ClassJudge) && !ChangeNoun(s, i)
}

// Participle reports whether token i is redusert, satt, bevilget and the like.
func Participle(s *token.Sentence, i int) bool { return has(s, i, participle) }

func isParticiple(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Tokens[i].Class&(token.ClassFunction&^token.ClassVerb|token.ClassMoney|token.ClassNotVerb) != 0 || ChangeNoun(s, i) && !Auxiliary(s, i-1) {
		return false
	}
	return s.In(i, participleWord)
}

// Present reports whether token i is a verb in the present, a passive included.
func Present(s *token.Sentence, i int) bool { return has(s, i, present) }

func isPresent(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	return s.Tokens[i].Class&token.ClassVerb != 0 && !s.Tokens[i].Capital && s.Tokens[i].Class&token.ClassNotVerb == 0 || len(s.Folded(i)) > 5 && s.In(i, presentEnding)
}

// Passive reports whether token i has the form of a participle that stands before a
// plural or a definite noun: undersøkte, ansatte, newly hired.
func Passive(s *token.Sentence, i int) bool { return has(s, i, passive) }

func isPassive(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Tokens[i].Class&(token.ClassFunction&^token.ClassVerb) != 0 || s.Tokens[i].Capital && i > 0 {
		return false
	}
	if s.English {
		return s.In(i, EnglishPast)
	}
	return s.In(i, weakPast) && !s.In(i, pastOnly) && !s.In(i, pastAnswering)
}

// Says reports whether token i is a verb of answering.
func Says(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, saying)
}

// VerbLike reports whether token i looks like a finite verb. Verbs outside the
// vocabulary are known by endings that nouns do not share.
func VerbLike(s *token.Sentence, i int) bool { return has(s, i, verbLike) }

func isVerbLike(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	t := &s.Tokens[i]
	if t.Capital && (!t.Caps || t.Class&token.ClassVerb == 0) {
		return false // a name, or a word at the head of the sentence
	}
	if t.Class&token.ClassNotVerb != 0 {
		return false
	}
	if t.Class&token.ClassVerb != 0 && s.Entry(i).Bare {
		return s.English && i > 0 && (s.Is(i-1, token.ClassPronoun|token.ClassThat) || s.KindAt(i-1) == token.Word && s.Text[s.Tokens[i-1].End-1] == 's')
	}
	if t.Class&token.ClassVerb != 0 {
		// i klager, 41 klager ble: the noun, not the verb.
		if s.Is(i-1, token.ClassPreposition) && (!s.Is(i-1, token.ClassConjunction|token.ClassAdverb|token.ClassNotVerb) || s.Entry(i-1).Form == "for") {
			return false // a subject stands between the conjunction for and its verb
		}
		if s.KindAt(i-1) == token.Numeral || s.Is(i-1, token.ClassOrdinal) {
			return !s.Is(i+1, token.ClassVerb) && !attribute(s, i)
		}
		return true
	}
	if t.Id != 0 && t.Class != 0 {
		return t.Class&(token.ClassUp|token.ClassDown|token.ClassUpDown) != 0 && FiniteEnding(s, s.Folded(i))
	}
	// After an article or a preposition such a word is an adjective.
	if s.KindAt(i-1) == token.Comma && !s.English {
		// …, betales avgift: the verb comes first
		return len(s.Folded(i)) > 5 && s.In(i, esPassive) || s.In(i, ererPresent)
	}
	if s.KindAt(i-1) != token.Word || s.Is(i-1, token.ClassDeterminer|token.ClassPreposition|token.ClassOf|token.ClassAnd|token.ClassOr|token.ClassAdverb|token.ClassJudge) && !s.Is(i-1, token.ClassNotVerb|token.ClassThat) {
		return false
	}
	return FiniteEnding(s, s.Folded(i))
}

// attribute reports whether token i is a past participle before a noun in the
// plural: 400 kontrollerte søknader.
func attribute(s *token.Sentence, i int) bool {
	if s.English { // five of the 13 planned loops had
		return s.In(i, EnglishPast) && s.KindAt(i+1) == token.Word && s.Text[s.Tokens[i+1].End-1] == 's' && s.Is(i+2, token.ClassVerb)
	}
	if !s.In(i, weakPast) {
		return false
	}
	if s.KindAt(i+1) != token.Word || s.Is(i+1, token.ClassFunction) {
		return false
	}
	if s.In(i, pastOnly) {
		return false // 7 av 10 hadde planer
	}
	if s.Is(i-2, token.ClassOf) && s.KindAt(i-3) == token.Numeral && s.Is(i-4, token.ClassPreposition) && NounLike(s, i+1) {
		return true // avvik hos 31 av 204 kontrollerte føretak: no subject, so no verb
	}
	return s.In(i+1, pluralEnding)
}

// FiniteEnding knows praktiserer, praktiserte and their like.
func FiniteEnding(s *token.Sentence, w []byte) bool {
	if s.English {
		return token.IsIn(w, EnglishPast)
	}
	return len(w) > 5 && token.IsIn(w, esPassive) || token.IsIn(w, finiteEndingWord) // økes, brukes
}
