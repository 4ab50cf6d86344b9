package relation

import (
	"funn/extract/morph"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// direct finds out whether a mention is a difference and which way it goes:
// økte med 5 prosent, en nedgang på 3 mill. kroner, 12 prosent høyere.
func direct(s *finder, i int) {
	m := &s.mentions[i]
	if m.Change == "" {
		m.Change = record.ChangeNone
	}
	if m.Change != record.ChangeNone {
		return
	}
	if m.Rule == quantity.RuleRatio || m.Rule == quantity.RuleEvery {
		return
	}
	if (m.High >= 0 || m.Den2 > 0) && s.Is(s.Before(m.First), token.ClassFrom) {
		m.Change = record.ChangeNone // a spread
		return
	}
	start := 0
	if i > 0 {
		start = s.mentions[i-1].Last + 1
	}
	p := s.Before(m.First)
	switch {
	case s.Is(p, token.ClassWith) || s.Is(p, token.ClassOn) || s.Is(p, token.ClassOf) && s.English:
		if c := direction(s.Sentence, p-1, max(start, p-14), s.Is(p, token.ClassOn|token.ClassOf)); c != "" {
			m.Change = c
		}
	case s.Is(p, token.ClassTo) && i > 0 && p <= s.mentions[i-1].Last+2 && s.mentions[i-1].Unit.Kind == m.Unit.Kind &&
		(s.mentions[i-1].Change == record.ChangeIncrease || s.mentions[i-1].Change == record.ChangeDecrease):
		m.Change = record.ChangeTo // økt med 25 mill. kroner, til 312 mill. kroner
	case s.Is(p, token.ClassTo):
		if direction(s.Sentence, p-1, max(start, p-10), false) != "" {
			m.Change = record.ChangeTo
		}
	case s.Is(p, token.ClassFrom):
		if direction(s.Sentence, p-1, max(start, p-10), false) != "" {
			m.Change = record.ChangeFrom
		}
	case s.Is(p, token.ClassUp) && s.English && s.Is(p-1, token.ClassVerb) && s.Entry(p).Form == "up":
		// women made up 5 per cent
	case s.Is(p, token.ClassUp|token.ClassDown) && morph.VerbLike(s.Sentence, p-1) && s.Noun(p-1)&(token.ClassUp|token.ClassDown|token.ClassUpDown) == 0 && !morph.Auxiliary(s.Sentence, p-1):
		// takene tar opp 60 prosent av nedbøren
	case s.IsWord(p, token.ClassUp|token.ClassDown) && p >= start:
		if s.Is(p, token.ClassUp) {
			m.Change = record.ChangeIncrease
		} else {
			m.Change = record.ChangeDecrease
		}
	}
	if m.Change == record.ChangeNone && s.Is(p, token.ClassWith) && i > 0 && p > s.mentions[i-1].Last {
		m.Change = gapped(s, i, p)
	}
	if m.Change == record.ChangeNone {
		directAfter(s.Sentence, m)
	}
	if m.Change == record.ChangeNone && m.Unit.Kind == quantity.UnitShare && m.Number >= 0 && m.High < 0 {
		signDirection(s.Sentence, m)
	}
	if m.Change == record.ChangeNone && m.Ties >= 0 && m.Rule != quantity.RuleElided && m.Rule != quantity.RuleMoneyElided {
		if c := s.mentions[m.Ties].Change; c == record.ChangeIncrease || c == record.ChangeDecrease {
			m.Change = c
		}
	}
}

// gapped reads søknadene gikk ned med 27 %, og blant de unge med 33 %: the verb is
// not said again.
func gapped(s *finder, i, p int) record.Change {
	q := &s.mentions[i-1]
	if !q.Moved() || q.Unit.Kind != s.mentions[i].Unit.Kind || !s.Is(s.Before(q.First), token.ClassWith) {
		return record.ChangeNone
	}
	for j := q.Last + 1; j < p; j++ {
		if s.KindAt(j) == token.Point || morph.ChangeVerb(s.Sentence, j) {
			return record.ChangeNone
		}
	}
	return q.Change
}

// signDirection reads a sign as a direction. The value keeps its sign. A plus says
// increase; a minus before percentage points is a difference, and before per cent
// one where the words speak of a change or of a stretch of time, since a level may
// be below zero as well (en margin på −3 prosent).
func signDirection(s *token.Sentence, m *mention) {
	n := &s.Numbers[m.Number]
	i := int(n.Token)
	if s.Is(i-1, token.ClassMinus) && token.Margin(s, i-1) || s.KindAt(i-1) == token.Slash {
		return
	}
	switch {
	case s.KindAt(i-1) == token.Other && s.Text[s.Tokens[i-1].Start] == '+' && s.Glued(i) && s.KindAt(i-2) != token.Numeral:
		m.Change = record.ChangeIncrease
		if m.First == i {
			m.First-- // the sign is part of the number, as a minus is
		}
	case n.Negative && (m.Form == record.FormPercentagePoint || movesNear(s, m)):
		m.Change = record.ChangeDecrease
	}
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

// direction looks back from token i to token start for a word of change. Where
// noun is set only nouns count: en økning på, not økte … på.
func direction(s *token.Sentence, i, start int, noun bool) record.Change {
	for ; i >= start; i-- {
		t := &s.Tokens[i]
		if t.Kind == token.Point || t.Kind == token.Open || t.Kind == token.Close {
			return ""
		}
		if t.Kind != token.Word || t.Class&token.ClassQualifier != 0 {
			continue
		}
		c := s.Noun(i)
		if c&token.ClassUpDown != 0 && c&(token.ClassUp|token.ClassDown) == 0 {
			continue
		}
		if noun && c&(token.ClassUp|token.ClassDown) == 0 && c&(token.ClassMoney|token.ClassShareWord) != 0 {
			return "" // et tilskudd på
		}
		if noun && morph.VerbLike(s, i) && !s.Is(i-1, token.ClassPreposition) && c&(token.ClassUp|token.ClassDown) == 0 {
			return ""
		}
		if morph.Comparative(s, i) {
			continue // a comparison of something else
		}
		if c&token.ClassUp != 0 {
			return record.ChangeIncrease
		}
		if c&token.ClassDown != 0 {
			return record.ChangeDecrease
		}
	}
	return ""
}

// directAfter reads 5 prosent økning, 12 prosent høyere enn.
func directAfter(s *token.Sentence, m *mention) {
	j := max(m.Last, m.Unit.Last) + 1
	if s.Is(j, token.ClassQualifier) && s.KindAt(j+1) == token.Numeral {
		return // 40 prosent, over 5 i alt
	}
	if m.Rule == quantity.RuleFraction || s.Is(j, token.ClassPostQualifier) {
		return
	}
	if s.Is(j, token.ClassDeterminer|token.ClassAdverb) && !s.Is(j, token.ClassUp|token.ClassDown) {
		j++
	}
	if s.KindAt(j) != token.Word {
		return
	}
	c := s.Noun(j)
	if c&token.ClassVerb != 0 {
		return
	}
	if !s.In(j, changeBehind) && s.Tokens[j].Id != 0 && morph.VerbLike(s, j) {
		return
	}
	switch {
	case c&token.ClassUp != 0:
		m.Change = record.ChangeIncrease
	case c&token.ClassDown != 0:
		m.Change = record.ChangeDecrease
	}
}
