package quantity

import "funn/extract/record"

// bases finds the whole that each share is a share of.
func (s *scan) bases(in *Passage) {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.unit.kind == unitMoney || m.form == record.FormPercentagePoint {
			continue
		}
		m.agent = s.agents(i)
		if !m.agent {
			m.base = s.ownBase(m)
		}
		if m.base == "" {
			m.base = s.heldAgainst(i)
		}
		if m.base == "" {
			m.base = s.clauseOpening(i)
		}
		if m.base == "" && m.change != record.ChangeIncrease && m.change != record.ChangeDecrease {
			m.base = s.figureFor(i)
		}
		if m.base == "" && m.change != record.ChangeIncrease && m.change != record.ChangeDecrease && (i == 0 || m.first-s.mentions[i-1].last > 3) {
			m.base = s.shareHead(i)
		}
		if m.base == "" {
			m.base = s.ofWhich(i)
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.base == "" && m.unit.kind != unitMoney && m.form != record.FormPercentagePoint {
			m.base = s.restated(i, in)
		}
		s.sharedBase(i)
	}
	// A coordination may be tied forwards.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if m := &s.mentions[i]; m.base == "" && m.ties > i && m.form == s.mentions[m.ties].form {
			m.base = s.mentions[m.ties].base
		}
	}
	general, carried := "", false
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.base != "" || m.unit.kind == unitMoney || m.form == record.FormPercentagePoint || m.change != record.ChangeNone && m.change != "" && (m.change != record.ChangeFrom && m.change != record.ChangeTo || !s.sameShare(m)) {
			continue
		}
		if general == "" {
			if general = s.opening(m.first); general == "" {
				general = s.frame(m)
			}
			if general == "" {
				if m.base = s.beforeColon(m); m.base != "" {
					continue
				}
				general = s.elidedBase(i, in)
				carried = general != ""
			}
			if m.base = s.whereOf(m); m.base != "" {
				general = ""
				continue
			}
			if general == "" && s.clauseSubject(m) {
				if m.base = s.subject(); m.base == "" { // Beboerne fikk brev, og en tredel svarte
					m.base = s.clauseCount(m)
				}
				continue
			}
			if general == "" {
				general = " "
			}
		}
		if general != " " && (!carried || s.ellipsis(m) != 0 || s.clauseSubject(m) || s.continues(i, general)) {
			m.base = general
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.base != "" {
			m.base = s.resolve(m.base, in)
		}
	}
}

// beforeColon reads Skippere og matroser: to av tre har lån, and Lagene varer: bare 8
// prosent er oppløst: whom the words before a colon speak of.
func (s *scan) beforeColon(m *mention) string {
	p := s.before(m.first)
	if s.kindAt(p) != tokenPoint || s.text[s.tokens[p].start] != ':' || !s.predicateAfter(m) {
		return ""
	}
	if end := s.nounPhrase(0); end == p-1 && !s.is(0, classFunction) {
		if b := s.crowd(0); b != "" {
			return s.withoutCount(0, end)
		}
	}
	return s.subject()
}

// continues reports whether share i goes on with the one before it, which has the
// given base: 9 og 14 prosent, 74 prosent lønn, 11 prosent leie.
func (s *scan) continues(i int, base string) bool {
	m := &s.mentions[i]
	if m.ties >= 0 && s.mentions[m.ties].base == base {
		return true
	}
	p := s.before(m.first)
	return i > 0 && s.mentions[i-1].base == base && (s.kindAt(p) == tokenComma || s.is(p, classAnd|classOr))
}

// clauseSubject reports whether share m is the subject at the head of a clause
// inside the sentence.
func (s *scan) clauseSubject(m *mention) bool {
	p := s.before(m.first)
	if s.additive(p) {
		p = s.before(p)
	}
	if s.kindAt(p) == tokenWord && s.in(p, ofWhich) {
		return false
	}
	if s.kindAt(p) == tokenPoint && p > 0 {
		return s.text[s.tokens[p].start] != '.' && s.verbLike(max(m.last, m.unit.last)+1)
	}
	return (s.kindAt(p) == tokenComma || s.is(p, classAnd|classConjunction)) && s.verbLike(max(m.last, m.unit.last)+1)
}

