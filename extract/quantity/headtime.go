package quantity

import (
	"funn/extract/token"
)

// HeadTime is when the numbers below or beside a head are of, as it names it.
type HeadTime struct {
	Text string
	Year int32 // 0 where it names none, or several
	All  bool  // the head says nothing else, or only what kind of figure it is: Budsjett 2023
	Bare bool  // it says nothing else at all

	Ends bool // it ends the name, or a part of it: Vekst 2009–19, %

	first, last int // tokens
}

// timeOf reads the time that a head at p names: 2021, per september 2022, Hittil i år,
// 1. halvår 2022, Phase I. There is none where it names two that stand apart.
func timeOf(s *token.Sentence, p Place) HeadTime {
	t := HeadTime{first: -1, last: -1}
	for i := 0; i < len(s.Tokens); i++ {
		w := headWhen(s, i)
		if w.none() || notWhen(s, p, w) {
			continue
		}
		if !t.take(s, p, w) {
			return HeadTime{}
		}
		i = w.last
	}
	if t.first < 0 {
		return HeadTime{}
	}
	t.conclude(s)
	return t
}

// take makes stretch w a part of t; false where it cannot be: the head at p names another
// time then, or w belongs to what the head names.
func (t *HeadTime) take(s *token.Sentence, p Place, w stretch) bool {
	first, year := leadTime(s, w.first, w.year)
	switch {
	case first < 0 && p != PlaceColumn:
		return false // tiltak etter 2017 names what the row is
	case t.first < 0 || first <= t.last:
		t.first, t.Year = max(first, 0), year
	case first > t.last+1:
		return s.Slice(first, w.last) == s.Slice(t.first, t.last) // 2021 … 2021
	case t.Year > 0 && year > 0:
		return false
	default: // 2021 1. halvår
		t.Year = max(t.Year, year)
	}
	t.last = w.last
	return true
}

// conclude says how much of the head t is.
func (t *HeadTime) conclude(s *token.Sentence) {
	t.Text = s.Slice(t.first, t.last)
	switch s.KindAt(t.last + 1) {
	case token.None, token.Comma, token.Open, token.Close:
		t.Ends = true
	}
	t.All, t.Bare = true, true
	for i := range s.Tokens {
		if i >= t.first && i <= t.last || s.KindAt(i) != token.Word {
			continue
		}
		t.Bare = false
		t.All = t.All && cellWords.version[string(s.Folded(i))]
	}
}

// leadTime takes the words before a time that belong to it: per september 2022, end of
// 2021. first is −1 behind a word that begins a time or ends it, since 2017; in a
// column, where such a word compares, it is part of the time and there is no year.
func leadTime(s *token.Sentence, first int, year int32) (int, int32) {
	i := first - 1
	switch {
	case s.KindAt(i) != token.Word:
	case s.In(i, asOf):
		return i, year
	case s.In(i, fromOrUntil):
		return -1, 0
	case s.Is(i, token.ClassOf|token.ClassTo) && s.KindAt(i-1) == token.Word && s.In(i-1, edgeOfTime):
		return i - 1, year
	}
	return first, year
}

// notWhen reports whether stretch w of a head at p is no time: 2015-kullet, født 2005,
// 2000 kr, N=1998.
func notWhen(s *token.Sentence, p Place, w stretch) bool {
	next := w.last + 1
	if s.Hyphen(next) {
		return true
	}
	if n := s.NumberAt(w.first); n != nil && (measures(s, next) || marked(s, w.first-1) || p != PlaceColumn && n.Label) {
		return true
	}
	return s.KindAt(w.first-1) == token.Word && cellWords.cohort[string(s.Folded(w.first-1))]
}

// measures reports whether token i is the unit or the scale of the number before it: 2000
// kr. A word with a capital begins the next thing, 2021 Euro.
func measures(s *token.Sentence, i int) bool {
	return s.Is(i, anyUnit|token.ClassScale) && (s.KindAt(i) != token.Word || !s.Tokens[i].Capital)
}

// marked reports whether token i makes the number behind it no year: N=, kr.
func marked(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Other || s.Is(i, token.ClassPrefix)
}
