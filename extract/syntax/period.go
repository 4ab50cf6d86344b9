package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// FindPeriods lists the periods of the passage, in order.
func FindPeriods(s *token.Sentence) {
	for i := 0; i < len(s.Tokens); {
		if p, ok := PeriodAt(s, i); ok {
			s.Periods = append(s.Periods, p)
			i = p.Last + 1
			continue
		}
		i++
	}
}

// dateYear is the year of 31.12.2015 and 2015-12-31 at token i, 0 where no date
// stands there.
func dateYear(s *token.Sentence, i int) int32 {
	if s.KindAt(i) != token.Code {
		return 0
	}
	t := s.Text[s.Tokens[i].Start:s.Tokens[i].End]
	if len(t) < 8 || len(t) > 10 {
		return 0
	}
	y := t[len(t)-4:]
	if t[4] == '-' {
		y = t[:4]
	} else if t[len(t)-5] != '.' {
		return 0
	}
	v := int32(0)
	for _, c := range []byte(y) {
		if c-'0' > 9 {
			return 0
		}
		v = v*10 + int32(c-'0')
	}
	if v < 1800 || v >= 2100 {
		return 0
	}
	return v
}

// PeriodAt reads the period that begins at token i.
func PeriodAt(s *token.Sentence, i int) (p token.Period, ok bool) {
	t := &s.Tokens[i]
	switch {
	case t.Class&token.ClassNamedPeriod != 0:
		return token.Period{First: i, Last: i}, true
	case t.Class&(token.ClassFrom|token.ClassBetween) != 0:
		// fra 2014 til 2016, mellom 2014 og 2016
		j := i + 1
		if s.Is(j, token.ClassSeason) {
			j++
		}
		if a := s.YearAt(j); a > 0 && s.Is(j+1, token.ClassTo|token.ClassAnd) {
			k := j + 2
			if s.Is(k, token.ClassSeason) {
				k++
			}
			if b := s.YearAt(k); b > 0 {
				return token.Period{First: i, Last: k, From: a, To: b}, true
			}
		}
		if a := s.YearAt(j); a > 0 && t.Class&token.ClassFrom != 0 && dated(s, i-1) {
			return p, false // en studie fra 2016: the year of the study
		}
		if a := s.YearAt(j); a > 0 && t.Class&token.ClassFrom != 0 {
			return token.Period{First: i, Last: j, Year: a}, true
		}
		if t.Class&token.ClassFrom != 0 {
			return prepositional(s, i)
		}
		return p, false
	case t.Class&token.ClassPeriodWord != 0:
		if last := relativeTime(s, i+1); last > i && s.KindAt(i) == token.Word {
			return token.Period{First: i + 1, Last: last}, true
		}
		return prepositional(s, i)
	case t.Class&token.ClassDeterminer != 0 && t.Kind == token.Word:
		if last := relativeTime(s, i); last > i {
			return token.Period{First: i, Last: last}, true
		}
	case t.Class&token.ClassSeason != 0:
		if last, year, from, to := When(s, i); last > i {
			return token.Period{First: i, Last: last, Year: year, From: from, To: to}, true
		}
	case t.Kind == token.Numeral:
		n := &s.Numbers[t.Number]
		if n.Year && n.Period && !n.Price && s.Text[t.Start:t.End] != "" && t.End-t.Start > 4 {
			return token.Period{First: i, Last: i, From: int32(n.Digits.Value.Coef)}, true // 2015/2016
		}
		if s.YearAt(i) > 0 && s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.YearAt(i+2) > 0 {
			return token.Period{First: i, Last: i + 2, From: s.YearAt(i), To: s.YearAt(i + 2)}, true
		}
		if n.Period && !n.Year {
			if last, year, from, to := When(s, i); last > i {
				return token.Period{First: i, Last: last, Year: year, From: from, To: to}, true
			}
		}
		if s.YearAt(i) > 0 && s.KindAt(i-1) == token.Open && s.KindAt(i+1) == token.Close {
			return token.Period{First: i, Last: i, Year: s.YearAt(i)}, true
		}
	case t.Kind == token.Code:
		if y := dateYear(s, i); y > 0 {
			return token.Period{First: i, Last: i, Year: y}, true
		}
	case t.Class&token.ClassMonth != 0 && (t.Capital == s.English):
		if last, year, from, to := When(s, i); last > i {
			return token.Period{First: i, Last: last, Year: year, From: from, To: to}, true
		}
	}
	return p, false
}

// dated reports whether token i is a paper or a ruling, whose year is its own and
// not the year of what it says: undersøkelsen fra 2016, avtale inngått i 2015.
func dated(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, datedWord)
}

