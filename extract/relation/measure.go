package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// about finds what mention i measures, as named: the noun before på, the
// subject of the verb, or the predicate that a share is the subject of. It
// leaves the measure empty rather than guess.
func about(s *finder, i int) {
	m := &s.mentions[i]
	if m.measure != "" {
		return
	}
	first := m.First
	if m.Rule == quantity.RuleShareNoun {
		m.measure = s.Slice(m.First, m.First)
		return
	}
	floor := 0
	if i > 0 {
		floor = s.mentions[i-1].Last + 1
	}
	p := s.Before(first)
	for s.IsWord(p, token.ClassMinus) {
		p--
	}
	switch {
	case s.Is(p, token.ClassAgainst) && i > 0 && p >= floor && s.mentions[i-1].Unit.Kind == m.Unit.Kind && !s.PointBetween(s.mentions[i-1].Last, p):
		if m.Money() {
			aboutAfter(s, m) // mot 28 mill. kroner i tilskudd
		}
		if m.measure == "" {
			m.measure = s.mentions[i-1].measure // mot 41 prosent i 2019: of the same thing
		}
		return
	case s.KindAt(p) == token.Open:
		m.measure = syntax.ApposedTo(s.Sentence, p-1, floor)
	case s.KindAt(p) == token.Point && p >= floor && p > 0 && s.Text[s.Tokens[p].Start] == ':':
		m.measure = syntax.SubjectTo(s.Sentence, p-1, floor)
	case s.Is(p, token.ClassOn|token.ClassWith|token.ClassTo|token.ClassFrom|token.ClassAgainst|token.ClassOf) && p >= floor:
		m.measure = syntax.Governor(s.Sentence, p, floor)
	case p >= floor && s.IsWord(p, token.ClassUp|token.ClassDown) && s.Is(p, token.ClassAdverb) && morph.VerbLike(s.Sentence, p-1):
		m.measure = syntax.Governor(s.Sentence, p, floor) // gebyret går opp 13 prosent
	case p >= floor && morph.VerbLike(s.Sentence, p) && !m.Money() && syntax.Inverted(s.Sentence, p):
		m.measure = rest(s.Sentence, m)
	case p >= floor && (morph.VerbLike(s.Sentence, p) || morph.Participle(s.Sentence, p) && syntax.VerbGroup(s.Sentence, p, floor) < p || morph.Infinitive(s.Sentence, p)):
		m.measure = syntax.SubjectTo(s.Sentence, syntax.VerbGroup(s.Sentence, p, floor), floor)
		if m.measure == "" {
			m.measure = syntax.SubjectAtHead(s.Sentence, p, floor)
		}
	case p >= floor && s.KindAt(p) == token.Word && !s.Is(p, token.ClassFunction):
		// I 2015 dekket integreringstilskuddet 90 prosent.
		if b := syntax.PhraseBefore(s.Sentence, p); b <= p && b > 0 && morph.VerbLike(s.Sentence, b-1) && m.Change == record.ChangeNone {
			m.measure = syntax.Cut(s.Sentence, b, p)
		}
	}
	if m.measure == "" {
		aboutAfter(s, m)
	}
	if m.measure == "" && m.Ties >= 0 {
		m.measure = s.mentions[m.Ties].measure
	}
}
