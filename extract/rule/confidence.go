package rule

import (
	"fmt"
	"strconv"
	"strings"
)

// Support is how often the rows of a rule were right and wrong on labelled
// documents.
type Support struct{ Right, Wrong int }

// Confidence is the share of right rows, drawn towards a half by one row each
// way (Laplace's rule), so that a rule seen once is not sure.
func (s Support) Confidence() float32 {
	return float32(s.Right+1) / float32(s.Right+s.Wrong+2)
}

// Support is how the rule id was measured; false where it was not.
func (s *Set) Support(id string) (Support, bool) {
	if r, ok := s.byID[id]; ok {
		return r.measured, r.isMeasured
	}
	m, ok := s.support[id]
	return m, ok
}

// Confidence is how sure the rows of the rule id are, 0 to 1. A rule without
// measured support has what its file says, or one half; measured is false.
func (s *Set) Confidence(id string) (c float32, measured bool) {
	if r, ok := s.byID[id]; ok {
		return r.Confidence()
	}
	m, ok := s.support[id]
	return m.Confidence(), ok
}

// Confidence is how sure the rows of the rule are; see Set.Confidence.
func (r *Rule) Confidence() (c float32, measured bool) {
	if !r.isMeasured && r.own > 0 {
		return r.own, false
	}
	return r.measured.Confidence(), r.isMeasured
}

// ReadSupport reads the table that FormatSupport writes. An error is a *Fault.
func ReadSupport(f File) (map[string]Support, error) {
	m := make(map[string]Support)
	if err := parseSupport(m, f); err != nil {
		return nil, err
	}
	return m, nil
}

// parseSupport reads the table that make calibrate writes: rule, right, wrong.
func parseSupport(dst map[string]Support, f File) *Fault {
	src := newSource(f.Name, f.Data)
	for i, l := range src.lines {
		if l == "" || l[0] == '#' {
			continue
		}
		col := strings.Split(l, "\t")
		if len(col) != 3 {
			return src.fault(i+1, 1, "want rule, right and wrong, parted by tabs")
		}
		right, err1 := strconv.Atoi(col[1])
		wrong, err2 := strconv.Atoi(col[2])
		if err1 != nil || err2 != nil || right < 0 || wrong < 0 {
			return src.fault(i+1, 1, "right and wrong are counts")
		}
		dst[col[0]] = Support{right, wrong}
	}
	return nil
}

// FormatSupport writes the table that ReadSupport reads, by rule; about heads it.
func FormatSupport(m map[string]Support, about string) []byte {
	var b strings.Builder
	b.WriteString("# " + about + "\n# Written by make calibrate. Columns: rule, right, wrong.\n")
	for _, id := range sorted(m) {
		fmt.Fprintf(&b, "%s\t%d\t%d\n", id, m[id].Right, m[id].Wrong)
	}
	return []byte(b.String())
}
