package quantity

import (
	"strings"

	"funn/extract/record"
)

// A survey is answered by somebody, and what 40 per cent say is what 40 per cent of
// them say, also where they were named long before.

// Respondents is who a sentence says that a survey went to: ansatte in Skjemaet gikk
// til 1 200 ansatte. It is "" for a sentence that presents no survey. dst lends its
// memory and is not changed otherwise.
func (p *Parser) Respondents(dst *Result, text string, l record.Language) string {
	if !surveys(text) {
		return ""
	}
	s := &dst.earlier
	s.readContext(p, text, l)
	for i := range s.tokens {
		if s.kindAt(i) != tokenWord {
			continue
		}
		if s.asks(i) {
			if b := s.crowd(i + 1); b != "" {
				return b
			}
		}
		if s.instrument(i) {
			return s.sentTo(i)
		}
	}
	return ""
}

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
func (s *scan) instrument(i int) bool {
	return s.in(i, survey)
}

// asks reports whether token i is the verb of vi spurte, we surveyed.
func (s *scan) asks(i int) bool {
	return s.in(i, asked) && s.in(i-1, asker)
}

// sentTo is who the survey at token i was sent to or held among.
func (s *scan) sentTo(i int) string {
	went := false
	for j := max(0, i-maxPart); j < len(s.tokens) && j < i+maxPhrase; j++ {
		if s.kindAt(j) != tokenWord {
			continue
		}
		went = went || s.in(j, sent)
		if j > i && (s.among(j) || went && s.is(j, classTo)) {
			if b := s.crowd(j + 1); b != "" {
				return b
			}
		}
	}
	return ""
}

// crowd is the phrase at token i where it names many: a plural, or with a count.
func (s *scan) crowd(i int) string {
	end := s.core(i)
	if end < i {
		return ""
	}
	phrase := s.withoutCount(i, end)
	if len(phrase) < len(s.slice(i, end)) || s.nominal(end) {
		return phrase
	}
	if s.english && s.in(end, sEnding) || !s.english && s.in(end, crowd) {
		return phrase
	}
	return ""
}

// voiced reports whether what follows share m is what people answer: svarte ja,
// mener at, er svært fornøyde, visste ikke.
func (s *scan) voiced(m *mention) bool {
	j := max(m.last, m.unit.last) + 1
	for k := 0; k < 2 && s.kindAt(j) == tokenWord && s.is(j, classAdverb) && !s.verbLike(j); k++ {
		j++
	}
	if s.says(j) {
		return true
	}
	if s.kindAt(j) != tokenWord || !s.in(j, isContent) {
		return false
	}
	for j++; j < len(s.tokens) && s.kindAt(j) == tokenWord; j++ {
		if s.in(j, content) {
			return true
		}
		if !s.is(j, classAdverb|classOr|classJudge) && s.tokens[j].id != 0 && s.tokens[j].class != 0 {
			return false
		}
	}
	return false
}

// says reports whether token i is a verb of answering.
func (s *scan) says(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, saying)
}

// saysBefore reports whether share m is the subject behind a verb of answering at the
// head of the sentence: I spørreundersøkelsen sier tre av fire at.
func (s *scan) saysBefore(m *mention) bool {
	p := s.before(m.first)
	j := max(m.last, m.unit.last) + 1
	return p > 0 && s.says(p) && s.inverted(p) && s.kindAt(j) == tokenWord && !s.is(j, classOf)
}

// responseRate reports whether mention m is how many of those asked did answer.
func (s *scan) responseRate(m *mention) bool {
	for j := m.last; j >= 0 && j > m.first-maxPart; j-- {
		if s.kindAt(j) != tokenWord || s.noun(j)&classShare == 0 {
			continue
		}
		return begins(s.folded(j), responseStarts, 0)
	}
	return false
}
