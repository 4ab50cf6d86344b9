package extract_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"funn/extract"
	"funn/extract/record"
	"funn/extract/rule"
	"funn/pipeline"
	"funn/pipeline/pdf"
)

// documents are all documents of the project.
func documents(t *testing.T) map[string]*record.Document {
	t.Helper()
	out := map[string]*record.Document{}
	texts := 0
	for _, dir := range []string{"seeds", "testdata/doc", "testdata/gold", "testdata/heldout", "testdata/claim", "testdata/blind", "testdata/pdf"} {
		files, err := filepath.Glob(filepath.Join("..", dir, "*.*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			switch filepath.Ext(f) {
			case ".txt":
				texts++
				out[f] = document(b)
			case ".pdf":
				if doc, _, err := pdf.Load(pipeline.Content{URI: f, ID: "0123456789abcdef", Bytes: b}, pdf.Options{}); err == nil {
					out[f] = doc
				}
			}
		}
	}
	if texts < 50 || len(out) < texts+10 {
		t.Fatalf("%d texts of %d documents", texts, len(out))
	}
	return out
}

// TestExplain holds that what is explained is what is extracted: every row stands in
// one explanation, as it is, and the rule that is said to have made it did.
func TestExplain(t *testing.T) {
	x := extractor(t)
	for name, doc := range documents(t) {
		all := x.Explain(doc, 0, nil)
		compareRows(t, name, x.Extract(doc), all)
		for i := range all {
			checkRules(t, name, &all[i])
		}
	}
}

// TestExplainPage holds that a page is explained as it is in its document, on whose
// other pages it may lean.
func TestExplainPage(t *testing.T) {
	x := extractor(t)
	docs := []*record.Document{document([]byte("Bakgrunn\n\nVi spurte 450 skippere om økonomien i fjor høst.\n\fFunn\n\n48 prosent mener at prisen er for høy.\n"))}
	for _, f := range sources(t) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, document(b))
	}
	for i, doc := range docs {
		all := x.Explain(doc, 0, nil)
		for p := range doc.Pages[:min(len(doc.Pages), 3)] {
			want := slices.DeleteFunc(slices.Clone(all), func(e extract.Explanation) bool { return e.Page != p+1 })
			got := x.Explain(doc, p+1, nil)
			if d := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(rule.Rule{})); d != "" {
				t.Errorf("document %d, page %d: %s", i, p+1, d)
			}
		}
	}
	got := x.Explain(docs[0], 2, nil)
	if n := len(got); n != 2 || len(got[1].Percentages) != 1 || got[1].Percentages[0].Base != "skippere" {
		t.Errorf("page 2: %+v, want base skippere", got)
	}
}

// TestExplainText holds that a bare text stands where it is told to, is read by the
// one walk too, and says what keeps a rule that fires from making a row.
func TestExplainText(t *testing.T) {
	x := extractor(t)
	for _, tt := range []struct {
		kind             record.SectionKind
		rule, text, want string
	}{
		{record.KindConclusion, "anbefaling/bør", "Kommunene bør vente.", "fired; recommendation anbefaling/bør"},
		{record.KindRecommendations, "anbefaling/bør", "Kommunene bør vente.", "fired; recommendation anbefaling/setning"},
		{record.KindFindings, "anbefaling/bør", "Kommunene bør vente.", "fired; finding funn/setning; recommendation anbefaling/bør"},
		{record.KindOther, "anbefaling/bør", "Kommunene bør vente.", "the section is of another kind: it is for summary, "},
		{record.KindConclusion, "anbefaling/bør", "Kommunene bør.", "fired, but the sentence is too short"},
		{record.KindConclusion, "anbefaling/bør", "Se kapittel 4, som kommunene bør lese.", "fired, but it tells where something stands, or that there is nothing"},
		{record.KindConclusion, "anbefaling/bør", "En anbefaling er at kommunene bør vente.", "fired, but another rule comes before it; recommendation anbefaling/vi-anbefaler"},
		{record.KindConclusion, "anbefaling/bør", "Solen skinner.", "no pattern matches"},
		{record.KindConclusion, "anbefaling/tredjepart", "Organisasjonen NHO foreslår en ny plan.", "fired, but others recommend it: --third-party keeps it"},
		{record.KindConclusion, "anbefaling/mindretall", "Medlemmene foreslår en ny plan.", "fired, but no office writes this report"},
		{record.KindConclusion, "funn/sammendrag", "Kommunene bør vente.", "fired, but it is a recommendation; recommendation anbefaling/bør"},
		{record.KindConclusion, "funn/sammendrag-tall", "Av elevene kom 40 prosent.", "fired; finding funn/sammendrag-tall"},
	} {
		r, ok := x.Rules().Rule(tt.rule)
		if !ok {
			t.Fatalf("no rule %s", tt.rule)
		}
		all := x.ExplainText(tt.text, record.Undetermined, tt.kind, r)
		if len(all) != 1 || all[0].Page != 0 || all[0].Heading != "" || all[0].Place.Kind != tt.kind || all[0].WhyNot == nil {
			t.Fatalf("%q: %+v", tt.text, all)
		}
		checkRules(t, tt.text, &all[0])
		e := &all[0]
		got := e.WhyNot.Why
		switch {
		case e.WhyNot.Fired && got == "":
			got = "fired"
		case e.WhyNot.Fired:
			got = "fired, but " + got
		}
		for _, f := range e.Findings {
			got += "; finding " + f.Rule
		}
		for _, r := range e.Recommendations {
			got += "; recommendation " + r.Rule
		}
		if !strings.HasPrefix(got, tt.want) || strings.Contains(tt.want, ";") && got != tt.want {
			t.Errorf("%s: %q: %s, want %s", tt.kind, tt.text, got, tt.want)
		}
	}
	all := x.ExplainText("Vi anbefaler en ny plan. I tillegg bør kommunene vente på  40 prosent av midlene.", record.Bokmaal, record.KindOther, nil)
	if len(all) != 2 || len(all[1].Percentages) != 1 || all[1].Percentages[0].Surface != "40 prosent" {
		t.Errorf("%+v", all)
	}
}