// ownBase reads av opplæringssentrene after a share, and landets 428 kommuner
// inside a ratio.
func (s *scan) ownBase(m *mention) string {
	if m.rule == ruleRatio {
		return s.ratioBase(m)
	}
	if m.rule == ruleEvery {
		if j := m.last + 1; s.is(j, classOf) {
			end := s.nounPhrase(j + 1)
			if end <= j+1 && s.anaphor(j+1, j+1) {
				if s.ofShare(m) {
					return unnamed // 18 prosent av søkerne avbryter, og hver tredje av dem
				}
				return s.antecedent(m.first) // og hver fjerde av dem
			}
			if end > j {
				return s.withoutCount(j+1, end)
			}
		}
		if s.kindAt(m.last) == tokenWord && !s.is(m.last, classOrdinal|classEveryOther) {
			first := m.last
			for first-2 > m.first && s.kindAt(first-1) == tokenDash && s.glued(first) && s.glued(first-1) {
				first -= 2
			}
			return s.counted(first, m)
		}
		return ""
	}
	j := max(m.last, m.unit.last) + 1
	if s.is(j, classPostQualifier) {
		j++
	}
	if s.kindAt(j) == tokenOpen {
		for k := j + 1; k < j+6; k++ { // to prosent (fire personer) av elevene
			if s.kindAt(k) == tokenClose && s.is(k+1, classOf) {
				j = k + 1
				break
			}
		}
	}
	if s.is(j, classAdverb|classAnyhow) && s.is(j+1, classOf) {
		j++
	}
	if s.kindAt(j) == tokenComma && s.is(j+1, classOf) && s.kindAt(s.before(m.first)) == tokenComma {
		j++ // svært få, bare 3 prosent, av de spurte
	}
	if !s.is(j, classOf) && (!s.among(j) || m.change == record.ChangeIncrease || m.change == record.ChangeDecrease) {
		if s.english && s.is(j, classDeterminer) && m.rule == ruleFraction {
			j--
		} else {
			return ""
		}
	}
	if s.english && s.is(j, classOf) && s.in(j+1, relativeOf) {
		return s.antecedent(m.first) // 312 nurses, 74 % of whom
	}
	end := s.wholePhrase(j+1, m)
	if end <= j {
		if s.is(j+1, classAnaphor) && s.kindAt(j+1) == tokenWord {
			if b := s.antecedent(m.first); b != "" {
				return b
			}
			return s.slice(j+1, j+1)
		}
		return ""
	}
	if end == j+1 && s.is(end, classDeterminer) && !s.is(end, classAnaphor) && s.kindAt(end) == tokenWord {
		return "" // av hele, av alle
	}
	if s.anaphor(j+1, end) {
		if b := s.antecedent(m.first); b != "" {
			return b
		}
	}
	return s.withoutCount(j+1, end)
}

// sharedBase gives mention i the base of the one it is tied to or compared
// with: mot 41 prosent i 2019.
func (s *scan) sharedBase(i int) {
	m := &s.mentions[i]
	if m.base != "" || i == 0 || m.unit.kind == unitMoney {
		return
	}
	if t := m.ties; t >= 0 && t < i && s.mentions[t].form == m.form {
		m.base = s.mentions[t].base
		return
	}
	if m.rule == ruleRatio && s.kindAt(m.last) == tokenNumber && s.mentions[i-1].rule == ruleRatio && s.gappedPart(m, &s.mentions[i-1]) {
		m.base = s.mentions[i-1].base
		return
	}
	if m.change == record.ChangeIncrease || m.change == record.ChangeDecrease || m.rule == ruleRatio || m.rule == ruleEvery {
		return
	}
	p := s.before(m.first)
	if s.additive(p) {
		p = s.before(p)
	}
	prev := &s.mentions[i-1]
	if (prev.form == m.form || prev.unit.kind != unitMoney && prev.form != record.FormPercentagePoint && s.is(p, classAgainst)) && prev.base != "" && (s.is(p, classAgainst) || m.group > 0 && m.group == prev.group) {
		if m.base = s.comparedGroup(m); m.base == "" {
			m.base = s.sharedWhole(prev, m)
		}
		return
	}
	// Tre firedeler av anleggene er eldre, en tredjedel må skiftes.
	if prev.base == "" || prev.unit.kind == unitMoney || s.is(max(m.last, m.unit.last)+1, classOf) {
		if m.agent {
			m.base = s.sharedWhole(prev, m)
		}
		return
	}
	coordinated := s.kindAt(p) == tokenComma || s.is(p, classAnd|classOr|classRespectively) || s.contrasts(p)
	switch {
	case m.agent,
		s.is(p, classAnd) && !s.stopBetween(prev.last, m.first), // 62 % av inntektene er frie; 21 er gebyrer og 17 %
		coordinated && prev.rule != ruleRatio && !s.pointBetween(prev.last, m.first),
		s.clauseSubject(m) && (coordinated || s.semicolon(p)) && !s.stopBetween(prev.last, m.first),
		s.gappedPart(m, prev), s.sameVerb(m, prev):
		m.base = s.sharedWhole(prev, m)
	}
}

