package quantity

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// stretch is the time that tokens first to last name. last comes before first where they
// name none.
type stretch struct {
	first, last int
	year        int32 // 0 where it is none, or several
}

func (t stretch) none() bool { return t.last < t.first }

// noStretch says that no time begins at token i.
func noStretch(i int) stretch { return stretch{first: i, last: i - 1} }

// headWhen is the time that begins at token i of a head.
func headWhen(s *token.Sentence, i int) stretch {
	switch {
	case s.Is(i, token.ClassNamedPeriod):
		return stretch{first: i, last: i}
	case s.Is(i, token.ClassFrom|token.ClassBetween):
		if p, ok := syntax.PeriodAt(s, i); ok && p.From > 0 {
			return stretch{first: i, last: p.Last}
		}
		return noStretch(i)
	case phase(s, i):
		return stretch{first: i, last: i + 1}
	case yearTail(s, i):
		return stretch{first: i, last: i + 2}
	}
	if n := toDate(s, i); n > 0 {
		return upToDate(s, i, i+n)
	}
	if t := numberedPart(s, i); !t.none() {
		return t
	}
	return whenAt(s, i)
}

// whenAt is the time that begins at token i, as in running text: året 2021 is 2021.
func whenAt(s *token.Sentence, i int) stretch {
	last, year, from, _ := syntax.When(s, i)
	t := stretch{first: i, last: last, year: year}
	if last < i {
		return noStretch(i)
	}
	if last > i && s.In(i, timeWord) {
		t.first++
	}
	if from > 0 {
		t.year = 0
	}
	return t
}

// phase reports whether token i and the one after it name a stage: Phase I, fase 2,
// runde 1.
func phase(s *token.Sentence, i int) bool {
	if s.KindAt(i) != token.Word || !s.In(i, phaseWord) {
		return false
	}
	if s.KindAt(i+1) == token.Numeral {
		return true
	}
	return s.KindAt(i+1) == token.Word && s.Tokens[i+1].Caps && s.In(i+1, roman)
}

// yearTail reports whether token i is a year that goes on with two digits: 2010-18.
func yearTail(s *token.Sentence, i int) bool {
	return s.YearAt(i) > 0 && s.Hyphen(i+1) && s.KindAt(i+2) == token.Numeral && s.Tokens[i+2].End-s.Tokens[i+2].Start == 2
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

// upToDate is the time from token i on whose words for a sum to today end before token j:
// hittil, hittil i år, hittil i 2022.
func upToDate(s *token.Sentence, i, j int) stretch {
	if s.Is(j, token.ClassNamedPeriod) {
		return stretch{first: i, last: j}
	}
	at := j
	if s.Is(j, token.ClassIn) {
		at++
	}
	if last, year, _, _ := syntax.When(s, at); last >= at {
		return stretch{first: i, last: last, year: year}
	}
	return stretch{first: i, last: j - 1}
}

// numberedPart is a part of a year that is counted, at token i: 3. kvartal, 3. kvartal
// 2022, 1. halvår i 2022.
func numberedPart(s *token.Sentence, i int) stretch {
	if s.KindAt(i) != token.Numeral || s.YearAt(i) > 0 {
		return noStretch(i)
	}
	k := i + 1
	if s.KindAt(k) == token.Point && s.Glued(k) {
		k++
	}
	if s.KindAt(k) != token.Word || !s.In(k, partOfYearWord) {
		return noStretch(i)
	}
	last := k
	if s.Is(k+1, token.ClassIn) && s.YearAt(k+2) > 0 {
		last = k + 2
	} else if s.YearAt(k+1) > 0 {
		last = k + 1
	}
	return stretch{first: i, last: last, year: s.YearAt(last)}
}
