package lang

// english reports whether an English word that can be a finite verb is one. Nouns
// and verbs share forms there, so number and place decide.
func (v *candidate) english(waits bool) bool {
	p := v.word
	if p.form&auxiliary != 0 || waits && (v.prev.special == that || v.prev.class&(question|strictSubject) != 0) {
		return true
	}
	v.next = v.c.skipAdverbs(v.i + 1)
	pronoun, noun := v.prev.class&strictSubject != 0, v.nounBefore()
	demonstrative := v.demonstrative()
	switch {
	case p.form&present != 0:
		return pronoun || noun || demonstrative
	case p.form&presentOrNoun != 0:
		return pronoun || demonstrative || noun && v.phraseBegins() && (waits || v.objectNext())
	case p.form&preterite != 0:
		return pronoun || noun || demonstrative
	case p.form&preteriteOrPart != 0:
		return pronoun || noun && v.preteriteEnglish(waits)
	}
	// The plain form goes with a pronoun or a plural.
	return pronoun || noun && v.prev.ending == plural && v.objectNext()
}

// preteriteEnglish tells of a word behind a noun that may be a participle as well.
func (v *candidate) preteriteEnglish(waits bool) bool {
	return v.phraseBegins() && (waits || v.word.special == moving) || !v.participleNext() && v.next < len(v.c.part)
}

// demonstrative reports whether the sentence opens with a pronoun before the word that
// may be a determiner as well: This, These.
func (v *candidate) demonstrative() bool {
	return v.b >= 0 && v.b == v.c.first && v.prev.class&subject != 0
}

// nounBefore reports whether a word of the open classes, and no verb for certain,
// stands before the word.
func (v *candidate) nounBefore() bool {
	return v.b >= 0 && v.prev.mark == 0 && !v.prev.number && v.prev.class == 0 && v.prev.form&(auxiliary|present) == 0
}

// phraseBegins reports whether the noun phrase before the word has a
// determiner or is a name.
func (v *candidate) phraseBegins() bool {
	if v.prev.acronym {
		return true
	}
	for i := v.b; i >= 0 && i > v.b-reach; i-- {
		p := &v.c.part[i]
		if p.class&determiner != 0 {
			return true
		}
		if p.mark != 0 || p.class&(preposition|conjunction|subordinator) != 0 {
			return false
		}
	}
	return false
}

// objectNext reports whether an object or clause can begin behind the word.
func (v *candidate) objectNext() bool {
	if v.next >= len(v.c.part) {
		return false
	}
	p := &v.c.part[v.next]
	if p.mark != 0 {
		return false
	}
	return p.class&conjunction == 0 && (p.class&preposition == 0 || p.special == against || p.class&determiner != 0) && p.form&(auxiliary|present) == 0
}
