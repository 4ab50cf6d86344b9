package quantity

import "strings"

// byAge reports whether a caption sorts by age: etter alder, aldersgrupper, by age.
func (s *scan) byAge() bool {
	for i := range s.tokens {
		if s.kindAt(i) != tokenWord {
			continue
		}
		if s.in(i, ageCaption) || begins(s.folded(i), ageStarts, 1) {
			return true
		}
	}
	return false
}

// ageRow is the age that is all the name of a row says: 16–24 år, under 25 år, 67 år og
// eldre, aged 16 to 24. sure is whether it can be no other time: eldre, aged. It is ""
// where the row names anything else.
func (s *scan) ageRow() (text string, sure bool) {
	if len(s.tokens) == 0 {
		return "", false
	}
	i := 0
	if s.kindAt(0) == tokenWord && string(s.folded(0)) == "aged" {
		i, sure = 1, true
	}
	end := s.ageSpan(i)
	if end < i || end != len(s.tokens)-1 {
		return "", false
	}
	years := sure
	for j := i; j <= end; j++ {
		if s.kindAt(j) != tokenWord {
			continue
		}
		years, sure = years || s.in(j, yearOfAge), sure || s.in(j, ageSure)
	}
	if !years {
		return "", false
	}
	return s.slice(0, end), sure
}

// ageGroup reports whether the name over a group of rows says that they are ages.
func ageGroup(name string) bool {
	switch {
	case strings.EqualFold(name, "age"):
		return true
	case len(name) >= 5:
		return strings.EqualFold(name[:5], "alder") || strings.EqualFold(name[:4], "age ")
	}
	return false
}
