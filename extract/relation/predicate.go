package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// What a sentence says of a share that is its subject.

// rest is what follows the subject m and its whole, up to the end of the
// clause.
func rest(s *token.Sentence, m *mention) string {
	j := max(m.Last, m.Unit.Last) + 1
	if s.Is(j, token.ClassOf) {
		end := syntax.NounPhrase(s, j+1)
		if end <= j {
			return ""
		}
		j = end + 1
	}
	end := j - 1
	for end+1 < len(s.Tokens) && end-j < syntax.MaxPhrase {
		if syntax.OrdinalPoint(s, end+1) {
			end++
			continue
		}
		switch s.Tokens[end+1].Kind {
		case token.Point, token.Comma, token.Open, token.Close:
		case token.Numeral:
			if s.Numbers[s.Tokens[end+1].Number].Used {
				return ""
			}
			end++
			continue
		default:
			end++
			continue
		}
		break
	}
	if end < j || s.KindAt(j) != token.Word || s.Is(j, token.ClassThat|token.ClassAnd|token.ClassOr) || s.Is(j, token.ClassPreposition|token.ClassConjunction) && end == j {
		return ""
	}
	return s.Slice(j, end)
}

// subordinate reports whether the sentence opens with a clause that mention m stands
// in, so that a comma after it begins what is said of something else.
func subordinate(s *token.Sentence, m *mention) bool {
	if s.KindAt(0) != token.Word || !s.In(0, subordinator) {
		return false
	}
	for j := 1; j < m.First; j++ {
		if s.KindAt(j) == token.Comma {
			return false
		}
	}
	return true
}

// aboutAfter reads i utgifter til helse, til drift after an amount, and the
// predicate after the subject 40 prosent av kommunene.
func aboutAfter(s *finder, m *mention) {
	j := max(m.Last, m.Unit.Last) + 1
	if m.Money() {
		if (s.Is(j, token.ClassIn) && s.Noun(j+1)&token.ClassMoney != 0) || s.KindAt(j) == token.Word && (s.Is(j, token.ClassTo) && !s.Is(j+1, token.ClassInfinitive) || s.Entry(j).Form == "for" && !s.Is(j+1, token.ClassEvery)) && s.KindAt(j+1) == token.Word {
			if end := syntax.NounPhrase(s.Sentence, j+1); end > j {
				m.measure = s.Slice(j+1, end)
			}
		}
		return
	}
	if m.base != "" && s.Is(j, token.ClassOf) {
		if end := syntax.NounPhrase(s.Sentence, j+1); end > j {
			j = end + 1
		}
	}
	if p, ok := syntax.PeriodAt(s.Sentence, min(j, len(s.Tokens)-1)); ok && j < len(s.Tokens) && !p.Duration {
		j = p.Last + 1 // prøvene i 2019 inneholdt
	}
	if s.KindAt(j) == token.Comma {
		if subordinate(s.Sentence, m) {
			return // Når en har brukt opp halvparten, gir loven …
		}
		j++
	}
	if p := s.Before(m.First); !morph.VerbLike(s.Sentence, j) || s.KindAt(j-1) == token.Comma && morph.VerbLike(s.Sentence, p) {
		return // hvor de utgjør 1,6 prosent, illustrerer
	}
	end := j
	for end+1 < len(s.Tokens) && end-j < 2*syntax.MaxPhrase {
		if syntax.OrdinalPoint(s.Sentence, end+1) {
			end++
			continue
		}
		switch s.Tokens[end+1].Kind {
		case token.Point, token.Comma, token.Open, token.Close:
		default:
			if s.Is(end+1, token.ClassAnd) && s.at(s.Next(end+1)) >= 0 {
				break // har gjeld og 7 prosent har lån: the next share says something else
			}
			if s.Tokens[end+1].Class&token.ClassAgainst == 0 || s.KindAt(end+2) != token.Numeral {
				end++
				continue
			}
		}
		break
	}
	if end > j {
		m.measure = s.Slice(j, end)
	}
}
