package quantity

import (
	"slices"

	"funn/extract/record"
)

// bases finds the whole that each share is a share of.
func (s *scan) bases(in *Passage) {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.unit.kind == unitMoney || m.form == record.FormPercentagePoint {
			continue
		}
		m.agent = s.agents(i)
		if !m.agent {
			m.base = s.ownBase(m)
		}
		if m.base == "" {
			m.base = s.clauseOpening(i)
		}
		if m.base == "" && m.change != record.ChangeIncrease && m.change != record.ChangeDecrease && (i == 0 || m.first-s.mentions[i-1].last > 3) {
			m.base = s.shareHead(i)
		}
		if m.base == "" {
			m.base = s.ofWhich(i)
		}
	}
	for i := range s.mentions {
		s.sharedBase(i)
	}
	// A coordination may be tied forwards.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if m := &s.mentions[i]; m.base == "" && m.ties > i && m.form == s.mentions[m.ties].form {
			m.base = s.mentions[m.ties].base
		}
	}
	general := ""
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.base != "" || m.unit.kind == unitMoney || m.form == record.FormPercentagePoint || m.change != record.ChangeNone && m.change != "" {
			continue
		}
		if general == "" {
			if general = s.opening(m.first); general == "" {
				general = s.elidedBase(i, in)
			}
			if p := s.before(m.first); general == "" && (s.kindAt(p) == tokenComma || s.is(p, classAnd|classConjunction)) && s.verbLike(max(m.last, m.unit.last)+1) {
				m.base = s.subject() // Beboerne fikk brev, og en tredel svarte
				continue
			}
			if general == "" {
				general = " "
			}
		}
		if general != " " {
			m.base = general
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.base != "" {
			m.base = s.resolve(m.base, in)
		}
	}
}

// ownBase reads av opplæringssentrene after a share, and landets 428 kommuner
// inside a ratio.
func (s *scan) ownBase(m *mention) string {
	if m.rule == ruleRatio {
		return s.ratioBase(m)
	}
	if m.rule == ruleEvery {
		if j := m.last + 1; s.is(j, classOf) {
			if end := s.nounPhrase(j + 1); end > j {
				return s.withoutCount(j+1, end)
			}
		}
		if s.kindAt(m.last) == tokenWord && !s.is(m.last, classOrdinal|classEveryOther) {
			first := m.last
			for first-2 > m.first && s.kindAt(first-1) == tokenDash && s.glued(first) && s.glued(first-1) {
				first -= 2
			}
			return s.counted(first, m)
		}
		return ""
	}
	j := max(m.last, m.unit.last) + 1
	if s.is(j, classPostQualifier) {
		j++
	}
	if s.is(j, classAdverb|classAnyhow) && s.is(j+1, classOf) {
		j++
	}
	if !s.is(j, classOf) && (!s.among(j) || m.change == record.ChangeIncrease || m.change == record.ChangeDecrease) {
		if s.english && s.is(j, classDeterminer) && m.rule == ruleFraction {
			j--
		} else {
			return ""
		}
	}
	end := s.wholePhrase(j+1, m)
	if end <= j {
		if s.is(j+1, classAnaphor) && s.kindAt(j+1) == tokenWord {
			if b := s.antecedent(m.first); b != "" {
				return b
			}
			return s.slice(j+1, j+1)
		}
		return ""
	}
	if end == j+1 && s.is(end, classDeterminer) && !s.is(end, classAnaphor) && s.kindAt(end) == tokenWord {
		return "" // av hele, av alle
	}
	if s.anaphor(j+1, end) {
		if b := s.antecedent(m.first); b != "" {
			return b
		}
	}
	return s.withoutCount(j+1, end)
}

