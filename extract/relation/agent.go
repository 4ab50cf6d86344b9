package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// agents reports whether av after mention i names who does it: 36 % av årsverkene
// utføres av sykepleiere, 47 % av helsefagarbeidere.
func (s *view) agents(i int) bool {
	if i == 0 {
		return false
	}
	q, m := &s.mentions[i-1], &s.mentions[i]
	if q.Money() || q.Form != m.Form || m.First-q.Last > syntax.MaxPhrase {
		return false
	}
	if q.agent && s.KindAt(s.Before(m.First)) != token.Point {
		return true
	}
	if !s.Is(q.After(), token.ClassOf) {
		return false
	}
	for j := q.After() + 1; j < m.First; j++ {
		if s.Is(j, token.ClassOf) && doneBefore(s.Sentence, j) {
			return true
		}
	}
	return false
}

// doneBefore reports whether a passive stands before token i: utføres av, er gitt av.
func doneBefore(s *token.Sentence, i int) bool {
	switch {
	case s.KindAt(i-1) != token.Word:
		return false
	case s.In(i-1, sPassive):
		return true
	}
	return morph.Participle(s, i-1) && (morph.Auxiliary(s, i-2) || morph.Auxiliary(s, i-3))
}
