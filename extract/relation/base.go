package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// bases finds the whole that each share is a share of.
func bases(s *finder, in *quantity.Passage) {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.Money() || m.Form == record.FormPercentagePoint {
			continue
		}
		m.agent = agents(s, i)
		if !m.agent {
			m.base = ownBase(s, m)
		}
		if m.base == "" {
			m.base = heldAgainst(s, i)
		}
		if m.base == "" {
			m.base = clauseOpening(s, i)
		}
		if m.base == "" && !m.Moved() {
			m.base = figureFor(s, i)
		}
		if m.base == "" && !m.Moved() && (i == 0 || m.First-s.mentions[i-1].Last > 3) {
			m.base = shareHead(s, i)
		}
		if m.base == "" {
			m.base = ofWhich(s, i)
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.base == "" && !m.Money() && m.Form != record.FormPercentagePoint {
			m.base = restated(s, i, in)
		}
		sharedBase(s, i)
	}
	// A coordination may be tied forwards.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if m := &s.mentions[i]; m.base == "" && m.Ties > i && m.Form == s.mentions[m.Ties].Form {
			m.base = s.mentions[m.Ties].base
		}
	}
	general, carried := "", false
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.base != "" || m.Money() || m.Form == record.FormPercentagePoint || m.Change != record.ChangeNone && m.Change != "" && (m.Change != record.ChangeFrom && m.Change != record.ChangeTo || !sameShare(s.Sentence, m)) {
			continue
		}
		if general == "" {
			if general = opening(s.Sentence, m.First); general == "" {
				general = frame(s.Sentence, m)
			}
			if general == "" {
				if m.base = beforeColon(s.Sentence, m); m.base != "" {
					continue
				}
				general = elidedBase(s, i, in)
				carried = general != ""
			}
			if m.base = whereOf(s.Sentence, m); m.base != "" {
				general = ""
				continue
			}
			if general == "" && clauseSubject(s.Sentence, m) {
				if m.base = syntax.Subject(s.Sentence); m.base == "" { // Beboerne fikk brev, og en tredel svarte
					m.base = clauseCount(s.Sentence, m)
				}
				continue
			}
			if general == "" {
				general = " "
			}
		}
		if general != " " && (!carried || ellipsis(s.Sentence, m) != 0 || clauseSubject(s.Sentence, m) || continues(s, i, general)) {
			m.base = general
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.base != "" {
			m.base = resolve(s, m.base, in)
		}
	}
}

// beforeColon reads Skippere og matroser: to av tre har lån, and Lagene varer: bare 8
// prosent er oppløst: whom the words before a colon speak of.
func beforeColon(s *token.Sentence, m *mention) string {
	p := s.Before(m.First)
	if s.KindAt(p) != token.Point || s.Text[s.Tokens[p].Start] != ':' || !predicateAfter(s, m) {
		return ""
	}
	if end := syntax.NounPhrase(s, 0); end == p-1 && !s.Is(0, token.ClassFunction) {
		if b := syntax.Crowd(s, 0); b != "" {
			return syntax.WithoutCount(s, 0, end)
		}
	}
	return syntax.Subject(s)
}

// continues reports whether share i goes on with the one before it, which has the
// given base: 9 og 14 prosent, 74 prosent lønn, 11 prosent leie.
func continues(s *finder, i int, base string) bool {
	m := &s.mentions[i]
	if m.Ties >= 0 && s.mentions[m.Ties].base == base {
		return true
	}
	p := s.Before(m.First)
	return i > 0 && s.mentions[i-1].base == base && (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr))
}

// clauseSubject reports whether share m is the subject at the head of a clause
// inside the sentence.
func clauseSubject(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	if morph.Additive(s, p) {
		p = s.Before(p)
	}
	if s.KindAt(p) == token.Word && s.In(p, ofWhichWord) {
		return false
	}
	if s.KindAt(p) == token.Point && p > 0 {
		return s.Text[s.Tokens[p].Start] != '.' && morph.VerbLike(s, m.After())
	}
	return (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassConjunction)) && morph.VerbLike(s, m.After())
}