// counted is the phrase that a ratio counts, from token i on: with what follows its
// noun where a relative clause does or the phrase is the subject of a verb, since a
// preposition after an object may belong to the verb.
func (s *scan) counted(i int, m *mention) string {
	end := s.wholePhrase(i, m)
	if end <= m.last {
		return s.slice(i, m.last)
	}
	clause := false
	for j := m.last + 1; j <= end; j++ {
		clause = clause || s.is(j, classThat)
	}
	p := s.before(m.first)
	subject := s.verbLike(end+1) && (p < 0 || s.kindAt(p) == tokenComma || s.kindAt(p) == tokenPoint || s.is(p, classAnd|classConjunction|classThat) && !s.is(p, classPreposition))
	if s.is(i-1, classOf) || s.kindAt(i-1) == tokenNumber && !s.is(int(s.numbers[s.tokens[i-1].number].token)-1, classOf|classIn) {
		clause = false // av de 22 kontorene som: the article has named them
	}
	if !clause && !subject && !(s.english && end == m.last+1) {
		end = m.last
	}
	return s.slice(i, end)
}

// wholePhrase is the last token of the noun phrase at token i that names the whole
// of mention m: without the purpose that a verb of spending adds, and in English
// with the participle behind its noun.
func (s *scan) wholePhrase(i int, m *mention) int {
	end := s.nounPhrase(i)
	if end < i {
		return end
	}
	if s.english {
		return s.reduced(end, m)
	}
	if c := s.core(i); c < end && s.predicateLast(m, end) {
		return c
	}
	if s.allotted(m) {
		for j := i + 1; j < end; j++ {
			if s.kindAt(j) == tokenWord && s.is(j, classTo|classOn) {
				return j - 1
			}
		}
	}
	return end
}

// predicateLast reports whether the phrase that ends at token end has swallowed the
// predicate: in I 2016 var 58 prosent av elevene i arbeid, er and its subject need
// one, and nothing else is left of the clause.
func (s *scan) predicateLast(m *mention, end int) bool {
	p := s.before(m.first)
	if s.kindAt(p) != tokenWord || !s.inverted(p) {
		return false
	}
	switch s.entry(p).form {
	case "er", "var", "blir", "ble", "blei", "vart", "vert", "står", "stod", "sto":
	default:
		return false
	}
	for j := end; j > m.last; j-- {
		if s.is(j, classThat) {
			return false
		}
	}
	switch s.kindAt(end + 1) {
	case tokenPoint, tokenComma, tokenNone:
		return true
	}
	return false
}

// reduced adds goods [carried by rail] to a phrase that ends at token end: what
// stands between a participle and the verb of the sentence, or before a comma where
// the phrase is no subject.
func (s *scan) reduced(end int, m *mention) int {
	j := end + 1
	if s.kindAt(j) != tokenWord || !hasSuffix(s.folded(j), "ed") {
		return end
	}
	if k := s.kindAt(j + 1); k == tokenComma || k == tokenPoint || k == tokenNone {
		if s.is(s.before(m.first), classPreposition) {
			return j
		}
		return end
	}
	for k := j + 1; k < len(s.tokens) && k < j+12; k++ {
		switch t := &s.tokens[k]; {
		case t.kind == tokenPoint, t.kind == tokenComma, t.class&(classThat|classAnd|classOr) != 0, t.class&classConjunction != 0 && t.class&classPreposition == 0 && s.entry(k).form != "than":
			return end
		case t.class&classVerb != 0 && !s.entry(k).bare:
			return k - 1
		}
	}
	return end
}

// lookBack is how many mentions or numbers are searched for what a word or a
// number refers to. It keeps the work linear.
const lookBack = 12

// sameCount is the last token of an earlier number with the value of the
// denominator at token d; −1 where there is none.
func (s *scan) sameCount(k, d int) int {
	want := s.numbers[s.tokens[d].number].value
	floor := max(0, k-lookBack)
	for k--; k >= floor; k-- {
		if n := &s.numbers[k]; !n.weak && !n.label && n.value.Cmp(want) == 0 && s.nounLike(int(n.last)+1) {
			return int(n.last)
		}
	}
	return -1
}

// among reports whether token i is blant, which names a whole as av does.
func (s *scan) among(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch s.entry(i).form {
	case "blant", "among", "amongst":
		return true
	}
	return false
}

