package quantity

import (
	"funn/extract/syntax"
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
func timeOf(s *token.Sentence, p place) (t HeadTime) {
	t.first, t.last = -1, -1
	for i := 0; i < len(s.Tokens); i++ {
		first, last, year := headWhen(s, i)
		if last < first || notWhen(s, p, first, last) {
			continue
		}
		first, year = leadTime(s, first, year)
		switch {
		case first < 0 && p != PlaceColumn:
			return HeadTime{} // tiltak etter 2017 names what the row is
		case t.first < 0 || first <= t.last:
			t.first, t.Year = max(first, 0), year
		case first == t.last+1: // 2021 1. halvår
			if t.Year > 0 && year > 0 {
				return HeadTime{}
			}
			t.Year = max(t.Year, year)
		case s.Slice(first, last) == s.Slice(t.first, t.last):
			i = last
			continue
		default:
			return HeadTime{}
		}
		t.last, i = last, last
	}
	if t.first < 0 {
		return HeadTime{}
	}
	t.Text = s.Slice(t.first, t.last)
	t.All, t.Bare = true, true
	switch s.KindAt(t.last + 1) {
	case token.None, token.Comma, token.Open, token.Close:
		t.Ends = true
	}
	for i := range s.Tokens {
		if i >= t.first && i <= t.last || s.KindAt(i) != token.Word {
			continue
		}
		t.Bare = false
		t.All = t.All && cellWords.version[string(s.Folded(i))]
	}
	return t
}

// headWhen is the time that begins at token i of a head; last comes before first where
// none does.
func headWhen(s *token.Sentence, i int) (first, last int, year int32) {
	none := i - 1
	switch {
	case s.Is(i, token.ClassNamedPeriod):
		return i, i, 0
	case s.Is(i, token.ClassFrom|token.ClassBetween):
		if p, ok := syntax.PeriodAt(s, i); ok && p.From > 0 {
			return i, p.Last, 0
		}
		return i, none, 0
	case s.KindAt(i) == token.Word && phase(s, i):
		return i, i + 1, 0
	case toDate(s, i) > 0:
		j := i + toDate(s, i)
		if s.Is(j, token.ClassNamedPeriod) {
			return i, j, 0
		}
		if s.Is(j, token.ClassIn) {
			j++
		}
		if last, year, _, _ := syntax.When(s, j); last >= j {
			return i, last, year
		}
		return i, i + toDate(s, i) - 1, 0
	}
	j := i
	if s.KindAt(i) == token.Numeral && s.YearAt(i) == 0 {
		k := i + 1
		if s.KindAt(k) == token.Point && s.Glued(k) {
			k++
		}
		if k > i && partOfYear(s, k) {
			if s.Is(k+1, token.ClassIn) && s.YearAt(k+2) > 0 {
				return i, k + 2, s.YearAt(k + 2)
			}
			if y := s.YearAt(k + 1); y > 0 {
				return i, k + 1, y
			}
			return i, k, 0
		}
	}
	if s.YearAt(j) > 0 && s.KindAt(j+1) == token.Dash && s.Glued(j+1) && s.Glued(j+2) && s.KindAt(j+2) == token.Numeral && s.Tokens[j+2].End-s.Tokens[j+2].Start == 2 {
		return j, j + 2, 0 // 2010-18
	}
	last, year, from, _ := syntax.When(s, j)
	if last < j {
		return i, none, 0
	}
	if last > j && s.In(j, timeWord) {
		j++
	}
	if from > 0 {
		year = 0
	}
	return j, last, year
}

// partOfYear reports whether token i is a part of a year that is counted: 3. kvartal.
func partOfYear(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, partOfYearWord)
}

// phase reports whether token i and the one after it name a stage: Phase I, fase 2,
// runde 1.
func phase(s *token.Sentence, i int) bool {
	if !s.In(i, phaseWord) {
		return false
	}
	if s.KindAt(i+1) == token.Numeral {
		return true
	}
	return s.KindAt(i+1) == token.Word && s.Tokens[i+1].Caps && s.In(i+1, roman)
}

// toDate is how many tokens from i on say that a sum runs to today: hittil, year to
// date.
func toDate(s *token.Sentence, i int) int {
	if s.KindAt(i) != token.Word {
		return 0
	}
	if s.In(i, toDateWord) {
		return 1
	}
	if string(s.Folded(i)) == "year" && s.KindAt(i+2) == token.Word && string(s.Folded(i+1)) == "to" && string(s.Folded(i+2)) == "date" {
		return 3
	}
	return 0
}

// leadTime takes the words before a time that belong to it: per september 2022, end of
// 2021. first is −1 behind a word that begins a time or ends it, since 2017; in a
// column, where such a word compares, it is part of the time and there is no year.
func leadTime(s *token.Sentence, first int, year int32) (int, int32) {
	i := first - 1
	if s.KindAt(i) != token.Word {
		return first, year
	}
	if s.In(i, asOf) {
		return i, year
	}
	if s.In(i, fromOrUntil) {
		return -1, 0
	}
	if (s.Is(i, token.ClassOf) || s.Is(i, token.ClassTo)) && s.KindAt(i-1) == token.Word && s.In(i-1, edgeOfTime) {
		return i - 1, year
	}
	return first, year
}

// notWhen reports whether the figure at tokens first to last is no time: 2015-kullet,
// født 2005, 2000 kr, N=1998.
func notWhen(s *token.Sentence, p place, first, last int) bool {
	if s.KindAt(last+1) == token.Dash && s.Glued(last+1) && s.Glued(last+2) {
		return true
	}
	if s.KindAt(first) == token.Numeral {
		if s.Is(last+1, token.ClassMoneyUnit|token.ClassScale|token.ClassShareUnit) && !(s.KindAt(last+1) == token.Word && s.Tokens[last+1].Capital) {
			return true
		}
		if k := s.KindAt(first - 1); k == token.Other || s.Is(first-1, token.ClassPrefix) || p != PlaceColumn && s.Numbers[s.Tokens[first].Number].Label {
			return true
		}
	}
	if s.KindAt(first-1) == token.Word {
		return cellWords.cohort[string(s.Folded(first-1))]
	}
	return false
}
