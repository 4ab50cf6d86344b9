package lang

// finiteEnglish is finite for an English clause. Nouns and verbs share forms
// there, so number and place decide.
func (c *clause) finiteEnglish(i int, waits bool) bool {
	p := &c.part[i]
	b := c.before(i)
	if b >= 0 && c.part[b].special == toInfinitive {
		return false
	}
	if p.form&auxiliary != 0 {
		return true
	}
	next := c.skipAdverbs(i + 1)
	if waits && b >= 0 && (c.part[b].special == that || c.part[b].class&(question|strictSubject) != 0) {
		return true
	}
	pronoun := b >= 0 && c.part[b].class&strictSubject != 0
	noun := b >= 0 && c.part[b].mark == 0 && !c.part[b].number && c.part[b].class == 0 && c.part[b].form&(auxiliary|present) == 0
	demonstrative := b >= 0 && b == c.first && c.part[b].class&subject != 0
	switch {
	case p.form&present != 0:
		return pronoun || noun || demonstrative
	case p.form&presentOrNoun != 0:
		return pronoun || demonstrative || noun && c.phraseBegins(b) && (waits || c.complementAt(next))
	case p.form&preterite != 0:
		return pronoun || noun || demonstrative
	case p.form&preteriteOrPart != 0:
		if noun && c.phraseBegins(b) && (waits || p.special == moving) {
			return true
		}
		return pronoun || noun && !c.participleAfter(next) && next < len(c.part)
	case p.form&(plainForm|plainOrNoun) != 0 || p.special == doWord:
		if pronoun {
			return true
		}
		many := noun && c.pluralEnglish(b)
		return many && c.complementAt(next)
	}
	return false
}

// pluralEnglish reports whether the word at i ends as a plural does.
func (c *clause) pluralEnglish(i int) bool { return c.part[i].ending == plural }

// phraseBegins reports whether the noun phrase that ends at i has a determiner
// or is a name.
func (c *clause) phraseBegins(i int) bool {
	if c.part[i].acronym {
		return true
	}
	for end := i - reach; i >= 0 && i > end; i-- {
		p := &c.part[i]
		if p.class&determiner != 0 {
			return true
		}
		if p.mark != 0 || p.class&(preposition|conjunction|subordinator) != 0 {
			return false
		}
	}
	return false
}

// complementAt reports whether an object or clause can begin at i.
func (c *clause) complementAt(i int) bool {
	if i >= len(c.part) {
		return false
	}
	p := &c.part[i]
	if p.mark != 0 {
		return false
	}
	return p.class&conjunction == 0 && (p.class&preposition == 0 || p.special == against || p.class&determiner != 0) && p.form&(auxiliary|present) == 0
}

// subordinatesEnglish reports whether the word at i opens a subordinate clause.
func (c *clause) subordinatesEnglish(i int) bool {
	p := &c.part[i]
	n := c.skipAdverbs(i + 1)
	atFirst := i == c.first
	switch p.special {
	case that:
		return !atFirst
	case asWord, than, temporal:
		return n < len(c.part) && c.part[n].class&strictSubject != 0
	}
	switch {
	case p.class&subordinator != 0:
		return true
	case p.class&question != 0:
		return !c.asksAt(i, n)
	}
	return c.zeroRelative(i)
}
