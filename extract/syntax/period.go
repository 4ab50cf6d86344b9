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

// PeriodAt reads the period that begins at token i: the first word says what can follow.
func PeriodAt(s *token.Sentence, i int) (p token.Period, ok bool) {
	t := &s.Tokens[i]
	switch {
	case t.Class&token.ClassNamedPeriod != 0:
		return token.Period{First: i, Last: i}, true
	case t.Class&(token.ClassFrom|token.ClassBetween) != 0:
		return betweenYears(s, i)
	case t.Class&token.ClassPeriodWord != 0:
		if p, ok := relativeTime(s, i+1); ok && t.Kind == token.Word {
			return p, true // i de siste fem årene
		}
		return prepositional(s, i)
	case t.Class&token.ClassDeterminer != 0 && t.Kind == token.Word:
		return relativeTime(s, i)
	case t.Class&token.ClassSeason != 0:
		return dated(s, i)
	case t.Kind == token.Numeral:
		return numeric(s, i)
	case t.Kind == token.Code:
		if y := dateYear(s, i); y > 0 {
			return token.Period{First: i, Last: i, Year: y}, true
		}
	case t.Class&token.ClassMonth != 0 && t.Capital == s.English:
		return dated(s, i)
	}
	return p, false
}

// dated is the time of several words at token i: våren 2016, 31. desember, May 2015.
func dated(s *token.Sentence, i int) (p token.Period, ok bool) {
	if p := timeAt(s, i); p.Last > i {
		return p, true
	}
	return p, false
}

// betweenYears reads fra 2014 til 2016, mellom 2014 og 2016, and fra 2014 alone.
func betweenYears(s *token.Sentence, i int) (p token.Period, ok bool) {
	j := season(s, i+1)
	a := s.YearAt(j)
	if a > 0 && s.Is(j+1, token.ClassTo|token.ClassAnd) {
		last := season(s, j+2)
		if b := s.YearAt(last); b > 0 {
			return token.Period{First: i, Last: last, From: a, To: b}, true
		}
	}
	switch {
	case !s.Is(i, token.ClassFrom):
		return p, false
	case a == 0:
		return prepositional(s, i)
	case paper(s, i-1):
		return p, false // en studie fra 2016: the year of the study
	}
	return token.Period{First: i, Last: j, Year: a}, true
}

// season is the token behind høsten, våren at token i; i where none stands there.
func season(s *token.Sentence, i int) int {
	if s.Is(i, token.ClassSeason) {
		return i + 1
	}
	return i
}

// numeric is the time that begins with the number at token i: 2015/2016, 2012–2015,
// 31. desember 2015, (2016).
func numeric(s *token.Sentence, i int) (p token.Period, ok bool) {
	n := s.NumberAt(i)
	if n.Period && !n.Year {
		return dated(s, i)
	}
	if n.Year && n.Period && !n.Price && twoYears(s, i) {
		return token.Period{First: i, Last: i, From: int32(n.Digits.Value.Coef)}, true
	}
	y := s.YearAt(i)
	switch {
	case y == 0:
		return p, false
	case s.KindAt(i+1) == token.Dash && s.Glued(i+1) && s.YearAt(i+2) > 0:
		return token.Period{First: i, Last: i + 2, From: y, To: s.YearAt(i + 2)}, true
	case s.KindAt(i-1) == token.Open && s.KindAt(i+1) == token.Close:
		return token.Period{First: i, Last: i, Year: y}, true
	}
	return p, false
}

// twoYears reports whether the year at token i is written as two: 2015/2016.
func twoYears(s *token.Sentence, i int) bool {
	return s.Tokens[i].End-s.Tokens[i].Start > 4
}

// prepositional reads i 2015, siden 2010, per 31. desember 2016, over fem år.
func prepositional(s *token.Sentence, i int) (p token.Period, ok bool) {
	form, j := s.Entry(i).Form, i+1
	switch {
	case form == "i" && s.YearAt(j) > 0 && paper(s, i-1):
		return p, false // avtale inngått i 2015
	case s.Is(j, token.ClassNamedPeriod):
		return token.Period{First: j, Last: j}, true
	}
	if form != "over" { // over fem år, not over 2000
		if p := timeAt(s, j); p.Last >= j {
			if !s.FormIn(i, outsideTime) {
				p.First = i // siden 2010, fra 2017
			}
			return p, true
		}
	}
	if !s.FormIn(i, lasting) || s.In(i, deadline) {
		return p, false // innen 60 minutter
	}
	return duration(s, i)
}

// duration is how long something takes, with its preposition at token i: over fem år,
// but not over 60 år, which is an age.
func duration(s *token.Sentence, i int) (p token.Period, ok bool) {
	n := s.NumberAt(i + 1)
	if n == nil {
		return p, false
	}
	unit := int(n.Last) + 1
	if !s.Is(unit, token.ClassTimeUnit) || s.Is(i, token.ClassQualifier) && (n.Value.Float() > 12 || hours(s, unit)) {
		return p, false
	}
	return token.Period{First: i + 1, Last: unit, Duration: true}, true
}

// hours reports whether token i is a unit of time shorter than a day: over fire
// timer i uken is more than four hours, not during them.
func hours(s *token.Sentence, i int) bool {
	return morph.Begins(s.Folded(i), hoursStarts, 0)
}

// paper reports whether token i is a paper or a ruling, whose year is its own and
// not the year of what it says: undersøkelsen fra 2016, avtale inngått i 2015.
func paper(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Word && s.In(i, datedWord)
}
