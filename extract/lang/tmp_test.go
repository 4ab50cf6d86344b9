package lang

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTmp(t *testing.T) {
	b, _ := os.ReadFile("/tmp/clauses.txt")
	for l := range strings.Lines(string(b)) {
		l = strings.TrimSpace(l)
		if l == "" {
			continue
		}
		want, s, _ := strings.Cut(l, " ")
		sp, ok := FiniteVerb(s)
		got := "-"
		if ok {
			got = sp.Of(s)
		}
		m := "  "
		if want != got {
			m = "!!"
		}
		fmt.Printf("%s %-12s %-12s imp=%v inf=%v en=%v %s\n", m, want, got, Imperative(s), Infinitive(s), newClause(s).english, s)
	}
}
