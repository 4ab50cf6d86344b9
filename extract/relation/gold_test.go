package relation

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"funn/extract/quantity"
	"funn/extract/record"
)

// beside is a file of the folder beside the repository; the test is skipped
// where it is absent.
func beside(t testing.TB, elem ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
		path := filepath.Join(append([]string{dir, "shared"}, elem...)...)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	t.Skipf("no shared/%s beside the repository", strings.Join(elem, "/"))
	return ""
}

// built is what all tests share: nothing changes it.
var built = sync.OnceValues(New)

func parser(t testing.TB) *Parser {
	t.Helper()
	p, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

type goldRow struct {
	Surface, Qualifier, Sentence, Of, Tier, Measure, Per, Period, Line string
	Value                                                              float64
}

// TestSeedGold reads the sentences of the labelled seed: every required row is
// found with its value and qualifier.
func TestSeedGold(t *testing.T) {
	p := parser(t)
	for _, table := range []string{"percentages", "amounts"} {
		f, err := os.Open(beside(t, "gold", "seed", table+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, hits, bases, based := 0, 0, 0, 0
		previous := ""
		for in := bufio.NewScanner(f); in.Scan(); {
			var g goldRow
			var raw map[string]any
			if err := json.Unmarshal(in.Bytes(), &raw); err != nil {
				t.Fatal(err)
			}
			g.Surface, _ = raw["surface"].(string)
			g.Qualifier, _ = raw["qualifier"].(string)
			g.Sentence, _ = raw["sentence"].(string)
			g.Of, _ = raw["of"].(string)
			g.Tier, _ = raw["tier"].(string)
			g.Value, _ = raw["value"].(float64)
			g.Measure, _ = raw["measure"].(string)
			if g.Tier != "required" {
				continue
			}
			rows++
			var r Result
			p.Parse(&r, quantity.Passage{Text: g.Sentence, Language: record.Bokmaal, Previous: previous})
			found := false
			for _, q := range r.Percentages {
				if table == "percentages" && math.Abs(q.Value-g.Value) < 0.06 && string(q.Qualifier) == g.Qualifier {
					found = true
					t.Logf("%s: measure %q want %q; period %q", q.Surface, q.Measure, g.Measure, q.Period)
					if g.Of != "" {
						based++
						if q.Base == g.Of {
							bases++
						} else {
							t.Logf("base %q, want %q: %s", q.Base, g.Of, g.Sentence)
						}
					}
					break
				}
			}
			for _, a := range r.Amounts {
				if table == "amounts" && math.Abs(float64(a.Value)/100-g.Value) < 0.06 && string(a.Qualifier) == g.Qualifier {
					found = true
					t.Logf("%s: measure %q want %q; period %q per %q", a.Surface, a.Measure, g.Measure, a.Period, a.Per)
					break
				}
			}
			if found {
				hits++
			} else {
				t.Errorf("%s: missing %q = %v in %q", table, g.Surface, g.Value, g.Sentence)
			}
			if g.Sentence != "" {
				previous = g.Sentence
			}
		}
		t.Logf("%s: %d of %d, base %d of %d", table, hits, rows, bases, based)
	}
}

type inventedQuantity struct {
	Kind, Surface, Sentence, Of, Per, Period string
	Form                                     string
	Value                                    float64
	High                                     *float64 `json:"value_high"`
	From                                     *float64 `json:"value_from"`
	Qualifier                                *string  `json:"normalised_qualifier"`
	Table                                    bool     `json:"in_table"`
	Certainty                                string
}

// TestInventedGold reads the sentences of the labelled invented documents.
func TestInventedGold(t *testing.T) {
	files, err := filepath.Glob("../../testdata/gold/*.gold.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no labelled documents in testdata/gold: %v", err)
	}
	p := parser(t)
	names := map[string]string{
		"gt": "over", "gte": "at_least", "lt": "under", "lte": "at_most",
		"approx": "about", "approx_lt": "just_under", "approx_gt": "just_over",
	}
	loose := map[string]string{"about": "~", "just_under": "~", "just_over": "~"}
	var tp, fn, fp, qual, bases, likes, based int
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var doc struct{ Quantities []inventedQuantity }
		if err := json.Unmarshal(data, &doc); err != nil {
			t.Fatal(path, err)
		}
		lang := record.Bokmaal
		bySentence := map[string][]inventedQuantity{}
		var order []string
		for _, q := range doc.Quantities {
			if q.Table {
				continue
			}
			if bySentence[q.Sentence] == nil {
				order = append(order, q.Sentence)
			}
			bySentence[q.Sentence] = append(bySentence[q.Sentence], q)
		}
		text := document(t, path)
		for _, sentence := range order {
			previous := textBefore(text, sentence)
			l := lang
			if strings.Contains(sentence, " the ") || strings.Contains(sentence, "per cent") || strings.Contains(sentence, " of ") {
				l = record.English
			}
			var r Result
			p.Parse(&r, quantity.Passage{Text: sentence, Language: l, Previous: previous})
			usedP, usedA := make([]bool, len(r.Percentages)), make([]bool, len(r.Amounts))
			name := filepath.Base(path)
			for _, g := range bySentence[sentence] {
				v := g.Value
				if g.Kind == "fraction" || g.Kind == "ratio" {
					v *= 100
				}
				want := "exact"
				if g.Qualifier != nil {
					want = names[*g.Qualifier]
				}
				near := func(a, b float64) bool { return math.Abs(a-b) <= max(0.06, 0.002*math.Abs(b)) }
				find := func(v float64) (string, string, bool) {
					switch g.Kind {
					case "percent", "fraction", "ratio":
						for i, q := range r.Percentages {
							if !usedP[i] && (near(q.Low, v) && (g.High == nil || near(q.High, *g.High))) {
								usedP[i] = true
								return string(q.Qualifier), q.Base, true
							}
						}
					case "money":
						for i, q := range r.Amounts {
							if !usedA[i] && near(float64(q.Low)/100, v) && (g.High == nil || near(float64(q.High)/100, *g.High)) {
								usedA[i] = true
								return string(q.Qualifier), "", true
							}
						}
					}
					return "", "", false
				}
				if g.Kind != "percent" && g.Kind != "fraction" && g.Kind != "ratio" && g.Kind != "money" {
					continue
				}
				if g.From != nil {
					find(*g.From)
				}
				q, base, ok := find(v)
				switch {
				case ok:
					tp++
					if q == want || loose[q] != "" && loose[q] == loose[want] {
						qual++
					} else {
						t.Logf("%s qualifier %s, want %s: %q in %q", name, q, want, g.Surface, sentence)
					}
					if g.Of != "" && g.Kind != "money" {
						based++
						if strings.EqualFold(base, g.Of) {
							bases++
						}
						if alike(base, g.Of) {
							likes++
						} else {
							t.Logf("%s base %q, want %q: %q in %q", name, base, g.Of, g.Surface, sentence)
						}
					}
				case g.Certainty == "borderline" || g.Form == "change":
				default:
					fn++
					t.Logf("%s MISS %s %q = %v in %q", name, g.Kind, g.Surface, v, sentence)
				}
			}
			for i, q := range r.Percentages {
				if !usedP[i] {
					fp++
					t.Logf("%s EXTRA %q = %v (%s) in %q", name, q.Surface, q.Value, q.Rule, sentence)
				}
			}
			for i, q := range r.Amounts {
				if !usedA[i] {
					fp++
					t.Logf("%s EXTRA %q = %v (%s) in %q", name, q.Surface, float64(q.Value)/100, q.Rule, sentence)
				}
			}
		}
	}
	f1 := 2 * float64(tp) / float64(2*tp+fp+fn)
	t.Logf("tp %d fn %d fp %d F1 %.3f; qualifier %d of %d; base %d exact and %d alike of %d", tp, fn, fp, f1, qual, tp, bases, likes, based)
	if f1 < 0.95 {
		t.Errorf("F1 %.3f, want 0.95", f1)
	}
}

// document is the text of the labelled document, on one line.
func document(t *testing.T, gold string) string {
	name := strings.TrimSuffix(filepath.Base(gold), ".gold.json") + ".txt"
	data, err := os.ReadFile(filepath.Join(filepath.Dir(gold), "..", "doc", name))
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	if !utf8.ValidString(text) { // windows-1252; its letters are those of Latin-1
		runes := make([]rune, len(data))
		for i, b := range data {
			runes[i] = rune(b)
		}
		text = string(runes)
	}
	return strings.Join(strings.Fields(text), " ")
}

// textBefore is roughly the sentence before the given one.
func textBefore(text, sentence string) string {
	i := strings.Index(text, sentence)
	if i < 2 {
		return ""
	}
	before := strings.TrimRight(text[:i], " ")
	if j := strings.LastIndex(before[:max(0, len(before)-1)], ". "); j >= 0 {
		return before[j+2:]
	}
	return ""
}

// alike compares two phrases by trigrams, the way the scorer compares titles:
// an inflection more or less does not matter.
func alike(a, b string) bool {
	grams := func(s string) (m map[string]int, n int) {
		m = map[string]int{}
		r := []rune(strings.Join(strings.Fields(strings.ToLower(s)), ""))
		for i := 0; i+3 <= len(r); i++ {
			m[string(r[i:i+3])]++
			n++
		}
		return m, n
	}
	x, n := grams(a)
	y, m := grams(b)
	common := 0
	for g, k := range x {
		common += min(k, y[g])
	}
	return n+m > 0 && 2*float64(common)/float64(n+m) >= 0.6
}
