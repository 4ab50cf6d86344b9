package quantity

import "slices"

// lookBack is how many mentions or numbers are searched for what a word or a
// number refers to. It keeps the work linear.
const lookBack = 12

// unnamed is the whole of a share of a share, which has no name of its own.
const unnamed = "\x00"

// sameCount is the last token of an earlier number with the value of the
// denominator at token d; −1 where there is none.
func (s *scan) sameCount(k, d int) int {
	want := s.numbers[s.tokens[d].number].value
	floor := max(0, k-lookBack)
	for k--; k >= floor; k-- {
		if n := &s.numbers[k]; !n.weak && !n.label && n.value.Cmp(want) == 0 && s.nounLike(int(n.last)+1) {
			return int(n.last)
		}
	}
	return -1
}

// thing is what number n counts, before token limit: 1 200 ansatte, 3 850 kilometer
// jernbane. It is "" for a time and for a measure without a thing.
func (s *scan) thing(n *number, limit int) string {
	i := int(n.last) + 1
	if s.is(i, classThat) && s.kindAt(i) == tokenWord && s.is(int(n.token)-1, classDeterminer) {
		// de 602 som svarte: without the number it would name nothing
		if end := s.clause(i, min(limit, i+maxPhrase)); end > i {
			return s.slice(int(n.token)-1, end)
		}
	}
	if s.kindAt(i) == tokenDash && s.kindAt(i+1) == tokenNumber {
		return "" // 18–29 år
	}
	end := s.core(int(n.token))
	if end < i || end >= limit || s.is(end, classTimeUnit|classMonth|classSeason) {
		return ""
	}
	if s.in(i, unitOfMeasure) {
		j := i + 1
		if s.is(j, classOf) {
			j++
		}
		if e := s.core(j); e >= j && e < limit {
			return s.slice(j, e)
		}
		return ""
	}
	return s.slice(i, end)
}

// resolve replaces a bare disse by what the sentence before counts.
func (s *scan) resolve(base string, in *Passage) string {
	switch {
	case base == unnamed:
		return ""
	case !backReference[base]:
		return base
	}
	if in.Previous == "" {
		return ""
	}
	p := s.previousSentence(in)
	if base == "dette" {
		// Kostnadene var 12 mill. kroner. Av dette er 74 prosent lønn.
		for i := len(p.mentions) - 1; i >= 0; i-- {
			if q := &p.mentions[i]; q.unit.kind == unitMoney {
				if b := p.moneyWhole(q, i); b != "" {
					return b
				}
			}
		}
		return "" // a thing that costs is no sum to take a share of
	}
	return p.antecedent(len(p.tokens))
}

// antecedent is what disse stands for, said before token limit: the whole of a
// share, what a number counts, or the subject of Flere kommuner ….
func (s *scan) antecedent(limit int) string {
	if b := s.colonTopic(limit); b != "" {
		return b
	}
	i := len(s.mentions)
	if limit < len(s.tokens) {
		i, _ = slices.BinarySearchFunc(s.mentions, limit, func(m mention, t int) int { return m.first - t })
	}
	for n := 0; i > 0 && n < lookBack; n++ {
		i--
		if q := &s.mentions[i]; q.last < limit && q.base != "" && q.unit.kind != unitMoney {
			return q.base
		}
	}
	k := len(s.numbers)
	if limit < len(s.tokens) {
		k, _ = slices.BinarySearchFunc(s.numbers, limit, func(n number, t int) int { return int(n.token) - t })
	}
	for n := 0; k > 0 && n < lookBack; n++ {
		k--
		n := &s.numbers[k]
		if int(n.last) >= limit || n.used || n.weak || n.year {
			continue
		}
		if b := s.thing(n, limit); b != "" {
			return b
		}
	}
	for j := min(limit, len(s.tokens)) - 1; j >= 0 && j > limit-maxPhrase; j-- {
		if s.is(j, classAnaphor) && s.kindAt(j) == tokenWord && !s.dummy(j) && s.is(j+1, classThat) && s.kindAt(j+1) == tokenWord {
			if end := s.nounPhrase(j); end > j+1 && end < limit {
				return s.slice(j, end) // dem som hadde søkt
			}
		}
	}
	if limit > 2 && s.is(0, classDeterminer|classVague) && s.nounLike(1) {
		if end := s.core(1); end >= 1 && end < limit && (!s.english || s.many(end)) {
			return s.slice(1, end)
		}
	}
	if b := s.subject(); b != "" && len(b) < len(s.text) && limit > 1 {
		return b
	}
	return ""
}

// colonTopic is the plural that ends right before a colon, and what stands before token
// limit behind it: Verst ut kommer de enslige: 52 prosent av dem.
func (s *scan) colonTopic(limit int) string {
	p := s.before(limit)
	if s.kindAt(p) != tokenPoint || s.text[s.tokens[p].start] != ':' || s.kindAt(p-1) != tokenWord {
		return ""
	}
	b := s.phraseBefore(p - 1)
	if b >= p || !s.many(p-1) && !s.passive(p-1) {
		return ""
	}
	if s.kindAt(b-1) == tokenWord && s.is(b-1, classDeterminer) {
		b--
	}
	if b < 1 || !s.verbLike(b-1) {
		return ""
	}
	return s.withoutCount(b, p-1)
}

// ofShare reports whether a share with a whole stands before share m in its sentence, so
// that dem may be that part of the whole only.
func (s *scan) ofShare(m *mention) bool {
	i := s.at(m.first)
	if i < 1 {
		return false
	}
	q := &s.mentions[i-1]
	return q.base != "" && q.unit.kind != unitMoney && !s.stopBetween(q.last, m.first)
}