// withoutCount is the phrase of tokens i to j without a count: de 412 pasientene are
// pasientene.
func (s *scan) withoutCount(i, j int) string {
	for k := i; k < j && k < i+4; k++ {
		if s.kindAt(k) == tokenNumber && s.is(k+1, classTimeUnit) {
			break // 600 timer
		}
		if s.kindAt(k) == tokenNumber && s.kindAt(k+1) == tokenWord && !s.numbers[s.tokens[k].number].glued {
			return s.slice(k+1, j)
		}
		if s.kindAt(k) != tokenWord || !s.is(k, classDeterminer|classAnyhow|classQualifier|classJudge) {
			break
		}
	}
	return s.slice(i, j)
}

// ratioBase is the noun of 324 av landets 428 kommuner. The number that counts
// the whole is no part of its name; it is the denominator.
func (s *scan) ratioBase(m *mention) string {
	d := -1
	for i := m.last; i > m.first; i-- {
		if s.kindAt(i) == tokenNumber {
			d = i
			break
		}
	}
	if d < 0 {
		return ""
	}
	if m.last > d {
		return s.counted(d+1, m)
	}
	if i := s.sameCount(m.number, d); i >= 0 {
		if end := s.core(i + 1); end > i {
			return s.slice(i+1, end) // 1 240 graduates, 744 of the 1 240
		}
	}
	// to av tre av kommunene
	if s.is(d+1, classOf) {
		if end := s.nounPhrase(d + 2); end > d+1 {
			return s.withoutCount(d+2, end)
		}
	}
	return ""
}

// sharedBase gives mention i the base of the one it is tied to or compared
// with: mot 63 prosent i 2014.
func (s *scan) sharedBase(i int) {
	m := &s.mentions[i]
	if m.base != "" || i == 0 || m.unit.kind == unitMoney {
		return
	}
	if t := m.ties; t >= 0 && t < i && s.mentions[t].form == m.form {
		m.base = s.mentions[t].base
		return
	}
	if m.change == record.ChangeIncrease || m.change == record.ChangeDecrease || m.rule == ruleRatio || m.rule == ruleEvery {
		return
	}
	p := s.before(m.first)
	prev := &s.mentions[i-1]
	if (prev.form == m.form || prev.unit.kind != unitMoney && prev.form != record.FormPercentagePoint && s.is(p, classAgainst)) && prev.base != "" && (s.is(p, classAgainst) || m.group > 0 && m.group == prev.group) {
		if m.base = s.comparedGroup(m); m.base == "" {
			m.base = s.sharedWhole(prev, m)
		}
		return
	}
	// Tre firedeler av anleggene er eldre, en tredjedel må skiftes.
	if prev.base != "" && prev.unit.kind != unitMoney && prev.rule != ruleRatio &&
		(s.kindAt(p) == tokenComma || s.is(p, classAnd|classOr|classRespectively) || s.contrasts(p)) &&
		!s.pointBetween(prev.last, m.first) && !s.is(max(m.last, m.unit.last)+1, classOf) || m.agent {
		m.base = s.sharedWhole(prev, m)
	}
}

// contrasts reports whether token i is men, mens or their like.
func (s *scan) contrasts(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch s.entry(i).form {
	case "men", "mens", "medan", "but", "while", "whereas":
		return true
	}
	return false
}

// sharedWhole is the whole of mention prev for m. In 45 % av kostnaden for bolig og
// 55 % for sykehjem the wholes share their noun only.
func (s *scan) sharedWhole(prev, m *mention) string {
	j := max(m.last, m.unit.last) + 1
	if s.kindAt(j) != tokenWord || !s.is(j, classPreposition) || s.is(j, classOf|classIn) {
		return prev.base
	}
	i := s.tokenAt(prev.base, m.first)
	if i < 0 {
		return prev.base
	}
	for k := i + 1; k < m.first && int(s.tokens[k].end) <= int(s.tokens[i].start)+len(prev.base); k++ {
		if s.tokens[k].id == s.tokens[j].id && s.kindAt(k) == tokenWord {
			return s.slice(i, k-1)
		}
	}
	return prev.base
}

