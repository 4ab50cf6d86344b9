package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// Whether a mention is a difference and which way it goes.

// direct finds it out for mention i: økte med 5 prosent, en nedgang på 3 mill. kroner, 12
// prosent høyere. The first that tells is right.
func (s *finder) direct(i int) {
	m := &s.mentions[i]
	if m.Change == "" {
		m.Change = record.ChangeNone
	}
	if m.changes() || m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery || spread(s.Sentence, m) {
		return
	}
	for _, tells := range s.ways.directed {
		if m.Change = tells(&s.view, i); m.changes() {
			return
		}
	}
}

// spread reports whether m is a range that fra opens: fra 10 til 20 prosent.
func spread(s *token.Sentence, m *mention) bool {
	return (m.High >= 0 || m.Den2 > 0) && s.Is(s.Before(m.First), token.ClassFrom)
}

// How far a word of change may stand before the preposition of what it changed by, and of
// what it changed to and from.
const (
	changedBy = 14
	changedTo = 10
)

// directedBefore goes by the word before mention i: økte med, en nedgang på, falt til,
// gebyret går opp.
func directedBefore(s *view, i int) record.Change {
	m, floor := &s.mentions[i], s.floor(i)
	p := s.Before(m.First)
	switch {
	case s.Is(p, token.ClassWith|token.ClassOn), s.Is(p, token.ClassOf) && s.English:
		return direction(s.Sentence, p-1, max(floor, p-changedBy), s.Is(p, token.ClassOn|token.ClassOf))
	case s.Is(p, token.ClassTo) && s.arrives(i, p):
		return record.ChangeTo
	case s.Is(p, token.ClassTo|token.ClassFrom):
		if direction(s.Sentence, p-1, max(floor, p-changedTo), false) == record.ChangeNone {
			return record.ChangeNone
		}
		if s.Is(p, token.ClassTo) {
			return record.ChangeTo
		}
		return record.ChangeFrom
	case s.IsWord(p, token.ClassUp|token.ClassDown) && p >= floor && !ofVerb(s.Sentence, p):
		return changeOf(s.Tokens[p].Class)
	}
	return record.ChangeNone
}

// arrives reports whether mention i, behind til at token p, is where the difference
// before it leads: økt med 25 mill. kroner, til 312 mill. kroner.
func (s *view) arrives(i, p int) bool {
	if i == 0 {
		return false
	}
	q := &s.mentions[i-1]
	return p <= q.Last+2 && q.Unit.Kind == s.mentions[i].Unit.Kind && q.Moved()
}

// ofVerb reports whether the particle at token p belongs to a verb that is no change:
// takene tar opp 60 prosent av nedbøren, women made up 5 per cent.
func ofVerb(s *token.Sentence, p int) bool {
	if s.English && s.Is(p-1, token.ClassVerb) && s.Entry(p).Form == "up" {
		return true
	}
	const moves = token.ClassUp | token.ClassDown | token.ClassUpDown
	return morph.VerbLike(s, p-1) && s.Noun(p-1)&moves == 0 && !morph.Auxiliary(s, p-1)
}

// changeOf is the direction that a word of class c goes in.
func changeOf(c token.Class) record.Change {
	switch {
	case c&token.ClassUp != 0:
		return record.ChangeIncrease
	case c&token.ClassDown != 0:
		return record.ChangeDecrease
	}
	return record.ChangeNone
}

// direction looks back from token i to token start for a word of change. Where
// noun is set only nouns count: en økning på, not økte … på.
func direction(s *token.Sentence, i, start int, noun bool) record.Change {
	for ; i >= start; i-- {
		switch s.KindAt(i) {
		case token.Point, token.Open, token.Close:
			return record.ChangeNone
		case token.Word:
		default:
			continue
		}
		c := s.Noun(i)
		to := changeOf(c)
		switch {
		case s.Is(i, token.ClassQualifier), c&token.ClassUpDown != 0 && to == record.ChangeNone:
		case noun && to == record.ChangeNone && governs(s, i):
			return record.ChangeNone
		case morph.Comparative(s, i): // of something else
		case to != record.ChangeNone:
			return to
		}
	}
	return record.ChangeNone
}

// governs reports whether på behind token i belongs to it: et tilskudd på, a verb.
func governs(s *token.Sentence, i int) bool {
	return s.Noun(i)&(token.ClassMoney|token.ClassShareWord) != 0 || morph.VerbLike(s, i) && !s.Is(i-1, token.ClassPreposition)
}

