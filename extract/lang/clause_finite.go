package lang

// finite reports whether the word at i is a finite verb where it stands. Inside
// a subordinate clause that waits for its verb, less is asked of the context.
func (c *clause) finite(i int, waits bool) bool {
	p := &c.part[i]
	listed := p.form&anyFinite != 0 || c.english && (p.form&(plainForm|plainOrNoun) != 0 || p.special == doWord)
	switch {
	case !listed:
		if c.english || p.class != 0 || p.capital || p.tail == 0 {
			return false
		}
	case p.capital && !c.loud && i > c.first && c.part[i-1].mark == 0:
		return false // a name
	}
	v := c.candidate(i)
	switch {
	case v.prev.special == toInfinitive:
		return false
	case !listed:
		return v.unlisted()
	case c.english:
		return v.english(waits)
	}
	return v.norwegian(waits)
}

// norwegian reports whether a word that can be a finite verb is one.
func (v *candidate) norwegian(waits bool) bool {
	p := v.word
	switch {
	case p.form&auxiliary != 0:
		return true
	case p.form&present != 0:
		return v.b < 1 || v.prev.class&article == 0
	case p.form&passive != 0:
		return v.prev.class&(article|preposition) == 0 || v.prev.class&subject != 0
	}
	if waits && v.b >= 0 && (v.c.opener(v.b) || v.prev.bareNoun()) || v.opens() {
		return true
	}
	v.look()
	switch {
	case p.form&presentOrNoun != 0:
		return v.afterAdverbial() || v.present()
	case p.form&preterite == 0:
		return v.preteriteOrOther()
	case p.ending == inE:
		return v.preterite()
	}
	return v.subject == sure // a strong form: bar, fall
}

// unlisted reports whether a word that no lexicon lists is the verb of a
// clause, by its ending and its place: Vi skyver, Atmosfæren omfavner oss,
// Statsråden innrømmer at. Nouns have the same endings, so a subject must stand
// before it, and an object, preposition or clause after a longer subject.
func (v *candidate) unlisted() bool {
	if v.b < 0 || v.prev.mark != 0 {
		return false
	}
	if v.prev.class&strictSubject != 0 {
		return true
	}
	v.subject, v.next = v.c.subjectBefore(v.b), v.c.skipAdverbs(v.i+1)
	behind := wordClass(0)
	if v.next < len(v.c.part) {
		behind = v.c.part[v.next].class
	}
	switch p := v.word; {
	case p.ending == inS || p.tail == tailEs:
		return p.tail == tailEs && v.subject == sure && behind&preposition != 0
	case p.tail == tailPresent:
		return v.subject > 0 && v.complementNext() || v.subject == sure && v.b == v.c.first && v.prev.special != amount && behind&(preposition|determiner|subject) != 0
	}
	return false
}
