package quantity

import "funn/extract/token"

// fractionRanges joins mellom en tredjedel og halvparten, 1/3–1/2, and ties the ends of
// fra en tredjedel til halvparten.
func fractionRanges(r *Reading) {
	last := -1
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Rule != RuleFraction || last >= 0 && fractionRange(r, &r.Mentions[last], m) {
			continue
		}
		last = i
	}
}

// fractionRange reports whether it has made m the upper end of a, the fraction before it.
// It ties the two where they are the ends of a change.
func fractionRange(r *Reading, a, m *Mention) bool {
	p := r.s.Before(a.First)
	between := connect(r.s, a.Last+1, m.First)
	if a.Den2 == 0 && a.Num*m.Den < m.Num*a.Den && spans(r.s, p, m.Last, between, false) {
		a.Num2, a.Den2, a.Last = m.Num, m.Den, m.Last
		m.dead = true
		return true
	}
	if between == connectTo && r.s.Is(p, token.ClassFrom) && a.Group == 0 {
		r.tie(a, m)
	}
	return false
}
