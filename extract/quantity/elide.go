package quantity

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// elide reads numbers whose unit was said before: 71 prosent i 2015, mot 63 i
// 2014, and fra 40 prosent til 55.
func elide(r *Reading) {
	if len(r.Mentions) == 0 {
		return
	}
	owner := r.owners()
	last := -1 // the mention that said the unit last
	for k := range r.s.Numbers {
		n := &r.s.Numbers[k]
		switch {
		case owner[k] >= 0:
			last = r.living(owner[k])
		case last < 0 || is(n, taken|labelled|glued|ordinal|weak|vague|priced|fractional):
		case gappedShare(r, k, last):
		case int(n.Token)-r.Mentions[last].Last > syntax.Reach || r.s.PointBetween(r.Mentions[last].Last, int(n.Token)):
			last = -1
		default:
			elideAfter(r, k, last)
		}
	}
}

// living is mention i, or the one that it became part of.
func (r *Reading) living(i int) int {
	if m := &r.Mentions[i]; m.dead && m.Ties >= 0 {
		return m.Ties
	}
	return i
}

// elideAfter adds the mention of number k, where it has the unit that mention last said.
func elideAfter(r *Reading, k, last int) {
	e := elisionOf(r.s, k, &r.Mentions[last])
	if !e.has() {
		return
	}
	x := mentionOf(r.s, k, RuleElided)
	x.Unit, x.Form = e.m.Unit.unsaid(x.Last), e.m.Form
	x.Unit.Explicit = false
	if e.m.Money() {
		x.Rule = RuleMoneyElided
		if !e.n.Scaled {
			takeScale(e.n, &r.s.Numbers[e.m.Number])
		}
	}
	if r.s.KindAt(e.p) == token.Open && e.n.Digits.Decimals > 0 {
		x.question(0.6)
	}
	i := r.add(x)
	m, next := &r.Mentions[last], &r.Mentions[i]
	next.Ties = last
	switch {
	case e.against:
	case widens(r.s, m, next):
		widenTo(r.s, m, next)
	default:
		r.tie(m, next)
	}
}

// widens reports whether x is the upper end of m, and no end of a change: varierer fra 40
// prosent til 55.
func widens(s *token.Sentence, m, x *Mention) bool {
	if m.High >= 0 || connect(s, m.Last+1, x.First) != connectTo {
		return false
	}
	return !moves(s, s.Before(m.First), x.Last, falls(s, m, x))
}

// widenTo makes x the upper end of m.
func widenTo(s *token.Sentence, m, x *Mention) {
	down := falls(s, m, x)
	x.dead = true
	m.High, m.Last, m.Unit.Last = x.Number, x.Last, x.Last
	if down {
		m.turn()
	}
}

// falls reports whether x is less than m.
func falls(s *token.Sentence, m, x *Mention) bool {
	return s.Numbers[m.Number].Value.Cmp(s.Numbers[x.Number].Value) > 0
}
