package calibrate

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"funn/extract"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/gold"
	"funn/pipeline/pdf"
)

const realPDF = "../../../shared/corpora/pdf" // beside the project; not everywhere

// pageLabel is a row of testdata/real, whose README has the fields.
type pageLabel struct {
	File    string   `json:"file"`
	Page    int      `json:"page"`
	Kind    string   `json:"kind"`
	As      string   `json:"as"`
	Begins  string   `json:"begins"`
	Ends    string   `json:"ends"`
	Surface string   `json:"surface"`
	Value   float64  `json:"value"`
	High    *float64 `json:"value_high"`
	InTable bool     `json:"in_table"`
	Tier    string   `json:"tier"`

	hit bool
}

func pageLabels(t *testing.T, name string) map[string][]*pageLabel {
	t.Helper()
	f, err := os.Open(data + "real/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string][]*pageLabel{}
	for s := bufio.NewScanner(f); s.Scan(); {
		var l pageLabel
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[l.File] = append(out[l.File], &l)
	}
	return out
}

// pageRow is a row of the dataset as it compares with a pageLabel.
type pageRow struct {
	kind    string
	page    int
	text    string // letters and digits
	values  []float64
	inTable bool
	shown   string
}

func pageRows(set *record.Set) []pageRow {
	var out []pageRow
	page := func(e *record.Evidence) int { return set.Document.PageOf(e.Span.Start) }
	for i := range set.Percentages {
		p := &set.Percentages[i]
		out = append(out, pageRow{"share", page(&p.Evidence), "", []float64{p.Value, p.Low, p.High}, p.InTable, p.Surface + " in: " + p.Sentence})
	}
	for i := range set.Amounts {
		a := &set.Amounts[i]
		v := []float64{float64(a.Value) / 100, float64(a.Low) / 100, float64(a.High) / 100}
		out = append(out, pageRow{"money", page(&a.Evidence), "", v, a.InTable, a.Surface + " in: " + a.Sentence})
	}
	claim := func(kind string, c *record.Claim) {
		if c.Speaker != record.SpeakerThirdParty {
			out = append(out, pageRow{kind: kind, page: page(&c.Evidence), text: letters(c.Text), shown: c.Text})
		}
	}
	for i := range set.Findings {
		claim("finding", &set.Findings[i].Claim)
	}
	for i := range set.Recommendations {
		claim("recommendation", &set.Recommendations[i].Claim)
	}
	return out
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// is reports whether the row is the label: a number by its page and value, a
// claim by the words that it or a sentence in it begins with, or that it ends
// with, on the page or next to it.
func (r *pageRow) is(l *pageLabel) bool {
	switch l.Kind {
	case "finding", "recommendation":
		return r.kind == l.Kind && abs(r.page-l.Page) <= 1 &&
			(strings.Contains(r.text, letters(l.Begins)) || l.Ends != "" && strings.HasSuffix(r.text, letters(l.Ends)))
	case "page", "distractor":
		return false
	}
	scale, kind := 1.0, "share"
	switch l.Kind {
	case "fraction", "ratio":
		scale = 100
	case "money":
		kind = "money"
	}
	has := func(want float64) bool {
		for _, v := range r.values {
			if math.Abs(v-want) <= max(0.06, 0.002*math.Abs(want)) {
				return true
			}
		}
		return false
	}
	return r.kind == kind && r.page == l.Page && r.inTable == l.InTable && has(l.Value*scale) && (l.High == nil || has(*l.High*scale))
}

func abs(n int) int { return max(n, -n) }

// count adds the rows of labelled pages to the tallies of their kinds.
func count(t *testing.T, file string, rows []pageRow, labels []*pageLabel, kinds map[string]*gold.Tally) {
	labelled := map[int]bool{}
	for _, l := range labels {
		labelled[l.Page] = true
	}
	tally := func(kind string, inTable bool) *gold.Tally {
		if inTable {
			kind = "cell"
		}
		return kinds[kind]
	}
	for i := range rows {
		r, found := &rows[i], false
		for _, l := range labels {
			// A row may join two labelled sentences; a number is one label.
			if (r.text != "" || !found && !l.hit) && r.is(l) {
				l.hit, found = true, true
			}
		}
		if n := tally(r.kind, r.inTable); n != nil && !found && labelled[r.page] {
			n.Wrong++
			t.Logf("%s page %d: extra %s: %s", file, r.page, r.kind, r.shown)
		}
	}
	for _, l := range labels {
		kind := l.Kind
		if kind == "percent" || kind == "fraction" || kind == "ratio" {
			kind = "share"
		}
		n := tally(kind, l.InTable)
		switch {
		case n == nil || l.Tier == "optional":
		case l.hit:
			n.Right++
		default:
			n.Missed++
			t.Logf("%s page %d: missed %s: %s%s", file, l.Page, kind, l.Begins, l.Surface)
		}
	}
}

// TestRealPages holds what the issues ask of pages of real PDFs.
func TestRealPages(t *testing.T) {
	if _, err := os.Stat(realPDF); err != nil {
		t.Skipf("the real PDFs are not here: %v", err)
	}
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]*gold.Tally{"share": {}, "cell": {}, "finding": {}, "recommendation": {}}
	quantities, claims := pageLabels(t, "quantities.jsonl"), pageLabels(t, "claims.jsonl")
	for file := range quantities {
		b, err := os.ReadFile(filepath.Join(realPDF, file))
		if err != nil {
			t.Fatal(err)
		}
		doc, _, err := pdf.Load(pipeline.Content{URI: file, ID: "0123456789abcdef", Bytes: b}, pdf.Options{})
		if err != nil {
			t.Fatal(err)
		}
		set := x.Extract(doc)
		rows := pageRows(&set)
		only := func(names ...string) map[string]*gold.Tally {
			m := map[string]*gold.Tally{}
			for _, n := range names {
				m[n] = kinds[n]
			}
			return m
		}
		count(t, file, rows, quantities[file], only("share", "cell"))
		count(t, file, rows, claims[file], only("finding", "recommendation"))
	}
	for _, f := range []struct {
		what      string
		got, want float64
	}{
		{"F1 of shares in running text", kinds["share"].F1(), 0.95},
		{"precision of shares in table cells", kinds["cell"].Precision(), 0.95},
		{"F1 of findings", kinds["finding"].F1(), 0.70},
		{"recall of the authors' recommendations", kinds["recommendation"].Recall(), 0.80},
	} {
		if f.got < f.want {
			t.Errorf("%s is %.3f, below %.2f", f.what, f.got, f.want)
		}
	}
	for kind, n := range kinds {
		t.Logf("%-14s P %.3f R %.3f F1 %.3f: %d right, %d wrong, %d missed", kind, n.Precision(), n.Recall(), n.F1(), n.Right, n.Wrong, n.Missed)
	}
}
