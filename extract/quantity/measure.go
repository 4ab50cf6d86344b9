package quantity

import "funn/extract/record"

// about finds what mention i measures, as named: the noun before på, the
// subject of the verb, or the predicate that a share is the subject of. It
// leaves the measure empty rather than guess.
func (s *scan) about(i int) {
	m := &s.mentions[i]
	if m.measure != "" {
		return
	}
	first := m.first
	if m.rule == ruleShareNoun {
		m.measure = s.slice(m.first, m.first)
		return
	}
	floor := 0
	if i > 0 {
		floor = s.mentions[i-1].last + 1
	}
	p := s.before(first)
	for s.is(p, classMinus) && s.kindAt(p) == tokenWord {
		p--
	}
	switch {
	case s.is(p, classAgainst) && i > 0 && p >= floor && s.mentions[i-1].unit.kind == m.unit.kind && !s.pointBetween(s.mentions[i-1].last, p):
		if m.unit.kind == unitMoney {
			s.aboutAfter(m) // mot 28 mill. kroner i tilskudd
		}
		if m.measure == "" {
			m.measure = s.mentions[i-1].measure // mot 41 prosent i 2019: of the same thing
		}
		return
	case s.kindAt(p) == tokenOpen:
		m.measure = s.apposedTo(p-1, floor)
	case s.kindAt(p) == tokenPoint && p >= floor && p > 0 && s.text[s.tokens[p].start] == ':':
		m.measure = s.subjectTo(p-1, floor)
	case s.is(p, classOn|classWith|classTo|classFrom|classAgainst|classOf) && p >= floor:
		m.measure = s.governor(p, floor)
	case p >= floor && s.kindAt(p) == tokenWord && s.is(p, classUp|classDown) && s.is(p, classAdverb) && s.verbLike(p-1):
		m.measure = s.governor(p, floor) // gebyret går opp 13 prosent
	case p >= floor && s.verbLike(p) && m.unit.kind != unitMoney && s.inverted(p):
		m.measure = s.rest(m)
	case p >= floor && (s.verbLike(p) || s.participle(p) && s.verbGroup(p, floor) < p || s.infinitive(p)):
		m.measure = s.subjectTo(s.verbGroup(p, floor), floor)
		if m.measure == "" {
			m.measure = s.subjectAtHead(p, floor)
		}
	case p >= floor && s.kindAt(p) == tokenWord && !s.is(p, classFunction):
		// I 2015 dekket integreringstilskuddet 90 prosent.
		if b := s.phraseBefore(p); b <= p && b > 0 && s.verbLike(b-1) && m.change == record.ChangeNone {
			m.measure = s.cut(b, p)
		}
	}
	if m.measure == "" {
		s.aboutAfter(m)
	}
	if m.measure == "" && m.ties >= 0 {
		m.measure = s.mentions[m.ties].measure
	}
}

// apposedTo is the noun phrase before a bracket that ends at token end. One that hangs
// on a preposition is where or when, no thing with a size: etter grunnskolen (83 %).
func (s *scan) apposedTo(end, floor int) string {
	phrase := s.phraseTo(end, floor)
	if i := s.tokenAt(phrase, end); phrase == "" || i > 0 && s.is(i-1, classPreposition) && !s.is(i-1, classNotVerb|classConjunction) {
		return ""
	}
	return phrase
}

// governor is the noun phrase before the preposition at p; where a verb stands
// there, its subject: utslippene er redusert med.
func (s *scan) governor(p, floor int) string {
	q := p - 1
	if q < floor {
		return ""
	}
	if s.is(p, classOf) && s.participle(q) && !s.in(q, participleWithoutAgent) && q > floor {
		q-- // en undersøkelse besvart av
	}
	if v := s.verbGroup(q, floor); v < q {
		return s.subjectTo(v, floor)
	}
	if s.is(p, classTo) {
		return s.apposedTo(q, floor) // fra fire av fem på første trinn til en tredel
	}
	return s.phraseTo(q, floor)
}

