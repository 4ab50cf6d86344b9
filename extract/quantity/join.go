package quantity

import (
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// join makes ranges of 30–40 and mellom 30 og 40, and ties the ends of fra 40
// til 55.
func join(s *Reading) {
	owner := s.owners()
	for k := 0; k+1 < len(s.Numbers); k++ {
		next := k + 1
		if s.Numbers[next].Price && next+1 < len(s.Numbers) {
			next++ // 7 mill. 2022-kroner til 12 mill. 2022-kroner
		}
		a, b := owner[k], owner[next]
		if a < 0 || b < 0 || s.Mentions[a].dead || !sameUnit(s, a, b) {
			continue
		}
		if rangeOf(s, a, b) {
			owner[next] = a // 30–40 may itself be an end
		}
	}
	for k := range s.Numbers {
		a := owner[k]
		if a < 0 || s.Mentions[a].dead || s.Mentions[a].Group > 0 || s.Mentions[a].Number != k {
			continue
		}
		fromTo(s, k, a, owner)
	}
}

// sameUnit reports whether mentions a and b are of one kind.
func sameUnit(s *Reading, a, b int) bool {
	x, y := &s.Mentions[a].Unit, &s.Mentions[b].Unit
	return x.Kind == y.Kind && s.Mentions[a].Form == s.Mentions[b].Form && x.Currency == y.Currency
}

// rangeOf joins mentions a and b to one range where the words between say so.
func rangeOf(s *Reading, a, b int) bool {
	x, y := &s.Mentions[a], &s.Mentions[b]
	if x.High >= 0 || y.High >= 0 {
		return false
	}
	low, high := &s.Numbers[x.Number], &s.Numbers[y.Number]
	p := s.Before(x.First)
	falls := low.Value.Cmp(high.Value)
	if falls == 0 || falls > 0 && !high.Negative && !s.Is(p, token.ClassFrom) {
		return false
	}
	switch connect(s.Sentence, x.Last+1, y.First) {
	case connectDash:
	case connectTo:
		if s.Is(p, token.ClassFrom) && moves(s.Sentence, p, y.Last, low.Value.Cmp(high.Value) > 0) {
			return false
		}
	case connectAnd:
		if !s.Is(p, token.ClassBetween) {
			return false
		}
	default:
		return false
	}
	if s.Is(p, token.ClassRespectively) {
		return false
	}
	shortened(s.Sentence, x, low, high, s.KindAt(x.Last+1) == token.Dash)
	x.High = y.Number
	x.Last = max(x.Last, y.Last)
	x.Unit.Last = y.Unit.Last
	if y.Price != 0 {
		x.Price = y.Price
	}
	if x.doubt == 0 || y.doubt > 0 && y.doubt < x.doubt {
		x.doubt = y.doubt // one end makes it doubtful
	}
	x.Review = x.Review || y.Review
	if x.Rule == ruleCoordinated || x.Rule == ruleMoneyList {
		x.Rule = ownRule(x)
	}
	x.Ties = -1
	y.dead = true
	if falls > 0 {
		x.Number, x.High = x.High, x.Number
		x.Review = true
	}
	return true
}

// shortened gives the lower end of 10–15 000 kroner the thousands that only the
// upper end has written. Between words, mellom 2 og 300 000, it may as well be
// meant as it stands: that is for review, and so is 1–5 000.
func shortened(s *token.Sentence, m *Mention, low, high *token.Number, dash bool) {
	whole := func(n *token.Number) bool {
		return !n.Spelled && !n.Scaled && n.Digits.Decimals == 0 && n.Value.Coef > 0
	}
	if !m.Money() || !whole(low) || !whole(high) || high.Value.Coef%1000 != 0 || low.Value.Coef >= high.Value.Coef/1000 {
		return
	}
	if dash {
		low.Value.Coef *= 1000
	}
	m.Review = m.Review || !dash || low.Value.Coef == 1000
}

// ownRule is the rule of a mention that has its unit beside it.
func ownRule(m *Mention) string {
	switch {
	case m.Money() && !m.Unit.Explicit:
		return RuleMoneyElided
	case m.Money() && m.Unit.Currency == "NOK":
		return ruleKroner
	case m.Money():
		return ruleMoney
	case m.Form == record.FormPercentagePoint:
		return rulePoint
	case m.Form == record.FormPermille:
		return rulePermille
	}
	return rulePercent
}

// fromTo ties mention a, if fra stands before it, to the next mention that has
// til before it. The other order, til 55 fra 40, is tied as well.
func fromTo(s *Reading, k, a int, owner []int) {
	x := &s.Mentions[a]
	from := s.Is(s.Before(x.First), token.ClassFrom)
	to := s.Is(s.Before(x.First), token.ClassTo)
	if !from && !to {
		return
	}
	for j := k + 1; j < len(s.Numbers); j++ {
		n := &s.Numbers[j]
		if int(n.Token)-x.Last > syntax.Reach || s.PointBetween(x.Last, int(n.Token)) {
			return
		}
		b := owner[j]
		if b < 0 || b == a || s.Mentions[b].dead {
			continue
		}
		y := &s.Mentions[b]
		if !sameUnit(s, a, b) {
			return
		}
		p := s.Before(y.First)
		switch {
		case from && s.Is(p, token.ClassTo) && !moves(s.Sentence, s.Before(x.First), y.Last, s.Numbers[x.Number].Value.Cmp(n.Value) > 0):
			// fra 850 kroner for det minste til 412 000 for det største: two levels
		case from && s.Is(p, token.ClassTo), to && s.Is(p, token.ClassFrom):
			s.groups++
			x.Group, y.Group = s.groups, s.groups
			x.Change, y.Change = record.ChangeFrom, record.ChangeTo
			if to {
				x.Change, y.Change = record.ChangeTo, record.ChangeFrom
			}
			y.Ties = a
		}
		return
	}
}
