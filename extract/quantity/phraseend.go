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
	if s.kindAt(i) != tokenWord || s.tokens[i].capital && i > 0 {
		return false
	}
	switch string(s.folded(i)) {
	case "større", "mindre", "høyere", "høgare", "høgre", "lavere", "lågare", "lågere", "eldre", "yngre", "lengre", "kortere", "bedre", "betre", "dårligere", "dårlegare", "verre", "flere", "fleire", "færre",
		"størst", "minst", "høyest", "høgast", "høgst", "lavest", "lågast", "eldst", "yngst", "lengst", "kortest", "best", "dårligst", "dårlegast", "verst", "mest", "mer", "meir", "største", "minste", "høyeste", "høgaste", "høgste", "laveste", "lågaste", "eldste", "yngste",
		"larger", "smaller", "higher", "lower", "bigger", "older", "younger", "longer", "shorter", "better", "worse", "poorer", "richer", "largest", "smallest", "highest", "lowest", "biggest", "oldest", "youngest", "longest", "shortest", "worst", "poorest", "richest":
		return true
	}
	return false
}

// passive reports whether token i has the form of a participle that stands before a
// plural or a definite noun: undersøkte, ansatte, newly hired.
func (s *scan) passive(i int) bool {
	if s.kindAt(i) != tokenWord || s.tokens[i].class&(classFunction&^classVerb) != 0 || s.tokens[i].capital && i > 0 {
		return false
	}
	w := s.folded(i)
	if s.english {
		return hasSuffix(w, "ed")
	}
	switch string(w) {
	case "hadde", "skulle", "ville", "kunne", "måtte", "burde", "gjorde", "mente", "trodde", "svarte", "visste":
		return false
	}
	return hasSuffix(w, "te") || hasSuffix(w, "de")
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
	w := s.folded(i)
	if s.english {
		return hasSuffix(w, "ly") && !s.tokens[i].capital
	}
	return s.possessor(i) || hasSuffix(w, "lig") || hasSuffix(w, "leg") || string(w) == "ny" || string(w) == "fast" || string(w) == "høyt" || string(w) == "lavt"
}

// possessor reports whether token i is a genitive: landets, kommunens. A name or a
// definite noun has it; the indefinite plural in English has no apostrophe and is none.
func (s *scan) possessor(i int) bool {
	if s.kindAt(i) != tokenWord || s.english {
		return false
	}
	w := s.folded(i)
	for _, e := range [...]string{"ets", "ens", "enes", "anes", "nes", "as", "dens"} {
		if hasSuffix(w, e) {
			return true
		}
	}
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
	w := s.folded(i - 1)
	return s.is(i-1, classDeterminer) || hasSuffix(w, "t") || hasSuffix(w, "e")
}

