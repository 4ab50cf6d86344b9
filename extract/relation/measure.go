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
func (s *finder) about(i int) {
	m := &s.mentions[i]
	if !m.measure().Empty() {
		return
	}
	if m.Rule == quantity.RuleShareNoun {
		s.propose(i, measure, by("measure/share-noun", token.Span(m.First, m.First)))
		return
	}
	p := s.Before(m.First)
	for s.IsWord(p, token.ClassMinus) {
		p--
	}
	if s.heldAgainstBefore(i, p) {
		s.try(i, measure, s.ways.against...)
		return
	}
	s.propose(i, measure, s.measuredBefore(i, p))
	s.try(i, measure, s.ways.behind...)
}

// heldAgainstBefore reports whether mot at token p holds mention i against the one before
// it, which is of the same thing: mot 41 prosent i 2019.
func (s *finder) heldAgainstBefore(i, p int) bool {
	if i == 0 || !s.Is(p, token.ClassAgainst) {
		return false
	}
	q := &s.mentions[i-1]
	return p > q.Last && q.Unit.Kind == s.mentions[i].Unit.Kind && !s.PointBetween(q.Last, p)
}

// measureBefore is what the mention before mention i measures.
func measureBefore(s *finder, i int) token.Phrase { return s.mentions[i-1].measure().Phrase }

// measureTied is what the mention that mention i is tied to measures.
func measureTied(s *finder, i int) token.Phrase {
	if t := s.mentions[i].Ties; t >= 0 {
		return s.mentions[t].measure().Phrase
	}
	return token.Phrase{}
}

// measuredBefore is what mention i measures by the word before it, at token p: a bracket,
// a colon, a preposition, a verb or a noun.
func (s *finder) measuredBefore(i, p int) tie {
	m, floor := &s.mentions[i], 0
	if i > 0 {
		floor = s.mentions[i-1].Last + 1
	}
	switch {
	case s.KindAt(p) == token.Open:
		return by("measure/bracket", syntax.ApposedTo(s.Sentence, p-1, floor))
	case p < floor:
		return tie{}
	case p > 0 && s.KindAt(p) == token.Point && s.Text[s.Tokens[p].Start] == ':':
		return by("measure/colon", syntax.SubjectTo(s.Sentence, p-1, floor))
	case s.Is(p, token.ClassOn|token.ClassWith|token.ClassTo|token.ClassFrom|token.ClassAgainst|token.ClassOf), s.particle(p):
		return by("measure/governor", syntax.Governor(s.Sentence, p, floor))
	case morph.VerbLike(s.Sentence, p) && !m.Money() && syntax.Inverted(s.Sentence, p):
		return by("measure/rest", s.rest(m))
	case s.verbAt(p, floor):
		if t := by("measure/subject", syntax.SubjectTo(s.Sentence, syntax.VerbGroup(s.Sentence, p, floor), floor)); !t.Empty() {
			return t
		}
		return by("measure/subject-at-head", syntax.SubjectAtHead(s.Sentence, p, floor))
	case s.KindAt(p) == token.Word && !s.Is(p, token.ClassFunction) && m.Change == record.ChangeNone:
		// I 2015 dekket integreringstilskuddet 90 prosent.
		if b := syntax.PhraseBefore(s.Sentence, p); b <= p && b > 0 && morph.VerbLike(s.Sentence, b-1) {
			return by("measure/inverted-subject", syntax.Cut(s.Sentence, b, p))
		}
	}
	return tie{}
}

// particle reports whether token p is the opp of gebyret går opp 13 prosent.
func (s *finder) particle(p int) bool {
	return s.IsWord(p, token.ClassUp|token.ClassDown) && s.Is(p, token.ClassAdverb) && morph.VerbLike(s.Sentence, p-1)
}

// verbAt reports whether token p is the last of the verbs of a clause, which stand behind
// token floor.
func (s *finder) verbAt(p, floor int) bool {
	return morph.VerbLike(s.Sentence, p) || morph.Infinitive(s.Sentence, p) ||
		morph.Participle(s.Sentence, p) && syntax.VerbGroup(s.Sentence, p, floor) < p
}
