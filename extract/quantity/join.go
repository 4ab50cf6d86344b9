package quantity

import (
	"funn/extract/syntax"
	"funn/extract/token"
)

// join makes ranges of 30–40 and mellom 30 og 40, and ties the ends of fra 40
// til 55.
func join(r *Reading) {
	s, owner := r.s, r.owners()
	for k := 0; k+1 < len(s.Numbers); k++ {
		next := k + 1
		if s.Numbers[next].Price && next+1 < len(s.Numbers) {
			next++ // 7 mill. 2022-kroner til 12 mill. 2022-kroner
		}
		a, b := owner[k], owner[next]
		if a < 0 || b < 0 || r.Mentions[a].dead || !sameUnit(r, a, b) {
			continue
		}
		if rangeOf(r, &r.Mentions[a], &r.Mentions[b]) {
			owner[next] = a // 30–40 may itself be an end
		}
	}
	for k := range s.Numbers {
		if a := owner[k]; a >= 0 && !r.Mentions[a].dead && r.Mentions[a].Group == 0 && r.Mentions[a].Number == k {
			fromTo(r, k, a, owner)
		}
	}
}

// sameUnit reports whether mentions a and b are of one kind.
func sameUnit(r *Reading, a, b int) bool {
	x, y := &r.Mentions[a].Unit, &r.Mentions[b].Unit
	return x.Kind == y.Kind && r.Mentions[a].Form == r.Mentions[b].Form && x.Currency == y.Currency
}

// rangeOf joins x and y to one range, x, where the words between say so.
func rangeOf(r *Reading, x, y *Mention) bool {
	if x.High >= 0 || y.High >= 0 {
		return false
	}
	low, high := &r.s.Numbers[x.Number], &r.s.Numbers[y.Number]
	p := r.s.Before(x.First)
	falls := low.Value.Cmp(high.Value)
	if falls == 0 || falls > 0 && !high.Negative && !r.s.Is(p, token.ClassFrom) {
		return false
	}
	if r.s.Is(p, token.ClassRespectively) || !spans(r.s, p, y.Last, connect(r.s, x.Last+1, y.First), falls > 0) {
		return false
	}
	thousands(x, low, high, r.s.KindAt(x.Last+1) == token.Dash)
	widen(x, y)
	if falls > 0 {
		x.turn()
	}
	return true
}

// spans reports whether what stands between two numbers, and before the first at token p,
// makes them one range, which ends at token last. down is whether it runs downwards.
func spans(s *token.Sentence, p, last int, between connector, down bool) bool {
	switch between {
	case connectDash:
		return true
	case connectTo:
		return !s.Is(p, token.ClassFrom) || !moves(s, p, last, down)
	case connectAnd:
		return s.Is(p, token.ClassBetween)
	}
	return false
}

// widen makes y the upper end of x. One end makes the whole doubtful.
func widen(x, y *Mention) {
	y.dead = true
	x.High, x.Ties = y.Number, -1
	x.Last, x.Unit.Last = max(x.Last, y.Last), y.Unit.Last
	if y.Price != 0 {
		x.Price = y.Price
	}
	if x.doubt == 0 || y.doubt > 0 && y.doubt < x.doubt {
		x.doubt = y.doubt
	}
	x.Review = x.Review || y.Review
	if x.Rule == ruleCoordinated || x.Rule == ruleMoneyList {
		x.Rule = ownRule(x)
	}
}

// fromTo ties mention a, of number k, if fra stands before it, to the next mention that
// has til before it. The other order, til 55 fra 40, is tied as well.
func fromTo(r *Reading, k, a int, owner []int) {
	s, x := r.s, &r.Mentions[a]
	p := s.Before(x.First)
	from, to := s.Is(p, token.ClassFrom), s.Is(p, token.ClassTo)
	if !from && !to {
		return
	}
	j := nextMention(r, k, a, owner)
	if j < 0 || !sameUnit(r, a, owner[j]) {
		return
	}
	y := &r.Mentions[owner[j]]
	q := s.Before(y.First)
	switch {
	case from && s.Is(q, token.ClassTo):
		// fra 850 kroner for det minste til 412 000 for det største are two levels
		if !moves(s, p, y.Last, s.Numbers[x.Number].Value.Cmp(s.Numbers[j].Value) > 0) {
			return
		}
	case to && s.Is(q, token.ClassFrom):
	default:
		return
	}
	if to {
		r.tie(y, x)
	} else {
		r.tie(x, y)
	}
	y.Ties = a
}

// nextMention is the first number behind k that a mention other than a has, in the same
// sentence and within reach; −1 where none has.
func nextMention(r *Reading, k, a int, owner []int) int {
	last := r.Mentions[a].Last
	for j := k + 1; j < len(r.s.Numbers); j++ {
		at := int(r.s.Numbers[j].Token)
		if at-last > syntax.Reach || r.s.PointBetween(last, at) {
			return -1
		}
		if b := owner[j]; b >= 0 && b != a && !r.Mentions[b].dead {
			return j
		}
	}
	return -1
}