// inverted reports whether the verb at token p has its subject after it: a
// comma or nothing stands before it, or a preposition opens the sentence.
func (s *scan) inverted(p int) bool {
	if p == 0 || s.kindAt(p-1) == tokenComma {
		return true
	}
	if s.kindAt(0) == tokenNumber && s.is(int(s.numbers[s.tokens[0].number].last)+1, classTimeUnit) {
		return true // Tolv måneder etter oppstart var 58 prosent
	}
	if !s.is(0, classPreposition) && len(s.periods) > 0 && s.periods[0].first == 0 {
		return s.periods[0].last == p-1
	}
	if !s.is(0, classPreposition) {
		return false
	}
	if len(s.periods) > 0 && s.periods[0].first <= 1 && s.periods[0].last == p-1 {
		return true
	}
	end := s.nounPhrase(1)
	return end == p-1
}

// verbGroup is the token before the verbs, participles and adverbs that end at
// token i: i itself where none do.
func (s *scan) verbGroup(i, floor int) int {
	end, verb := i, false
	for i >= floor && s.kindAt(i) == tokenWord {
		switch {
		case s.verbLike(i) && !s.is(i, classPreposition), s.infinitive(i), s.changeVerb(i):
			verb = true
		case s.is(i, classAdverb|classJudge|classUp|classDown) && !s.changeNoun(i):
		case s.participle(i) && s.auxiliary(i-1):
			verb = true
		default:
			if !verb {
				return end
			}
			return i
		}
		i--
	}
	if !verb {
		return end
	}
	return i
}

// auxiliary reports whether token i is har, er, ble and the like, which a
// participle follows.
func (s *scan) auxiliary(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	return s.in(i, helping) || s.is(i, classAdverb) && s.kindAt(i-1) == tokenWord && s.is(i-1, classVerb)
}

// infinitive reports whether token i is a common verb without tense.
func (s *scan) infinitive(i int) bool {
	if s.kindAt(i) != tokenWord || s.is(i, classPreposition) {
		return false
	}
	if j := i - 1; !s.is(i, classFunction) {
		if s.is(j, classAdverb) {
			j--
		}
		if s.modal(j) {
			return true
		}
	}
	return s.auxiliaryInfinitive(i)
}

// auxiliaryInfinitive reports whether token i is bli, ha and the like, which a
// participle follows, or dekke, koste, which a number does.
func (s *scan) auxiliaryInfinitive(i int) bool {
	return s.in(i, helpingInfinitive)
}

// modal reports whether token i is a verb that an infinitive follows.
func (s *scan) modal(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, modalVerb)
}

// changeNoun reports whether token i is økning, nedgang and the like, a noun.
func (s *scan) changeNoun(i int) bool {
	if s.kindAt(i) != tokenWord || s.noun(i)&(classUp|classDown) == 0 {
		return false
	}
	w := s.folded(i)
	for _, e := range changeParts {
		if string(w) == e || hasSuffix(w, e) {
			return true
		}
	}
	return isIn(w, changeNoun) &&
		(s.is(i-1, classDeterminer) || s.kindAt(i-1) == tokenNumber || s.kindAt(i-1) == tokenWord && s.in(i-1, englishArticle))
}

// changeVerb reports whether token i is økte, falt, redusert: a word of change
// that is no noun.
func (s *scan) changeVerb(i int) bool {
	return s.kindAt(i) == tokenWord && s.is(i, classUp|classDown|classUpDown) && !s.is(i, classQualifier|classAdverb|classJudge) && !s.changeNoun(i)
}

// participle reports whether token i is redusert, satt, bevilget and the like.
func (s *scan) participle(i int) bool {
	if s.kindAt(i) != tokenWord || s.tokens[i].class&(classFunction&^classVerb|classMoney|classNotVerb) != 0 || s.changeNoun(i) && !s.auxiliary(i-1) {
		return false
	}
	return s.in(i, participle)
}

