package morph

import "funn/extract/token"

// VerbLike reports whether token i looks like a finite verb. Verbs outside the
// vocabulary are known by endings that nouns do not share.
func VerbLike(s *token.Sentence, i int) bool { return has(s, i, verbLike) }

func isVerbLike(s *token.Sentence, i int) bool {
	t := &s.Tokens[i]
	switch {
	case t.Class&token.ClassNotVerb != 0, t.Capital && (!t.Caps || t.Class&token.ClassVerb == 0):
		return false // a name, or a word at the head of the sentence
	case t.Class&token.ClassVerb != 0:
		return listedVerb(s, i)
	case t.Id != 0 && t.Class != 0:
		return t.Class&(token.ClassUp|token.ClassDown|token.ClassUpDown) != 0 && FiniteEnding(s, i)
	case s.KindAt(i-1) == token.Comma && !s.English:
		return long(s, i) && s.In(i, esPassive) || s.In(i, ererPresent) // …, betales avgift: the verb comes first
	}
	return s.KindAt(i-1) == token.Word && !adjectivePlace(s, i) && FiniteEnding(s, i)
}

// listedVerb reports whether token i, a form of a verb in the vocabulary, is no noun: i
// klager, 41 klager ble.
func listedVerb(s *token.Sentence, i int) bool {
	switch {
	case s.Entry(i).Bare:
		return s.English && i > 0 && (s.Is(i-1, token.ClassPronoun|token.ClassThat) || endsInS(s, i-1))
	case s.Is(i-1, token.ClassPreposition) && !s.Is(i-1, token.ClassConjunction|token.ClassAdverb|token.ClassNotVerb):
		return false
	case s.Is(i-1, token.ClassPreposition) && s.Entry(i-1).Form == "for":
		return false // a subject stands between the conjunction for and its verb
	case s.KindAt(i-1) == token.Numeral || s.Is(i-1, token.ClassOrdinal):
		return !s.Is(i+1, token.ClassVerb) && !attribute(s, i)
	}
	return true
}

// adjectivePlace reports whether token i stands where a word with the ending of a verb
// is an adjective: after an article or a preposition.
func adjectivePlace(s *token.Sentence, i int) bool {
	return s.Is(i-1, token.ClassDeterminer|token.ClassPreposition|token.ClassOf|token.ClassAnd|token.ClassOr|token.ClassAdverb|token.ClassJudge) && !s.Is(i-1, token.ClassNotVerb|token.ClassThat)
}

// attribute reports whether token i is a past participle before a noun in the
// plural: 400 kontrollerte søknader.
func attribute(s *token.Sentence, i int) bool {
	if s.English { // five of the 13 planned loops had
		return s.In(i, EnglishPast) && endsInS(s, i+1) && s.Is(i+2, token.ClassVerb)
	}
	if !s.In(i, weakPast) || s.In(i, pastOnly) || s.KindAt(i+1) != token.Word || s.Is(i+1, token.ClassFunction) {
		return false // 7 av 10 hadde planer
	}
	if s.Is(i-2, token.ClassOf) && s.KindAt(i-3) == token.Numeral && s.Is(i-4, token.ClassPreposition) && NounLike(s, i+1) {
		return true // avvik hos 31 av 204 kontrollerte føretak: no subject, so no verb
	}
	return s.In(i+1, pluralEnding)
}

// endsInS reports whether token i is a word with an s at its end.
func endsInS(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.Text[s.Tokens[i].End-1] == 's'
}

// long reports whether token i has more letters than the nouns that the endings of verbs
// are in.
func long(s *token.Sentence, i int) bool { return len(s.Folded(i)) > 5 }

// FiniteEnding reports whether token i ends like praktiserer, praktiserte.
func FiniteEnding(s *token.Sentence, i int) bool {
	if s.English {
		return s.In(i, EnglishPast)
	}
	return long(s, i) && s.In(i, esPassive) || s.In(i, finiteEndingWord) // økes, brukes
}

// VerbBehind reports whether token i, right behind the unit of a share, can only be its
// verb: 80 prosent avdekket lovbrudd, 64 per cent trust the police.
func VerbBehind(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || s.Is(i, token.ClassFunction|token.ClassQualifier|token.ClassUp|token.ClassDown|token.ClassUpDown) && !s.Is(i, token.ClassVerb) {
		return false
	}
	w := s.Folded(i)
	if s.KindAt(i-1) != token.Word && FiniteEnding(s, i) {
		return true
	}
	if !s.English {
		return token.HasSuffix(w, "et") && long(s, i)
	}
	if s.Is(i, token.ClassVerb) && s.Entry(i).Bare && s.KindAt(i+1) == token.Word && !s.Is(i+1, token.ClassOf) {
		return true
	}
	return s.IsWord(i+1, token.ClassDeterminer) && w[len(w)-1] != 's'
}

// Present reports whether token i is a verb in the present, a passive included.
func Present(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word {
		return false
	}
	t := &s.Tokens[i]
	return t.Class&token.ClassVerb != 0 && !t.Capital && t.Class&token.ClassNotVerb == 0 || long(s, i) && s.In(i, presentEnding)
}

// ChangeVerb reports whether token i is økte, falt, redusert: a word of change
// that is no noun.
func ChangeVerb(s *token.Sentence, i int) bool { return has(s, i, changeVerb) }

func isChangeVerb(s *token.Sentence, i int) bool {
	return s.Is(i, token.ClassUp|token.ClassDown|token.ClassUpDown) && !s.Is(i, token.ClassQualifier|token.ClassAdverb|token.ClassJudge) && !ChangeNoun(s, i)
}
