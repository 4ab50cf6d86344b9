package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// The rate of answers is a share of those who were asked.

// responseRate reports whether mention m is how many of those asked did answer.
func responseRate(s *token.Sentence, m *mention) bool {
	for j := m.Last; j >= 0 && j > m.First-syntax.MaxPart; j-- {
		if s.KindAt(j) == token.Word && s.Noun(j)&token.ClassShare != 0 {
			return morph.Begins(s.Folded(j), responseStarts, 0)
		}
	}
	return false
}

// rateAmong reads svarprosenten blant lærerne var 71.
func rateAmong(s *token.Sentence, m *mention) token.Phrase {
	if !responseRate(s, m) {
		return token.Phrase{}
	}
	for j := max(0, m.First-syntax.MaxPart); j < m.Last; j++ {
		if morph.Among(s, j) {
			if end := syntax.Core(s, j+1); end > j {
				return syntax.WithoutCount(s, j+1, end)
			}
		}
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
	case s.behindRatio(i):
		return s.mentions[i-1].base().Phrase
	}
	return s.proportion(m, m.First)
}

// rateSurvey is who the sentence sends the survey to: Skjemaet gikk til alle rektorer, og
// svarprosenten ble 61.
func rateSurvey(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	if !responseRate(s.Sentence, m) || s.behindRatio(i) {
		return token.Phrase{}
	}
	for j := max(0, m.First-syntax.MaxPhrase); j < m.First; j++ {
		if s.KindAt(j) == token.Word && instrument(s.Sentence, j) {
			return sentTo(s.Sentence, j)
		}
	}
	return token.Phrase{}
}

// behindRatio reports whether a ratio stands before share i in its sentence.
func (s *view) behindRatio(i int) bool {
	return i > 0 && s.mentions[i-1].Form == record.FormRatio && !s.PointBetween(s.mentions[i-1].Last, s.mentions[i].First)
}
