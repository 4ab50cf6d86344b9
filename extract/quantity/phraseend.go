package quantity

// Where a noun phrase ends, as the forms of its words tell it.

// attributes is the first token from i on that is no attribute which only looks like a
// verb or a word of quantity: larger in the larger towns, lavest lønte in de lavest
// lønte arbeidstakerne. It is i where what stands there is the noun, or not known.
func (s *scan) attributes(i int) int {
	for n := 0; n < 3 && s.kindAt(i) == tokenWord && s.kindAt(i+1) == tokenWord; n++ {
		switch {
		case s.graded(i) && s.nounNext(i+1):
		case s.passive(i) && s.nounNext(i+1) && s.attributive(i-1):
		default:
			return i
		}
		i++
	}
	return i
}

// nounNext reports whether token i can go on a phrase whose noun is still to come.
func (s *scan) nounNext(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	return !s.stops(i) || s.graded(i) || s.passive(i) || s.sumNoun(i)
}

// graded reports whether token i is a comparative or a superlative.
func (s *scan) graded(i int) bool {
	return s.kindAt(i) == tokenWord && (!s.tokens[i].capital || i == 0) && s.in(i, graded)
}

// passive reports whether token i has the form of a participle that stands before a
// plural or a definite noun: undersøkte, ansatte, newly hired.
func (s *scan) passive(i int) bool {
	if s.kindAt(i) != tokenWord || s.tokens[i].class&(classFunction&^classVerb) != 0 || s.tokens[i].capital && i > 0 {
		return false
	}
	if s.english {
		return s.in(i, englishPast)
	}
	return s.in(i, weakPast) && !s.in(i, pastOnly) && !s.in(i, pastAnswering)
}

// attributive reports whether what follows token i is an attribute or a noun: token i
// is an article, a genitive, an adverb of degree or an adjective.
func (s *scan) attributive(i int) bool {
	switch {
	case s.kindAt(i) != tokenWord:
		return false
	case s.is(i, classDeterminer), s.is(i, classOf) && s.kindAt(i-1) != tokenNone, s.graded(i):
		return true
	case s.is(i, classFunction):
		return false
	}
	if s.english {
		return s.in(i, englishDegree) && !s.tokens[i].capital
	}
	return s.possessor(i) || s.in(i, degree)
}

// possessor reports whether token i is a genitive: landets, kommunens. A name or a
// definite noun has it; the indefinite plural in English has no apostrophe and is none.
func (s *scan) possessor(i int) bool {
	if s.kindAt(i) != tokenWord || s.english {
		return false
	}
	if s.in(i, genitiveEnding) {
		return true
	}
	w := s.folded(i)
	return s.tokens[i].capital && len(w) > 3 && w[len(w)-1] == 's'
}

// countedNoun reports whether token i is a count that a noun follows.
func (s *scan) countedNoun(i int) bool {
	if s.kindAt(i) != tokenNumber {
		return false
	}
	n := &s.numbers[s.tokens[i].number]
	j := int(n.last) + 1
	return !n.used && !n.weak && !n.year && !n.scaled && s.kindAt(j) == tokenWord && !s.stops(j)
}

// sumNoun reports whether token i is a noun of money that a verb is spelled like, after
// an adjective: utlånt beløp.
func (s *scan) sumNoun(i int) bool {
	if s.kindAt(i) != tokenWord || s.noun(i)&classMoney == 0 || !s.is(i, classVerb) || s.kindAt(i-1) != tokenWord {
		return false
	}
	return s.is(i-1, classDeterminer) || s.in(i-1, agreeing)
}

// pluralEnd reports whether token i is an English plural that ends its phrase. A plural
// stands before a plural only, savings groups, or is one of the few without a singular;
// a verb behind it has no s.
func (s *scan) pluralEnd(i, start int) bool {
	if !s.english || s.kindAt(i) != tokenWord || s.kindAt(i+1) != tokenWord || s.tokens[i].capital && i > start {
		return false
	}
	if s.in(i, englishPlural) {
		x := s.folded(i + 1)
		return x[len(x)-1] != 's' && !s.tokens[i+1].capital
	}
	w := s.folded(i)
	n := len(w)
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' || w[n-2] == 'u' || w[n-2] == 'i' || w[n-2] == '\'' {
		return false
	}
	if s.in(i, noPluralEnd) {
		return false
	}
	x := s.folded(i + 1)
	return x[len(x)-1] != 's' && !s.tokens[i+1].capital
}

// predicateAt reports whether token i is an English verb without an ending that no
// other finite verb of its clause competes with: children in Oslo live in poverty.
func (s *scan) predicateAt(i, start int) bool {
	if !s.english || i <= start || s.kindAt(i) != tokenWord || !s.is(i, classVerb) || !s.entry(i).bare {
		return false
	}
	if s.kindAt(i+1) == tokenWord && !s.is(i+1, classPreposition|classDeterminer|classAdverb|classThat) && !s.in(i+1, englishArticle) {
		return false
	}
	for _, step := range [...]int{1, -1} {
		for j, n := i+step, 0; n < maxPhrase && j >= 0 && j < len(s.tokens); j, n = j+step, n+1 {
			if k := s.kindAt(j); k == tokenPoint || k == tokenComma {
				break
			}
			if s.is(j, classVerb) && s.kindAt(j) == tokenWord && !s.entry(j).bare && !s.is(j, classPreposition) {
				return false
			}
		}
	}
	return true
}

