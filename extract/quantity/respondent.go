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

// instruments are the words for a survey and its form.
var instruments = [...]string{
	"undersøkelse", "undersøkelsen", "undersøking", "undersøkinga", "spørjegransking", "spørjegranskinga",
	"spørreskjema", "spørreskjemaet", "spørjeskjema", "spørjeskjemaet", "skjemaet", "survey", "questionnaire",
}

// surveys reports whether text may present a survey: it holds a part of one of
// instruments behind its first letter, which may be a capital, or a verb of asks.
func surveys(text string) bool {
	for _, w := range [...]string{"ndersøk", "skjema", "gransking", "urvey", "uestionnaire", "spurte", "spurde", "polled"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// instrument reports whether token i is a survey or its form.
func (s *scan) instrument(i int) bool {
	w := s.folded(i)
	for _, e := range instruments {
		if string(w) == e || hasSuffix(w, e) {
			return true
		}
	}
	return false
}

// asks reports whether token i is the verb of vi spurte, we surveyed.
func (s *scan) asks(i int) bool {
	switch string(s.folded(i)) {
	case "spurte", "spurde", "surveyed", "polled":
	default:
		return false
	}
	switch string(s.folded(i - 1)) {
	case "vi", "me", "we":
		return true
	}
	return false
}

// sentTo is who the survey at token i was sent to or held among.
func (s *scan) sentTo(i int) string {
	sent := false
	for j := max(0, i-maxPart); j < len(s.tokens) && j < i+maxPhrase; j++ {
		if s.kindAt(j) != tokenWord {
			continue
		}
		switch string(s.folded(j)) {
		case "sendt", "sendte", "sende", "gikk", "gjekk", "gått", "distribuert", "sent", "went":
			sent = true
		}
		if j > i && (s.among(j) || sent && s.is(j, classTo)) {
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
	w := s.folded(end)
	if s.english {
		if hasSuffix(w, "s") {
			return phrase
		}
		return ""
	}
	for _, e := range [...]string{"er", "ere", "ar", "ene", "ane", "rne", "foreldre", "folk"} {
		if string(w) == e || hasSuffix(w, e) {
			return phrase
		}
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
	if s.kindAt(j) != tokenWord {
		return false
	}
	switch string(s.folded(j)) {
	case "er", "var", "are", "were":
		for j++; j < len(s.tokens) && s.kindAt(j) == tokenWord; j++ {
			switch string(s.folded(j)) {
			case "fornøyd", "fornøyde", "misfornøyd", "misfornøyde", "nøgd", "nøgde", "misnøgd", "misnøgde", "enig", "enige", "uenig", "uenige", "samd", "samde", "usamd", "usamde", "usikre", "usikker",
				"satisfied", "dissatisfied", "unsure":
				return true
			}
			if !s.is(j, classAdverb|classOr|classJudge) && s.tokens[j].id != 0 && s.tokens[j].class != 0 {
				return false
			}
		}
	}
	return false
}

// says reports whether token i is a verb of answering.
func (s *scan) says(i int) bool {
	if s.kindAt(i) != tokenWord {
		return false
	}
	switch string(s.folded(i)) {
	case "svarer", "svarte", "svarar", "svara", "oppgir", "oppga", "oppgav", "oppgjev", "mener", "mente", "meiner", "meinte", "sier", "sa", "seier",
		"opplever", "opplevde", "synes", "syntes", "synest", "tror", "trodde", "trur", "trudde", "vurderer", "vurderte", "vurderar", "vet", "visste", "veit",
		"answered", "answer", "reported", "report", "said", "say", "believe", "believed", "think", "thought", "felt", "feel", "agreed", "agree", "disagreed", "replied":
		return true
	}
	return false
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
		w := s.folded(j)
		return len(w) > 4 && string(w[:4]) == "svar" || len(w) > 7 && string(w[:8]) == "response"
	}
	return false
}
