package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
	"math"
)

// restated is the whole of share i where it says what stands before it once more, ""
// where it does not.
func restated(s *finder, i int, in *quantity.Passage) string {
	m := &s.mentions[i]
	p := m.First
	for k := 0; k < 4 && p > 0 && !morph.Restating(s.Sentence, p); k++ {
		p-- // det vil si en svarprosent på
	}
	if responseRate(s.Sentence, m) {
		if b := amongInside(s.Sentence, m); b != "" {
			return b
		}
		if i > 0 && s.mentions[i-1].Form == record.FormRatio && !s.PointBetween(s.mentions[i-1].Last, m.First) {
			return s.mentions[i-1].base
		}
		if b := proportion(s, m, m.First, in); b != "" {
			return b
		}
		return surveyed(s.Sentence, m)
	}
	if !morph.Restating(s.Sentence, p) || s.KindAt(p) == token.Open && s.Before(m.First) != p && m.Rule != quantity.RuleShareNoun {
		return ""
	}
	if i > 0 {
		q := &s.mentions[i-1]
		if !q.Money() && q.base != "" && q.Last < p && (q.Form == record.FormRatio) != (m.Form == record.FormRatio) &&
			!s.PointBetween(q.Last, p) && (s.KindAt(p) != token.Open || s.KindAt(p-1) != token.Numeral && adjoins(s.Sentence, q, p)) {
			return q.base
		}
	}
	if s.KindAt(p) == token.Open {
		if b := partitive(s.Sentence, p-1); b != "" {
			return b
		}
	}
	if opening(s.Sentence, m.First) != "" {
		return "" // which is the whole of all
	}
	return proportion(s, m, p, in)
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
func partitive(s *token.Sentence, end int) string {
	for j := end; j > 1 && j > end-syntax.MaxPart; j-- {
		if s.KindAt(j) != token.Word {
			return ""
		}
		if !s.Is(j, token.ClassOf) {
			continue
		}
		if s.KindAt(j-1) != token.Numeral || syntax.Core(s, j+1) != end {
			return ""
		}
		if syntax.Anaphor(s, j+1, end) {
			return s.Slice(end, end) // resolved with the others
		}
		return syntax.WithoutCount(s, j+1, end)
	}
	return ""
}

// proportion is what the larger of two counts before token p counts, where the
// smaller is as large a part of it as share m says: 724 elever, og 171 hadde vedtak
// (24 prosent). Only numbers that agree to the last digit of m are taken for it.
func proportion(s *finder, m *mention, p int, in *quantity.Passage) string {
	if m.Number < 0 || m.High >= 0 || m.Den > 0 || m.Form != record.FormPercent {
		return ""
	}
	share := quantity.Share(s.Sentence, m.Number, &m.Mention)
	slack := 0.5 * math.Pow10(-int(s.Numbers[m.Number].Digits.Decimals)) * 1.05
	k := m.Number - 1
	for k >= 0 && k > m.Number-syntax.LookBack && (s.Numbers[k].Used || s.Numbers[k].Weak || int(s.Numbers[k].Last) >= p) {
		k--
	}
	if k < 0 || s.Numbers[k].Used || int(s.Numbers[k].Last) >= p || !quantity.Whole(s.Sentence, &s.Numbers[k]) || s.Numbers[k].Weak {
		return ""
	}
	part := s.Numbers[k].Value.Float()
	if b := largerCount(s.Sentence, k, p, part, share, slack); b != "" {
		return b
	}
	for back := range 2 { // Skjemaet gikk til 48 ledere. 39 svarte, en svarprosent på 81
		q := sentenceBefore(s, in, back)
		if q == nil {
			break
		}
		if b := largerCount(q.Sentence, len(q.Numbers), len(q.Tokens), part, share, slack); b != "" {
			return b
		}
	}
	return ""
}

// largerCount is what a number before number k and token p counts of which part is
// the given share in percent.
func largerCount(s *token.Sentence, k, p int, part, share, slack float64) string {
	floor := max(0, k-syntax.LookBack)
	for k--; k >= floor; k-- {
		n := &s.Numbers[k]
		if n.Used || n.Weak || n.Year || !quantity.Whole(s, n) {
			continue
		}
		if all := n.Value.Float(); all <= part || math.Abs(100*part/all-share) > slack {
			continue
		}
		if b := syntax.Thing(s, n, p); b != "" {
			return b
		}
	}
	return ""
}

// amongInside reads svarprosenten blant lærerne var 71.
func amongInside(s *token.Sentence, m *mention) string {
	for j := max(0, m.First-syntax.MaxPart); j < m.Last; j++ {
		if morph.Among(s, j) {
			if end := syntax.Core(s, j+1); end > j {
				return syntax.WithoutCount(s, j+1, end)
			}
		}
	}
	return ""
}
