package relation

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// shareOf reports whether mention i is a share of something: no sum of money, and no
// difference between two shares.
func (m *mention) shareOf() bool { return !m.Money() && m.Form != record.FormPercentagePoint }

// bases finds the whole that each share is a share of: what its own clause names, else
// what it shares with the share before it or says once more, else what the sentence, the
// list or the sentences before are about.
func (s *finder) bases() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.shareOf() {
			m.agent = agents(s, i)
			s.try(i, whole, s.ways.named...)
		}
	}
	for i := range s.mentions {
		if s.mentions[i].shareOf() {
			s.try(i, whole, s.ways.said...)
		}
		s.propose(i, whole, shared(s, i))
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

// about is what a sentence speaks of, which shares that name no whole are of.
type about struct {
	tie
	known   bool
	carried bool // from a sentence before
}

// unsaid gives shares that name no whole the one that their sentence speaks of.
func (s *finder) unsaid() {
	var a about
	for i := range s.mentions {
		m := &s.mentions[i]
		if s.traced && m.shareOf() && !m.base().Empty() {
			s.try(i, whole, s.ways.spoken...)
		}
		if !m.shareOf() || !m.base().Empty() || m.changes() && !(m.changeEnd() && sameShare(s.Sentence, m)) {
			continue
		}
		if !a.known {
			if own, ok := s.find(i, &a); ok {
				s.propose(i, whole, own)
				continue
			}
		}
		if !a.Empty() && (!a.carried || ellipsis(s.Sentence, m) != 0 || clauseSubject(s.Sentence, m) || continues(s, i, a.Phrase)) {
			s.propose(i, whole, a.tie)
		}
	}
}

// changes reports whether m is an end of a change or a difference.
func (m *mention) changes() bool { return m.Change != record.ChangeNone && m.Change != "" }

// changeEnd reports whether m is an end of a change.
func (m *mention) changeEnd() bool {
	return m.Change == record.ChangeFrom || m.Change == record.ChangeTo
}

// find finds what the sentence of share i speaks of. ok is true where the share has a
// whole of its own instead, or none.
func (s *finder) find(i int, a *about) (own tie, ok bool) {
	m := &s.mentions[i]
	if a.tie = by("whole/opening", opening(s.Sentence, m.First)); a.Empty() {
		a.tie = by("whole/frame", frame(s.Sentence, m))
	}
	if a.Empty() {
		if own = by("whole/before-colon", beforeColon(s.Sentence, m)); !own.Empty() {
			return own, true
		}
		a.tie = s.elided(i)
		a.carried = !a.Empty()
	}
	if own = by("whole/where", whereOf(s.Sentence, m)); !own.Empty() {
		a.tie = tie{}
		return own, true
	}
	if a.Empty() && clauseSubject(s.Sentence, m) {
		if own = by("whole/subject", syntax.Subject(s.Sentence)); own.Empty() { // Beboerne fikk brev, og en tredel svarte
			own = by("whole/clause-count", clauseCount(s.Sentence, m))
		}
		return own, true
	}
	a.known = true
	return tie{}, false
}

// beforeColon reads Skippere og matroser: to av tre har lån, and Lagene varer: bare 8
// prosent er oppløst: whom the words before a colon speak of.
func beforeColon(s *token.Sentence, m *mention) token.Phrase {
	p := s.Before(m.First)
	if s.KindAt(p) != token.Point || s.Text[s.Tokens[p].Start] != ':' || !predicateAfter(s, m) {
		return token.Phrase{}
	}
	if end := syntax.NounPhrase(s, 0); end == p-1 && !s.Is(0, token.ClassFunction) {
		if b := syntax.Crowd(s, 0); !b.Empty() {
			return syntax.WithoutCount(s, 0, end)
		}
	}
	return syntax.Subject(s)
}

// continues reports whether share i goes on with the one before it, which has the
// given base: 9 og 14 prosent, 74 prosent lønn, 11 prosent leie.
func continues(s *finder, i int, base token.Phrase) bool {
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
	if s.KindAt(p) == token.Word && s.In(p, ofWhichWord) {
		return false
	}
	if s.KindAt(p) == token.Point && p > 0 {
		return s.Text[s.Tokens[p].Start] != '.' && morph.VerbLike(s, m.After())
	}
	return (s.KindAt(p) == token.Comma || s.Is(p, token.ClassAnd|token.ClassConjunction)) && morph.VerbLike(s, m.After())
}

// opening reads Av kommunene …, Blant elevene …, Mange av disse kommunene … at
// the head of the sentence, before token limit.
func opening(s *token.Sentence, limit int) token.Phrase {
	i := syntax.Quantifier(s, 0)
	if s.KindAt(i) != token.Word {
		return token.Phrase{}
	}
	if !s.Is(i, token.ClassOf) {
		if !morph.Among(s, i) {
			return token.Phrase{}
		}
	}
	if s.KindAt(i+1) == token.Numeral && s.YearAt(i+1) > 0 {
		return token.Phrase{}
	}
	end := syntax.NounPhrase(s, i+1)
	if s.English && end > i && s.KindAt(end+1) == token.Word && s.KindAt(end+2) == token.Comma && s.In(end+1, morph.EnglishPast) {
		end++ // of the amount disbursed, 40 %
	}
	if end <= i || end >= limit {
		return token.Phrase{}
	}
	return syntax.WithoutCount(s, i+1, end)
}