// ownBase reads av opplæringssentrene after a share, and landets 428 kommuner
// inside a ratio.
func ownBase(s *finder, m *mention) string {
	if m.Rule == quantity.RuleRatio {
		return ratioBase(s, m)
	}
	if m.Rule == quantity.RuleEvery {
		if j := m.Last + 1; s.Is(j, token.ClassOf) {
			end := syntax.NounPhrase(s.Sentence, j+1)
			if end <= j+1 && syntax.Anaphor(s.Sentence, j+1, j+1) {
				if ofShare(s, m) {
					return unnamed // 18 prosent av søkerne avbryter, og hver tredje av dem
				}
				return antecedent(s, m.First) // og hver fjerde av dem
			}
			if end > j {
				return syntax.WithoutCount(s.Sentence, j+1, end)
			}
		}
		if s.KindAt(m.Last) == token.Word && !s.Is(m.Last, token.ClassOrdinal|token.ClassEveryOther) {
			first := m.Last
			for first-2 > m.First && s.KindAt(first-1) == token.Dash && s.Glued(first) && s.Glued(first-1) {
				first -= 2
			}
			return counted(s, first, m)
		}
		return ""
	}
	j := max(m.Last, m.Unit.Last) + 1
	if s.Is(j, token.ClassPostQualifier) {
		j++
	}
	if s.KindAt(j) == token.Open {
		for k := j + 1; k < j+6; k++ { // to prosent (fire personer) av elevene
			if s.KindAt(k) == token.Close && s.Is(k+1, token.ClassOf) {
				j = k + 1
				break
			}
		}
	}
	if s.Is(j, token.ClassAdverb|token.ClassAnyhow) && s.Is(j+1, token.ClassOf) {
		j++
	}
	if s.KindAt(j) == token.Comma && s.Is(j+1, token.ClassOf) && s.KindAt(s.Before(m.First)) == token.Comma {
		j++ // svært få, bare 3 prosent, av de spurte
	}
	if !s.Is(j, token.ClassOf) && (!morph.Among(s.Sentence, j) || m.Moved()) {
		if s.English && s.Is(j, token.ClassDeterminer) && m.Rule == quantity.RuleFraction {
			j--
		} else {
			return ""
		}
	}
	if s.English && s.Is(j, token.ClassOf) && s.In(j+1, relativeOf) {
		return antecedent(s, m.First) // 312 nurses, 74 % of whom
	}
	end := wholePhrase(s, j+1, m)
	if end <= j {
		if s.IsWord(j+1, token.ClassAnaphor) {
			if b := antecedent(s, m.First); b != "" {
				return b
			}
			return s.Slice(j+1, j+1)
		}
		return ""
	}
	if end == j+1 && s.Is(end, token.ClassDeterminer) && !s.Is(end, token.ClassAnaphor) && s.KindAt(end) == token.Word {
		return "" // av hele, av alle
	}
	if syntax.Anaphor(s.Sentence, j+1, end) {
		if b := antecedent(s, m.First); b != "" {
			return b
		}
	}
	return syntax.WithoutCount(s.Sentence, j+1, end)
}

