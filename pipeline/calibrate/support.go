package calibrate

import (
	"funn/extract/record"
	"funn/extract/rule"
)

// Count adds the rows of one document to the support of their rules. A row that
// an optional label has counts neither way.
func Count(dst map[string]rule.Support, rows []*record.Claim, s Score) {
	add := func(list []int, right, wrong int) {
		for _, i := range list {
			n := dst[rows[i].Rule]
			dst[rows[i].Rule] = rule.Support{Right: n.Right + right, Wrong: n.Wrong + wrong}
		}
	}
	add(s.Right, 1, 0)
	add(s.Wrong, 0, 1)
}
