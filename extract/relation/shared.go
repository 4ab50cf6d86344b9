package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/syntax"
	"funn/extract/token"
)

// A share may have the whole of the one before it: it is tied to it, compared with it, or
// goes on with it.

// shared is the whole that share i has in common with the one before it: mot 41 prosent i
// 2019.
func (s *view) shared(i int) tie {
	m := &s.mentions[i]
	if i == 0 || m.Money() {
		return tie{}
	}
	if t := m.Ties; t >= 0 && t < i && s.mentions[t].Form == m.Form {
		return by("whole/tied", s.mentions[t].base().Phrase)
	}
	prev := &s.mentions[i-1]
	if gappedRatio(s.Sentence, m, prev) {
		return by("whole/gapped-ratio", prev.base().Phrase)
	}
	if m.Moved() || m.counts() {
		return tie{}
	}
	p := s.Before(m.First)
	if morph.Additive(s.Sentence, p) {
		p = s.Before(p)
	}
	switch {
	case !prev.base().Empty() && prev.heldAgainst(m, s.Is(p, token.ClassAgainst)):
		if t := by("whole/compared-group", comparedGroup(s.Sentence, m)); !t.Empty() {
			return t
		}
		return by("whole/against", sharedWhole(s.Sentence, prev, m))
	case m.agent:
		return by("whole/by-whom", sharedWhole(s.Sentence, prev, m))
	case prev.base().Empty() || prev.Money() || s.Is(m.After(), token.ClassOf):
		return tie{}
	}
	if rule := coordinated(s.Sentence, m, prev, p); rule != "" {
		return by(rule, sharedWhole(s.Sentence, prev, m))
	}
	return tie{}
}

// heldAgainst reports whether m is held against q: by mot, behind which any two shares can
// be, or as the other end of a change.
func (q *mention) heldAgainst(m *mention, against bool) bool {
	if against {
		return q.Form == m.Form || q.shareOf()
	}
	return q.Form == m.Form && m.Group > 0 && m.Group == q.Group
}

// coordinated is the rule by which share m goes on with share prev, none where it does
// not: Tre firedeler av anleggene er eldre, en tredjedel må skiftes. p is the token before
// m.
func coordinated(s *token.Sentence, m, prev *mention, p int) string {
	listed := s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr|token.ClassRespectively) || morph.Contrasts(s, p)
	switch {
	case s.Is(p, token.ClassAnd) && !s.StopBetween(prev.Last, m.First): // 62 % av inntektene er frie; 21 er gebyrer og 17 %
		return "whole/and"
	case listed && prev.Rule != quantity.RuleRatio && !s.PointBetween(prev.Last, m.First):
		return "whole/listed"
	case clauseSubject(s, m) && (listed || s.Semicolon(p)) && !s.StopBetween(prev.Last, m.First):
		return "whole/next-clause"
	case gappedPart(s, m, prev):
		return "whole/gapped-part"
	case sameVerb(s, m, prev):
		return "whole/same-verb"
	}
	return ""
}

// gappedRatio reads i Viken ble 37 av 52 søknader innvilget, i Nordland 3 av 16.
func gappedRatio(s *token.Sentence, m, prev *mention) bool {
	return m.Rule == quantity.RuleRatio && prev.Rule == quantity.RuleRatio && s.KindAt(m.Last) == token.Numeral && gappedPart(s, m, prev)
}

// gappedPart reads renter forklarer halvparten av veksten, strøm en femtedel: the
// verb of the share prev and its whole are not said again. Only the name of the part
// may stand before m, and nothing after it.
func gappedPart(s *token.Sentence, m, prev *mention) bool {
	p := s.Before(m.First)
	if !clauseEnds(s, m.After()) && !s.Is(m.After(), token.ClassAnd) || p <= prev.Last || !namesPart(s, p) || s.StopBetween(prev.Last, m.First) {
		return false
	}
	b := syntax.PhraseBefore(s, p)
	if b > p || b <= prev.Last+1 {
		return false
	}
	if s.Is(b-1, token.ClassIn) || morph.Among(s, b-1) {
		b--
	}
	return s.KindAt(b-1) == token.Comma || s.Is(b-1, token.ClassAnd) && !s.Is(b-1, token.ClassOr)
}

// namesPart reports whether token i can be the last of a name: no verb, no preposition.
func namesPart(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && !s.Is(i, token.ClassFunction) && !morph.VerbLike(s, i)
}

// clauseEnds reports whether nothing, a mark or the end of a bracket stands at token i.
func clauseEnds(s *token.Sentence, i int) bool {
	return ends(s, i) || s.KindAt(i) == token.Close
}

// sameVerb reports whether the clause of share m says the verb of the share prev again
// with another subject: Leietakerne brukte 33 prosent av inntekten, mens eierne brukte 17.
func sameVerb(s *token.Sentence, m, prev *mention) bool {
	p := s.Before(m.First)
	if prev.Rule == quantity.RuleRatio || p <= prev.Last || !repeats(s, p, s.Before(prev.First)) || s.StopBetween(prev.Last, m.First) {
		return false
	}
	if !clauseEnds(s, m.After()) && !s.Is(m.After(), token.ClassAnd|token.ClassPreposition) {
		return false
	}
	b := syntax.PhraseBefore(s, p-1)
	if b >= p {
		return false
	}
	if s.IsWord(b-1, token.ClassDeterminer) {
		b--
	}
	return morph.Contrasts(s, b-1) || s.Is(b-1, token.ClassAnd) || s.KindAt(b-1) == token.Comma || s.Semicolon(b-1)
}

// repeats reports whether token p is the verb at token q once more, which says more than
// that something is.
func repeats(s *token.Sentence, p, q int) bool {
	if s.KindAt(p) != token.Word || s.KindAt(q) != token.Word || s.Tokens[p].Id != s.Tokens[q].Id {
		return false
	}
	return morph.VerbLike(s, p) && !morph.Copula(s, p)
}

// sharedWhole is the whole of mention prev for m. In 45 % av kostnaden for bolig og
// 55 % for sykehjem the wholes share their noun only.
func sharedWhole(s *token.Sentence, prev, m *mention) token.Phrase {
	base, j := prev.base().Phrase, m.After()
	if !s.IsWord(j, token.ClassPreposition) || s.Is(j, token.ClassOf|token.ClassIn) || !base.Before(m.First) {
		return base
	}
	for k := base.First + 1; k < min(m.First, base.End); k++ {
		if s.Tokens[k].Id == s.Tokens[j].Id && s.KindAt(k) == token.Word {
			return token.Span(base.First, k-1)
		}
	}
	return base
}

// comparedGroup reads mot 33 prosent i kontrollgruppen: the whole is the group.
func comparedGroup(s *token.Sentence, m *mention) token.Phrase {
	j := m.After()
	if !s.Is(j, token.ClassIn) && !isForm(s, j, "for") {
		return token.Phrase{}
	}
	end := syntax.Core(s, j+1)
	if end <= j || !morph.Populace(s, end) {
		return token.Phrase{}
	}
	return token.Span(j+1, end)
}
