package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
)

// check holds what is true of the rows of any document.
func check(t interface{ Fatalf(string, ...any) }, s record.Set) {
	text := s.Document.Text
	ids := make(map[string]bool)
	row := func(e *record.Evidence, id string) {
		if ids[id] || id == "" {
			t.Fatalf("id %q stands twice or is empty", id)
		}
		ids[id] = true
		if e.Span.Start < 0 || e.Span.End > len(text) || e.Span.Empty() {
			t.Fatalf("%s spans %v of %d", id, e.Span, len(text))
		}
		if e.Rule == "" || e.Confidence <= 0 || e.Confidence > 1 {
			t.Fatalf("%s: rule %q, confidence %v", id, e.Rule, e.Confidence)
		}
	}
	for i := range s.Reports {
		row(&s.Reports[i].Evidence, s.Reports[i].ID)
	}
	for i := range s.Sections {
		row(&s.Sections[i].Evidence, s.Sections[i].ID)
	}
	claim := func(c *record.Claim) {
		row(&c.Evidence, c.ID)
		if c.Text == "" || squash(c.Span.Of(text)) == "" {
			t.Fatalf("%s is empty", c.ID)
		}
		if c.ParentID != "" && !ids[c.ParentID] {
			t.Fatalf("%s: parent %s comes later or never", c.ID, c.ParentID)
		}
	}
	for i := range s.Findings {
		claim(&s.Findings[i].Claim)
	}
	for i := range s.Recommendations {
		claim(&s.Recommendations[i].Claim)
	}
	mention := func(m *record.Mention, id string) {
		row(&m.Evidence, id)
		if m.Span.Of(text) != m.Surface {
			t.Fatalf("%s: surface %q is not the slice %q", id, m.Surface, m.Span.Of(text))
		}
		for _, r := range []string{m.FindingID, m.RecommendationID, m.SectionID, m.ReportID} {
			if r != "" && !ids[r] {
				t.Fatalf("%s refers to %s, which is no row", id, r)
			}
		}
	}
	for i := range s.Percentages {
		mention(&s.Percentages[i].Mention, s.Percentages[i].ID)
	}
	for i := range s.Amounts {
		mention(&s.Amounts[i].Mention, s.Amounts[i].ID)
	}
}

// squash keeps letters and digits.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func TestRowsHold(t *testing.T) {
	x := extractor(t)
	for _, f := range sources(t) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		check(t, x.Extract(document(b)))
	}
}

// values is what an analyst reads of a document: claims and numbers, without
// where they stand.
func values(s record.Set) []string {
	var out []string
	add := func(format string, a ...any) {
		out = append(out, strings.Join(strings.FieldsFunc(fmt.Sprintf(format, a...), unicode.IsSpace), " "))
	}
	for _, f := range s.Findings {
		add("finding %s %s", f.Style, f.Text)
	}
	for _, r := range s.Recommendations {
		add("recommendation %s %s %s", r.Style, r.Strength, r.Text)
	}
	for _, p := range s.Percentages {
		add("percentage %s %g %g %s %s %q", p.Form, p.Low, p.High, p.Qualifier, p.Change, p.Base)
	}
	for _, a := range s.Amounts {
		add("amount %d %d %s %s %s", a.Low, a.High, a.Currency, a.Qualifier, a.Per)
	}
	slices.Sort(out)
	return out
}

// TestSpacesChangeNothing: no-break spaces of every width where a report has
// plain ones inside a line, and other line ends, leave every value alone.
func TestSpacesChangeNothing(t *testing.T) {
	x := extractor(t)
	for _, f := range sources(t) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		text := document(b).Text
		want := values(x.Extract(document([]byte(text))))
		for name, change := range map[string]func(string) string{
			"no-break space":        func(s string) string { return inner(s, "\u00a0") },
			"narrow no-break space": func(s string) string { return inner(s, "\u202f") },
			"CRLF": func(s string) string {
				return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n")
			},
			"byte order mark": func(s string) string { return "\ufeff" + s },
			"soft hyphens":    softHyphens,
		} {
			if d := cmp.Diff(want, values(x.Extract(document([]byte(change(text)))))); d != "" {
				t.Errorf("%s, %s: -plain +changed\n%s", filepath.Base(f), name, d)
			}
		}
	}
}

// inner replaces single spaces between words, digits and signs.
func inner(s, space string) string {
	r := []rune(s)
	var b strings.Builder
	for i, c := range r {
		if c == ' ' && i > 0 && i+1 < len(r) && !unicode.IsSpace(r[i-1]) && !unicode.IsSpace(r[i+1]) && lineText(r, i) {
			b.WriteString(space)
			continue
		}
		b.WriteRune(c)
	}
	return b.String()
}

