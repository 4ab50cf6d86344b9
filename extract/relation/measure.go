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
func (s *view) heldAgainstBefore(i, p int) bool {
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
func (s *view) measuredBefore(i, p int) tie {
	m, floor := &s.mentions[i], s.floor(i)
	switch {
	case s.KindAt(p) == token.Open:
		return by("measure/bracket", syntax.ApposedTo(s.Sentence, p-1, floor))
	case p < floor:
		return tie{}
	case p > 0 && colon(s.Sentence, p):
		return by("measure/colon", syntax.SubjectTo(s.Sentence, p-1, floor))
	case governed(s.Sentence, p):
		return by("measure/governor", syntax.Governor(s.Sentence, p, floor))
	case morph.VerbLike(s.Sentence, p) && !m.Money() && syntax.Inverted(s.Sentence, p):
		return by("measure/rest", rest(s.Sentence, m))
	case verbAt(s.Sentence, p, floor):
		if t := by("measure/subject", syntax.SubjectTo(s.Sentence, syntax.VerbGroup(s.Sentence, p, floor), floor)); !t.Empty() {
			return t
		}
		return by("measure/subject-at-head", syntax.SubjectAtHead(s.Sentence, p, floor))
	case m.Change == record.ChangeNone:
		return by("measure/inverted-subject", invertedSubject(s.Sentence, p))
	}
	return tie{}
}

// governed reports whether a preposition at token p ties the mention behind it to a noun
// or a verb: en økning på, beløper seg til; gebyret går opp 13 prosent.
func governed(s *token.Sentence, p int) bool {
	if s.Is(p, token.ClassOn|token.ClassWith|token.ClassTo|token.ClassFrom|token.ClassAgainst|token.ClassOf) {
		return true
	}
	return s.IsWord(p, token.ClassUp|token.ClassDown) && s.Is(p, token.ClassAdverb) && morph.VerbLike(s, p-1)
}

// verbAt reports whether token p is the last of the verbs of a clause, which stand behind
// token floor.
func verbAt(s *token.Sentence, p, floor int) bool {
	return morph.VerbLike(s, p) || morph.Infinitive(s, p) || morph.Participle(s, p) && syntax.VerbGroup(s, p, floor) < p
}

// invertedSubject reads I 2015 dekket integreringstilskuddet 90 prosent: the subject that
// ends at token p, behind its verb.
func invertedSubject(s *token.Sentence, p int) token.Phrase {
	if s.KindAt(p) != token.Word || s.Is(p, token.ClassFunction) {
		return token.Phrase{}
	}
	b := syntax.PhraseBefore(s, p)
	if b > p || b <= 0 || !morph.VerbLike(s, b-1) {
		return token.Phrase{}
	}
	return syntax.Cut(s, b, p)
}