// subjectTo is the noun phrase that ends at token end where it can be a
// subject: no preposition stands before it.
func (s *scan) subjectTo(end, floor int) string {
	phrase := s.phraseTo(end, floor)
	if phrase == "" {
		return ""
	}
	if i := s.tokenAt(phrase, end); i > 0 && s.is(i-1, classPreposition) && !s.is(i-1, classNotVerb|classConjunction) {
		return ""
	}
	return phrase
}

// phraseTo is the noun phrase that ends at token end, not before floor.
func (s *scan) phraseTo(end, floor int) string {
	for end >= floor && end >= 0 && (s.kindAt(end) == tokenComma || s.is(end, classAdverb) && s.kindAt(end) == tokenWord) {
		end--
	}
	if end < floor || end < 0 {
		return ""
	}
	b := max(s.phraseBefore(end), floor)
	for b <= end && s.is(b, classFunction&^classAdverb) && !s.is(b, classNotVerb|classMoney) {
		b++
	}
	if b < end && b >= floor && (s.is(b-1, classInfinitive) || s.modal(b-1) && !s.is(b, classDeterminer) && s.changeVerb(b)) {
		b++ // å auke løyvinga, må redusere forbruket
	}
	if b > end {
		return ""
	}
	return s.cut(b, end)
}

// subjectAtHead is the noun phrase at the head of the clause whose verb is at p.
func (s *scan) subjectAtHead(p, floor int) string {
	if floor > 0 {
		return ""
	}
	if end := s.nounPhrase(0); end >= 0 && end == p-1 {
		return s.cut(0, end)
	}
	// The finite verb is the second thing that a sentence says. What stands before it
	// is the subject, where it is no adverbial: Erstatningene etter naturskader utgjorde.
	if p > maxPart+2 || !s.verbLike(p) || s.is(0, classFunction) || s.core(0) < 0 {
		return ""
	}
	for j := range p {
		if s.kindAt(j) != tokenWord || s.verbLike(j) || s.is(j, classThat|classConjunction&^classPreposition) && !s.is(j, classAnd|classOr|classPreposition) {
			return ""
		}
	}
	return s.cut(0, p-1)
}

// cut is the text of tokens i to j, a leading article or demonstrative kept.
func (s *scan) cut(i, j int) string {
	for i < j && s.kindAt(i) == tokenNumber && s.numbers[s.tokens[i].number].weak {
		i++
	}
	if s.kindAt(i) != tokenWord && s.kindAt(i) != tokenCode {
		return ""
	}
	if i == j && s.noun(i) == 0 && (s.in(i, degreeAlone) || s.additive(i)) {
		return "" // vesentlig over ti prosent, kutte ytterligere ti prosent
	}
	if s.dummy(i) && i+1 == j && s.participle(j) {
		return "" // ble det brukt
	}
	if i == j && (s.is(i, classPronoun|classDeterminer|classAnaphor|classRespectively|classQualifier|classThat) || s.participle(i) && !s.definite(i) && s.noun(i)&(classMoney|classShareWord|classShare|classUp|classDown) == 0) {
		return ""
	}
	if k := s.kindAt(i - 1); i < j && (k == tokenComma || k == tokenClose) && s.participle(i) && s.is(i+1, classPreposition) {
		return "" // …, fordelt med 228 rådgivere
	}
	return s.slice(i, j)
}

// definite reports whether token i, which ends like a participle, is a noun in the
// neuter: fraværet. No participle opens a sentence or follows a verb that is not an
// auxiliary.
func (s *scan) definite(i int) bool {
	if !hasSuffix(s.folded(i), "et") || s.english {
		return false
	}
	if i == 0 {
		return s.verbLike(1)
	}
	return (s.verbLike(i-1) || s.infinitive(i-1)) && !s.auxiliary(i-1) && !s.auxiliaryInfinitive(i-1)
}
