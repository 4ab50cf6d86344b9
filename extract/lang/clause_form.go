package lang

// imperativeAt reports whether the word at i is the imperative that a sentence
// begins with.
func (c *clause) imperativeAt(i int) bool {
	negated := false
	if i < len(c.part) && c.part[i].special == not {
		i, negated = i+1, true // ikke bruk, never use
	} else if c.english && i+1 < len(c.part) && c.part[i].special == doWord && c.part[i+1].special == not {
		i, negated = i+2, true
	}
	if i >= len(c.part) {
		return false
	}
	p, n := &c.part[i], i+1
	if c.english {
		switch {
		case p.form&plainForm != 0 || p.special == beHave:
			return !(n < len(c.part) && c.part[n].form&auxiliary != 0)
		case p.form&plainOrNoun != 0:
			return negated || n < len(c.part) && (c.part[n].class&(determiner|article) != 0 || c.part[n].special == that)
		}
		return false
	}
	switch {
	case p.form&imperative != 0:
		return !c.startsPhrase(i, n)
	case p.form&imperativeOrAdjective != 0:
		return n < len(c.part) && (c.part[n].class&determiner != 0 || c.part[n].ending == definite)
	case p.form&imperativeOrNoun != 0:
		return c.objectAt(n) && !c.verbFollows(n)
	}
	return false
}

// startsPhrase reports whether a word that is an imperative by form begins a
// phrase of another kind: Sett fra kommunene, Gitt at.
func (c *clause) startsPhrase(i, n int) bool {
	if n >= len(c.part) {
		return c.part[i].class != 0
	}
	return c.part[i].class&(preposition|determiner|subordinator) != 0 || c.part[n].form&auxiliary != 0 && c.part[n].class == 0
}

// objectAt reports whether an object can begin at n, so that the word before it
// is a verb and not a noun with its prepositional phrase.
func (c *clause) objectAt(n int) bool {
	if n >= len(c.part) {
		return false
	}
	p := &c.part[n]
	if p.mark != 0 || p.class&conjunction != 0 || p.special == relative || p.special == toInfinitive {
		return false
	}
	if p.class&determiner != 0 {
		return true
	}
	return p.class&(preposition|question|subordinator|adverb) == 0 && p.form&(auxiliary|present|passive) == 0
}

// verbFollows reports whether a verb in second place makes a statement of the
// words from n on: Arbeid lønner seg.
func (c *clause) verbFollows(n int) bool {
	if n >= len(c.part) {
		return false
	}
	return c.part[n].form&(auxiliary|present) != 0
}
