package quantity

import "funn/extract/record"

// changedBase gives a change in percent what changed as its base: utslippene
// falt med 62 prosent, en økning i antall saker på 12 prosent. A share that is
// said of andelen av søkerne has søkerne.
func (s *scan) changedBase(m *mention) {
	if m.base != "" || m.unit.kind == unitMoney || m.form == record.FormPercentagePoint || s.comparative(max(m.last, m.unit.last)+1) {
		return // 12 prosent høyere enn i byene is a difference between two, and no share of one
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
				return
			}
		}
		if k := s.at(m.first); k > 0 { // omsetningen falt med 11 %, etter en vekst på 4 % året før
			if q := &s.mentions[k-1]; (q.change == record.ChangeIncrease || q.change == record.ChangeDecrease) && q.form == m.form {
				m.base = q.base
			}
		}
		return
	}
	if end := s.core(i); end >= i && !s.english && s.is(end, classTimeUnit) {
		return // økte det første året med 3 prosent
	}
	m.base = m.measure
}

// changedSubject is the subject at the head of the sentence where the first verb
// after it is one of change, and no other clause begins before mention m.
func (s *scan) changedSubject(m *mention) string {
	end := s.nounPhrase(0)
	if end < 0 || end >= m.first || m.first-end > maxPhrase || s.is(0, classPreposition|classConjunction) {
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
