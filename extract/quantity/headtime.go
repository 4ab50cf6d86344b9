package quantity

// headTime is when the numbers below or beside a head are of, as it names it.
type headTime struct {
	text string
	year int32 // 0 where it names none, or several
	all  bool  // the head says nothing else, or only what kind of figure it is: Budsjett 2023
	bare bool  // it says nothing else at all

	ends bool // it ends the name, or a part of it: Vekst 2009–19, %

	first, last int // tokens
}

// timeOf reads the time that a head at p names: 2021, per september 2022, Hittil i år,
// 1. halvår 2022, Phase I. There is none where it names two that stand apart.
func (s *scan) timeOf(p place) (t headTime) {
	t.first, t.last = -1, -1
	for i := 0; i < len(s.tokens); i++ {
		first, last, year := s.headWhen(i)
		if last < first || s.notWhen(p, first, last) {
			continue
		}
		first, year = s.leadTime(first, year)
		switch {
		case first < 0 && p != placeColumn:
			return headTime{} // tiltak etter 2017 names what the row is
		case t.first < 0 || first <= t.last:
			t.first, t.year = max(first, 0), year
		case first == t.last+1: // 2021 1. halvår
			if t.year > 0 && year > 0 {
				return headTime{}
			}
			t.year = max(t.year, year)
		case s.slice(first, last) == s.slice(t.first, t.last):
			i = last
			continue
		default:
			return headTime{}
		}
		t.last, i = last, last
	}
	if t.first < 0 {
		return headTime{}
	}
	t.text = s.slice(t.first, t.last)
	t.all, t.bare = true, true
	switch s.kindAt(t.last + 1) {
	case tokenNone, tokenComma, tokenOpen, tokenClose:
		t.ends = true
	}
	for i := range s.tokens {
		if i >= t.first && i <= t.last || s.kindAt(i) != tokenWord {
			continue
		}
		t.bare = false
		t.all = t.all && s.p.words.heads.version[string(s.folded(i))]
	}
	return t
}

// headWhen is the time that begins at token i of a head; last comes before first where
// none does.
func (s *scan) headWhen(i int) (first, last int, year int32) {
	none := i - 1
	switch {
	case s.is(i, classNamedPeriod):
		return i, i, 0
	case s.is(i, classFrom|classBetween):
		if p, ok := s.periodAt(i); ok && p.from > 0 {
			return i, p.last, 0
		}
		return i, none, 0
	case s.kindAt(i) == tokenWord && s.phase(i):
		return i, i + 1, 0
	case s.toDate(i) > 0:
		j := i + s.toDate(i)
		if s.is(j, classNamedPeriod) {
			return i, j, 0
		}
		if s.is(j, classIn) {
			j++
		}
		if last, year, _, _ := s.when(j); last >= j {
			return i, last, year
		}
		return i, i + s.toDate(i) - 1, 0
	}
	j := i
	if s.kindAt(i) == tokenNumber && s.yearAt(i) == 0 {
		k := i + 1
		if s.kindAt(k) == tokenPoint && s.glued(k) {
			k++
		}
		if k > i && s.partOfYear(k) {
			if s.is(k+1, classIn) && s.yearAt(k+2) > 0 {
				return i, k + 2, s.yearAt(k + 2)
			}
			if y := s.yearAt(k + 1); y > 0 {
				return i, k + 1, y
			}
			return i, k, 0
		}
	}
	if s.yearAt(j) > 0 && s.kindAt(j+1) == tokenDash && s.glued(j+1) && s.glued(j+2) && s.kindAt(j+2) == tokenNumber && s.tokens[j+2].end-s.tokens[j+2].start == 2 {
		return j, j + 2, 0 // 2010-18
	}
	last, year, from, _ := s.when(j)
	if last < j {
		return i, none, 0
	}
	if last > j && s.in(j, timeWord) {
		j++
	}
	if from > 0 {
		year = 0
	}
	return j, last, year
}

// partOfYear reports whether token i is a part of a year that is counted: 3. kvartal.
func (s *scan) partOfYear(i int) bool {
	return s.kindAt(i) == tokenWord && s.in(i, partOfYear)
}

// phase reports whether token i and the one after it name a stage: Phase I, fase 2,
// runde 1.
func (s *scan) phase(i int) bool {
	if !s.in(i, phase) {
		return false
	}
	if s.kindAt(i+1) == tokenNumber {
		return true
	}
	return s.kindAt(i+1) == tokenWord && s.tokens[i+1].caps && s.in(i+1, roman)
}

// toDate is how many tokens from i on say that a sum runs to today: hittil, year to
// date.
func (s *scan) toDate(i int) int {
	if s.kindAt(i) != tokenWord {
		return 0
	}
	if s.in(i, toDate) {
		return 1
	}
	if string(s.folded(i)) == "year" && s.kindAt(i+2) == tokenWord && string(s.folded(i+1)) == "to" && string(s.folded(i+2)) == "date" {
		return 3
	}
	return 0
}

// leadTime takes the words before a time that belong to it: per september 2022, end of
// 2021. first is −1 behind a word that begins a time or ends it, since 2017; in a
// column, where such a word compares, it is part of the time and there is no year.
func (s *scan) leadTime(first int, year int32) (int, int32) {
	i := first - 1
	if s.kindAt(i) != tokenWord {
		return first, year
	}
	if s.in(i, asOf) {
		return i, year
	}
	if s.in(i, fromOrUntil) {
		return -1, 0
	}
	if (s.is(i, classOf) || s.is(i, classTo)) && s.kindAt(i-1) == tokenWord && s.in(i-1, edgeOfTime) {
		return i - 1, year
	}
	return first, year
}

// notWhen reports whether the figure at tokens first to last is no time: 2015-kullet,
// født 2005, 2000 kr, N=1998.
func (s *scan) notWhen(p place, first, last int) bool {
	if s.kindAt(last+1) == tokenDash && s.glued(last+1) && s.glued(last+2) {
		return true
	}
	if s.kindAt(first) == tokenNumber {
		if s.is(last+1, classMoneyUnit|classScale|classShareUnit) && !(s.kindAt(last+1) == tokenWord && s.tokens[last+1].capital) {
			return true
		}
		if k := s.kindAt(first - 1); k == tokenOther || s.is(first-1, classPrefix) || p != placeColumn && s.numbers[s.tokens[first].number].label {
			return true
		}
	}
	if s.kindAt(first-1) == tokenWord {
		return s.p.words.heads.cohort[string(s.folded(first-1))]
	}
	return false
}
