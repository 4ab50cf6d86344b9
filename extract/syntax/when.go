package syntax

import "funn/extract/token"

// When reads a point or span of time without its preposition: 2015, januar
// 2016, 31. desember 2015, 2. kvartal 2016, høsten 2015, perioden 2012–2015. last
// is before i where there is none.
func When(s *token.Sentence, i int) (last int, year, from, to int32) {
	p := timeAt(s, i)
	return p.Last, p.Year, p.From, p.To
}

// timeAt is the time of When at token i; its last token is before i where there is
// none.
func timeAt(s *token.Sentence, i int) token.Period {
	if y := dateYear(s, i); y > 0 {
		return token.Period{First: i, Last: i, Year: y}
	}
	j := months(s, i)
	switch {
	case s.YearAt(j) > 0:
		return years(s, i, j)
	case j-1 > i, j > i && s.Is(i, token.ClassMonth):
		return token.Period{First: i, Last: j - 1} // 1. januar, andre kvartal, mai
	}
	return token.Period{First: i, Last: i - 1}
}

const monthOrSeason = token.ClassMonth | token.ClassSeason

// months is the token behind the months and seasons of a time at token i: 31. desember,
// juni–august, våren og høsten; i where none stand there.
func months(s *token.Sentence, i int) int {
	j := firstMonth(s, i)
	for n := 1; n <= 3 && s.Is(j, monthOrSeason); n++ {
		j++
		if !s.Is(j+1, token.ClassMonth) {
			continue
		}
		if s.KindAt(j) == token.Dash || n < 3 && s.Is(j, token.ClassAnd|token.ClassTo) {
			j++
		}
	}
	return j
}

// firstMonth is the month or the season behind a day, an ordinal or an article at token
// i: 31. desember, 2. kvartal, den høsten, første halvår; i where none is.
func firstMonth(s *token.Sentence, i int) int {
	switch {
	case s.KindAt(i) == token.Numeral && s.YearAt(i) == 0, s.Is(i, token.ClassOrdinal):
		j := i + 1
		if s.KindAt(j) == token.Point && s.Glued(j) {
			j++
		}
		if s.Is(j, monthOrSeason) {
			return j
		}
	case s.Is(i+1, token.ClassSeason):
		if s.IsWord(i, token.ClassDeterminer) || s.KindAt(i) == token.Word && s.In(i, halfOfYear) {
			return i + 1
		}
	}
	return i
}

// years is the time that begins at token i and whose year is token j, with the years
// that go on from it.
func years(s *token.Sentence, i, j int) token.Period {
	p := token.Period{First: i, Last: j}
	y, next := s.YearAt(j), s.YearAt(j+2)
	switch {
	case twoYears(s, j) && !s.NumberAt(j).Glued:
		p.From, p.To = y, y+1
	case next > 0 && s.KindAt(j+1) == token.Comma:
		p.Last = yearList(s, j+2)
	case next > 0 && (s.KindAt(j+1) == token.Dash || s.Is(j+1, token.ClassAnd) || j > i && s.Is(j+1, token.ClassTo)):
		p.Last, p.From, p.To = j+2, y, next // 2012–2015, 2014 og 2015, januar 2012 til 2015
	default:
		p.Year = y
	}
	return p
}

// yearList is the last of the years that a list goes on with from the year at token i:
// 2015, 2016 og 2017.
func yearList(s *token.Sentence, i int) int {
	for last := i + 2*maxYears; i < last && s.YearAt(i+2) > 0 && (s.KindAt(i+1) == token.Comma || s.Is(i+1, token.ClassAnd)); {
		i += 2
	}
	return i
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
	switch {
	case t[4] == '-':
		return year(t[:4])
	case t[len(t)-5] == '.':
		return year(t[len(t)-4:])
	}
	return 0
}

// year is the year that four digits write, 0 where they are none of 1800 to 2099.
func year(digits string) int32 {
	v := int32(0)
	for _, c := range []byte(digits) {
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
