package quantity

// maxPhrase is the longest phrase, in tokens, that is taken for a base or a
// measure.
const maxPhrase = 32

// nounPhrase is the last token of the noun phrase that begins at i, with the
// prepositional phrases and the relative clause that belong to it. It is before
// i where none begins there.
func (s *scan) nounPhrase(i int) int {
	end := s.core(i)
	if end < i {
		return end
	}
	limit := min(len(s.tokens), i+maxPhrase)
	for n := 0; n < 6; n++ {
		next := end + 1
		if next >= limit {
			break
		}
		switch {
		case s.is(next, classAnd|classOr) && s.kindAt(next+1) != tokenNumber:
			e := s.core(next + 1)
			if e <= next || s.verbLike(next+1) || e == next+1 && s.infinitiveAfter(end, e) {
				return end
			}
			end = e
		case s.is(next, classThat) && s.kindAt(next) == tokenWord:
			if e := s.clause(next, limit); e > next {
				return e
			}
			return end
		case end == i && s.thoseAged(i) > i:
			end = s.thoseAged(i)
		case s.ages(next) > next:
			end = s.ages(next)
		case s.taxed(next):
			end = next + 1
		case s.attaches(next):
			e := s.core(next + 1)
			if e <= next {
				return end
			}
			if end = e; s.ageNoun(e) {
				if end = s.ageSpan(e + 1); end <= e {
					return next - 1 // i alderen 20–39, 40–59 og over 60 år
				}
			}
		case s.contact(end, next):
			return s.stripTime(end, s.clause(next, limit))
		default:
			return end
		}
	}
	return end
}

// core is the last token of determiners, adjectives, genitives and noun from
// token i on.
func (s *scan) core(i int) int {
	start := i
	if s.is(i, classRespectively) {
		return i - 1 // henholdsvis jenter og gutter: one whole for each number
	}
	if s.is(i, classAnaphor) && s.kindAt(i) == tokenWord && s.is(i+1, classThat) && s.kindAt(i+1) == tokenWord && !s.dummy(i) {
		return i // dem som bygger om
	}
	if s.in(i, those) {
		if s.kindAt(i+1) == tokenWord && (s.is(i+1, classWith) || s.in(i+1, without)) {
			return i // dem med over tretti ansatte
		}
		if s.thoseAged(i) > i {
			return i // dem under 30 år
		}
	}
	for s.is(i, classDeterminer|classQualifier|classJudge|classAnyhow) && s.kindAt(i) == tokenWord || s.kindAt(i) == tokenNumber {
		if s.kindAt(i) == tokenNumber {
			n := &s.numbers[s.tokens[i].number]
			if n.price || s.is(int(n.last)+1, classShareUnit) {
				return start - 1
			}
			i = int(n.last)
			if s.kindAt(i+1) == tokenDash && s.glued(i+1) && s.glued(i+2) {
				i += 2 // 15-åringer
				return i
			}
		}
		i++
	}
	if i > start && s.kindAt(i-1) == tokenNumber && s.kindAt(i) == tokenWord && s.is(i, classThat) {
		return i - 1 // de 602 som svarte
	}
	if s.kindAt(i) != tokenWord && s.kindAt(i) != tokenCode {
		if i > start && (s.kindAt(i-1) == tokenWord && s.is(i-1, classDeterminer|classAnaphor)) {
			return i - 1 // av disse
		}
		return start - 1
	}
	if i > start && s.nominal(i) {
		return i // av de spurte
	}
	if i > start && s.is(i-1, classAnaphor) && s.present(i) && !s.fixedAdjective(i) {
		return i - 1 // av disse dekkes
	}
	if i > start && s.fixedAdjective(i) {
		i++ // den fastsatte lengden
	}
	i = s.attributes(i)
	if s.stops(i) {
		if i > start && s.is(i-1, classDeterminer|classAnaphor) {
			return i - 1
		}
		return start - 1
	}
	for {
		i = s.hyphenated(i)
		if s.english && s.kindAt(i+1) == tokenQuote && s.glued(i+1) && s.glued(i+2) && s.kindAt(i+3) == tokenWord && string(s.folded(i+2)) == "s" {
			i += 2 // the country's workforce
		}
		if s.possessor(i) && s.countedNoun(i+1) {
			i = int(s.numbers[s.tokens[i+1].number].last) + 1 // landets 356 kommuner
			continue
		}
		if s.sumNoun(i+1) && !s.is(i, classFunction) {
			i++ // utlånt beløp
			continue
		}
		if s.pluralEnd(i, start) || s.predicateAt(i+1, start) {
			return i
		}
		if !s.goesOn(i) || s.kindAt(i+1) != tokenWord && s.kindAt(i+1) != tokenCode {
			return i
		}
		if j := s.attributes(i + 1); j > i+1 {
			i = j
			continue
		}
		if s.stops(i + 1) {
			return i
		}
		if i-start > 10 {
			return i
		}
		i++
	}
}