// infinitiveAfter reports whether the single word at token i, coordinated with the phrase
// that ends at token end, is a verb: av nasjonalinntekten og trappe opp innsatsen. A
// noun in e is followed by no particle and no noun.
func (s *scan) infinitiveAfter(end, i int) bool {
	if s.english || s.in(i, nounInE) || !s.in(i, eEnding) || s.tokens[i].capital {
		return false
	}
	if s.in(end, eEnding) && !s.in(end, enePlural) {
		return false // unge og gamle
	}
	return s.kindAt(i+1) == tokenWord && (s.is(i+1, classAdverb|classDeterminer) || s.nounLike(i+1)) && !s.verbLike(i+1)
}

// ages is the last token of an age behind a noun: over 60 år, mellom 30 og 49 år, 25–34
// år, aged 25 to 39, på 67 år og eldre; before i where none begins there.
func (s *scan) ages(i int) int {
	if s.kindAt(i) == tokenNumber {
		return s.yearsOld(i)
	}
	if s.kindAt(i) != tokenWord {
		return i - 1
	}
	switch {
	case string(s.folded(i)) == "aged":
		return s.ageSpan(i + 1)
	case s.in(i, ageSpan), s.in(i, ageLimit):
		return s.yearsOld(i + 1)
	}
	return i - 1
}

// thoseAged is the last token of dem under 30 år, those aged 25 to 39, those under 30,
// whose pronoun is token i; i where no age follows.
func (s *scan) thoseAged(i int) int {
	if !s.in(i, thoseAged) || s.kindAt(i) != tokenWord || s.kindAt(i+1) != tokenWord {
		return i
	}
	end := i
	switch {
	case string(s.folded(i+1)) == "aged", s.in(i+1, ageLimit):
		end = s.ages(i + 1)
		if s.english && end <= i+1 && s.kindAt(i+2) == tokenNumber {
			end = s.ageSpan(i + 2)
		}
	case s.in(i+1, ageSpan):
		end = s.ages(i + 1)
	}
	return max(i, end)
}

// ageNoun reports whether token i is alderen or aldersgruppen, which an age follows.
func (s *scan) ageNoun(i int) bool {
	if s.kindAt(i) != tokenWord || s.kindAt(s.next(i)) != tokenNumber && s.kindAt(i+1) != tokenNumber && !s.is(i+1, classBetween|classFrom) && !s.is(i+1, classQualifier) {
		return false
	}
	return s.in(i, ageNoun)
}

// yearsOld is the last token of an age at i that says years; before i where it does not.
func (s *scan) yearsOld(i int) int {
	end := s.ageSpan(i)
	for j := i; j <= end; j++ {
		if s.kindAt(j) == tokenWord && (s.in(j, yearOfAge) || s.in(j, lengthUnit)) {
			if s.is(end+1, classFrom|classTo) || end == j && s.kindAt(i-1) == tokenWord && s.is(i-1, classBetween|classFrom) == s.single(i) {
				return i - 1
			}
			return end
		}
	}
	return i - 1
}

// single reports whether the number at token i stands alone, and bounds no span.
func (s *scan) single(i int) bool {
	if s.kindAt(i) != tokenNumber {
		return false
	}
	j := int(s.numbers[s.tokens[i].number].last) + 1
	return s.kindAt(j) == tokenWord && !s.is(j, classAnd|classTo)
}

// ageSpan is the last token of the ages at i: 6–12 år, over 60 år, 30 og 49 år, 67 år
// og eldre; before i where there is no number.
func (s *scan) ageSpan(i int) int {
	j := i
	for s.kindAt(j) == tokenWord && s.is(j, classQualifier|classBetween|classFrom|classPreposition) && j < i+2 {
		j++
	}
	if s.kindAt(j) != tokenNumber {
		return i - 1
	}
	for n := 0; n < 8; n++ {
		switch {
		case s.kindAt(j) == tokenNumber:
			if x := &s.numbers[s.tokens[j].number]; x.used || x.scaled {
				return i - 1
			}
			j = int(s.numbers[s.tokens[j].number].last) + 1
		case s.kindAt(j) == tokenDash && s.kindAt(j+1) == tokenNumber, s.kindAt(j) == tokenWord && s.is(j, classAnd|classTo) && s.kindAt(j+1) == tokenNumber:
			j++
		case s.kindAt(j) == tokenComma && s.kindAt(j+1) == tokenNumber && s.kindAt(j+2) == tokenDash:
			return i - 1
		default:
			n = 8
		}
	}
	end := j - 1
	switch {
	case s.kindAt(j) != tokenWord:
	case s.in(j, lengthUnit) && !s.is(j, classCode):
		end = j
	case s.in(j, yearOfAge):
		end = j
		if k := string(s.folded(j + 1)); s.english && (k == "old" || k == "of") {
			end++
			if k == "of" && string(s.folded(j+2)) == "age" {
				end++
			}
		}
	}
	if s.formIn(end+1, orOlder) {
		return end + 1 // one token in the vocabulary
	}
	if s.is(end+1, classAnd|classOr) && s.kindAt(end+2) == tokenWord && s.in(end+2, ageComparison) {
		end += 2
	}
	return end
}

// singular reports whether token i ends as no plural does, so that it cannot be the noun
// of de: de spurte husket.
func (s *scan) singular(i int) bool {
	return !s.english && s.kindAt(i) == tokenWord && s.in(i, neuterDefinite) && !s.tokens[i].capital
}