// prepositional reads i 2015, siden 2010, per 31. desember 2016, over fem år.
func prepositional(s *token.Sentence, i int) (p token.Period, ok bool) {
	e := s.Entry(i)
	j := i + 1
	if s.YearAt(j) > 0 && dated(s, i-1) && e.Form == "i" {
		return p, false
	}
	if s.Is(j, token.ClassNamedPeriod) {
		return token.Period{First: j, Last: j}, true
	}
	last, year, from, to := When(s, j)
	if e.Form == "over" {
		last = j - 1 // over fem år, not over 2000
	}
	if last < j && !s.FormIn(i, lasting) {
		return p, false
	}
	if last >= j {
		first := j
		if !s.FormIn(i, timeAt) {
			first = i // siden 2010, fra 2017
		}
		return token.Period{First: first, Last: last, Year: year, From: from, To: to}, true
	}
	if s.In(i, deadline) {
		return p, false // innen 60 minutter
	}
	if s.KindAt(j) == token.Numeral && s.Is(int(s.Numbers[s.Tokens[j].Number].Last)+1, token.ClassTimeUnit) {
		// over fem år, but not over 60 år, which is an age.
		if v := s.Numbers[s.Tokens[j].Number].Value.Float(); (v <= 12 && !hours(s, int(s.Numbers[s.Tokens[j].Number].Last)+1)) || !s.Is(i, token.ClassQualifier) {
			return token.Period{First: j, Last: int(s.Numbers[s.Tokens[j].Number].Last) + 1, Duration: true}, true
		}
	}
	return p, false
}

// hours reports whether token i is a unit of time shorter than a day: over fire
// timer i uken is more than four hours, not during them.
func hours(s *token.Sentence, i int) bool {
	return morph.Begins(s.Folded(i), hoursStarts, 0)
}

// When reads a point or span of time without its preposition: 2015, januar
// 2016, 31. desember 2015, 2. kvartal 2016, høsten 2015, perioden 2012–2015. last
// is before i where there is none.
func When(s *token.Sentence, i int) (last int, year, from, to int32) {
	if y := dateYear(s, i); y > 0 {
		return i, y, 0, 0
	}
	j := i
	// A day or an ordinal before the month or the quarter.
	if s.KindAt(j) == token.Numeral && s.YearAt(j) == 0 || s.Is(j, token.ClassOrdinal) {
		k := j + 1
		if s.KindAt(k) == token.Point && s.Glued(k) {
			k++
		}
		if !s.Is(k, token.ClassMonth|token.ClassSeason) {
			return i - 1, 0, 0, 0
		}
		j = k
	} else if s.IsWord(j, token.ClassDeterminer) && s.Is(j+1, token.ClassSeason) {
		j++
	} else if s.KindAt(j) == token.Word && s.In(j, halfOfYear) && s.Is(j+1, token.ClassSeason) {
		j++
	}
	words := 0
	for s.Is(j, token.ClassMonth|token.ClassSeason) && words < 3 {
		j++
		words++
		if s.KindAt(j) == token.Dash && s.Is(j+1, token.ClassMonth) {
			j++
		}
		if (s.Is(j, token.ClassAnd) || s.Is(j, token.ClassTo)) && s.Is(j+1, token.ClassMonth) && words < 3 {
			j++
		}
	}
	if y := s.YearAt(j); y > 0 {
		if n := &s.Numbers[s.Tokens[j].Number]; s.Tokens[j].End-s.Tokens[j].Start > 4 && !n.Glued {
			return j, 0, y, y + 1 // 2015/2016
		}
		switch {
		case s.KindAt(j+1) == token.Dash && s.YearAt(j+2) > 0:
			return j + 2, 0, y, s.YearAt(j + 2)
		case words > 0 && s.Is(j+1, token.ClassTo) && s.YearAt(j+2) > 0:
			return j + 2, 0, y, s.YearAt(j + 2)
		case s.Is(j+1, token.ClassAnd) && s.YearAt(j+2) > 0:
			return j + 2, 0, y, s.YearAt(j + 2)
		case s.KindAt(j+1) == token.Comma && s.YearAt(j+2) > 0:
			// 2015, 2016 og 2017
			last := j + 2
			for (s.KindAt(last+1) == token.Comma || s.Is(last+1, token.ClassAnd)) && s.YearAt(last+2) > 0 && last < j+20 {
				last += 2
			}
			return last, 0, 0, 0
		}
		return j, y, 0, 0
	}
	if words > 0 && j-1 > i {
		return j - 1, 0, 0, 0 // 1. januar, andre kvartal
	}
	if words > 0 && s.Is(j-1, token.ClassMonth) {
		return j - 1, 0, 0, 0
	}
	return i - 1, 0, 0, 0
}