// nominal reports whether token i is a participle or an adjective that stands for
// people: av de spurte har, blant de ansatte. After a preposition de is an article.
func (s *scan) nominal(i int) bool {
	if !s.in(i-1, pluralArticle) {
		return false
	}
	if i == 1 && (s.passive(i) || s.verbLike(i)) && s.verbLike(i+1) && !s.verbLike(i+2) {
		return true // De spurte ble bedt
	}
	if !s.is(i-2, classPreposition) || !s.verbLike(i) && !s.passive(i) || s.kindAt(i+1) == tokenWord && !s.verbLike(i+1) && !s.is(i+1, classFunction) && !s.singular(i+1) {
		return false
	}
	if s.auxiliary(i) || s.modal(i) {
		return false // av dei hadde 82 prosent
	}
	return s.in(i, nominalParticiple)
}

// fixedAdjective reports whether token i is a participle between an article and
// its noun: den fastsatte lengden, de undersøkte skolene.
func (s *scan) fixedAdjective(i int) bool {
	if s.kindAt(i) != tokenWord || !s.is(i-1, classDeterminer) || s.is(i-1, classAnaphor) && !s.in(i-1, article) {
		return false
	}
	if !s.passive(i) && !(s.in(i, teParticiple) && !s.auxiliary(i)) {
		return false
	}
	return s.kindAt(i+1) == tokenWord && !s.stops(i+1) && s.tokens[i].class&(classFunction&^classVerb) == 0
}

// present reports whether token i is a verb in the present, a passive included.
func (s *scan) present(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	return s.tokens[i].class&classVerb != 0 && !s.tokens[i].capital && s.tokens[i].class&classNotVerb == 0 || len(s.folded(i)) > 5 && s.in(i, presentEnding)
}

// hyphenated is the last token of what hangs on to token i with hyphens.
func (s *scan) hyphenated(i int) int {
	for s.kindAt(i+1) == tokenDash && s.glued(i+1) && s.glued(i+2) && (s.kindAt(i+2) == tokenWord || s.kindAt(i+2) == tokenCode) {
		i += 2
	}
	// barne- og ungdomsvernet
	if s.kindAt(i+1) == tokenDash && s.glued(i+1) && s.is(i+2, classAnd|classOr) && s.kindAt(i+3) == tokenWord {
		i += 3
	}
	return i
}

// stops reports whether token i cannot stand in the core of a noun phrase.
func (s *scan) stops(i int) bool {
	t := &s.tokens[i]
	if t.kind == tokenCode {
		return false
	}
	if t.class&classNotVerb != 0 && t.class&(classPreposition|classConjunction|classAdverb|classPronoun|classQualifier) == 0 {
		return false
	}
	if t.class&(classFunction&^classVerb) != 0 && t.class&classMoney == 0 {
		return true
	}
	return s.verbLike(i) || s.english && (s.changeVerb(i) || s.entry(i).form == "up to")
}

