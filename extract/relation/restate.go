package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A share may say a count before it once more: 122 av de 340 lærlingene (36 prosent). It
// is then of what the count is of.

// restatingAt is the token that introduces share m as what stands before it said once
// more, −1 where none does. A rate of answers is read as one.
func restatingAt(s *token.Sentence, m *mention) int {
	p := m.First
	for k := 0; k < 4 && p > 0 && !morph.Restating(s, p); k++ {
		p-- // det vil si en svarprosent på
	}
	switch {
	case !morph.Restating(s, p), responseRate(s, m):
		return -1
	case s.KindAt(p) == token.Open && s.Before(m.First) != p && m.Rule != quantity.RuleShareNoun:
		return -1
	}
	return p
}

// restated is the whole of the count before share i.
func restated(s *finder, i int) token.Phrase {
	p := restatingAt(s.Sentence, &s.mentions[i])
	if p < 0 || i == 0 {
		return token.Phrase{}
	}
	m, q := &s.mentions[i], &s.mentions[i-1]
	if q.Money() || q.Last >= p || (q.Form == record.FormRatio) == (m.Form == record.FormRatio) || s.PointBetween(q.Last, p) {
		return token.Phrase{}
	}
	if s.KindAt(p) == token.Open && (s.KindAt(p-1) == token.Numeral || !adjoins(s.Sentence, q, p)) {
		return token.Phrase{}
	}
	return q.base().Phrase
}

// adjoins reports whether nothing but the whole of mention q stands between it and
// token p.
func adjoins(s *token.Sentence, q *mention, p int) bool {
	for j := q.Last + 1; j < p; j++ {
		if s.KindAt(j) != token.Word && s.KindAt(j) != token.Dash && s.KindAt(j) != token.Numeral || morph.VerbLike(s, j) {
			return false
		}
	}
	return true
}

// restatedPart is the whole in 228 av disse skolene (65 prosent).
func restatedPart(s *token.Sentence, m *mention) token.Phrase {
	if p := restatingAt(s, m); p >= 0 && s.KindAt(p) == token.Open {
		return partitive(s, p-1)
	}
	return token.Phrase{}
}

// partitive is the whole in 228 av disse skolene, which ends at token end.
func partitive(s *token.Sentence, end int) token.Phrase {
	for j := end; j > 1 && j > end-syntax.MaxPart && s.KindAt(j) == token.Word; j-- {
		switch {
		case !s.Is(j, token.ClassOf):
			continue
		case s.KindAt(j-1) != token.Numeral, syntax.Core(s, j+1) != end:
			return token.Phrase{}
		case syntax.Anaphor(s, j+1, end):
			return token.Span(end, end) // resolved with the others
		}
		return syntax.WithoutCount(s, j+1, end)
	}
	return token.Phrase{}
}

// restatedProportion is what 214 counts in 139 av 214 svarte, altså 65 prosent. Where the
// sentence opens with a whole it is that of all.
func restatedProportion(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	p := restatingAt(s.Sentence, m)
	if p < 0 || !opening(s.Sentence, m).Empty() {
		return token.Phrase{}
	}
	return s.proportion(m, p)
}
