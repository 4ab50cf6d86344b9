package outline

import (
	"strconv"
	"strings"
)

// counter follows the numbers of headings, so that a number out of its turn, a
// footnote or a row of figures, is told from a heading.
type counter struct {
	last []int
}

// skip is how many numbers may be missing between two headings that were found.
const skip = 3

// follows reports whether number may come next, and if so counts it. A number
// with several parts may always come: nothing else is written so. So may 1 and a
// letter: a part or an appendix begins its own count.
func (c *counter) follows(number string) bool {
	parts := strings.Split(number, ".")
	next := make([]int, len(parts))
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil {
			return true
		}
		next[i] = n
	}
	if len(next) == 1 && len(c.last) > 0 && next[0] != 1 && (next[0] <= c.last[0] || next[0] > c.last[0]+skip) {
		return false
	}
	c.last = next
	return true
}