// sharedBase gives mention i the base of the one it is tied to or compared
// with: mot 41 prosent i 2019.
func sharedBase(s *finder, i int) {
	m := &s.mentions[i]
	if m.base != "" || i == 0 || m.Money() {
		return
	}
	if t := m.Ties; t >= 0 && t < i && s.mentions[t].Form == m.Form {
		m.base = s.mentions[t].base
		return
	}
	if m.Rule == quantity.RuleRatio && s.KindAt(m.Last) == token.Numeral && s.mentions[i-1].Rule == quantity.RuleRatio && gappedPart(s.Sentence, m, &s.mentions[i-1]) {
		m.base = s.mentions[i-1].base
		return
	}
	if m.Moved() || m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery {
		return
	}
	p := s.Before(m.First)
	if morph.Additive(s.Sentence, p) {
		p = s.Before(p)
	}
	prev := &s.mentions[i-1]
	if (prev.Form == m.Form || !prev.Money() && prev.Form != record.FormPercentagePoint && s.Is(p, token.ClassAgainst)) && prev.base != "" && (s.Is(p, token.ClassAgainst) || m.Group > 0 && m.Group == prev.Group) {
		if m.base = comparedGroup(s.Sentence, m); m.base == "" {
			m.base = sharedWhole(s.Sentence, prev, m)
		}
		return
	}
	// Tre firedeler av anleggene er eldre, en tredjedel må skiftes.
	if prev.base == "" || prev.Money() || s.Is(m.After(), token.ClassOf) {
		if m.agent {
			m.base = sharedWhole(s.Sentence, prev, m)
		}
		return
	}
	coordinated := s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr|token.ClassRespectively) || morph.Contrasts(s.Sentence, p)
	switch {
	case m.agent,
		s.Is(p, token.ClassAnd) && !s.StopBetween(prev.Last, m.First), // 62 % av inntektene er frie; 21 er gebyrer og 17 %
		coordinated && prev.Rule != quantity.RuleRatio && !s.PointBetween(prev.Last, m.First),
		clauseSubject(s.Sentence, m) && (coordinated || s.Semicolon(p)) && !s.StopBetween(prev.Last, m.First),
		gappedPart(s.Sentence, m, prev), sameVerb(s.Sentence, m, prev):
		m.base = sharedWhole(s.Sentence, prev, m)
	}
}

// gappedPart reads renter forklarer halvparten av veksten, strøm en femtedel: the
// verb of the share prev and its whole are not said again. Only the name of the part
// may stand before m, and nothing after it.
func gappedPart(s *token.Sentence, m, prev *mention) bool {
	switch j := max(m.Last, m.Unit.Last) + 1; s.KindAt(j) {
	case token.Point, token.Comma, token.None, token.Close:
	default:
		if !s.Is(j, token.ClassAnd) {
			return false
		}
	}
	p := s.Before(m.First)
	if p <= prev.Last || s.KindAt(p) != token.Word || s.Is(p, token.ClassFunction) || morph.VerbLike(s, p) || s.StopBetween(prev.Last, m.First) {
		return false
	}
	b := syntax.PhraseBefore(s, p)
	if b > p || b <= prev.Last+1 {
		return false
	}
	if s.Is(b-1, token.ClassIn) || morph.Among(s, b-1) {
		b-- // i Viken ble 37 av 52 søknader innvilget, i Nordland 3 av 16
	}
	return s.KindAt(b-1) == token.Comma || s.Is(b-1, token.ClassAnd) && !s.Is(b-1, token.ClassOr)
}

// sharedWhole is the whole of mention prev for m. In 45 % av kostnaden for bolig og
// 55 % for sykehjem the wholes share their noun only.
func sharedWhole(s *token.Sentence, prev, m *mention) string {
	j := max(m.Last, m.Unit.Last) + 1
	if s.KindAt(j) != token.Word || !s.Is(j, token.ClassPreposition) || s.Is(j, token.ClassOf|token.ClassIn) {
		return prev.base
	}
	i := syntax.TokenAt(s, prev.base, m.First)
	if i < 0 {
		return prev.base
	}
	for k := i + 1; k < m.First && int(s.Tokens[k].End) <= int(s.Tokens[i].Start)+len(prev.base); k++ {
		if s.Tokens[k].Id == s.Tokens[j].Id && s.KindAt(k) == token.Word {
			return s.Slice(i, k-1)
		}
	}
	return prev.base
}

// opening reads Av kommunene …, Blant elevene …, Mange av disse kommunene … at
// the head of the sentence, before token limit.
func opening(s *token.Sentence, limit int) string {
	i := syntax.Quantifier(s, 0)
	if s.KindAt(i) != token.Word {
		return ""
	}
	if !s.Is(i, token.ClassOf) {
		if !morph.Among(s, i) {
			return ""
		}
	}
	if s.KindAt(i+1) == token.Numeral && s.YearAt(i+1) > 0 {
		return ""
	}
	end := syntax.NounPhrase(s, i+1)
	if s.English && end > i && s.KindAt(end+1) == token.Word && s.KindAt(end+2) == token.Comma && s.In(end+1, morph.EnglishPast) {
		end++ // of the amount disbursed, 40 %
	}
	if end <= i || end >= limit {
		return ""
	}
	return syntax.WithoutCount(s, i+1, end)
}
