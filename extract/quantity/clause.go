package quantity

// clause is the last token of the relative clause that begins at i: it ends
// before a comma, a parenthesis, a sentence mark or a second finite verb.
func (s *scan) clause(i, limit int) int {
	verbs, allowed := 0, 1
	for j := i + 1; j < limit; j++ {
		t := &s.tokens[j]
		switch t.kind {
		case tokenPoint, tokenComma, tokenOpen, tokenClose:
			return j - 1
		case tokenDash:
			if t.space {
				return j - 1
			}
			continue
		case tokenNumber:
			if n := &s.numbers[t.number]; n.used && j > i+1 && !n.period {
				return s.trimFunction(i, j-1)
			}
			continue
		case tokenWord:
		default:
			continue
		}
		switch {
		case t.class&classInfinitive != 0:
			if s.kindAt(j+1) == tokenWord {
				j++
			}
		case j == i+1 && !s.verbLike(j) && s.verbLike(j+1):
			// det som ferjene brukte: a subject of its own
		case j == i+1 && t.class&(classFunction&^classVerb|classDeterminer|classQualifier) == 0:
			verbs++ // the word after som is its verb, known or not
		case t.class&classConjunction != 0 && s.entry(j).form == "at" && !s.english,
			t.class&classThat != 0 && j > i+1 && (s.verbLike(j+1) || s.verbLike(j+2)),
			t.class&classPronoun != 0 && s.says(j-1) && s.verbLike(j+1): // som sier de vil
			allowed++
		case s.verbLike(j) && t.class&classPreposition == 0:
			if s.is(j-1, classAnd|classOr) || s.auxiliary(j-1) && (s.agrees(j) || s.participle(j) && !s.is(j-1, classAdverb)) {
				continue
			}
			if verbs++; verbs > allowed {
				return s.trimFunction(i, j-1)
			}
		case t.class&classAgainst != 0:
			return j - 1
		}
	}
	return limit - 1
}

// agrees reports whether token i can be a participle in the plural, which looks like
// a past tense: som blei målte.
func (s *scan) agrees(i int) bool {
	return s.in(i, pluralParticiple)
}

// trimFunction drops function words from the end of tokens i to j.
func (s *scan) trimFunction(i, j int) int {
	for j > i && !s.yearOf(j) && (s.tokens[j].kind != tokenWord || s.is(j, classFunction|classQualifier|classDeterminer)) {
		j--
	}
	return j
}

// yearOf reports whether token i is the year of a phrase: som ble ferdige i 2015.
func (s *scan) yearOf(i int) bool {
	return s.kindAt(i) == tokenNumber && s.yearAt(i) > 0 && s.is(i-1, classPreposition) && s.kindAt(i-1) == tokenWord
}

// stripTime drops a period from the end of a clause that runs from i to j.
func (s *scan) stripTime(i, j int) int {
	for k := len(s.periods) - 1; k >= 0; k-- {
		p := &s.periods[k]
		if p.last == j && p.first > i+2 {
			e := p.first - 1
			if s.is(e, classPeriodWord) {
				e--
			}
			return e
		}
	}
	return j
}

// contact reports whether a relative clause without som begins at token i, behind the
// noun at token end: sakene vi har gått gjennom, klagene fylkeskommunene mottok.
func (s *scan) contact(end, i int) bool {
	if s.kindAt(i) != tokenWord || s.tokens[i].capital || s.kindAt(i+1) != tokenWord {
		return false
	}
	if s.is(i, classPronoun) {
		if s.verbLike(i + 1) {
			return true
		}
		return s.in(i, speaker) && !s.is(i+1, classFunction|classDeterminer) && s.plainly(s.folded(end))
	}
	return s.plainly(s.folded(end)) && s.plainly(s.folded(i)) && s.verbLike(i+1) && !s.is(i, classFunction)
}

// plainly reports whether word w is a definite plural.
func (s *scan) plainly(w []byte) bool {
	return !s.english && isIn(w, definitePlural) || s.english && isIn(w, sEnding)
}
