package claim

import (
	"os"
	"strings"
	"testing"

	"funn/extract/record"
	"funn/extract/rule"
)

// variation is a sentence of testdata/variation.txt, and what it is.
type variation struct {
	kind rule.Kind
	want bool
	at   record.SectionKind
	language
	text string
}

type language = record.Language

func variations(t *testing.T) []variation {
	t.Helper()
	b, err := os.ReadFile("testdata/variation.txt")
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]record.SectionKind{"c": record.KindConclusion, "s": record.KindSummary, "o": record.KindOther}
	var out []variation
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.SplitN(line, " ", 4)
		if len(f) != 4 || kinds[f[1]] == "" {
			t.Fatalf("line %d: %s", i+1, line)
		}
		if f[0] == "none" {
			for _, k := range []rule.Kind{rule.Finding, rule.Recommendation} {
				out = append(out, variation{k, false, kinds[f[1]], language(f[2]), f[3]})
			}
			continue
		}
		what, no := strings.CutPrefix(f[0], "no-")
		v := variation{rule.Finding, !no, kinds[f[1]], language(f[2]), f[3]}
		if what == "rec" {
			v.kind = rule.Recommendation
		}
		out = append(out, v)
	}
	return out
}

// Of the variations so many are to be told right; which are not is logged.
const (
	floorVariationRecall    = 0.99
	floorVariationPrecision = 0.99
)

func TestVariations(t *testing.T) {
	w := reading(t)
	type count struct{ right, wrong, missed int }
	counts := map[rule.Kind]*count{rule.Finding: {}, rule.Recommendation: {}}
	for _, v := range variations(t) {
		w.language = v.language
		x := w.read(v.text)
		_, got := w.cue(v.kind, &x, rule.Place{Kind: v.at})
		got = got && !guides(&x)
		n := counts[v.kind]
		switch {
		case got && v.want:
			n.right++
		case got:
			c, _ := w.cue(v.kind, &x, rule.Place{Kind: v.at})
			t.Logf("extra %s by %s: %s", v.kind, c.id, v.text)
			n.wrong++
		case v.want:
			t.Logf("missed %s: %s", v.kind, v.text)
			n.missed++
		}
	}
	for k, n := range counts {
		recall, precision := float64(n.right)/float64(n.right+n.missed), float64(n.right)/float64(n.right+n.wrong)
		t.Logf("%s: recall %.3f, precision %.3f (%d right, %d wrong, %d missed)", k, recall, precision, n.right, n.wrong, n.missed)
		if recall < floorVariationRecall || precision < floorVariationPrecision {
			t.Errorf("%s: recall %.3f or precision %.3f is below %.2f, %.2f", k, recall, precision, floorVariationRecall, floorVariationPrecision)
		}
	}
}
