package relation

import (
	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// bases finds the whole that each share is a share of: what its own clause names, else
// what it shares with the share before it or says once more, else what the sentence, the
// list or the sentences before are about.
func (s *finder) bases() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.shareOf() {
			m.agent = s.agents(i)
			s.try(i, whole, s.ways.named...)
		}
	}
	for i := range s.mentions {
		if s.mentions[i].shareOf() {
			s.try(i, whole, s.ways.said...)
		}
		s.propose(i, whole, s.shared(i))
	}
	// A coordination may be tied forwards.
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if m := &s.mentions[i]; m.Ties > i && m.Form == s.mentions[m.Ties].Form {
			s.propose(i, whole, by("whole/tied-forward", s.mentions[m.Ties].base().Phrase))
		}
	}
	s.unsaid()
	for i := range s.mentions {
		if m := &s.mentions[i]; !m.base().Empty() {
			s.resolve(i)
		}
	}
}

// topical is what a sentence speaks of, which shares that name no whole are of.
type topical struct {
	tie
	known   bool
	carried bool // from a sentence before
}

// unsaid gives shares that name no whole the one that their sentence speaks of.
func (s *finder) unsaid() {
	var a topical
	for i := range s.mentions {
		m := &s.mentions[i]
		if s.traced && m.shareOf() && !m.base().Empty() {
			for _, w := range s.ways.spoken {
				s.try(i, whole, w.find)
			}
		}
		if !mayTake(s.Sentence, m) {
			continue
		}
		if !a.known {
			if own, ok := s.find(i, &a); ok {
				s.propose(i, whole, own)
				continue
			}
		}
		if !a.carried || s.takes(i, a.Phrase) {
			s.propose(i, whole, a.tie)
		}
	}
}

// mayTake reports whether m is a share that may take what its sentence speaks of for its
// whole: it has none, and is no change but an end of what andelen changes from or to.
func mayTake(s *token.Sentence, m *mention) bool {
	if !m.shareOf() || !m.base().Empty() {
		return false
	}
	return !m.changes() || m.changeEnd() && sameShare(s, m)
}

// takes reports whether share i takes a whole that a sentence before named.
func (s *view) takes(i int, base token.Phrase) bool {
	m := &s.mentions[i]
	return ellipsis(s.Sentence, m) != 0 || clauseSubject(s.Sentence, m) || s.continues(i, base)
}

// find finds what the sentence of share i speaks of. ok is true where the share has a
// whole of its own instead, or none.
func (s *finder) find(i int, a *topical) (own tie, ok bool) {
	a.tie = tie{}
	for _, w := range s.ways.spoken {
		if !a.Empty() && w.holds != ofClause {
			continue
		}
		t := w.find(s, i)
		if w.holds == ofSentenceBefore {
			a.carried = !t.Empty()
		}
		switch {
		case t.Empty():
		case w.holds == ofThisShare, w.holds == ofClause:
			a.tie = tie{}
			return t, true
		default:
			a.tie = t
		}
	}
	if a.Empty() && clauseSubject(s.Sentence, &s.mentions[i]) {
		return tie{}, true
	}
	a.known = true
	return tie{}, false
}

// holding is for which shares what a sentence speaks of holds.
type holding uint8

const (
	ofSentence       holding = iota // for all that name no whole
	ofSentenceBefore                // for those that stand as an elliptical share does
	ofThisShare                     // for the one share
	ofClause                        // for the one share, also where the sentence speaks of something else
)

// spokenWay is a way to find what a sentence speaks of.
type spokenWay struct {
	find  way
	holds holding
}

// clausal is the way of a rule for a share that is the subject of a clause: Beboerne fikk
// brev, og en tredel svarte.
func clausal(id string, find func(s *token.Sentence, m *mention) token.Phrase) way {
	return func(s *finder, i int) tie {
		if m := &s.mentions[i]; clauseSubject(s.Sentence, m) {
			return by(id, find(s.Sentence, m))
		}
		return tie{}
	}
}

// subjectWhole is the subject at the head of the sentence.
func subjectWhole(s *token.Sentence, _ *mention) token.Phrase { return syntax.Subject(s) }

// continues reports whether share i goes on with the one before it, which has the
// given base: 9 og 14 prosent, 74 prosent lønn, 11 prosent leie.
func (s *view) continues(i int, base token.Phrase) bool {
	m := &s.mentions[i]
	if m.Ties >= 0 && s.same(s.mentions[m.Ties].base().Phrase, base) {
		return true
	}
	p := s.Before(m.First)
	return i > 0 && s.same(s.mentions[i-1].base().Phrase, base) && (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassOr))
}

// clauseSubject reports whether share m is the subject at the head of a clause
// inside the sentence.
func clauseSubject(s *token.Sentence, m *mention) bool {
	p := s.Before(m.First)
	if morph.Additive(s, p) {
		p = s.Before(p)
	}
	switch {
	case s.KindAt(p) == token.Word && s.In(p, ofWhichWord), !morph.VerbLike(s, m.After()):
		return false
	case s.KindAt(p) == token.Point && p > 0:
		return s.Text[s.Tokens[p].Start] != '.'
	}
	return s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassConjunction)
}
