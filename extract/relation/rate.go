package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The rate of answers is a share of those who were asked.

// rateAmong reads svarprosenten blant lærerne var 71.
func rateAmong(s *finder, i int) token.Phrase {
	if m := &s.mentions[i]; responseRate(s.Sentence, m) {
		return amongInside(s.Sentence, m)
	}
	return token.Phrase{}
}

// rateCount is the whole of the count that the rate says once more: 139 av 214 svarte, en
// svarprosent på 65.
func rateCount(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	switch {
	case !responseRate(s.Sentence, m):
		return token.Phrase{}
	case counts(s, i):
		return s.mentions[i-1].base().Phrase
	}
	return proportion(s, m, m.First)
}

// rateSurvey is who the sentence sends the survey to.
func rateSurvey(s *finder, i int) token.Phrase {
	if m := &s.mentions[i]; responseRate(s.Sentence, m) && !counts(s, i) {
		return surveyed(s.Sentence, m)
	}
	return token.Phrase{}
}

// counts reports whether a ratio stands before share i in its sentence.
func counts(s *finder, i int) bool {
	return i > 0 && s.mentions[i-1].Form == record.FormRatio && !s.PointBetween(s.mentions[i-1].Last, s.mentions[i].First)
}

// amongInside reads svarprosenten blant lærerne var 71.
func amongInside(s *token.Sentence, m *mention) token.Phrase {
	for j := max(0, m.First-syntax.MaxPart); j < m.Last; j++ {
		if morph.Among(s, j) {
			if end := syntax.Core(s, j+1); end > j {
				return syntax.WithoutCount(s, j+1, end)
			}
		}
	}
	return token.Phrase{}
}
