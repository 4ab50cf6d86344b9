package lang

import (
	"fmt"
	"testing"
)

func TestTmp2(t *testing.T) {
	for _, n := range []string{"nb", "nn"} {
		hit, all := 0, 0
		for _, p := range paragraphs(t, "sentences/"+n+"-dev.jsonl.gz") {
			for _, g := range p.gold {
				s := g.Of(p.text)
				if !afterStop(s) || len(s) < 25 {
					continue
				}
				all++
				if HasFiniteVerb(s) {
					hit++
				} else {
					fmt.Println(n, s)
				}
			}
		}
		fmt.Println(n, hit, all)
	}
}
