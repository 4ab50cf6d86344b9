package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
	"math"
)

// restatingAt is the token that introduces share i as what stands before it said once
// more, −1 where none does.
func restatingAt(s *finder, i int) int {
	m := &s.mentions[i]
	p := m.First
	for k := 0; k < 4 && p > 0 && !morph.Restating(s.Sentence, p); k++ {
		p-- // det vil si en svarprosent på
	}
	if !morph.Restating(s.Sentence, p) || s.KindAt(p) == token.Open && s.Before(m.First) != p && m.Rule != quantity.RuleShareNoun || responseRate(s.Sentence, m) {
		return -1
	}
	return p
}

// restated is the whole of the count before share i: 122 av de 340 lærlingene (36 prosent).
func restated(s *finder, i int) token.Phrase {
	p := restatingAt(s, i)
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

// restatedPart is the whole in 228 av disse skolene (65 prosent).
func restatedPart(s *finder, i int) token.Phrase {
	if p := restatingAt(s, i); p >= 0 && s.KindAt(p) == token.Open {
		return partitive(s.Sentence, p-1)
	}
	return token.Phrase{}
}

// restatedProportion is what 214 counts in 139 av 214 svarte, altså 65 prosent.
func restatedProportion(s *finder, i int) token.Phrase {
	m := &s.mentions[i]
	p := restatingAt(s, i)
	if p < 0 || !opening(s.Sentence, m.First).Empty() {
		return token.Phrase{} // the opening is the whole of all
	}
	return proportion(s, m, p)
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

// partitive is the whole in 228 av disse skolene, which ends at token end.
func partitive(s *token.Sentence, end int) token.Phrase {
	for j := end; j > 1 && j > end-syntax.MaxPart; j-- {
		if s.KindAt(j) != token.Word {
			return token.Phrase{}
		}
		if !s.Is(j, token.ClassOf) {
			continue
		}
		if s.KindAt(j-1) != token.Numeral || syntax.Core(s, j+1) != end {
			return token.Phrase{}
		}
		if syntax.Anaphor(s, j+1, end) {
			return token.Span(end, end) // resolved with the others
		}
		return syntax.WithoutCount(s, j+1, end)
	}
	return token.Phrase{}
}

// proportion is what the larger of two counts before token p counts, where the
// smaller is as large a part of it as share m says: 724 elever, og 171 hadde vedtak
// (24 prosent). Only numbers that agree to the last digit of m are taken for it.
func proportion(s *finder, m *mention, p int) token.Phrase {
	if m.Number < 0 || m.High >= 0 || m.Den > 0 || m.Form != record.FormPercent {
		return token.Phrase{}
	}
	share := quantity.Share(s.Sentence, m.Number, &m.Mention)
	slack := 0.5 * math.Pow10(-int(s.Numbers[m.Number].Digits.Decimals)) * 1.05
	k := m.Number - 1
	for k >= 0 && k > m.Number-syntax.LookBack && (s.Numbers[k].Used || s.Numbers[k].Weak || int(s.Numbers[k].Last) >= p) {
		k--
	}
	if k < 0 || s.Numbers[k].Used || int(s.Numbers[k].Last) >= p || !quantity.Whole(s.Sentence, &s.Numbers[k]) || s.Numbers[k].Weak {
		return token.Phrase{}
	}
	part := s.Numbers[k].Value.Float()
	if b := largerCount(s.Sentence, k, p, part, share, slack); !b.Empty() {
		return b
	}
	for back := range 2 { // Skjemaet gikk til 48 ledere. 39 svarte, en svarprosent på 81
		q := s.sentenceBefore(back)
		if q == nil {
			break
		}
		if b := largerCount(q.Sentence, len(q.Numbers), len(q.Tokens), part, share, slack); !b.Empty() {
			return token.Elsewhere(q.Words(b))
		}
	}
	return token.Phrase{}
}

// largerCount is what a number before number k and token p counts of which part is
// the given share in percent.
func largerCount(s *token.Sentence, k, p int, part, share, slack float64) token.Phrase {
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || !quantity.Whole(s, n) {
			continue
		}
		if all := n.Value.Float(); all <= part || math.Abs(100*part/all-share) > slack {
			continue
		}
		if b := syntax.Thing(s, n, p); !b.Empty() {
			return b
		}
	}
	return token.Phrase{}
}
