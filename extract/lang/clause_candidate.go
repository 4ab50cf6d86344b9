package lang

// candidate is a word that may be the finite verb of its clause, with what tells
// whether it is.
type candidate struct {
	c       *clause
	word    *part
	i       int  // of the word
	b       int  // of the part before it but for adverbs, -1 where there is none
	prev    part // that part, empty where there is none
	next    int  // of the part behind it but for adverbs
	subject int  // how surely prev ends a subject, as subjectBefore has it
}

// candidate is the word at i as one.
func (c *clause) candidate(i int) candidate {
	v := candidate{c: c, word: &c.part[i], i: i, b: c.before(i)}
	if v.b >= 0 {
		v.prev = c.part[v.b]
	}
	return v
}

// look looks at both sides of the word.
func (v *candidate) look() {
	if v.subject = v.c.subjectBefore(v.b); v.subject == 0 {
		v.subject = v.c.phraseSubject(v.b, v.word.form)
	}
	v.next = v.c.skipAdverbs(v.i + 1)
}

// opens reports whether nothing but adverbs stands before the word, and a word
// behind it: Her sit mange, No samla politiet.
func (v *candidate) opens() bool {
	return v.i > v.c.first && v.b < 0 && v.c.part[v.i-1].special != not && v.i+1 < len(v.c.part) && v.c.part[v.i+1].mark == 0
}

// afterAdverbial reports whether the word stands between an adverbial and a pronoun:
// nå prøver vi, …, kjøper vi, i fjor brukte vi.
func (v *candidate) afterAdverbial() bool {
	if v.i <= v.c.first || !v.pronounNext() {
		return false
	}
	p := &v.c.part[v.i-1]
	return p.mark == ',' || p.class&adverb != 0 || v.inverted()
}

// present tells of a word that is a noun as well: planer, virker.
func (v *candidate) present() bool {
	switch {
	case v.subject > 0:
		return true
	case v.b >= 0 && v.prev.bareNoun() && v.prev.special != amount && (v.prev.noun || !v.word.agent && v.b > v.c.first):
		return true
	case v.b >= 0 && v.prev.mark == 0 && v.prev.class&^adverb == 0 && v.complementNext():
		return true
	case !v.c.asks:
		return false
	}
	return v.b < 0 && v.subjectNext() || v.b > 0 && v.c.part[v.c.first].class&question != 0 && v.c.nounBefore(v.i)
}

// preterite tells of a weak preterite: økte, viste.
func (v *candidate) preterite() bool {
	switch {
	case v.subject == sure:
		return true
	case v.subject > 0 && !v.participleNext():
		return true
	case v.subject == 0 && v.prev.noun:
		return true
	}
	return v.prev.class&preposition == 0 && v.inverted()
}

// preteriteOrOther tells of a word that may be a participle, or no form of a verb at
// all: endret, arbeidet.
func (v *candidate) preteriteOrOther() bool {
	if v.prev.special == itThere { // det kostet for mye, but: det arbeidet som
		return v.next < len(v.c.part) && v.c.part[v.next].special != relative && (v.c.part[v.next].class&(preposition|determiner) != 0 || v.c.part[v.next].number)
	}
	if v.b >= 0 && v.prev.mark == 0 && v.i+1 < len(v.c.part) {
		switch v.c.part[v.i+1].special {
		case reflexive, not, thatClause:
			return true // retta seg, ønsket ikke, hevdet at
		}
	}
	participle := v.word.form&preteriteOrPart != 0
	counted := v.subject == 1 && v.c.part[v.c.first].ending == definite // antallet elever endret seg
	if (v.subject == sure || counted) && !(participle && v.participleNext()) {
		return true
	}
	return participle && v.b >= 0 && v.prev.class&(preposition|determiner) == 0 && v.pronounNext()
}

// complementNext reports whether a word follows the verb that only follows
// a verb: å, at, ikke, seg, an indefinite article.
func (v *candidate) complementNext() bool {
	n := v.i + 1
	if n >= len(v.c.part) {
		return false
	}
	p := &v.c.part[n]
	return p.special == not || p.special == toInfinitive || p.special == reflexive || p.special == thatClause || p.class&article != 0
}

// participleNext reports whether the word behind is one that follows a
// participle and not the verb of a clause: rettet mot, fattet av.
func (v *candidate) participleNext() bool {
	return v.next < len(v.c.part) && v.c.part[v.next].special == against
}

// subjectNext reports whether a subject stands behind the word.
func (v *candidate) subjectNext() bool {
	if v.next >= len(v.c.part) {
		return false
	}
	p := &v.c.part[v.next]
	return p.class&(subject|determiner) != 0 || p.ending == definite || p.acronym
}

// pronounNext reports whether a pronoun that is a subject stands behind the word.
func (v *candidate) pronounNext() bool {
	return v.next < len(v.c.part) && v.c.part[v.next].class&strictSubject != 0
}

// inverted reports whether the verb follows an adverbial and comes before
// its subject: I 2016 økte andelen.
func (v *candidate) inverted() bool {
	if v.i == v.c.first || v.next >= len(v.c.part) {
		return false
	}
	b := &v.c.part[v.i-1]
	if b.class&preposition != 0 && b.class&adverb == 0 || b.ending == inS {
		return false
	}
	if b.class&(determiner|article) != 0 && b.class&adverb == 0 || b.ending == inE && !b.number {
		return false
	}
	head := &v.c.part[v.c.first]
	if head.class&(preposition|adverb) == 0 {
		return false
	}
	p := &v.c.part[v.next]
	return p.class&strictSubject != 0 || p.special == itThere || p.ending == definite
}
