package syntax

import "funn/extract/token"

// relativeTime reads de siste fem årene, det første året, den siste veka, the past two
// years, whose article is token i.
func relativeTime(s *token.Sentence, i int) (p token.Period, ok bool) {
	j := i + 1
	if s.KindAt(i) != token.Word || !s.In(i, relativeArticle) || s.KindAt(j) != token.Word || !s.In(j, relative) {
		return p, false
	}
	j++
	if n := s.NumberAt(j); n != nil && !n.Used {
		j = int(n.Last) + 1
	}
	if !s.IsWord(j, token.ClassTimeUnit) || s.In(j, noRelativeUnit) {
		return p, false // den første gangen, the first time
	}
	return token.Period{First: i, Last: j}, true
}
