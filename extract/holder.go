package extract

import (
	"sort"

	"funn/extract/record"
)

// holders finds the claim that a mention stands in.
type holders struct {
	claims []*record.Claim // by start
	reach  []int           // the largest end among claims[:i+1]
}

func newHolders(n int, at func(int) *record.Claim) *holders {
	h := &holders{claims: make([]*record.Claim, n), reach: make([]int, n)}
	for i := range n {
		h.claims[i] = at(i)
	}
	sort.SliceStable(h.claims, func(i, j int) bool { return h.claims[i].Span.Start < h.claims[j].Span.Start })
	end := 0
	for i, c := range h.claims {
		end = max(end, c.Span.End)
		h.reach[i] = end
	}
	return h
}

// of is the shortest claim that holds s, nil where none does.
func (h *holders) of(s record.Span) *record.Claim {
	var best *record.Claim
	i := sort.Search(len(h.claims), func(i int) bool { return h.claims[i].Span.Start > s.Start }) - 1
	for ; i >= 0 && h.reach[i] >= s.End; i-- {
		if c := h.claims[i]; c.Span.Contains(s) && (best == nil || c.Span.Len() < best.Span.Len()) {
			best = c
		}
	}
	return best
}
