package lang

// sure is a subject that is a pronoun, a name or definite.
const sure = 2

// subjectBefore says how surely the part at i ends a subject: 2 for a pronoun, a
// definite noun or a name, 1 for a plural, 0 for anything else.
func (c *clause) subjectBefore(i int) int {
	if i < 0 {
		return 0
	}
	p := &c.part[i]
	if p.mark == ')' {
		return c.subjectBefore(c.beforeBracket(i))
	}
	if p.mark == '»' || p.mark == '”' || p.mark == '"' {
		return sure // a title
	}
	switch {
	case p.mark != 0 || p.number:
		return 0
	case p.class&strictSubject != 0:
		return sure
	case p.special == itThere && i > 0 && c.part[i-1].class&preposition != 0:
		return 0 // for det videre arbeidet
	case p.special == itThere || p.class&subject != 0 && p.class&determiner == 0:
		return sure
	case p.class != 0:
		return 0
	case c.names(i):
		return sure
	}
	switch p.ending {
	case definite:
		return sure
	case plural:
		return 1
	}
	if p.inA && i == c.first { // Lova, Boka
		return sure
	}
	return 0
}

// names reports whether the word at i is a name by its capitals.
func (c *clause) names(i int) bool {
	p := &c.part[i]
	return !c.loud && (p.acronym || p.capital && i > c.first && p.ending != inS)
}

// beforeBracket is the part before the parenthesis that closes at i, or -1.
func (c *clause) beforeBracket(i int) int {
	k := i
	for k > 0 && i-k < 2*reach && c.part[k].mark != '(' {
		k--
	}
	if k == 0 || c.part[k].mark != '(' || c.part[k-1].mark == ')' {
		return -1
	}
	return k - 1
}

// phraseSubject reports as subjectBefore does for an indefinite noun at i, by
// the words of its phrase: En undersøkelse viste, Vår analyse peker, Kommunens
// ledelse mente.
func (c *clause) phraseSubject(i int, form verbForm) int {
	if i < 1 || c.part[i].mark != 0 || c.part[i].number || c.part[i].class != 0 || c.part[i].special == amount || c.part[i].ending == inS {
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
			return sure
		case p.ending == inS && p.class == 0:
			if adjective && form&presentOrNoun != 0 {
				return 0
			}
			return sure
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

// bareNoun reports whether a part is a word of the open classes that is no adjective
// or genitive by its ending.
func (p *part) bareNoun() bool {
	return p.mark == 0 && !p.number && p.class == 0 && p.special != role && p.ending != inE && p.ending != inS && p.ending != adjectiveIg
}