// goesOn reports whether token i is an adjective or a genitive, so that the
// noun is still to come.
func (s *scan) goesOn(i int) bool {
	if s.tokens[i].kind == tokenCode {
		return true
	}
	if s.tokens[i].capital && i > 0 && s.is(i+1, 0) {
		return true
	}
	w := s.folded(i)
	if s.english {
		return true
	}
	n := len(w)
	if n < 2 {
		return true
	}
	// A name goes on with a name: Statens vegvesen, Oslo kommune.
	if s.tokens[i].capital && i+1 < len(s.tokens) && (i > 0 || w[n-1] != 'e') {
		return w[n-1] == 's' || s.tokens[i+1].kind == tokenWord && !s.verbLike(i+1) && w[n-1] != 'e'
	}
	switch {
	case s.in(i, definitePlural):
		return false
	case w[n-1] == 's':
		return s.kindAt(i+1) == tokenWord && s.tokens[i+1].start > s.tokens[i].end
	case w[n-1] == 'e':
		return !s.in(i, eNoun)
	}
	return s.in(i, adjectiveEnding)
}

// attaches reports whether token i is a preposition that ties a further noun
// to the phrase, and no time or reason.
func (s *scan) attaches(i int) bool {
	if s.kindAt(i) != tokenWord || !s.is(i, classPreposition) || !s.in(i, attaching) {
		return false
	}
	if s.entry(i).form == "at" && !s.english {
		return false // anbefalt at tilskuddet
	}
	if s.is(i+1, classInfinitive) || s.is(i+1, classNamedPeriod|classSeason) {
		return false
	}
	if _, ok := s.periodAt(i); ok {
		return false
	}
	if s.is(i, classFrom|classTo|classBetween) && s.kindAt(s.next(i)) == tokenNumber {
		return false
	}
	switch s.entry(i).form {
	case "under": // under 18 år, not under forutsetning
		return s.kindAt(i+1) == tokenNumber
	case "over": // inntekten over fribeløpet, not over tid, over hele landet
		return s.kindAt(i+1) == tokenWord && s.in(i+1, definite)
	}
	return true
}

// phraseBefore is the first token of the noun phrase that ends at token end,
// articles not included; end+1 where there is none.
func (s *scan) phraseBefore(end int) int {
	i := end
	floor := max(0, end-maxPhrase/2)
	first := end + 1
	for i >= floor {
		t := &s.tokens[i]
		if t.kind == tokenDash && i > 0 && s.glued(i) && s.glued(i+1) {
			i--
			if s.kindAt(i) == tokenNumber {
				first = i // 2016-satser
				i--
			}
			continue
		}
		if t.kind == tokenCode {
			first = i
			i--
			continue
		}
		if t.kind == tokenNumber && first <= end && !s.numbers[t.number].used && !s.numbers[t.number].weak && !s.numbers[t.number].year {
			first = i // Deltakere under 25 år
			i--
			continue
		}
		if t.kind != tokenWord {
			break
		}
		if t.class&classPreposition != 0 && t.class&classNotVerb == 0 {
			if first > end || i == 0 || s.kindAt(i-1) != tokenWord || s.stops(i-1) || !s.attaches(i) {
				break
			}
			i--
			continue
		}
		if t.class&classDeterminer != 0 {
			first = i
			if i > 1 && s.is(i-1, classPreposition) && s.kindAt(i-2) == tokenWord && !s.stops(i-2) && s.attaches(i-1) {
				i-- // utslippene fra de undersøkte sambandene
				continue
			}
			break
		}
		if t.class&(classAnd|classOr) != 0 {
			if first > end || s.kindAt(i-1) != tokenWord || s.stops(i-1) {
				break
			}
			i--
			continue
		}
		if s.stops(i) || s.auxiliaryInfinitive(i) && first <= end || t.class&(classShareUnit|classRespectively) != 0 || s.participle(i) && (s.auxiliary(i-1) || s.auxiliaryInfinitive(i-1)) {
			break
		}
		first = i
		i--
	}
	return first
}

// taxed reports whether token i begins the etter skatt of inntekten etter skatt, which is
// no time: what is taken off a sum, or not yet.
func (s *scan) taxed(i int) bool {
	return s.kindAt(i) == tokenWord && s.kindAt(i+1) == tokenWord && s.in(i, beforeOrAfter) && s.in(i+1, deduction)
}
