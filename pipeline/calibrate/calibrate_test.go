package calibrate

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"funn/extract"
	"funn/extract/record"
	"funn/extract/rule"
	"funn/pipeline"
	"funn/pipeline/load"
)

var write = flag.Bool("calibrate", false, "write how often each rule was right")

const (
	docs  = "../../testdata/doc"
	truth = "../../testdata/gold"
	prose = "../../testdata/claim"
	seed  = "../../../shared/gold/seed" // beside the project; not everywhere
)

// document extracts a labelled document.
func document(t testing.TB, x *extract.Extractor, path string) record.Set {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, _, err := load.Text(pipeline.Content{URI: path, ID: "0123456789abcdef", Bytes: b})
	if err != nil {
		t.Fatal(err)
	}
	return x.Extract(doc)
}

type scored struct {
	name                      string
	findings, recommendations Score
	taken, distractors        int
}

// evaluate scores every labelled document and counts the support of rules.
func evaluate(t testing.TB, support map[string]rule.Support) []scored {
	// What prose gives is counted at first sight.
	seen := map[string]rule.Support{}
	t.Helper()
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(truth + "/*.gold.json")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d labelled documents: %v", len(files), err)
	}
	var out []scored
	one := func(support map[string]rule.Support, name, doc, labels string) {
		g, err := Load(labels)
		if err != nil {
			t.Fatal(err)
		}
		set := document(t, x, doc)
		f, r := Findings(&set), Recommendations(&set)
		s := scored{name: name, findings: Claims(set.Document, f, g.Findings), recommendations: Claims(set.Document, r, g.Recommendations)}
		s.taken, s.distractors = len(Taken(r, g.Distractors)), len(g.Distractors)
		Count(support, f, s.findings)
		Count(support, r, s.recommendations)
		for _, i := range s.findings.Wrong {
			t.Logf("%s: extra finding (%s): %s", name, f[i].Rule, f[i].Text)
		}
		for _, j := range s.findings.Miss {
			t.Logf("%s: missed finding: %s", name, g.Findings[j].Text)
		}
		for _, i := range s.recommendations.Wrong {
			t.Logf("%s: extra recommendation (%s): %s", name, r[i].Rule, r[i].Text)
		}
		for _, j := range s.recommendations.Miss {
			t.Logf("%s: missed recommendation: %s", name, g.Recommendations[j].Text)
		}
		out = append(out, s)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".gold.json")
		one(support, name, filepath.Join(docs, name+".txt"), f)
	}
	more, err := filepath.Glob(prose + "/*.gold.json")
	if err != nil || len(more) == 0 {
		t.Fatalf("no labelled prose: %v", err)
	}
	for _, f := range more {
		name := strings.TrimSuffix(filepath.Base(f), ".gold.json")
		one(seen, name, filepath.Join(prose, name+".txt"), f)
	}
	if _, err := os.Stat(seed); err == nil {
		one(support, "seed", "../../seeds/imdi-fou-2016.txt", seed)
	} else {
		t.Logf("the seed is not scored: %v", err)
	}
	return out
}

// Floors of the labelled documents together, a little under what was measured.
const (
	floorFindings        = 0.95
	floorRecommendations = 0.95
	ceilingDistractors   = 0.05
)

func TestLabelledDocuments(t *testing.T) {
	support := map[string]rule.Support{}
	var f, r Score
	taken, all := 0, 0
	for _, s := range evaluate(t, support) {
		t.Logf("%-26s findings %.3f, recommendations %.3f, distractors %d of %d", s.name, s.findings.F1(), s.recommendations.F1(), s.taken, s.distractors)
		f.Add(s.findings)
		r.Add(s.recommendations)
		taken, all = taken+s.taken, all+s.distractors
	}
	t.Logf("together: findings P %.3f R %.3f F1 %.3f, recommendations P %.3f R %.3f F1 %.3f, distractors %d of %d",
		f.Precision(), f.Recall(), f.F1(), r.Precision(), r.Recall(), r.F1(), taken, all)
	if f.F1() < floorFindings {
		t.Errorf("findings F1 %.3f is below %.2f", f.F1(), floorFindings)
	}
	if r.F1() < floorRecommendations {
		t.Errorf("recommendations F1 %.3f is below %.2f", r.F1(), floorRecommendations)
	}
	if float64(taken) > ceilingDistractors*float64(all) {
		t.Errorf("%d of %d distractors were taken for recommendations", taken, all)
	}
}

// TestCalibrate writes the table of confidence, on demand.
func TestCalibrate(t *testing.T) {
	if !*write {
		t.Skip("asked for by make calibrate")
	}
	if _, err := os.Stat(seed); err != nil {
		t.Fatalf("the table needs the seed's labels: %v", err)
	}
	support := map[string]rule.Support{}
	evaluate(t, support)
	b, err := os.ReadFile(prose + "/first.tsv")
	if err != nil {
		t.Fatal(err)
	}
	first, err := rule.ReadSupport(rule.File{Name: "first.tsv", Data: b})
	if err != nil {
		t.Fatal(err)
	}
	for id, n := range first {
		support[id] = rule.Support{Right: support[id].Right + n.Right, Wrong: support[id].Wrong + n.Wrong}
	}
	if err := os.WriteFile("../../extract/rule/rules/confidence.tsv", rule.FormatSupport(support), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestSimilarity(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want float64
	}{
		{"Kommunene bør samarbeide.", "kommunene bør sam- arbeide", 1},
		{"", "x", 0},
		{"abcd", "abce", 0.5},
		{"ab", "ab", 1},
	} {
		a, b := newText(tt.a), newText(tt.b)
		if got := similarity(&a, &b); got != tt.want {
			t.Errorf("%q and %q: got %g, want %g", tt.a, tt.b, got, tt.want)
		}
	}
}
