package relation

import (
	"strings"

	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// surveys reports whether text may present a survey: it holds what every word for one
// has behind its first letter, which may be a capital, or a verb of asks.
func surveys(text string) bool {
	for _, w := range surveyParts {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// instrument reports whether token i is a survey or its form.
func instrument(s *token.Sentence, i int) bool {
	return s.In(i, survey)
}

// asks reports whether token i is the verb of vi spurte, we surveyed.
func asks(s *token.Sentence, i int) bool {
	return s.In(i, asked) && s.In(i-1, asker)
}

// sentTo is who the survey at token i was sent to or held among.
func sentTo(s *token.Sentence, i int) token.Phrase {
	went := false
	for j := max(0, i-syntax.MaxPart); j < len(s.Tokens) && j < i+syntax.MaxPhrase; j++ {
		if s.KindAt(j) != token.Word {
			continue
		}
		went = went || s.In(j, sent)
		if j > i && (morph.Among(s, j) || went && s.Is(j, token.ClassTo)) {
			if b := syntax.Crowd(s, j+1); !b.Empty() {
				return b
			}
		}
	}
	return token.Phrase{}
}

// voiced reports whether what follows share m is what people answer: svarte ja,
// mener at, er svært fornøyde, visste ikke.
func voiced(s *token.Sentence, m *mention) bool {
	j := pastAdverbs(s, m.After())
	if morph.Says(s, j) {
		return true
	}
	if s.KindAt(j) != token.Word || !s.In(j, isContent) {
		return false
	}
	for j++; j < len(s.Tokens) && s.KindAt(j) == token.Word; j++ {
		if s.In(j, content) {
			return true
		}
		if !s.Is(j, token.ClassAdverb|token.ClassOr|token.ClassJudge) && s.Tokens[j].Id != 0 && s.Tokens[j].Class != 0 {
			return false
		}
	}
	return false
}

// saysBefore reports whether share m is the subject behind a verb of answering at the
// head of the sentence: I spørreundersøkelsen sier tre av fire at.
func saysBefore(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	j := m.After()
	return p > 0 && morph.Says(s, p) && syntax.Inverted(s, p) && s.KindAt(j) == token.Word && !s.Is(j, token.ClassOf)
}
