package quantity

import (
	"slices"

	"funn/extract/record"
)

// bases finds the whole that each share is a share of.
func (s *scan) bases(in *Passage) {
	for i := len(s.mentions) - 1; i >= 0; i-- {
		m := &s.mentions[i]
		if m.unit.kind == unitMoney || m.form == record.FormPercentagePoint {
			continue
		}
		if b := s.ownBase(m); b != "" {
			m.base = b
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
		if s.kindAt(m.last) == tokenWord && !s.is(m.last, classOrdinal|classEveryOther) {
			return s.slice(m.last, m.last)
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
	end := s.nounPhrase(j + 1)
	if end <= j {
		if s.is(j+1, classAnaphor) && s.kindAt(j+1) == tokenWord {
			if b := s.antecedent(m.first); b != "" {
				return b
			}
			return s.slice(j+1, j+1)
		}
		return ""
	}
	return s.withoutCount(j+1, end)
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
		if k > i && s.kindAt(k) == tokenNumber && s.kindAt(k+1) == tokenWord && !s.numbers[s.tokens[k].number].glued {
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
		return s.slice(d+1, m.last)
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
	if prev.form == m.form && prev.base != "" && (s.is(p, classAgainst) || m.group > 0 && m.group == prev.group) {
		m.base = prev.base
		return
	}
	// Tre firedeler av anleggene er eldre, en tredjedel må skiftes.
	if prev.base != "" && prev.unit.kind != unitMoney && prev.rule != ruleRatio &&
		(s.kindAt(p) == tokenComma || s.is(p, classAnd|classOr|classRespectively)) &&
		!s.pointBetween(prev.last, m.first) && !s.is(max(m.last, m.unit.last)+1, classOf) {
		m.base = prev.base
	}
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
		base = s.prev.plural()
	}
	return base
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
		return base
	}
	p := s.previousSentence(in)
	if base == "dette" || base == "this" {
		// Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
		for i := len(p.mentions) - 1; i >= 0; i-- {
			if q := &p.mentions[i]; q.unit.kind == unitMoney && q.measure == "" {
				p.about(i)
			}
			if q := &p.mentions[i]; q.unit.kind == unitMoney && q.measure != "" {
				return q.measure
			}
		}
		return base
	}
	if b := p.antecedent(len(p.tokens)); b != "" {
		return b
	}
	return base
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
		if end := s.core(int(n.token)); end > int(n.last) && end < limit && !s.is(end, classTimeUnit) {
			return s.slice(int(n.token), end)
		}
	}
	if limit > 2 && s.is(0, classDeterminer|classVague) && s.nounLike(1) {
		if end := s.core(1); end >= 1 && end < limit {
			return s.slice(1, end)
		}
	}
	return ""
}

// changedBase gives a change in percent what changed as its base: utslippene
// falt med 62 prosent, en økning i antall saker på 12 prosent. A share that is
// said of andelen av søkerne has søkerne.
func (s *scan) changedBase(m *mention) {
	if m.base != "" || m.measure == "" || m.unit.kind == unitMoney || m.form == record.FormPercentagePoint {
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
