package calibrate

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"funn/extract"
	"funn/extract/record"
	"funn/extract/rule"
	"funn/pipeline"
	"funn/pipeline/gold"
	"funn/pipeline/load"
)

var write = flag.Bool("calibrate", false, "write how often each rule was right")

const data = "../../testdata/"

// score scores every labelled document of a folder for each of the reports; its
// text stands in docs. seen is handed what was extracted from each, where it is not nil.
func score(t testing.TB, labels, docs string, least int, seen func(*record.Set), reports ...*gold.Report) {
	t.Helper()
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	files, err := gold.ReadFolder(labels)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < least {
		t.Fatalf("%s holds %d labelled documents, fewer than %d", labels, len(files), least)
	}
	for _, f := range files {
		path := filepath.Join(docs, strings.TrimSuffix(f.Document, ".txt")+".txt")
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		doc, _, err := load.Text(pipeline.Content{URI: path, ID: "0123456789abcdef", Bytes: b})
		if err != nil {
			t.Fatal(err)
		}
		set := x.Extract(doc)
		// Those of third parties are told apart, and not the authors' own.
		set.Recommendations = slices.DeleteFunc(set.Recommendations, func(r record.Recommendation) bool {
			return r.Speaker == record.SpeakerThirdParty
		})
		rows := gold.Rows(&set)
		rows.URI = path
		for _, r := range reports {
			if err := r.Add(f, &rows); err != nil {
				t.Fatal(err)
			}
		}
		if seen != nil {
			seen(&set)
		}
	}
}

// floors are a little under what was measured, by the name of the figure.
type floors map[string]float64

func (want floors) hold(t *testing.T, name string, r *gold.Report) {
	t.Helper()
	var out strings.Builder
	if err := r.Text(&out, false); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %s", name, &out)
	measured := map[string]float64{}
	for _, f := range r.Figures() {
		measured[f.Name] = f.Value
	}
	for _, figure := range slices.Sorted(maps.Keys(want)) {
		value, ok := measured[figure]
		if !ok {
			t.Errorf("%s: %s is not measured", name, figure)
		} else if value < want[figure] {
			t.Errorf("%s: %s is %.3f, below %.2f", name, figure, value, want[figure])
		}
	}
}

// Floors of the labelled documents together.
func TestLabelledDocuments(t *testing.T) {
	var claims, all, heldout gold.Report
	score(t, data+"gold", data+"doc", 6, nil, &claims, &all)
	score(t, data+"gold/seed", "../../seeds", 1, nil, &claims, &all)
	score(t, data+"claim", data+"claim", 6, nil, &claims) // has labels of claims only
	score(t, data+"heldout", data+"heldout", 20, nil, &heldout)
	floors{
		"findings.f1": 0.95, "recommendations.f1": 0.95, "recommendations.refused": 0.95,
	}.hold(t, "claims", &claims)
	floors{
		"reports.f1": 1, "reports.title": 1, "sections.f1": 1,
		"percentages.base": 0.88, "percentages.measure": 0.35, "amounts.measure": 0.16,
	}.hold(t, "testdata/gold", &all)
	floors{
		"reports.f1": 0.96, "reports.title": 1, "sections.f1": 0.99, "percentages.base": 0.66,
	}.hold(t, "testdata/heldout", &heldout)
}

// TestCalibrate writes the table of confidence, on demand: what the rules gave at
// first sight in documents that they had not met. What they give in documents
// that they were written with would flatter them.
func TestCalibrate(t *testing.T) {
	if !*write {
		t.Skip("asked for by make calibrate")
	}
	seen, err := filepath.Glob(data + "*/first.tsv")
	if err != nil || len(seen) == 0 {
		t.Fatalf("no counts at first sight: %v", err)
	}
	support := map[string]rule.Support{}
	for _, name := range seen {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		first, err := rule.ReadSupport(rule.File{Name: name, Data: b})
		if err != nil {
			t.Fatal(err)
		}
		for id, n := range first {
			support[id] = rule.Support{Right: support[id].Right + n.Right, Wrong: support[id].Wrong + n.Wrong}
		}
	}
	if err := os.WriteFile("../../extract/rule/rules/confidence.tsv", rule.FormatSupport(support, "Rows of each rule that were right and wrong at first sight in labelled documents."), 0o644); err != nil {
		t.Fatal(err)
	}
}