// lineText reports whether something is printed before r[i] on its line: the
// space behind an item's mark stays as it is.
func lineText(r []rune, i int) bool {
	n := 0
	for k := i - 1; k >= 0 && r[k] != '\n' && r[k] != '\f'; k-- {
		if !unicode.IsSpace(r[k]) {
			n++
		}
	}
	return n > 4
}

// softHyphens puts a soft hyphen into every long word that is not an address.
func softHyphens(s string) string {
	var out []string
	for _, line := range strings.Split(s, "\n") {
		if !strings.Contains(line, "//") && !strings.Contains(line, "@") {
			words := strings.Split(line, " ")
			for i, w := range words {
				if r := []rune(w); len(r) > 9 && strings.IndexFunc(w, func(c rune) bool { return !unicode.IsLetter(c) }) < 0 {
					words[i] = string(r[:5]) + "\u00ad" + string(r[5:])
				}
			}
			line = strings.Join(words, " ")
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// TestAxis: the scale of a figure is no row of shares, a row of shares is.
func TestAxis(t *testing.T) {
	const text = "Figur 2 Andel fornøyde\n\n0 %    20 %    40 %    60 %    80 %    100 %\nMenn    41 %    52 %\nKvinner    47 %    58 %\n"
	var got []string
	for _, p := range extractor(t).Extract(document([]byte(text))).Percentages {
		got = append(got, p.Surface)
	}
	if d := cmp.Diff([]string{"41 %", "52 %", "47 %", "58 %"}, got); d != "" {
		t.Error(d)
	}
}

// TestCountedColumn: the unit of a table's caption is not that of its counts.
func TestCountedColumn(t *testing.T) {
	const text = "Tabell 1 Utgifter til mentorer. Beløp i 1000 kr\n\nKommune      Antall deltakere    2019     2020\nSundvik      412                 3 480    3 905\nNordnes      268                 2 115    2 340\n"
	var got []int64
	for _, a := range extractor(t).Extract(document([]byte(text))).Amounts {
		got = append(got, int64(a.Value)/100)
	}
	if d := cmp.Diff([]int64{3480000, 3905000, 2115000, 2340000}, got); d != "" {
		t.Error(d)
	}
}

// TestLongSentence: a list taken for one sentence is not written again for each
// of its numbers, and what DECIMAL(18,2) cannot hold is no amount.
func TestLongSentence(t *testing.T) {
	set := extractor(t).Extract(document([]byte("Funn\n\n" + strings.Repeat("Omtrent 5 prosent og ", 2000) + "slutt.\n\nKontoen har 92233720368547758 kr.\n")))
	if len(set.Percentages) < 100 {
		t.Fatalf("%d percentages", len(set.Percentages))
	}
	for _, p := range set.Percentages {
		if len(p.Sentence) > 2100 || !strings.Contains(p.Sentence, p.Surface) {
			t.Fatalf("%d bytes beside %q", len(p.Sentence), p.Surface)
		}
	}
	if len(set.Amounts) > 0 {
		t.Errorf("an amount of %d cents", set.Amounts[0].Value)
	}
	if n := len(extractor(t).Extract(document([]byte("................\n"))).Reports); n > 0 {
		t.Errorf("%d reports in a rule", n)
	}
}

// TestShared: one Extractor serves many goroutines.
func TestShared(t *testing.T) {
	x := extractor(t)
	var docs []*record.Document
	var want []string
	for _, f := range sources(t) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, document(b))
		want = append(want, show(x.Extract(docs[len(docs)-1])))
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for i, d := range docs {
				if got := show(x.Extract(d)); got != want[i] {
					t.Errorf("document %d differs between goroutines", i)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzExtract(f *testing.F) {
	for _, s := range []string{
		"Hovedfunn\n\n• 12 prosent av 3 mill. kroner.\n  – halvparten\n\nAnbefalinger\n\n1. Kommunene bør spare.\n",
		"Rapport\n\nUndersøkelsen viser at 4 av 10 er fornøyde, mot 30 prosent i 2014. Dette er bra.\n",
		"Vi anbefaler at staten:\n\n- sparer\n- bygger\n",
		"Findings\n\nThe cost rose from NOK 2 to 3 million. We recommend that the state act.\n",
		"Funn\n!\n00000 0000000",
	} {
		f.Add(s)
	}
	x := extractor(f)
	f.Fuzz(func(t *testing.T, s string) {
		if doc := document([]byte(s)); doc != nil {
			check(t, x.Extract(doc))
		}
	})
}

// BenchmarkExtract measures the whole of extraction over the documents of
// testdata/doc and the seed.
func BenchmarkExtract(b *testing.B) {
	x := extractor(b)
	var docs []*record.Document
	n := 0
	for _, f := range sources(b) {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, document(text))
		n += len(text)
	}
	b.SetBytes(int64(n))
	for b.Loop() {
		for _, d := range docs {
			x.Extract(d)
		}
	}
}