// opening reads Av kommunene …, Blant elevene …, Mange av disse kommunene … at
// the head of the sentence, before token limit.
func (s *scan) opening(limit int) string {
	i := 0
	if s.kindAt(0) == tokenWord && s.is(1, classOf) && (s.is(0, classDeterminer|classVague) || s.entry(0).form == "få") {
		i = 1
	}
	if s.kindAt(i) != tokenWord {
		return ""
	}
	if !s.is(i, classOf) {
		if !s.among(i) {
			return ""
		}
	}
	if s.kindAt(i+1) == tokenNumber && s.yearAt(i+1) > 0 {
		return ""
	}
	end := s.nounPhrase(i + 1)
	if end <= i || end >= limit {
		return ""
	}
	return s.withoutCount(i+1, end)
}

// elidedBase is the one base of the sentence before, where this sentence opens
// with a share that names none: 40 prosent gjelder tvangsekteskap.
func (s *scan) elidedBase(i int, in *Passage) string {
	m := &s.mentions[i]
	if in.Previous == "" || m.first > 0 && s.before(m.first) >= 0 || m.den > 0 && m.rule != ruleFraction ||
		!s.verbLike(max(m.last, m.unit.last)+1) {
		return ""
	}
	base := ""
	for _, q := range s.previousSentence(in).mentions {
		if q.base == "" || q.unit.kind == unitMoney {
			continue
		}
		if base != "" && base != q.base {
			return ""
		}
		base = q.base
	}
	if base == "" {
		base = s.prev.onlyCount()
	}
	if base == "" {
		base = s.prev.plural()
	}
	return base
}

// thing is what number n counts, before token limit: 1 200 ansatte, 3 850 kilometer
// jernbane. It is "" for a time and for a measure without a thing.
func (s *scan) thing(n *number, limit int) string {
	i := int(n.last) + 1
	end := s.core(int(n.token))
	if end < i || end >= limit || s.is(end, classTimeUnit|classMonth|classSeason) {
		return ""
	}
	switch string(s.folded(i)) {
	case "kilometer", "kilometre", "kilometres", "kilometers", "km", "meter", "metre", "metres", "meters", "mil", "tonn", "tonnes", "tons", "kilo", "kg", "liter", "litre", "litres", "dekar", "hektar", "hectares", "kvadratmeter", "kubikkmeter", "m", "mål", "kwh", "mwh", "gwh", "twh":
		j := i + 1
		if s.is(j, classOf) {
			j++
		}
		if e := s.core(j); e >= j && e < limit {
			return s.slice(j, e)
		}
		return ""
	}
	return s.slice(i, end)
}

// onlyCount is what the only number of the sentence counts: Skjemaet gikk til 1 200
// ansatte. 58 prosent svarte.
func (s *scan) onlyCount() string {
	found := ""
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.weak || n.year || n.label || n.period {
			continue
		}
		b := s.thing(n, len(s.tokens))
		if b == "" {
			continue
		}
		if found != "" && int(n.last)+3 < len(s.tokens) {
			return "" // not the last thing that is said
		}
		found = b
	}
	return found
}

// plural is the subject of Brukerne er fornøyde: a definite plural at the head
// of the sentence, with its verb after it.
func (s *scan) plural() string {
	if s.kindAt(0) != tokenWord || !s.verbLike(1) || s.english {
		return ""
	}
	w := s.folded(0)
	if !hasSuffix(w, "ene") && !hasSuffix(w, "ane") && !hasSuffix(w, "rne") {
		return ""
	}
	return s.slice(0, 0)
}

// resolve replaces a bare disse by what the sentence before counts.
func (s *scan) resolve(base string, in *Passage) string {
	switch base {
	case "disse", "desse", "dem", "dei", "dette", "these", "those", "them", "de":
	default:
		return base
	}
	if in.Previous == "" {
		return ""
	}
	p := s.previousSentence(in)
	if base == "dette" || base == "this" {
		// Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
		for i := len(p.mentions) - 1; i >= 0; i-- {
			if q := &p.mentions[i]; q.unit.kind == unitMoney {
				if b := p.moneyWhole(q, i); b != "" {
					return b
				}
			}
		}
		return "" // a thing that costs is no sum to take a share of
	}
	return p.antecedent(len(p.tokens))
}

