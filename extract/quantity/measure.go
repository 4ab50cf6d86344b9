package quantity

import "funn/extract/record"

// about finds what mention i measures, as named: the noun before på, the
// subject of the verb, or the predicate that a share is the subject of. It
// leaves the measure empty rather than guess.
func (s *scan) about(i int) {
	m := &s.mentions[i]
	if m.measure != "" {
		return
	}
	first := m.first
	if m.rule == ruleShareNoun {
		m.measure = s.slice(m.first, m.first)
		return
	}
	floor := 0
	if i > 0 {
		floor = s.mentions[i-1].last + 1
	}
	p := s.before(first)
	for s.is(p, classMinus) && s.kindAt(p) == tokenWord {
		p--
	}
	switch {
	case s.kindAt(p) == tokenOpen && p == first-1, s.kindAt(p) == tokenOpen:
		m.measure = s.phraseTo(p-1, floor)
	case s.kindAt(p) == tokenPoint && p >= floor && p > 0 && s.text[s.tokens[p].start] == ':':
		m.measure = s.phraseTo(p-1, floor)
	case s.is(p, classOn|classWith|classTo|classFrom|classAgainst|classOf) && p >= floor:
		m.measure = s.governor(p, floor)
	case p >= floor && s.verbLike(p):
		m.measure = s.phraseTo(p-1, floor)
		if m.measure == "" {
			m.measure = s.subjectAtHead(p, floor)
		}
	case p >= floor && s.kindAt(p) == tokenWord && !s.is(p, classFunction):
		// I 2015 dekket integreringstilskuddet 90 prosent.
		if b := s.phraseBefore(p); b <= p && b > 0 && s.verbLike(b-1) && m.change == record.ChangeNone {
			m.measure = s.cut(b, p)
		}
	}
	if m.measure == "" {
		s.aboutAfter(m)
	}
	if m.measure == "" && m.ties >= 0 {
		m.measure = s.mentions[m.ties].measure
	}
}

// governor is the noun phrase before the preposition at p; where a verb stands
// there, its subject.
func (s *scan) governor(p, floor int) string {
	q := p - 1
	for q >= floor && s.is(q, classAdverb|classJudge|classUp|classDown) && s.kindAt(q) == tokenWord && (s.verbLike(q) || s.is(q, classAdverb|classJudge)) {
		if s.verbLike(q) {
			return s.phraseTo(q-1, floor)
		}
		q--
	}
	if q < floor {
		return ""
	}
	if s.verbLike(q) || s.is(q, classUp|classDown) && s.participle(q) {
		// ble satsene økt med: the subject stands between the verbs.
		return s.phraseTo(q-1, floor)
	}
	return s.phraseTo(q, floor)
}

// participle reports whether token i is økt, redusert and the like.
func (s *scan) participle(i int) bool {
	w := s.folded(i)
	for _, e := range [...]string{"økt", "auka", "ert", "tet", "ket", "nket", "kta", "hevet", "heva", "stet", "sket", "sed", "ut", "wn", "en", "falt", "vokst", "steget", "sunket", "kuttet", "utvidet", "styrket", "gikk", "gjekk", "ned", "opp", "te", "de"} {
		if string(w) == e || hasSuffix(w, e) && e != "en" && e != "ut" {
			return true
		}
	}
	return false
}

// phraseTo is the noun phrase that ends at token end, not before floor.
func (s *scan) phraseTo(end, floor int) string {
	for end >= floor && end >= 0 && (s.kindAt(end) == tokenComma || s.is(end, classAdverb) && s.kindAt(end) == tokenWord) {
		end--
	}
	if end < floor || end < 0 {
		return ""
	}
	b := max(s.phraseBefore(end), floor)
	for b <= end && s.is(b, classFunction&^classAdverb) && !s.is(b, classNotVerb|classMoney) {
		b++
	}
	if b > end {
		return ""
	}
	return s.cut(b, end)
}

// subjectAtHead is the noun phrase at the head of the clause whose verb is at p.
func (s *scan) subjectAtHead(p, floor int) string {
	if floor > 0 {
		return ""
	}
	if end := s.nounPhrase(0); end >= 0 && end == p-1 {
		return s.cut(0, end)
	}
	return ""
}

// cut is the text of tokens i to j, a leading article or demonstrative kept.
func (s *scan) cut(i, j int) string {
	for i < j && s.kindAt(i) == tokenNumber && s.numbers[s.tokens[i].number].weak {
		i++
	}
	if s.kindAt(i) != tokenWord && s.kindAt(i) != tokenCode {
		return ""
	}
	if i == j && s.is(i, classPronoun|classDeterminer|classAnaphor) {
		return ""
	}
	return s.slice(i, j)
}

// aboutAfter reads i utgifter til helse, til drift after an amount, and the
// predicate after the subject 40 prosent av kommunene.
func (s *scan) aboutAfter(m *mention) {
	j := max(m.last, m.unit.last) + 1
	if m.unit.kind == unitMoney {
		if (s.is(j, classIn) && s.noun(j+1)&classMoney != 0) || s.kindAt(j) == tokenWord && (s.is(j, classTo) && !s.is(j+1, classInfinitive) || s.entry(j).form == "for") && s.kindAt(j+1) == tokenWord {
			if end := s.nounPhrase(j + 1); end > j {
				m.measure = s.slice(j+1, end)
			}
		}
		return
	}
	if m.base != "" && s.is(j, classOf) {
		if end := s.nounPhrase(j + 1); end > j {
			j = end + 1
		}
	}
	if s.kindAt(j) == tokenComma {
		j++
	}
	if !s.verbLike(j) {
		return
	}
	end := j
	for end+1 < len(s.tokens) && end-j < 2*maxPhrase {
		switch s.tokens[end+1].kind {
		case tokenPoint, tokenComma, tokenOpen, tokenClose:
		default:
			if s.tokens[end+1].class&classAgainst == 0 || s.kindAt(end+2) != tokenNumber {
				end++
				continue
			}
		}
		break
	}
	if end > j {
		m.measure = s.slice(j, end)
	}
}
