package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// changedBase gives a change in percent what changed as its base: utslippene
// falt med 62 prosent, en økning i antall saker på 12 prosent. A share that is
// said of andelen av søkerne has søkerne.
func changedBase(s *finder, m *mention) {
	if m.base != "" || m.Money() || m.Form == record.FormPercentagePoint || morph.Comparative(s.Sentence, m.After()) {
		return // 12 prosent høyere enn i byene is a difference between two, and no share of one
	}
	if m.measure == "" {
		if m.Moved() {
			m.base = changedSubject(s.Sentence, m)
		}
		return
	}
	i := syntax.TokenAt(s.Sentence, m.measure, m.First)
	if i < 0 {
		return
	}
	for s.IsWord(i, token.ClassDeterminer) {
		i++
	}
	if s.Noun(i)&(token.ClassShareWord|token.ClassShare) != 0 && s.Is(i+1, token.ClassOf) {
		if end := syntax.Core(s.Sentence, i+2); end > i+1 {
			m.base = syntax.WithoutCount(s.Sentence, i+2, end)
		}
		return
	}
	if !m.Moved() || morph.VerbLike(s.Sentence, i) {
		return
	}
	if morph.ChangeNoun(s.Sentence, i) {
		if s.Is(i+1, token.ClassIn|token.ClassOf|token.ClassOn) {
			if end := syntax.NounPhrase(s.Sentence, i+2); end > i+1 {
				m.base = syntax.WithoutCount(s.Sentence, i+2, end)
				return
			}
		}
		if k := s.at(m.First); k > 0 { // omsetningen falt med 11 %, etter en vekst på 4 % året før
			if q := &s.mentions[k-1]; q.Moved() && q.Form == m.Form {
				m.base = q.base
			}
		}
		return
	}
	if end := syntax.Core(s.Sentence, i); end >= i && !s.English && s.Is(end, token.ClassTimeUnit) {
		return // økte det første året med 3 prosent
	}
	m.base = m.measure
}

// changedSubject is the subject at the head of the sentence where the first verb
// after it is one of change, and no other clause begins before mention m.
func changedSubject(s *token.Sentence, m *mention) string {
	end := syntax.NounPhrase(s, 0)
	if end < 0 || end >= m.First || m.First-end > syntax.MaxPhrase || s.Is(0, token.ClassPreposition|token.ClassConjunction) {
		return ""
	}
	v := end + 1
	if morph.Auxiliary(s, v) && s.KindAt(v+1) == token.Word {
		v++
	}
	if !morph.ChangeVerb(s, v) {
		return ""
	}
	for j := v + 1; j < m.First; j++ {
		if morph.VerbLike(s, j) || s.Is(j, token.ClassAnd|token.ClassThat) || morph.Contrasts(s, j) {
			return ""
		}
	}
	return syntax.Cut(s, 0, end)
}
