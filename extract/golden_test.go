package extract_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
	"funn/pipeline/pdf"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// built is what all tests share that change nothing about it.
var built = sync.OnceValues(extract.New)

func extractor(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func document(b []byte) *record.Document {
	doc, _, err := load.Text(pipeline.Content{URI: "test", ID: "0123456789abcdef", Bytes: b})
	if err != nil {
		return nil
	}
	return doc
}

// sources are the documents with a golden: the seed, and those in testdata/doc,
// which are in other forms.
func sources(t testing.TB) []string {
	t.Helper()
	docs, err := filepath.Glob("../testdata/doc/*.txt")
	if err != nil || len(docs) < 6 {
		t.Fatalf("%d documents in testdata/doc: %v", len(docs), err)
	}
	seeds, err := filepath.Glob("../seeds/*.txt")
	if err != nil || len(seeds) == 0 {
		t.Fatalf("no seed: %v", err)
	}
	return append(docs, seeds...)
}

// files are the PDF files with a golden: one with rows of every kind, and pages
// in columns, of spaced letters, with a table, with sums.
var files = []string{
	"../seeds/evaluering-mentorordningen-2021.pdf",
	"../testdata/pdf/columns.pdf", "../testdata/pdf/spaced.pdf", "../testdata/pdf/table.pdf", "../testdata/pdf/winansi.pdf",
}

// read is the document of a file.
func read(t *testing.T, path string) *record.Document {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Ext(path) == ".txt" {
		return document(b)
	}
	doc, _, err := pdf.Load(pipeline.Content{URI: "test", ID: "0123456789abcdef", Bytes: b}, pdf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestGolden(t *testing.T) {
	x := extractor(t)
	for _, f := range append(sources(t), files...) {
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		t.Run(name, func(t *testing.T) {
			got := show(x.Extract(read(t, f)))
			golden := filepath.Join("../testdata/golden", name+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v: run `make golden` and read the difference", err)
			}
			if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
				t.Errorf("-want +got, or run `make golden` and read the difference:\n%s", d)
			}
		})
	}
}

// show prints every row, a line each, without ids and offsets, so that a
// difference reads as a change of meaning.
func show(s record.Set) string {
	var b strings.Builder
	line := func(first int, format string, a ...any) {
		fmt.Fprintf(&b, "%4d ", strings.Count(s.Document.Text[:first], "\n")+1)
		fmt.Fprintf(&b, format, a...)
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "document %q %s, %d pages\n", s.Title, s.Language, len(s.Document.Pages))
	for _, r := range s.Reports {
		line(r.Span.Start, "report %q chapter=%q series=%q by=%q for=%q published=%q downloads=%v urls=%d %s %s", r.Title, r.Chapter, r.Series, r.Institutions, r.CommissionedBy, r.Published, r.Downloads, len(r.URLs), r.Language, r.Rule)
	}
	for _, c := range s.Sections {
		line(c.Span.Start, "section %s%s %q %s %s", strings.Repeat("  ", int(c.Level)), c.Kind, strings.TrimSpace(c.Number+" "+c.Heading), c.Language, c.Rule)
	}
	claim := func(c *record.Claim) string {
		return fmt.Sprintf("%s %s %s cue=%q quantities=%d+%d %s| %s", c.Style, c.Origin, c.Rule, c.Cue, c.NPercentages, c.NAmounts, strings.TrimPrefix(" parent="+tail(c.ParentID), " parent="), c.Text)
	}
	for i := range s.Findings {
		line(s.Findings[i].Span.Start, "finding %s", claim(&s.Findings[i].Claim))
	}
	for i := range s.Recommendations {
		r := &s.Recommendations[i]
		line(r.Span.Start, "recommendation to=%q %q %s %s %s", r.Addressee, r.Modality, r.Strength, r.Polarity, claim(&r.Claim))
	}
	mention := func(m *record.Mention) string {
		return fmt.Sprintf("%s%q %s %s measure=%q period=%q year=%d table=%v review=%v finding=%s recommendation=%s %s", m.Qualifier, m.QualifierText, m.Change, tail(m.ChangeGroup), m.Measure, m.Period, m.Year, m.InTable, m.NeedsReview, tail(m.FindingID), tail(m.RecommendationID), m.Rule)
	}
	for i := range s.Percentages {
		p := &s.Percentages[i]
		line(p.Span.Start, "percentage %q %s %g..%g of %q %s", p.Surface, p.Form, p.Low, p.High, p.Base, mention(&p.Mention))
	}
	for i := range s.Amounts {
		a := &s.Amounts[i]
		line(a.Span.Start, "amount %q %d..%d %s explicit=%v price=%d per=%q %s", a.Surface, a.Low, a.High, a.Currency, a.CurrencyExplicit, a.PriceYear, a.Per, mention(&a.Mention))
	}
	return b.String()
}

// tail is the part of an id that names the row in its document.
func tail(id string) string { return id[strings.LastIndexByte(id, '/')+1:] }
