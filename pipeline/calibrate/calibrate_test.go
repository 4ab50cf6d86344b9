package calibrate

import (
	"flag"
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

// score scores every labelled document of a folder; its text stands in docs.
func score(t testing.TB, r *gold.Report, labels, docs string, least int) {
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
		if err := r.Add(f, &rows); err != nil {
			t.Fatal(err)
		}
	}
}

// Floors of the labelled documents together, a little under what was measured.
var floors = map[string]float64{
	"findings.f1":             0.95,
	"recommendations.f1":      0.95,
	"recommendations.refused": 0.95,
}

func TestLabelledDocuments(t *testing.T) {
	var r gold.Report
	score(t, &r, data+"gold", data+"doc", 6)
	score(t, &r, data+"gold/seed", "../../seeds", 1)
	score(t, &r, data+"claim", data+"claim", 6)
	var out strings.Builder
	if err := r.Text(&out, false); err != nil {
		t.Fatal(err)
	}
	t.Log(out.String())
	left := len(floors)
	for _, f := range r.Figures() {
		floor, ok := floors[f.Name]
		if !ok {
			continue
		}
		left--
		if f.Value < floor {
			t.Errorf("%s is %.3f, below %.2f", f.Name, f.Value, floor)
		}
	}
	if left > 0 {
		t.Errorf("%d figures were not measured", left)
	}
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
	if err := os.WriteFile("../../extract/rule/rules/confidence.tsv", rule.FormatSupport(support), 0o644); err != nil {
		t.Fatal(err)
	}
}
