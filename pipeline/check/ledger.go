package check

import (
	"slices"

	"funn/pipeline/dataset/contract"
)

// ledger is the table sources.
type ledger struct {
	path string
	of   map[string]*contract.Row // by doc_id: the first source with rows
}

// ledger reads the table sources and holds it against the manifest.
func (c *checker) ledger(s *stream) *ledger {
	l := &ledger{s.path, map[string]*contract.Row{}}
	inputs := c.set.Manifest.Inputs
	last := ""
	i := 0
	for ; ; i++ {
		r, _, ok := s.Next()
		if !ok {
			break
		}
		src := r.Pointer().(*contract.Source)
		if i > 0 && src.URI <= last {
			c.fault(s.path, r.At, "uri %s stands twice, or the rows are not in order", src.URI)
		}
		last = src.URI
		if i < len(inputs) {
			if in := inputs[i]; in.URI != src.URI || in.Status != src.Status {
				c.fault(s.path, r.At, "%s %s, in the manifest %s %s", src.URI, src.Status, in.URI, in.Status)
			}
		}
		if src.Status == "ok" || src.Status == "partial" {
			id := r.Text("doc_id")
			if l.of[id] != nil {
				c.fault(s.path, r.At, "a second source with rows for document %s", id)
			}
			l.of[id] = &r
		}
	}
	if i != len(inputs) {
		c.fault(s.path, 0, "has %d sources, the manifest %d inputs", i, len(inputs))
	}
	return l
}

// without are the sources whose documents were not seen, in order.
func (l *ledger) without(seen map[string]bool) []*contract.Row {
	var out []*contract.Row
	for id, r := range l.of {
		if !seen[id] {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b *contract.Row) int { return a.At - b.At })
	return out
}
