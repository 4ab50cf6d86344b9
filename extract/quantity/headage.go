package quantity

import (
	"strings"

	"funn/extract/morph"
	"funn/extract/syntax"
	"funn/extract/token"
)

// byAge reports whether a caption sorts by age: etter alder, aldersgrupper, by age.
func byAge(s *token.Sentence) bool {
	for i := range s.Tokens {
		if s.KindAt(i) == token.Word && (s.In(i, ageCaption) || morph.Begins(s.Folded(i), ageStarts, 1)) {
			return true
		}
	}
	return false
}

// ageRow is the age that is all the name of a row says: 16–24 år, under 25 år, 67 år og
// eldre, aged 16 to 24. sure is whether it can be no other time: eldre, aged. It is ""
// where the row names anything else.
func ageRow(s *token.Sentence) (text string, sure bool) {
	i := 0
	if s.KindAt(0) == token.Word && string(s.Folded(0)) == "aged" {
		i, sure = 1, true
	}
	end := syntax.AgeSpan(s, i)
	if end < i || end != len(s.Tokens)-1 {
		return "", false
	}
	years := sure
	for j := i; j <= end; j++ {
		if s.KindAt(j) == token.Word {
			years, sure = years || s.In(j, syntax.YearOfAge), sure || s.In(j, ageSure)
		}
	}
	if !years {
		return "", false
	}
	return s.Slice(0, end), sure
}

// AgeGroup reports whether the name over a group of rows says that they are ages: Age,
// Alder, Aldersgruppe, Age group.
func AgeGroup(name string) bool {
	begins := func(with string) bool { return len(name) > 4 && strings.EqualFold(name[:len(with)], with) }
	return strings.EqualFold(name, "age") || begins("alder") || begins("age ")
}
