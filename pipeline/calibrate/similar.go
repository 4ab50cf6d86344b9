package calibrate

import "strings"

// squash is the letters and digits of s in lower case: texts that differ by
// hyphens, spaces, marks and case are the same.
func squash(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune("æøåéäö", r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// grams counts the runs of three characters of a squashed text.
func grams(s string) map[string]int {
	r := []rune(s)
	m := make(map[string]int, len(r))
	for i := 0; i < max(1, len(r)-2); i++ {
		m[string(r[i:min(i+3, len(r))])]++
	}
	return m
}

// text is a squashed text with its grams.
type text struct {
	squashed string
	grams    map[string]int
	sum      int
}

func newText(s string) text {
	t := text{squashed: squash(s)}
	t.grams = grams(t.squashed)
	for _, n := range t.grams {
		t.sum += n
	}
	return t
}

// similarity is the F1 of the runs of three characters that two texts share, 0
// to 1; 0 where one is empty.
func similarity(a, b *text) float64 {
	if a.squashed == "" || b.squashed == "" {
		return 0
	}
	if a.squashed == b.squashed {
		return 1
	}
	both := 0
	for g, n := range a.grams {
		both += min(n, b.grams[g])
	}
	return 2 * float64(both) / float64(a.sum+b.sum)
}