// directedGap reads søknadene gikk ned med 27 %, og blant de unge med 33 %: the verb is
// not said again.
func directedGap(s *view, i int) record.Change {
	p := s.Before(s.mentions[i].First)
	if i == 0 || !s.Is(p, token.ClassWith) {
		return record.ChangeNone
	}
	q := &s.mentions[i-1]
	if p <= q.Last || !q.Moved() || q.Unit.Kind != s.mentions[i].Unit.Kind || !s.Is(s.Before(q.First), token.ClassWith) {
		return record.ChangeNone
	}
	for j := q.Last + 1; j < p; j++ {
		if s.KindAt(j) == token.Point || morph.ChangeVerb(s.Sentence, j) {
			return record.ChangeNone
		}
	}
	return q.Change
}

// directedBehind goes by the word behind mention i: 5 prosent økning, 12 prosent høyere
// enn.
func directedBehind(s *view, i int) record.Change {
	m := &s.mentions[i]
	j := m.After()
	switch {
	case s.Is(j, token.ClassQualifier) && s.KindAt(j+1) == token.Numeral: // 40 prosent, over 5 i alt
		return record.ChangeNone
	case m.Rule == quantity.RuleFraction, s.Is(j, token.ClassPostQualifier):
		return record.ChangeNone
	case s.Is(j, token.ClassDeterminer|token.ClassAdverb) && !s.Is(j, token.ClassUp|token.ClassDown):
		j++
	}
	c := s.Noun(j)
	if s.KindAt(j) != token.Word || c&token.ClassVerb != 0 {
		return record.ChangeNone
	}
	if !s.In(j, changeBehind) && s.Tokens[j].Id != 0 && morph.VerbLike(s.Sentence, j) {
		return record.ChangeNone
	}
	return changeOf(c)
}

// directedSign goes by the sign of a share. The value keeps it. A plus says increase; a
// minus before percentage points is a difference, and before per cent one where the words
// speak of a change or of a stretch of time, since a level may be below zero as well (en
// margin på −3 prosent).
func directedSign(s *view, i int) record.Change {
	m := &s.mentions[i]
	if m.Unit.Kind != quantity.UnitShare || m.Number < 0 || m.High >= 0 {
		return record.ChangeNone
	}
	n := &s.Numbers[m.Number]
	t := int(n.Token)
	switch {
	case s.Is(t-1, token.ClassMinus) && token.Margin(s.Sentence, t-1), s.KindAt(t-1) == token.Slash:
	case plus(s.Sentence, t):
		if m.First == t {
			m.First-- // the sign is part of the number, as a minus is
		}
		return record.ChangeIncrease
	case n.Negative && (m.Form == record.FormPercentagePoint || movesNear(s.Sentence, m)):
		return record.ChangeDecrease
	}
	return record.ChangeNone
}

// plus reports whether the sign of the number at token i is a plus: +3 prosent, not 4+3.
func plus(s *token.Sentence, i int) bool {
	return s.KindAt(i-1) == token.Other && s.Text[s.Tokens[i-1].Start] == '+' && s.Glued(i) && s.KindAt(i-2) != token.Numeral
}

// movesNear reports whether a noun of change, or siden 2017, stands beside m.
func movesNear(s *token.Sentence, m *mention) bool {
	for j := m.First - 1; j >= 0 && j > m.First-syntax.Reach && s.KindAt(j) != token.Point; j-- {
		if morph.ChangeNoun(s, j) || s.KindAt(j) == token.Word && s.Noun(j)&token.ClassUpDown != 0 {
			return true
		}
	}
	for j := m.Last + 1; j < len(s.Tokens) && j < m.Last+6; j++ {
		if s.KindAt(j) == token.Word && s.In(j, since) {
			return true
		}
	}
	return false
}

// directedTie gives mention i the direction of the one that it is tied to.
func directedTie(s *view, i int) record.Change {
	m := &s.mentions[i]
	if m.Ties < 0 || m.Rule == quantity.RuleElided || m.Rule == quantity.RuleMoneyElided {
		return record.ChangeNone
	}
	if t := &s.mentions[m.Ties]; t.Moved() {
		return t.Change
	}
	return record.ChangeNone
}
