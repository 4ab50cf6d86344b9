package syntax

import (
	"funn/extract/morph"
	"funn/extract/token"
)

// Ages, and lengths that bound a group as they do.

// AgeSpan is the last token of the ages at i: 6–12 år, over 60 år, 30 og 49 år, 67 år
// og eldre; before i where there is no number.
func AgeSpan(s *token.Sentence, i int) int {
	j := i
	for j < i+2 && s.IsWord(j, token.ClassQualifier|token.ClassBetween|token.ClassFrom|token.ClassPreposition) {
		j++
	}
	if s.KindAt(j) != token.Numeral {
		return i - 1
	}
	end := ageBounds(s, j)
	if end < j {
		return i - 1
	}
	return ageOpen(s, ageUnit(s, end))
}

// ageBounds is the last token of the numbers from token i on that bound ages: 6–12,
// 30 og 49; before i where they bound none.
func ageBounds(s *token.Sentence, i int) int {
	j := i
	for range maxBounds {
		n := s.NumberAt(j)
		switch {
		case n != nil && (n.Used || n.Scaled), ageList(s, j):
			return i - 1
		case n != nil:
			j = int(n.Last) + 1
		case s.KindAt(j+1) == token.Numeral && (s.KindAt(j) == token.Dash || s.IsWord(j, token.ClassAnd|token.ClassTo)):
			j++
		default:
			return j - 1
		}
	}
	return j - 1
}

// ageList reports whether token i is the comma between spans: 20–39, 40–59 og over 60 år.
func ageList(s *token.Sentence, i int) bool {
	return s.KindAt(i) == token.Comma && s.KindAt(i+1) == token.Numeral && s.KindAt(i+2) == token.Dash
}

// ageUnit is the last token of the unit behind the number that ends at token i: år,
// years old, years of age, metre; i where none follows.
func ageUnit(s *token.Sentence, i int) int {
	j := i + 1
	switch {
	case s.KindAt(j) != token.Word:
		return i
	case s.In(j, morph.LengthUnit) && !s.Is(j, token.ClassCode):
		return j
	case !s.In(j, YearOfAge):
		return i
	case !s.English:
		return j
	}
	switch string(s.Folded(j + 1)) {
	case "old":
		return j + 1
	case "of":
		if string(s.Folded(j+2)) == "age" {
			return j + 2
		}
		return j + 1
	}
	return j
}

// ageOpen is the last token of what leaves the age at token i open: og over, og eldre;
// i where nothing does.
func ageOpen(s *token.Sentence, i int) int {
	switch {
	case s.FormIn(i+1, orOlder):
		return i + 1 // one token in the vocabulary
	case s.Is(i+1, token.ClassAnd|token.ClassOr) && s.KindAt(i+2) == token.Word && s.In(i+2, ageComparison):
		return i + 2
	}
	return i
}

// aged is the last token of an age behind a noun: over 60 år, mellom 30 og 49 år, 67 år
// og eldre, aged 25 to 39; before i where none begins there.
func aged(s *token.Sentence, i int) int {
	switch {
	case s.KindAt(i) == token.Numeral:
		return yearsOld(s, i)
	case s.KindAt(i) != token.Word:
		return i - 1
	case string(s.Folded(i)) == "aged":
		return AgeSpan(s, i+1)
	case s.In(i, ageSpanWord), s.In(i, ageLimit):
		return yearsOld(s, i+1)
	}
	return i - 1
}

// thoseAged is the last token of dem under 30 år, those aged 25 to 39, those under 30,
// whose pronoun is token i; i where no age follows.
func thoseAged(s *token.Sentence, i int) int {
	j := i + 1
	if !s.In(i, thoseAgedWord) || s.KindAt(i) != token.Word || s.KindAt(j) != token.Word {
		return i
	}
	limit := s.In(j, ageLimit) || string(s.Folded(j)) == "aged"
	if !limit && !s.In(j, ageSpanWord) {
		return i
	}
	end := aged(s, j)
	if limit && s.English && end <= j && s.KindAt(j+1) == token.Numeral {
		end = AgeSpan(s, j+1) // those under 30
	}
	return max(i, end)
}

// yearsOld is the last token of an age at i that says years; before i where it does not.
func yearsOld(s *token.Sentence, i int) int {
	end := AgeSpan(s, i)
	for j := i; j <= end; j++ {
		if s.KindAt(j) != token.Word || !s.In(j, YearOfAge) && !s.In(j, morph.LengthUnit) {
			continue
		}
		if s.Is(end+1, token.ClassFrom|token.ClassTo) || end == j && s.IsWord(i-1, token.ClassBetween|token.ClassFrom) == single(s, i) {
			return i - 1 // mellom 30 år, over 30–40 år: number and preposition disagree
		}
		return end
	}
	return i - 1
}

// single reports whether the number at token i stands alone, and bounds no span.
func single(s *token.Sentence, i int) bool {
	n := s.NumberAt(i)
	if n == nil {
		return false
	}
	j := int(n.Last) + 1
	return s.KindAt(j) == token.Word && !s.Is(j, token.ClassAnd|token.ClassTo)
}
