package quantity

import "funn/extract/token"

// axes drops the labels of a chart's axis: 0 % 10 % 20 % …, or 40 % and nothing
// else in the passage.
func axes(r *Reading, in *Passage) {
	for i := 0; i < len(r.Mentions); {
		j := i + 1
		for j < len(r.Mentions) && r.Mentions[j].First == r.Mentions[j-1].Last+1 && signed(r, j) {
			j++
		}
		if signed(r, i) && (scaleMarks(r, i, j) || !in.InTable && loneMark(r)) {
			for k := i; k < j; k++ {
				r.Mentions[k].dead = true
			}
		}
		i = j
	}
}

// signed reports whether mention i is a percentage with a sign.
func signed(r *Reading, i int) bool {
	m := &r.Mentions[i]
	return m.share() && m.single() && r.s.KindAt(m.Unit.Last) == token.Sign && m.First == int(r.s.Numbers[m.Number].Token)
}

// scaleMarks reports whether mentions i to j, j not included, are four or more that climb
// by one step.
func scaleMarks(r *Reading, i, j int) bool {
	if j-i < 4 {
		return false
	}
	value := func(k int) float64 { return r.s.Numbers[r.Mentions[k].Number].Value.Float() }
	step := value(i+1) - value(i)
	for k := i + 1; k < j; k++ {
		d := value(k) - value(k-1)
		if step == 0 || d-step > 1e-9 || step-d > 1e-9 {
			return false
		}
	}
	return true
}

// loneMark reports whether the passage is one mark of an axis, a whole multiple of ten,
// in quotes at most.
func loneMark(r *Reading) bool {
	if len(r.Mentions) != 1 {
		return false
	}
	said := 0
	for i := range r.s.Tokens {
		if r.s.KindAt(i) != token.Quote {
			said++
		}
	}
	n := &r.s.Numbers[r.Mentions[0].Number]
	v, ok := n.Value.Integer()
	return said == 2 && ok && n.Digits.Decimals == 0 && v%10 == 0 && v >= 0 && v <= 100 // a number and its sign
}
