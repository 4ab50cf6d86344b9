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
func measuredAt(s *token.Sentence, m *mention) int {
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
func shareAt(s *token.Sentence, k int) bool {
	return s.Noun(k)&(token.ClassShareWord|token.ClassShare) != 0 && s.Is(k+1, token.ClassOf)
}

// measuredShare reads andelen av søkerne in what share m measures.
func measuredShare(s *token.Sentence, m *mention) token.Phrase {
	k := measuredAt(s, m)
	if k < 0 || !shareAt(s, k) {
		return token.Phrase{}
	}
	if end := syntax.Core(s, k+2); end > k+1 {
		return syntax.WithoutCount(s, k+2, end)
	}
	return token.Phrase{}
}

// changedAt is the token of the noun of what has changed by share m, −1 where it is no
// change of something.
func changedAt(s *token.Sentence, m *mention) int {
	k := measuredAt(s, m)
	if k < 0 || shareAt(s, k) || !m.Moved() || morph.VerbLike(s, k) {
		return -1
	}
	return k
}

// changeIn reads en økning i antall saker på 12 prosent.
func changeIn(s *token.Sentence, m *mention) token.Phrase {
	k := changedAt(s, m)
	if k < 0 || !morph.ChangeNoun(s, k) || !s.Is(k+1, token.ClassIn|token.ClassOf|token.ClassOn) {
		return token.Phrase{}
	}
	if end := syntax.NounPhrase(s, k+2); end > k+1 {
		return syntax.WithoutCount(s, k+2, end)
	}
	return token.Phrase{}
}

// changeBefore reads omsetningen falt med 11 %, etter en vekst på 4 % året før.
func changeBefore(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if k := changedAt(s.Sentence, m); k < 0 || i == 0 || !morph.ChangeNoun(s.Sentence, k) {
		return token.Phrase{}
	}
	if q := &s.mentions[i-1]; q.Moved() && q.Form == m.Form {
		return q.base().Phrase
	}
	return token.Phrase{}
}

// changedMeasure is what share m measures: utslippene falt med 62 prosent.
func changedMeasure(s *token.Sentence, m *mention) token.Phrase {
	k := changedAt(s, m)
	if k < 0 || morph.ChangeNoun(s, k) {
		return token.Phrase{}
	}
	if end := syntax.Core(s, k); end >= k && !s.English && s.Is(end, token.ClassTimeUnit) {
		return token.Phrase{} // økte det første året med 3 prosent
	}
	return m.measure().Phrase
}

// changedSubject is the subject at the head of the sentence where the first verb
// after it is one of change, and no other clause begins before mention m.
func changedSubject(s *token.Sentence, m *mention) token.Phrase {
	if !m.measure().Empty() || !m.Moved() {
		return token.Phrase{}
	}
	end := syntax.NounPhrase(s, 0)
	if end < 0 || end >= m.First || m.First-end > syntax.MaxPhrase || s.Is(0, token.ClassPreposition|token.ClassConjunction) {
		return token.Phrase{}
	}
	v := end + 1
	if morph.Auxiliary(s, v) && s.KindAt(v+1) == token.Word {
		v++
	}
	if !morph.ChangeVerb(s, v) || clauseBetween(s, v, m.First) {
		return token.Phrase{}
	}
	return syntax.Cut(s, 0, end)
}

// clauseBetween reports whether another clause begins between the verb at token v and
// token limit.
func clauseBetween(s *token.Sentence, v, limit int) bool {
	for j := v + 1; j < limit; j++ {
		if morph.VerbLike(s, j) || s.Is(j, token.ClassAnd|token.ClassThat) || morph.Contrasts(s, j) {
			return true
		}
	}
	return false
}
