package lang

// finite reports whether the word at i is a finite verb where it stands. Inside
// a subordinate clause that waits for its verb, less is asked of the context.
func (c *clause) finite(i int, waits bool) bool {
	p := &c.part[i]
	if p.form&anyFinite == 0 && (!c.english || p.form&(plainForm|plainOrNoun) == 0 && p.special != doWord) {
		return !c.english && p.class == 0 && c.unknownVerb(i)
	}
	if p.capital && !c.loud && i > c.first && c.part[i-1].mark == 0 {
		return false // a name
	}
	if c.english {
		return c.finiteEnglish(i, waits)
	}
	v := candidate{clause: c, word: p, i: i, b: c.before(i)}
	if v.b >= 0 {
		v.prev = c.part[v.b]
	}
	if v.prev.special == toInfinitive {
		return false
	}
	switch {
	case p.form&auxiliary != 0:
		return true
	case p.form&present != 0:
		return v.b < 1 || v.prev.class&article == 0
	case p.form&passive != 0:
		return v.prev.class&(article|preposition) == 0 || v.prev.class&subject != 0
	}
	if waits && (c.opener(v.b) || c.bareNoun(v.b)) || v.opens() {
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

// unknownVerb reports whether a word that no lexicon lists is the verb of a
// clause, by its ending and its place: Vi skyver, Atmosfæren omfavner oss,
// Statsråden innrømmer at. Nouns have the same endings, so a subject must stand
// before it, and an object, preposition or clause after a longer subject.
func (c *clause) unknownVerb(i int) bool {
	p := &c.part[i]
	if p.capital || p.tail == 0 {
		return false
	}
	b := c.before(i)
	if b < 0 || c.part[b].mark != 0 || c.part[b].special == toInfinitive {
		return false
	}
	n := c.skipAdverbs(i + 1)
	if c.part[b].class&strictSubject != 0 {
		return true
	}
	s := c.subjectBefore(b)
	if p.ending == inS || p.tail == tailEs {
		return p.tail == tailEs && s == 2 && n < len(c.part) && c.part[n].class&preposition != 0
	}
	if p.tail == tailPresent {
		return s > 0 && c.complementAfter(i) || s == 2 && b == c.first && !c.quantity(b) && n < len(c.part) && c.part[n].class&(preposition|determiner|subject) != 0
	}
	return false
}

// complementAfter reports whether a word follows the one at i that only follows
// a verb: å, at, ikke, seg, an indefinite article.
func (c *clause) complementAfter(i int) bool {
	n := i + 1
	if n >= len(c.part) {
		return false
	}
	p := &c.part[n]
	return p.special == not || p.special == toInfinitive || p.special == reflexive || p.special == thatClause || p.class&article != 0
}

// bareNoun reports whether the part at i is a word of the open classes that is
// no adjective or genitive by its ending.
func (c *clause) bareNoun(i int) bool {
	if i < 0 {
		return false
	}
	p := &c.part[i]
	return p.mark == 0 && !p.number && p.class == 0 && p.special != role && p.ending != inE && p.ending != inS && p.ending != adjectiveIg
}

// quantity reports whether the noun at i counts the one after it: antallet
// deltakere, en rekke planer.
func (c *clause) quantity(i int) bool { return c.part[i].special == amount }

// phraseSubject reports as subjectBefore does for an indefinite noun at i, by
// the words of its phrase: En undersøkelse viste, Vår analyse peker, Kommunens
// ledelse mente.
func (c *clause) phraseSubject(i int, form verbForm) int {
	if i < 1 || c.part[i].mark != 0 || c.part[i].number || c.part[i].class != 0 || c.quantity(i) || c.part[i].ending == inS {
		return 0
	}
	adjective := c.part[i].ending == inE
	for k := i - 1; k >= 0 && i-k <= 4; k-- {
		p := &c.part[k]
		switch {
		case p.mark != 0 || p.number:
			return 0
		case p.class&article != 0, p.defines:
			if adjective && k+1 < i {
				return 0
			}
			return 2
		case p.ending == inS && p.class == 0:
			if adjective && form&presentOrNoun != 0 {
				return 0
			}
			return 2
		case p.class != 0:
			return 0
		}
	}
	return 0
}

// opener reports whether the part at i is a word that opens a subordinate
// clause, or its pronoun subject.
func (c *clause) opener(i int) bool {
	if i < 0 {
		return false
	}
	p := &c.part[i]
	return p.special == relative || p.special == there || p.special == that ||
		p.class&(subordinator|question) != 0 || p.class&subject != 0 || c.subjectBefore(i) > 0
}

// subjectBefore says how surely the part at i ends a subject: 2 for a pronoun, a
// definite noun or a name, 1 for a plural, 0 for anything else.
func (c *clause) subjectBefore(i int) int {
	if i < 0 {
		return 0
	}
	p := &c.part[i]
	if p.mark == ')' { // the noun before a parenthesis
		k := i
		for k > 0 && i-k < 2*reach && c.part[k].mark != '(' {
			k--
		}
		if k == 0 || c.part[k].mark != '(' || c.part[k-1].mark == ')' {
			return 0
		}
		return c.subjectBefore(k - 1)
	}
	if p.mark == '»' || p.mark == '”' || p.mark == '"' {
		return 2 // a title
	}
	switch {
	case p.mark != 0 || p.number:
		return 0
	case p.class&strictSubject != 0:
		return 2
	case p.special == itThere && i > 0 && c.part[i-1].class&preposition != 0:
		return 0 // for det videre arbeidet
	case p.special == itThere || p.class&subject != 0 && p.class&determiner == 0:
		return 2
	case p.class != 0:
		return 0
	case p.acronym && !c.loud:
		return 2
	case p.capital && i > c.first && !c.loud && p.ending != inS:
		return 2
	}
	switch p.ending {
	case definite:
		return 2
	case plural:
		return 1
	}
	if p.inA && i == c.first { // Lova, Boka
		return 2
	}
	return 0
}

// participleAfter reports whether the word at i is one that follows a
// participle and not the verb of a clause: rettet mot, fattet av.
func (c *clause) participleAfter(i int) bool {
	return i < len(c.part) && c.part[i].special == against
}

// subjectAfter reports whether a subject stands at i.
func (c *clause) subjectAfter(i int) bool {
	return i < len(c.part) && (c.part[i].class&(subject|determiner) != 0 || c.part[i].ending == definite || c.part[i].acronym)
}

// strictAfter reports whether a pronoun that is a subject stands at i.
func (c *clause) strictAfter(i int) bool {
	return i < len(c.part) && c.part[i].class&strictSubject != 0
}

// inverted reports whether the verb at i follows an adverbial and comes before
// its subject: I 2016 økte andelen.
func (c *clause) inverted(i, next int) bool {
	f := c.first
	if i == f || next >= len(c.part) {
		return false
	}
	b := &c.part[i-1]
	if b.class&preposition != 0 && b.class&adverb == 0 || b.ending == inS {
		return false
	}
	if b.class&(determiner|article) != 0 && b.class&adverb == 0 || b.ending == inE && !b.number {
		return false
	}
	head := &c.part[f]
	if head.class&(preposition|adverb) == 0 {
		return false
	}
	p := &c.part[next]
	return p.class&strictSubject != 0 || p.special == itThere || p.ending == definite
}

// subordinates reports whether the word at i opens a subordinate clause there.
func (c *clause) subordinates(i int) bool {
	p := &c.part[i]
	if c.english {
		return c.subordinatesEnglish(i)
	}
	n := c.skipAdverbs(i + 1)
	atFirst := i == c.first
	switch p.special {
	case relative:
		return c.relativeClause(n)
	case whether:
		if atFirst {
			return c.commaVerb(i)
		}
		return c.part[i-1].special == topic || c.part[i-1].class&preposition != 0 || c.pronounClause(n)
	case there, then:
		if n < len(c.part) && c.part[n].form&(auxiliary|present|presentOrNoun|preterite) != 0 {
			return !atFirst && p.special == there && c.nounBefore(i)
		}
		if p.special == then {
			return atFirst && c.commaVerb(i) || i > 0 && c.part[i-1].mark == ','
		}
		return atFirst && c.commaVerb(i) || c.nounBefore(i) || i > 0 && c.part[i-1].mark == ','
	case temporal:
		if atFirst {
			return c.pronounClause(n) || c.commaVerb(i) && c.verbBeforeComma(i)
		}
		return c.pronounClause(n)
	case than:
		return c.pronounClause(n)
	}
	switch {
	case p.class&subordinator != 0:
		return true
	case p.class&question != 0:
		return !c.asksAt(i, n)
	}
	return c.zeroRelative(i)
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
