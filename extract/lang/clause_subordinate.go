package lang

// opensSubordinate reports whether the sentence opens with a subordinate
// clause, so that its main verb follows a comma.
func (c *clause) opensSubordinate(i int) bool {
	if i < len(c.part) && c.part[i].class&conjunction != 0 { // Men dersom
		i++
	}
	return i < len(c.part) && c.part[i].class&(subordinator|question) != 0 && c.subordinates(i)
}

// subordinates reports whether the word at i opens a subordinate clause there.
func (c *clause) subordinates(i int) bool {
	p := &c.part[i]
	if c.english {
		return c.subordinatesEnglish(i)
	}
	n := c.skipAdverbs(i + 1)
	switch p.special {
	case relative:
		return c.relativeClause(n)
	case whether:
		return c.whetherOpens(i, n)
	case there, then:
		return c.thereOpens(i, n)
	case temporal:
		return c.pronounClause(n) || i == c.first && c.commaVerb(i) && c.verbBeforeComma(i)
	case than:
		return c.pronounClause(n)
	}
	return c.opensByClass(i, n)
}

// opensByClass reports whether the word at i, before n, opens a clause by its class: a
// subordinator, a question word that asks nothing, or a noun behind which som is left out.
func (c *clause) opensByClass(i, n int) bool {
	switch p := &c.part[i]; {
	case p.class&subordinator != 0:
		return true
	case p.class&question != 0:
		return !c.asksAt(i, n)
	}
	return c.zeroRelative(i)
}

// whetherOpens reports whether the om at i, before n, opens a clause and is no
// preposition.
func (c *clause) whetherOpens(i, n int) bool {
	if i == c.first {
		return c.commaVerb(i)
	}
	return c.part[i-1].special == topic || c.part[i-1].class&preposition != 0 || c.pronounClause(n)
}

// thereOpens reports whether the der or da at i, before n, opens a clause and is no
// adverb.
func (c *clause) thereOpens(i, n int) bool {
	isThere, atFirst := c.part[i].special == there, i == c.first
	if n < len(c.part) && c.part[n].form&(auxiliary|present|presentOrNoun|preterite) != 0 {
		return isThere && !atFirst && c.nounBefore(i)
	}
	return atFirst && c.commaVerb(i) || isThere && c.nounBefore(i) || i > 0 && c.part[i-1].mark == ','
}

// subordinatesEnglish reports whether the word at i opens a subordinate clause.
func (c *clause) subordinatesEnglish(i int) bool {
	p := &c.part[i]
	n := c.skipAdverbs(i + 1)
	switch p.special {
	case that:
		return i != c.first
	case asWord, than, temporal:
		return n < len(c.part) && c.part[n].class&strictSubject != 0
	}
	return c.opensByClass(i, n)
}

// asksAt reports whether the question word at i opens a question that is the
// main clause: its verb follows at once (Hva sier forskningen), or the sentence
// ends in a question mark.
func (c *clause) asksAt(i, n int) bool {
	if i != c.first {
		return false
	}
	if c.asks {
		return true
	}
	return n < len(c.part) && c.part[n].form&(auxiliary|present|presentOrNoun|preterite) != 0
}

// relativeClause reports whether the som before n opens a relative clause, and
// is not a preposition (som vertskommune, som følge av).
func (c *clause) relativeClause(n int) bool {
	if n >= len(c.part) {
		return false
	}
	p := &c.part[n]
	switch {
	case p.mark != 0:
		return p.mark == ',' || p.mark == '('
	case p.form&(auxiliary|present|presentOrNoun|passive|preterite|preteriteOrPart) != 0:
		return p.special != role
	case p.special == role, p.class&article != 0:
		return false
	case !c.verbInClause(n):
		return false
	case p.class&(subject|determiner) != 0, p.acronym, p.capital:
		return true
	}
	switch p.ending {
	case plural:
		return !p.agent
	case definite, inS:
		return true
	case inE: // som norske kommuner har, som vertskommune har
		return n+1 < len(c.part) && c.part[n+1].class == 0 && c.part[n+1].mark == 0 && c.part[n+1].form&anyFinite == 0
	}
	return p.class&preposition != 0
}

// verbInClause reports whether a verb stands between n and the next comma.
func (c *clause) verbInClause(n int) bool {
	for k := n; k < len(c.part) && k-n < 24 && c.part[k].mark != ','; k++ {
		if c.part[k].form&anyFinite != 0 {
			return true
		}
	}
	return false
}

// pronounClause reports whether a pronoun that must be a subject stands at n,
// or det with its verb.
func (c *clause) pronounClause(n int) bool {
	if n >= len(c.part) {
		return false
	}
	if c.part[n].class&strictSubject != 0 {
		return true
	}
	m := c.skipAdverbs(n + 1)
	return c.part[n].class&subject != 0 && m < len(c.part) && c.part[m].form&(auxiliary|present) != 0
}

// nounBefore reports whether a noun, and no function word, stands before i.
func (c *clause) nounBefore(i int) bool {
	if i == 0 {
		return false
	}
	p := &c.part[i-1]
	return p.mark == 0 && !p.number && p.class == 0 && p.form&(auxiliary|present) == 0
}

// zeroRelative reports whether a relative clause without som opens at i:
// tiltakene vi anbefaler.
func (c *clause) zeroRelative(i int) bool {
	p := &c.part[i]
	if p.class&strictSubject == 0 || i == 0 {
		return false
	}
	b := &c.part[i-1]
	return b.mark == 0 && !b.number && (b.class == 0 && b.form&(auxiliary|present|passive|preterite|presentOrNoun|preteriteOrPart) == 0 || b.special == itThere)
}

// commaVerb reports whether a verb follows a comma directly after i, as the main
// verb does behind a clause that opens the sentence.
func (c *clause) commaVerb(i int) bool {
	for k := i + 1; k+1 < len(c.part); k++ {
		if c.part[k].mark == ',' {
			if n := k + 1; c.part[n].form&anyFinite != 0 && c.part[n].form&present|c.part[n].form&auxiliary != 0 {
				return true
			}
		}
	}
	return false
}

// verbBeforeComma reports whether a verb stands between i and the next comma.
func (c *clause) verbBeforeComma(i int) bool {
	for k := i + 1; k < len(c.part) && c.part[k].mark != ','; k++ {
		if c.part[k].form&(auxiliary|present|passive) != 0 {
			return true
		}
	}
	return false
}
