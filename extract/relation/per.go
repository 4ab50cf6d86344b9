package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// perWhat finds per flyktning, pr. år, /time, årlig, i måneden beside amount i.
func perWhat(s *finder, i int) {
	m := &s.mentions[i]
	if !m.Money() {
		return
	}
	j := max(m.Last, m.Unit.Last) + 1
	if s.KindAt(j) == token.Slash && s.KindAt(j+1) == token.Word {
		m.Per = s.Slice(j+1, j+1)
		return
	}
	if price(s.Sentence, m, &j) {
		j++
	}
	for range 3 {
		switch {
		case s.Is(j, token.ClassPer) || s.Is(j, token.ClassEvery) && s.KindAt(j-1) == token.Word && s.Entry(j-1).Form == "for":
			if last := syntax.UnitPhrase(s.Sentence, j+1); last > j {
				m.Per = s.Slice(j+1, last)
				return
			}
		case adverbOfTime(s.Sentence, j):
			m.Per = recurring(s.Folded(j))
			return
		case s.Is(j, token.ClassIn) && s.Is(j+1, token.ClassTimeUnit):
			m.Per = timeName(s.Sentence, j+1)
			return
		case s.KindAt(j) == token.Word && s.Entry(j).Form == "om" && s.Is(j+1, token.ClassTimeUnit):
			m.Per = timeName(s.Sentence, j+1)
			return
		case s.Is(j, token.ClassEvery) && s.KindAt(j+1) == token.Word && !s.Is(j+1, token.ClassFunction):
			m.Per = s.Slice(j+1, j+1)
			return
		case s.KindAt(j) == token.Word && s.English && s.Entry(j).Form == "a" && s.Is(j+1, token.ClassTimeUnit):
			m.Per = s.Slice(j+1, j+1)
			return
		case s.IsWord(j, token.ClassJudge|token.ClassPostQualifier), s.KindAt(j) == token.Word && s.Entry(j).Form == "for":
		default:
			perBefore(s.Sentence, m)
			return
		}
		j++
	}
	perBefore(s.Sentence, m)
}

// perBefore finds kostnad per kursdeltaker på 92 000.
func perBefore(s *token.Sentence, m *mention) {
	p := s.Before(m.First)
	if !s.Is(p, token.ClassOn|token.ClassMembership|token.ClassVerb) && s.KindAt(p) != token.Point {
		return
	}
	for j := p - 1; j >= 0 && j > p-6; j-- {
		if s.Tokens[j].Kind != token.Word {
			return
		}
		if s.Is(j, token.ClassPer) {
			if last := syntax.UnitPhrase(s, j+1); last == p-1 {
				m.Per = s.Slice(j+1, last)
			}
			return
		}
	}
}

func adverbOfTime(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && recurring(s.Folded(i)) != ""
}

// recurring is the unit of time in årlig, annual and the like. Rows are grouped by
// what an amount is for, so årlig, i året and per år all say år.
func recurring(w []byte) string {
	return recurringFor[string(w)]
}

// timeName is the unit of time at token i in the singular without article: året
// is år.
func timeName(s *token.Sentence, i int) string {
	if u, ok := definiteTime[string(s.Folded(i))]; ok {
		return u
	}
	return s.Slice(i, i)
}

// sharedPer gives amount i what the one it is tied to, compared with or said once
// more by is for: 2 140 kroner i måneden, mot 3 260 kroner; else what its measure
// names, kostnaden per plass, or an adjective before its noun, en årlig kostnad på.
func sharedPer(s *finder, i int) {
	m := &s.mentions[i]
	if !m.Money() || m.Per != "" {
		return
	}
	if m.Per = distributed(s, i); m.Per != "" {
		return
	}
	if k := syntax.TokenAt(s.Sentence, m.measure, m.First); m.measure != "" && k >= 0 {
		if e := syntax.Core(s.Sentence, k); e >= k && s.Is(s.Before(m.First), token.ClassOn|token.ClassMembership|token.ClassVerb) {
			if m.Per = payUnit(s.Folded(e)); m.Per != "" {
				return
			}
		}
		end := int(s.Tokens[k].Start) + len(m.measure)
		for ; k < len(s.Tokens) && int(s.Tokens[k].End) <= end; k++ {
			if s.Is(k, token.ClassPer) {
				if last := syntax.UnitPhrase(s.Sentence, k+1); last > k {
					m.Per = s.Slice(k+1, last)
					return
				}
			}
		}
	}
	if p := s.Before(m.First); s.Is(p, token.ClassOn|token.ClassOf|token.ClassTo|token.ClassMembership) {
		for j := p - 1; j >= 0 && j > p-5 && s.KindAt(j) == token.Word && !morph.VerbLike(s.Sentence, j); j-- {
			if adverbOfTime(s.Sentence, j) && morph.NounLike(s.Sentence, j+1) {
				m.Per = recurring(s.Folded(j))
				return
			}
		}
	}
	if i > 0 {
		q := &s.mentions[i-1]
		p := s.Before(m.First)
		if q.Money() && q.Per != "" && (s.Is(p, token.ClassAgainst) || restates(s.Sentence, q.Last, p) || m.Group > 0 && m.Group == q.Group) {
			m.Per = q.Per
		}
	}
}

// restates reports whether only a comma and eller, or, det vil si stand between
// tokens i and p, or what an amount is for and the like.
func restates(s *token.Sentence, i, p int) bool {
	return s.Is(p, token.ClassOr) && p-i <= 2
}

// price reads (2015-kroner), målt i 2015-kroner, i faste 2015-priser after an
// amount and moves j past it.
func price(s *token.Sentence, m *mention, j *int) bool {
	for k := *j; k < *j+5 && k < len(s.Tokens); k++ {
		if s.IsPrice(k) {
			m.Price = int32(s.Numbers[s.Tokens[k].Number].Digits.Value.Coef)
			*j = s.PriceWord(k)
			return true
		}
		t := &s.Tokens[k]
		if t.Kind == token.Open || t.Class&(token.ClassIn|token.ClassCurrencyAdjective|token.ClassOn) != 0 {
			continue
		}
		if t.Kind != token.Word || !s.In(k, priceBasis) {
			return false
		}
	}
	return false
}
