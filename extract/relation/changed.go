package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// changedBase finds the whole of share i by what is measured. A change in percent is of
// what changed: utslippene falt med 62 prosent, en økning i antall saker på 12 prosent. A
// share that is said of andelen av søkerne has søkerne.
func (s *finder) changedBase(i int) {
	if m := &s.mentions[i]; m.shareOf() && !morph.Comparative(s.Sentence, m.After()) { // 12 prosent høyere enn i byene is no share of one
		s.try(i, whole, s.ways.changed...)
	}
}

// measuredAt is the token at which the noun of what mention m measures begins, −1 where
// it does not stand before m.
func (s *finder) measuredAt(m *mention) int {
	if !m.measure().Before(m.First) {
		return -1
	}
	k := m.measure().First
	for s.IsWord(k, token.ClassDeterminer) {
		k++
	}
	return k
}

// shareAt reports whether a share or a part and av stand at token k: andelen av.
func (s *finder) shareAt(k int) bool {
	return s.Noun(k)&(token.ClassShareWord|token.ClassShare) != 0 && s.Is(k+1, token.ClassOf)
}

// measuredShare reads andelen av søkerne in what share i measures.
func measuredShare(s *finder, i int) token.Phrase {
	k := s.measuredAt(&s.mentions[i])
	if k < 0 || !s.shareAt(k) {
		return token.Phrase{}
	}
	if end := syntax.Core(s.Sentence, k+2); end > k+1 {
		return syntax.WithoutCount(s.Sentence, k+2, end)
	}
	return token.Phrase{}
}

// changedAt is the token of the noun of what has changed by share i, −1 where it is no
// change of something.
func (s *finder) changedAt(i int) int {
	m := &s.mentions[i]
	k := s.measuredAt(m)
	if k < 0 || s.shareAt(k) || !m.Moved() || morph.VerbLike(s.Sentence, k) {
		return -1
	}
	return k
}

// changeIn reads en økning i antall saker på 12 prosent.
func changeIn(s *finder, i int) token.Phrase {
	k := s.changedAt(i)
	if k < 0 || !morph.ChangeNoun(s.Sentence, k) || !s.Is(k+1, token.ClassIn|token.ClassOf|token.ClassOn) {
		return token.Phrase{}
	}
	if end := syntax.NounPhrase(s.Sentence, k+2); end > k+1 {
		return syntax.WithoutCount(s.Sentence, k+2, end)
	}
	return token.Phrase{}
}

// changeBefore reads omsetningen falt med 11 %, etter en vekst på 4 % året før.
func changeBefore(s *finder, i int) token.Phrase {
	if k := s.changedAt(i); k < 0 || i == 0 || !morph.ChangeNoun(s.Sentence, k) {
		return token.Phrase{}
	}
	if q := &s.mentions[i-1]; q.Moved() && q.Form == s.mentions[i].Form {
		return q.base().Phrase
	}
	return token.Phrase{}
}

// changedMeasure is what share i measures: utslippene falt med 62 prosent.
func changedMeasure(s *finder, i int) token.Phrase {
	k := s.changedAt(i)
	if k < 0 || morph.ChangeNoun(s.Sentence, k) {
		return token.Phrase{}
	}
	if end := syntax.Core(s.Sentence, k); end >= k && !s.English && s.Is(end, token.ClassTimeUnit) {
		return token.Phrase{} // økte det første året med 3 prosent
	}
	return s.mentions[i].measure().Phrase
}

// changedSubject is the subject at the head of the sentence where the first verb
// after it is one of change, and no other clause begins before mention m.
func changedSubject(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if !m.measure().Empty() || !m.Moved() {
		return token.Phrase{}
	}
	end := syntax.NounPhrase(s.Sentence, 0)
	if end < 0 || end >= m.First || m.First-end > syntax.MaxPhrase || s.Is(0, token.ClassPreposition|token.ClassConjunction) {
		return token.Phrase{}
	}
	v := end + 1
	if morph.Auxiliary(s.Sentence, v) && s.KindAt(v+1) == token.Word {
		v++
	}
	if !morph.ChangeVerb(s.Sentence, v) {
		return token.Phrase{}
	}
	for j := v + 1; j < m.First; j++ {
		if morph.VerbLike(s.Sentence, j) || s.Is(j, token.ClassAnd|token.ClassThat) || morph.Contrasts(s.Sentence, j) {
			return token.Phrase{}
		}
	}
	return syntax.Cut(s.Sentence, 0, end)
}
