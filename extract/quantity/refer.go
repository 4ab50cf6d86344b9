package quantity

import "slices"

// lookBack is how many mentions or numbers are searched for what a word or a
// number refers to. It keeps the work linear.
const lookBack = 12

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

// elidedBase is the one base of the sentence before, where this sentence opens
// with a share that names none: 40 prosent gjelder tvangsekteskap.
func (s *scan) elidedBase(i int, in *Passage) string {
	m := &s.mentions[i]
	if in.Previous == "" || m.den > 0 && m.rule != ruleFraction && (m.rule != ruleRatio || s.kindAt(m.last) != tokenNumber) {
		return ""
	}
	if !s.leads(m) && !s.answers(m) {
		return ""
	}
	base := ""
	for _, q := range s.previousSentence(in).mentions {
		if q.base == "" || q.unit.kind == unitMoney {
			continue
		}
		if base != "" && base != q.base {
			return ""
		}
		base = q.base
	}
	if base == "" {
		base = s.prev.onlyCount()
	}
	if base == "" {
		base = s.prev.plural()
	}
	return base
}

// leads reports whether share m is the subject at the head of the sentence, an
// adverb or a conjunction aside: 40 prosent klaget, Men 40 prosent klaget.
func (s *scan) leads(m *mention) bool {
	p := s.before(m.first)
	for p >= 0 && s.kindAt(p) == tokenWord && s.is(p, classAdverb|classJudge|classConjunction|classAnd) && !s.is(p, classPreposition) {
		p--
	}
	return p < 0 && s.verbLike(max(m.last, m.unit.last)+1)
}

// answers reports whether share m follows a verb at the head of the sentence that
// people are the subject of, and at or ja follows: Videre svarer 58 prosent at.
func (s *scan) answers(m *mention) bool {
	p := s.before(m.first)
	if p < 1 || p > 3 || !s.verbLike(p) || !s.is(p-1, classAdverb) {
		return false
	}
	j := max(m.last, m.unit.last) + 1
	if s.kindAt(j) != tokenWord {
		return false
	}
	switch s.entry(j).form {
	case "at", "ja", "nei", "that":
		return true
	}
	return string(s.folded(j)) == "ja" || string(s.folded(j)) == "nei"
}

// thing is what number n counts, before token limit: 1 200 ansatte, 3 850 kilometer
// jernbane. It is "" for a time and for a measure without a thing.
func (s *scan) thing(n *number, limit int) string {
	i := int(n.last) + 1
	end := s.core(int(n.token))
	if end < i || end >= limit || s.is(end, classTimeUnit|classMonth|classSeason) {
		return ""
	}
	switch string(s.folded(i)) {
	case "kilometer", "kilometre", "kilometres", "kilometers", "km", "meter", "metre", "metres", "meters", "mil", "tonn", "tonnes", "tons", "kilo", "kg", "liter", "litre", "litres", "dekar", "hektar", "hectares", "kvadratmeter", "kubikkmeter", "m", "mål", "kwh", "mwh", "gwh", "twh":
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

// onlyCount is what the only number of the sentence counts: Skjemaet gikk til 1 200
// ansatte. 58 prosent svarte.
func (s *scan) onlyCount() string {
	found := ""
	for k := range s.numbers {
		n := &s.numbers[k]
		if n.used || n.weak || n.year || n.label || n.period {
			continue
		}
		b := s.thing(n, len(s.tokens))
		if b == "" {
			continue
		}
		if found != "" && int(n.last)+3 < len(s.tokens) {
			return "" // not the last thing that is said
		}
		found = b
	}
	return found
}

// plural is the subject of Brukerne er fornøyde: a definite plural at the head
// of the sentence, with its verb after it.
func (s *scan) plural() string {
	if s.kindAt(0) != tokenWord || !s.verbLike(1) || s.english {
		return ""
	}
	w := s.folded(0)
	if !hasSuffix(w, "ene") && !hasSuffix(w, "ane") && !hasSuffix(w, "rne") {
		return ""
	}
	return s.slice(0, 0)
}

// resolve replaces a bare disse by what the sentence before counts.
func (s *scan) resolve(base string, in *Passage) string {
	switch base {
	case "disse", "desse", "dem", "dei", "dette", "these", "those", "them", "de":
	default:
		return base
	}
	if in.Previous == "" {
		return ""
	}
	p := s.previousSentence(in)
	if base == "dette" || base == "this" {
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
	if limit > 2 && s.is(0, classDeterminer|classVague) && s.nounLike(1) {
		if end := s.core(1); end >= 1 && end < limit {
			return s.slice(1, end)
		}
	}
	if b := s.subject(); b != "" && len(b) < len(s.text) && limit > 1 {
		return b
	}
	return ""
}
