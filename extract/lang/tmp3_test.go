package lang

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTmp3(t *testing.T) {
	for _, n := range []string{"/tmp/heads.txt", "/tmp/claims.txt"} {
		b, _ := os.ReadFile(n)
		for l := range strings.Lines(string(b)) {
			l = strings.TrimSpace(l)
			if l == "" {
				continue
			}
			for _, x := range Sentences([]Passage{{l, "nb"}})[0] {
				s := x.Of(l)
				sp, ok := FiniteVerb(s)
				got := "-"
				if ok {
					got = sp.Of(s)
				}
				fl := ""
				if Imperative(s) {
					fl += "I"
				}
				if Infinitive(s) {
					fl += "å"
				}
				if BareInfinitive(s) {
					fl += "b"
				}
				if newClause(s).english {
					fl += "EN"
				}
				fmt.Printf("%s %-12s %-3s %s\n", n[5:6], got, fl, s)
			}
		}
	}
}