// semicolon reports whether token i is one.
func (s *scan) semicolon(i int) bool {
	return s.kindAt(i) == tokenPoint && s.text[s.tokens[i].start] == ';'
}

// stopBetween reports whether a mark that ends a sentence stands between tokens i
// and j; a semicolon does not.
func (s *scan) stopBetween(i, j int) bool {
	for i++; i < j; i++ {
		if s.kindAt(i) == tokenPoint && !s.semicolon(i) && s.pointBetween(i-1, i+1) {
			return true
		}
	}
	return false
}

// gappedPart reads renter forklarer halvparten av veksten, strøm en femtedel: the
// verb of the share prev and its whole are not said again. Only the name of the part
// may stand before m, and nothing after it.
func (s *scan) gappedPart(m, prev *mention) bool {
	switch j := max(m.last, m.unit.last) + 1; s.kindAt(j) {
	case tokenPoint, tokenComma, tokenNone, tokenClose:
	default:
		if !s.is(j, classAnd) {
			return false
		}
	}
	p := s.before(m.first)
	if p <= prev.last || s.kindAt(p) != tokenWord || s.is(p, classFunction) || s.verbLike(p) || s.stopBetween(prev.last, m.first) {
		return false
	}
	b := s.phraseBefore(p)
	if b > p || b <= prev.last+1 {
		return false
	}
	if s.is(b-1, classIn) || s.among(b-1) {
		b-- // i Viken ble 37 av 52 søknader innvilget, i Nordland 3 av 16
	}
	return s.kindAt(b-1) == tokenComma || s.is(b-1, classAnd) && !s.is(b-1, classOr)
}

// contrasts reports whether token i is men, mens or their like.
func (s *scan) contrasts(i int) bool {
	return s.kindAt(i) == tokenWord && s.formIn(i, contrast)
}

// sharedWhole is the whole of mention prev for m. In 45 % av kostnaden for bolig og
// 55 % for sykehjem the wholes share their noun only.
func (s *scan) sharedWhole(prev, m *mention) string {
	j := max(m.last, m.unit.last) + 1
	if s.kindAt(j) != tokenWord || !s.is(j, classPreposition) || s.is(j, classOf|classIn) {
		return prev.base
	}
	i := s.tokenAt(prev.base, m.first)
	if i < 0 {
		return prev.base
	}
	for k := i + 1; k < m.first && int(s.tokens[k].end) <= int(s.tokens[i].start)+len(prev.base); k++ {
		if s.tokens[k].id == s.tokens[j].id && s.kindAt(k) == tokenWord {
			return s.slice(i, k-1)
		}
	}
	return prev.base
}

// opening reads Av kommunene …, Blant elevene …, Mange av disse kommunene … at
// the head of the sentence, before token limit.
func (s *scan) opening(limit int) string {
	i := s.quantifier(0)
	if s.kindAt(i) != tokenWord {
		return ""
	}
	if !s.is(i, classOf) {
		if !s.among(i) {
			return ""
		}
	}
	if s.kindAt(i+1) == tokenNumber && s.yearAt(i+1) > 0 {
		return ""
	}
	end := s.nounPhrase(i + 1)
	if s.english && end > i && s.kindAt(end+1) == tokenWord && s.kindAt(end+2) == tokenComma && s.in(end+1, englishPast) {
		end++ // of the amount disbursed, 40 %
	}
	if end <= i || end >= limit {
		return ""
	}
	return s.withoutCount(i+1, end)
}

// quantifier is the token after mange, ingen, de fleste and the like at token i,
// where av follows; else i.
func (s *scan) quantifier(i int) int {
	j := i
	if s.kindAt(j) == tokenWord && s.is(j, classDeterminer) && !s.is(j+1, classOf) {
		j++ // de fleste av, the majority of
	}
	if s.kindAt(j) != tokenWord || !s.is(j+1, classOf) {
		return i
	}
	if s.is(j, classDeterminer|classVague) || s.in(j, quantifier) {
		return j + 1
	}
	return i
}
