package claim

import (
	"maps"
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

// knownVariations are those that are not told right, and why. One that is told
// right leaves the list; none enters it.
var knownVariations = map[string]string{
	"finding: Det er grunn til å tro at noen har svart det de trodde vi ville høre.": "a doubt about the data has the form of a judgement (det er grunn til å tro at): " +
		"only what the answers are about tells it from one",
}

func TestVariations(t *testing.T) {
	w := reading(t)
	known := maps.Clone(knownVariations)
	for _, v := range variations(t) {
		w.language = v.language
		x := w.read(v.text)
		c, got := w.cue(v.kind, &x, rule.Place{Kind: v.at})
		got = got && !guides(&x)
		if got == v.want {
			continue
		}
		key := string(v.kind) + ": " + v.text
		if _, ok := known[key]; ok {
			delete(known, key)
			continue
		}
		t.Errorf("%s by %q: got %v, want %v", key, c.id, got, v.want)
	}
	for key := range known {
		t.Errorf("%s: told right, so not to be listed", key)
	}
}
