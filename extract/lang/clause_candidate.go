package lang

// candidate is a Norwegian word that may be the finite verb of its clause, with what
// tells whether it is.
type candidate struct {
	*clause
	word    *part
	i       int  // of the word
	b       int  // of the part before it but for adverbs, -1 where there is none
	prev    part // that part, empty where there is none
	next    int  // of the part behind it but for adverbs
	subject int  // how surely prev ends a subject, as subjectBefore has it
}

// sure is a subject that is a pronoun, a name or definite.
const sure = 2

// look looks at both sides of the word.
func (v *candidate) look() {
	if v.subject = v.subjectBefore(v.b); v.subject == 0 {
		v.subject = v.phraseSubject(v.b, v.word.form)
	}
	v.next = v.skipAdverbs(v.i + 1)
}

// opens reports whether nothing but adverbs stands before the word, and a word
// behind it: Her sit mange, No samla politiet.
func (v *candidate) opens() bool {
	return v.i > v.first && v.b < 0 && v.part[v.i-1].special != not && v.i+1 < len(v.part) && v.part[v.i+1].mark == 0
}

// afterAdverbial reports whether the word stands between an adverbial and a pronoun:
// nå prøver vi, …, kjøper vi, i fjor brukte vi.
func (v *candidate) afterAdverbial() bool {
	if v.i <= v.first || !v.strictAfter(v.next) {
		return false
	}
	p := &v.part[v.i-1]
	return p.mark == ',' || p.class&adverb != 0 || v.inverted(v.i, v.next)
}

// present tells of a word that is a noun as well: planer, virker.
func (v *candidate) present() bool {
	switch {
	case v.subject > 0:
		return true
	case v.bareNoun(v.b) && !v.quantity(v.b) && (v.prev.noun || !v.word.agent && v.b > v.first):
		return true
	case v.b >= 0 && v.prev.mark == 0 && v.prev.class&^adverb == 0 && v.complementAfter(v.i):
		return true
	case !v.asks:
		return false
	}
	return v.b < 0 && v.subjectAfter(v.next) || v.b > 0 && v.part[v.first].class&question != 0 && v.nounBefore(v.i)
}

// preterite tells of a weak preterite: økte, viste.
func (v *candidate) preterite() bool {
	switch {
	case v.subject == sure:
		return true
	case v.subject > 0 && !v.participleAfter(v.next):
		return true
	case v.subject == 0 && v.prev.noun:
		return true
	}
	return v.prev.class&preposition == 0 && v.inverted(v.i, v.next)
}

// preteriteOrOther tells of a word that may be a participle, or no form of a verb at
// all: endret, arbeidet.
func (v *candidate) preteriteOrOther() bool {
	if v.prev.special == itThere { // det kostet for mye, but: det arbeidet som
		return v.next < len(v.part) && v.part[v.next].special != relative && (v.part[v.next].class&(preposition|determiner) != 0 || v.part[v.next].number)
	}
	if v.b >= 0 && v.prev.mark == 0 && v.i+1 < len(v.part) {
		switch v.part[v.i+1].special {
		case reflexive, not, thatClause:
			return true // retta seg, ønsket ikke, hevdet at
		}
	}
	participle := v.word.form&preteriteOrPart != 0
	counted := v.subject == 1 && v.part[v.first].ending == definite // antallet elever endret seg
	if (v.subject == sure || counted) && !(participle && v.participleAfter(v.next)) {
		return true
	}
	return participle && v.b >= 0 && v.prev.class&(preposition|determiner) == 0 && v.strictAfter(v.next)
}
