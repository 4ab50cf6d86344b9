package quantity

import "funn/extract/token"

// captionScale is the power of ten beside the currency at token i: 1000 kr,
// mill. kroner, kr 1000, NOK million, kroner (tusen).
func captionScale(s *token.Sentence, i int) int8 {
	for _, j := range [...]int{i - 1, i + 1, i + 2, i - 2, i - 3} {
		if exp := scaleAt(s, j); exp > 0 {
			return exp
		}
	}
	return 0
}

// bareScale is the unit of Beløp i hele tusen, which leaves the currency to the
// reader.
func bareScale(s *token.Sentence) (u Unit, exp int8) {
	for i := range s.Tokens {
		if !s.Is(i, token.ClassIn) {
			continue
		}
		for j := i + 1; j <= i+2; j++ {
			if exp := scaleAt(s, j); exp > 0 {
				return Unit{Kind: UnitMoney, Currency: "NOK", doubtful: true}, exp
			}
		}
	}
	return u, 0
}

// scaleAt is the power of ten that token j stands for: 3 for 1000 and tusen. It is 0
// where it stands for none.
func scaleAt(s *token.Sentence, j int) int8 {
	if s.IsWord(j, token.ClassScale) {
		return s.Entry(j).Exp
	}
	n := s.NumberAt(j)
	if n == nil {
		return 0
	}
	exp := int8(0)
	if n.Scaled {
		exp = n.Exp
	}
	v, ok := n.Value.Shift(-int(exp)).Integer()
	if !ok {
		return 0
	}
	switch v {
	case 1:
		return exp
	case 1000:
		return exp + 3
	case 1e6:
		return exp + 6
	case 1e9:
		return exp + 9
	}
	return 0
}