// antecedent is what disse stands for, said before token limit: the whole of a
// share, what a number counts, or the subject of Flere kommuner ….
func (s *scan) antecedent(limit int) string {
	i := len(s.mentions)
	if limit < len(s.tokens) {
		i, _ = slices.BinarySearchFunc(s.mentions, limit, func(m mention, t int) int { return m.first - t })
	}
	for n := 0; i > 0 && n < lookBack; n++ {
		i--
		if q := &s.mentions[i]; q.last < limit && q.base != "" && q.unit.kind != unitMoney {
			return q.base
		}
	}
	k := len(s.numbers)
	if limit < len(s.tokens) {
		k, _ = slices.BinarySearchFunc(s.numbers, limit, func(n number, t int) int { return int(n.token) - t })
	}
	for n := 0; k > 0 && n < lookBack; n++ {
		k--
		n := &s.numbers[k]
		if int(n.last) >= limit || n.used || n.weak || n.year {
			continue
		}
		if b := s.thing(n, limit); b != "" {
			return b
		}
	}
	if limit > 2 && s.is(0, classDeterminer|classVague) && s.nounLike(1) {
		if end := s.core(1); end >= 1 && end < limit {
			return s.slice(1, end)
		}
	}
	if b := s.subject(); b != "" && len(b) < len(s.text) && limit > 1 {
		return b
	}
	return ""
}

// changedBase gives a change in percent what changed as its base: utslippene
// falt med 62 prosent, en økning i antall saker på 12 prosent. A share that is
// said of andelen av søkerne has søkerne.
func (s *scan) changedBase(m *mention) {
	if m.base != "" || m.unit.kind == unitMoney || m.form == record.FormPercentagePoint {
		return
	}
	if m.measure == "" {
		if m.change == record.ChangeIncrease || m.change == record.ChangeDecrease {
			m.base = s.changedSubject(m)
		}
		return
	}
	i := s.tokenAt(m.measure, m.first)
	if i < 0 {
		return
	}
	for s.is(i, classDeterminer) && s.kindAt(i) == tokenWord {
		i++
	}
	if s.noun(i)&(classShareWord|classShare) != 0 && s.is(i+1, classOf) {
		if end := s.core(i + 2); end > i+1 {
			m.base = s.withoutCount(i+2, end)
		}
		return
	}
	if m.change != record.ChangeIncrease && m.change != record.ChangeDecrease || s.verbLike(i) {
		return
	}
	if s.changeNoun(i) {
		if s.is(i+1, classIn|classOf|classOn) {
			if end := s.nounPhrase(i + 2); end > i+1 {
				m.base = s.withoutCount(i+2, end)
			}
		}
		return
	}
	m.base = m.measure
}

// changedSubject is the subject at the head of the sentence where the first verb
// after it is one of change, and no other clause begins before mention m.
func (s *scan) changedSubject(m *mention) string {
	end := s.nounPhrase(0)
	if end < 0 || end >= m.first || s.is(0, classPreposition|classConjunction) {
		return ""
	}
	v := end + 1
	if s.auxiliary(v) && s.kindAt(v+1) == tokenWord {
		v++
	}
	if !s.changeVerb(v) {
		return ""
	}
	for j := v + 1; j < m.first; j++ {
		if s.verbLike(j) || s.is(j, classAnd|classThat) || s.contrasts(j) {
			return ""
		}
	}
	return s.cut(0, end)
}

// tokenAt is the token that begins where the phrase does, which is a slice of
// the passage that ends at or before token end; −1 where none does.
func (s *scan) tokenAt(phrase string, end int) int {
	for i := min(end, len(s.tokens)-1); i >= 0 && i > end-2*maxPhrase; i-- {
		if a := int(s.tokens[i].start); a+len(phrase) <= len(s.text) && s.text[a:a+len(phrase)] == phrase {
			return i
		}
	}
	return -1
}
