package claim

// determiners and the like may stand before an actor in the same phrase.
var qualifies = wordSet("actor-modifier")

// skips are adverbs between an inverted verb and its subject.
var skips = wordSet("adverb-after-modal")

// modalVerbs have their subject beside them.
var modalVerbs = wordSet("acting-modal")

// addresseeOf names who should act, as the text does: the subject beside the
// modal, or the subject of what is recommended. "" where nobody is named.
func (l *lexicon) addresseeOf(t *text) string {
	for i, w := range t.words {
		if t.quote[i] {
			continue
		}
		switch {
		case modalVerbs[w]:
			if passive(t, i) {
				continue
			}
			if i > 0 && l.actor.Has(t.words[i-1], t.language) {
				if s := l.subject(t, i-1); s != "" {
					return s
				}
				continue
			}
			j := i + 1
			for j < len(t.words) && skips[t.words[j]] {
				j++
			}
			if k := l.ahead(t, j); k >= 0 {
				return t.phrase(k, k)
			}
		case clauseMarks[w]:
			if i > 0 && should.words[t.words[i-1]] || i > 1 && should.words[t.words[i-2]] || i > 2 && should.words[t.words[i-3]] {
				if k := l.ahead(t, i+1); k >= 0 && !l.passiveAfter(t, k) {
					return t.phrase(k, k)
				}
			}
		}
	}
	return ""
}

// ahead is the place of an actor that opens the phrase at i, or -1.
func (l *lexicon) ahead(t *text, i int) int {
	for k := i; k < len(t.words) && k <= i+3; k++ {
		if l.actor.Has(t.words[k], t.language) {
			return k
		}
		if !qualifies[t.words[k]] {
			return -1
		}
	}
	return -1
}

// subject is the subject that ends in word i, with those it is joined to; "" where
// that word stands behind a preposition and so is no subject.
func (l *lexicon) subject(t *text, i int) string {
	from := t.opens(i)
	for from > 1 && joins[t.words[from-1]] && l.actor.Has(t.words[from-2], t.language) {
		from = t.opens(from - 2)
	}
	if from > 0 && prepositions[t.words[from-1]] {
		return ""
	}
	return t.phrase(from, i)
}

// opens is the first word of the noun phrase that ends in word i.
func (t *text) opens(i int) int {
	for i > 0 && qualifies[t.words[i-1]] {
		i--
	}
	return i
}

// phrase is the words from the noun phrase that ends in word from to word i, as
// written.
func (t *text) phrase(from, i int) string {
	return t.raw[t.span[t.opens(from)].Start:t.span[i].End]
}

// passive reports whether the modal at i has a passive behind it: its subject is
// not who should act.
func passive(t *text, i int) bool {
	for k := i + 1; k < len(t.words) && k <= i+passiveReach; k++ {
		if w := t.words[k]; passiveInfinitives[w] {
			return k+1 < len(t.words) && participle(t.words[k+1])
		} else if passiveForm(w) {
			return true
		}
	}
	return false
}

// passiveReach is how far behind a modal its verb is looked for, in words.
const passiveReach = 4

// passiveAfter reports the same of a clause of which the subject stands at k, where
// its verb is in the passive of the present: at ordningen videreføres.
func (l *lexicon) passiveAfter(t *text, k int) bool {
	if k+1 >= len(t.words) {
		return false
	}
	w := t.words[k+1]
	if passiveFinites[w] {
		return k+2 < len(t.words) && participle(t.words[k+2])
	}
	return passiveForm(w)
}

// passiveForm reports whether w is a verb with the s of the passive. Those that
// have no other form are active.
func passiveForm(w string) bool {
	return !deponent[w] && (len(w) > 3 && passiveEnds.Of([]byte(w), 0) || shortPassive[w])
}

// participle reports whether w may be one.
func participle(w string) bool { return len(w) > 3 && participleEnds.Of([]byte(w), 0) }

var (
	joins        = wordSet("actor-conjunction")
	prepositions = wordSet("noun-preposition")
	// deponent are active verbs in -s, and words that only look like passives.
	deponent           = wordSet("deponent-verb")
	passiveEnds        = endsIn("passive-end")
	shortPassive       = wordSet("short-passive")
	passiveInfinitives = wordSet("passive-infinitive")
	passiveFinites     = wordSet("passive-finite")
	participleEnds     = endsIn("participle-end")
)
