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
func shared(s *finder, i int) tie {
	m := &s.mentions[i]
	if i == 0 || m.Money() {
		return tie{}
	}
	if t := m.Ties; t >= 0 && t < i && s.mentions[t].Form == m.Form {
		return by("whole/tied", s.mentions[t].base().Phrase)
	}
	prev := &s.mentions[i-1]
	if m.Rule == quantity.RuleRatio && s.KindAt(m.Last) == token.Numeral && prev.Rule == quantity.RuleRatio && gappedPart(s.Sentence, m, prev) {
		return by("whole/gapped-ratio", prev.base().Phrase)
	}
	if m.Moved() || m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery {
		return tie{}
	}
	p := s.Before(m.First)
	if morph.Additive(s.Sentence, p) {
		p = s.Before(p)
	}
	against := s.Is(p, token.ClassAgainst)
	switch {
	case prev.comparable(m, against) && !prev.base().Empty() && (against || m.Group > 0 && m.Group == prev.Group):
		if t := by("whole/compared-group", comparedGroup(s.Sentence, m)); !t.Empty() {
			return t
		}
		return by("whole/against", sharedWhole(s.Sentence, prev, m))
	case m.agent:
		return by("whole/by-whom", sharedWhole(s.Sentence, prev, m))
	case prev.base().Empty() || prev.Money() || s.Is(m.After(), token.ClassOf):
		return tie{}
	}
	return s.coordinated(m, prev, p)
}

// comparable reports whether m can be held against q. Behind mot any two shares can.
func (q *mention) comparable(m *mention, against bool) bool {
	return q.Form == m.Form || against && q.shareOf()
}

// coordinated reads Tre firedeler av anleggene er eldre, en tredjedel må skiftes: p is the
// token before share m, and prev the share before it.
func (s *finder) coordinated(m, prev *mention, p int) tie {
	listed := s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr|token.ClassRespectively) || morph.Contrasts(s.Sentence, p)
	rule := ""
	switch {
	case s.Is(p, token.ClassAnd) && !s.StopBetween(prev.Last, m.First): // 62 % av inntektene er frie; 21 er gebyrer og 17 %
		rule = "whole/and"
	case listed && prev.Rule != quantity.RuleRatio && !s.PointBetween(prev.Last, m.First):
		rule = "whole/listed"
	case clauseSubject(s.Sentence, m) && (listed || s.Semicolon(p)) && !s.StopBetween(prev.Last, m.First):
		rule = "whole/next-clause"
	case gappedPart(s.Sentence, m, prev):
		rule = "whole/gapped-part"
	case sameVerb(s.Sentence, m, prev):
		rule = "whole/same-verb"
	default:
		return tie{}
	}
	return by(rule, sharedWhole(s.Sentence, prev, m))
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