// unbeaten leaves out what other rules would have said a number is of, which only the
// tracer asks for.
var unbeaten = cmpopts.IgnoreFields(record.Mention{}, "Beaten")

// compareRows holds the rows that were explained against those that were extracted.
func compareRows(t *testing.T, name string, set record.Set, all []extract.Explanation) {
	t.Helper()
	var got record.Set
	for i := range all {
		e := &all[i]
		got.Findings = append(got.Findings, e.Findings...)
		got.Recommendations = append(got.Recommendations, e.Recommendations...)
		got.Percentages = append(got.Percentages, e.Percentages...)
		got.Amounts = append(got.Amounts, e.Amounts...)
	}
	for _, s := range []*record.Set{&got, &set} {
		slices.SortFunc(s.Findings, func(a, b record.Finding) int { return strings.Compare(a.ID, b.ID) })
		slices.SortFunc(s.Recommendations, func(a, b record.Recommendation) int { return strings.Compare(a.ID, b.ID) })
		slices.SortFunc(s.Percentages, func(a, b record.Percentage) int { return strings.Compare(a.ID, b.ID) })
		slices.SortFunc(s.Amounts, func(a, b record.Amount) int { return strings.Compare(a.ID, b.ID) })
		for i := range s.Percentages {
			s.Percentages[i].Surface = "" // of the document there, of the passage here
		}
		for i := range s.Amounts {
			s.Amounts[i].Surface = ""
		}
	}
	for table, d := range map[string]string{
		"findings":        cmp.Diff(set.Findings, got.Findings),
		"recommendations": cmp.Diff(set.Recommendations, got.Recommendations),
		"percentages":     cmp.Diff(set.Percentages, got.Percentages, unbeaten),
		"amounts":         cmp.Diff(set.Amounts, got.Amounts, unbeaten),
	} {
		if d != "" {
			t.Errorf("%s: %s, -extracted +explained: %s", name, table, d)
		}
	}
}

// checkRules holds that the rules that are said to have made the rows of a passage
// are theirs, and that no rule is said to have made one that made none.
func checkRules(t *testing.T, name string, e *extract.Explanation) {
	t.Helper()
	by := map[rule.Kind][]string{}
	for _, r := range e.Traces {
		if r.Fired && r.Why == "" {
			by[r.Rule.Kind] = append(by[r.Rule.Kind], r.Rule.ID)
		}
	}
	for i := range e.Percentages {
		if s := e.Percentages[i].Surface; !strings.Contains(e.Text, s) {
			t.Errorf("%s: %q is not in %q", name, s, e.Text)
		}
	}
	for i := range e.Amounts {
		if s := e.Amounts[i].Surface; !strings.Contains(e.Text, s) {
			t.Errorf("%s: %q is not in %q", name, s, e.Text)
		}
	}
	claims := map[rule.Kind][]record.Claim{}
	for _, f := range e.Findings {
		claims[rule.Finding] = append(claims[rule.Finding], f.Claim)
	}
	for _, r := range e.Recommendations {
		claims[rule.Recommendation] = append(claims[rule.Recommendation], r.Claim)
	}
	for _, k := range []rule.Kind{rule.Finding, rule.Recommendation} {
		if len(by[k]) > 1 {
			t.Errorf("%s: two rules are said to have made a %s of %q: %v", name, k, e.Text, by[k])
		}
		if len(by[k]) > 0 && len(claims[k]) == 0 && !strings.HasPrefix(e.Note, "it makes recommendations of") {
			t.Errorf("%s: %v is said to have made a %s of %q, and there is none", name, by[k], k, e.Text)
		}
		for _, c := range claims[k] {
			if c.Origin == record.OriginCue && !slices.Contains(by[k], c.Rule) &&
				!strings.HasPrefix(e.Note, "what leads into its list") && !strings.HasPrefix(e.Note, "it goes on with the advice") {
				t.Errorf("%s: %s made a %s of %q, and is not said to: %v", name, c.Rule, k, e.Text, by[k])
			}
		}
	}
}