// pluralEnd reports whether token i is an English plural that ends its phrase. A plural
// stands before a plural only, savings groups, or is one of the few without a singular;
// a verb behind it has no s.
func (s *scan) pluralEnd(i, start int) bool {
	if !s.english || s.kindAt(i) != tokenWord || s.kindAt(i+1) != tokenWord || s.tokens[i].capital && i > start {
		return false
	}
	w := s.folded(i)
	n := len(w)
	switch string(w) {
	case "people", "women", "men", "children":
		x := s.folded(i + 1)
		return x[len(x)-1] != 's' && !s.tokens[i+1].capital
	}
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' || w[n-2] == 'u' || w[n-2] == 'i' || w[n-2] == '\'' {
		return false
	}
	switch string(w) {
	case "goods", "sales", "savings", "sports", "statistics", "operations", "arms", "customs", "communications", "services", "systems", "news", "earnings", "series", "species", "economics", "mathematics", "physics", "politics", "logistics", "always", "across", "various", "means", "works", "results", "overseas", "downstairs", "rights", "schools":
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
	if s.kindAt(i+1) == tokenWord && !s.is(i+1, classPreposition|classDeterminer|classAdverb|classThat) && s.entry(i+1).form != "a" && s.entry(i+1).form != "an" {
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
	w := s.folded(i)
	if s.english || hasSuffix(w, "ene") || hasSuffix(w, "ane") || hasSuffix(w, "else") || hasSuffix(w, "re") || !hasSuffix(w, "e") || s.tokens[i].capital {
		return false
	}
	if x := s.folded(end); hasSuffix(x, "e") && !hasSuffix(x, "ene") && !hasSuffix(x, "ane") {
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
	switch string(s.folded(i)) {
	case "aged":
		return s.ageSpan(i + 1)
	case "mellom", "between", "fra", "frå", "from", "på", "over", "under":
		return s.yearsOld(i + 1)
	}
	return i - 1
}

// thoseAged is the last token of dem under 30 år, those aged 25 to 39, those under 30,
// whose pronoun is token i; i where no age follows.
func (s *scan) thoseAged(i int) int {
	switch s.entry(i).form {
	case "dem", "dei", "those":
	default:
		return i
	}
	if s.kindAt(i) != tokenWord || s.kindAt(i+1) != tokenWord {
		return i
	}
	end := i
	switch string(s.folded(i + 1)) {
	case "aged", "under", "over":
		end = s.ages(i + 1)
		if s.english && end <= i+1 && s.kindAt(i+2) == tokenNumber {
			end = s.ageSpan(i + 2)
		}
	case "mellom", "between", "fra", "frå", "from", "på":
		end = s.ages(i + 1)
	}
	return max(i, end)
}

// ageNoun reports whether token i is alderen or aldersgruppen, which an age follows.
func (s *scan) ageNoun(i int) bool {
	if s.kindAt(i) != tokenWord || s.kindAt(s.next(i)) != tokenNumber && s.kindAt(i+1) != tokenNumber && !s.is(i+1, classBetween|classFrom) && !s.is(i+1, classQualifier) {
		return false
	}
	switch string(s.folded(i)) {
	case "alderen", "aldersgruppen", "aldersgruppa", "aldersgruppene", "aldersgruppane", "age", "ages":
		return true
	}
	return false
}

// yearsOld is the last token of an age at i that says years; before i where it does not.
func (s *scan) yearsOld(i int) int {
	end := s.ageSpan(i)
	for j := i; j <= end; j++ {
		if s.kindAt(j) != tokenWord {
			continue
		}
		switch string(s.folded(j)) {
		case "år", "years", "kilometer", "kilometre", "kilometres", "kilometers", "km", "meter", "metres", "meters", "kvadratmeter", "kvm", "dekar", "hektar", "hectares", "tonn", "tonnes":
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
	switch w := string(s.folded(j)); {
	case s.kindAt(j) != tokenWord:
	case s.lengthUnit(w) && !s.is(j, classCode):
		end = j
	case w == "år" || w == "years":
		end = j
		if k := string(s.folded(j + 1)); s.english && (k == "old" || k == "of") {
			end++
			if k == "of" && string(s.folded(j+2)) == "age" {
				end++
			}
		}
	}
	switch s.entry(end + 1).form {
	case "og over", "og eldre", "og under", "og yngre", "eller over", "eller eldre", "and over", "and above", "and older", "and under", "or over", "or above", "or older":
		return end + 1 // one token in the vocabulary
	}
	if s.is(end+1, classAnd|classOr) && s.kindAt(end+2) == tokenWord {
		switch string(s.folded(end + 2)) {
		case "eldre", "yngre", "over", "under", "older", "younger", "above", "below":
			end += 2
		}
	}
	return end
}

// singular reports whether token i ends as no plural does, so that it cannot be the noun
// of de: de spurte husket.
func (s *scan) singular(i int) bool {
	return !s.english && s.kindAt(i) == tokenWord && hasSuffix(s.folded(i), "et") && !s.tokens[i].capital
}

// lengthUnit reports whether w is a unit of length, area or weight.
func (s *scan) lengthUnit(w string) bool {
	switch w {
	case "kilometer", "kilometre", "kilometres", "kilometers", "km", "meter", "metres", "meters", "kvadratmeter", "kvm", "dekar", "hektar", "hectares", "tonn", "tonnes":
		return true
	}
	return false
}
