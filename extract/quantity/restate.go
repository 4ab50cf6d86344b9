package quantity

import (
	"math"

	"funn/extract/record"
)

// A share may say a count before it once more: 122 av de 340 lærlingene (36 prosent),
// 139 av 214 svarte, altså 65 prosent. Its whole is then the one of the count.

// restating reports whether token i introduces a number that says the one before it
// once more.
func (s *scan) restating(i int) bool {
	return s.kindAt(i) == tokenOpen || s.kindAt(i) == tokenWord && s.formIn(i, restating)
}

// restated is the whole of share i where it says what stands before it once more, ""
// where it does not.
func (s *scan) restated(i int, in *Passage) string {
	m := &s.mentions[i]
	p := m.first
	for k := 0; k < 4 && p > 0 && !s.restating(p); k++ {
		p-- // det vil si en svarprosent på
	}
	if s.responseRate(m) {
		if b := s.amongInside(m); b != "" {
			return b
		}
		if i > 0 && s.mentions[i-1].form == record.FormRatio && !s.pointBetween(s.mentions[i-1].last, m.first) {
			return s.mentions[i-1].base
		}
		if b := s.proportion(m, m.first, in); b != "" {
			return b
		}
		return s.surveyed(m)
	}
	if !s.restating(p) || s.kindAt(p) == tokenOpen && s.before(m.first) != p && m.rule != ruleShareNoun {
		return ""
	}
	if i > 0 {
		q := &s.mentions[i-1]
		if q.unit.kind != unitMoney && q.base != "" && q.last < p && (q.form == record.FormRatio) != (m.form == record.FormRatio) &&
			!s.pointBetween(q.last, p) && (s.kindAt(p) != tokenOpen || s.kindAt(p-1) != tokenNumber && s.adjoins(q, p)) {
			return q.base
		}
	}
	if s.kindAt(p) == tokenOpen {
		if b := s.partitive(p - 1); b != "" {
			return b
		}
	}
	if s.opening(m.first) != "" {
		return "" // which is the whole of all
	}
	return s.proportion(m, p, in)
}

// adjoins reports whether nothing but the whole of mention q stands between it and
// token p.
func (s *scan) adjoins(q *mention, p int) bool {
	for j := q.last + 1; j < p; j++ {
		if s.kindAt(j) != tokenWord && s.kindAt(j) != tokenDash && s.kindAt(j) != tokenNumber || s.verbLike(j) {
			return false
		}
	}
	return true
}

// partitive is the whole in 228 av disse skolene, which ends at token end.
func (s *scan) partitive(end int) string {
	for j := end; j > 1 && j > end-maxPart; j-- {
		if s.kindAt(j) != tokenWord {
			return ""
		}
		if !s.is(j, classOf) {
			continue
		}
		if s.kindAt(j-1) != tokenNumber || s.core(j+1) != end {
			return ""
		}
		if s.anaphor(j+1, end) {
			return s.slice(end, end) // resolved with the others
		}
		return s.withoutCount(j+1, end)
	}
	return ""
}

// proportion is what the larger of two counts before token p counts, where the
// smaller is as large a part of it as share m says: 724 elever, og 171 hadde vedtak
// (24 prosent). Only numbers that agree to the last digit of m are taken for it.
func (s *scan) proportion(m *mention, p int, in *Passage) string {
	if m.number < 0 || m.high >= 0 || m.den > 0 || m.form != record.FormPercent {
		return ""
	}
	share := s.share(m.number, m)
	slack := 0.5 * math.Pow10(-int(s.numbers[m.number].digits.Decimals)) * 1.05
	k := m.number - 1
	for k >= 0 && k > m.number-lookBack && (s.numbers[k].used || s.numbers[k].weak || int(s.numbers[k].last) >= p) {
		k--
	}
	if k < 0 || s.numbers[k].used || int(s.numbers[k].last) >= p || !s.whole(&s.numbers[k]) || s.numbers[k].weak {
		return ""
	}
	part := s.numbers[k].value.Float()
	if b := s.largerCount(k, p, part, share, slack); b != "" {
		return b
	}
	for back := range 2 { // Skjemaet gikk til 48 ledere. 39 svarte, en svarprosent på 81
		q := s.sentenceBefore(in, back)
		if q == nil {
			break
		}
		if b := q.largerCount(len(q.numbers), len(q.tokens), part, share, slack); b != "" {
			return b
		}
	}
	return ""
}

// largerCount is what a number before number k and token p counts of which part is
// the given share in percent.
func (s *scan) largerCount(k, p int, part, share, slack float64) string {
	floor := max(0, k-lookBack)
	for k--; k >= floor; k-- {
		n := &s.numbers[k]
		if n.used || n.weak || n.year || !s.whole(n) {
			continue
		}
		if all := n.value.Float(); all <= part || math.Abs(100*part/all-share) > slack {
			continue
		}
		if b := s.thing(n, p); b != "" {
			return b
		}
	}
	return ""
}

// amongInside reads svarprosenten blant lærerne var 71.
func (s *scan) amongInside(m *mention) string {
	for j := max(0, m.first-maxPart); j < m.last; j++ {
		if s.among(j) {
			if end := s.core(j + 1); end > j {
				return s.withoutCount(j+1, end)
			}
		}
	}
	return ""
}
