package dataset

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// constants are the values of each string type that the record package names.
func constants(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	files, err := filepath.Glob("../../extract/record/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no record package: ", err)
	}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				typ, ok := v.Type.(*ast.Ident)
				if !ok {
					continue
				}
				lit, ok := v.Values[0].(*ast.BasicLit)
				if s, err := strconv.Unquote(lit.Value); ok && err == nil && s != "" {
					out[typ.Name] = append(out[typ.Name], s)
				}
			}
		}
	}
	return out
}

// A column with a closed list knows every value that the record package has.
func TestValuesAreThoseOfRecord(t *testing.T) {
	known := constants(t)
	types := map[string]string{
		"sources.status": "Status", "sources.reason": "Reason", "sections.kind": "SectionKind",
		"findings.style": "Style", "findings.origin": "Origin", "findings.speaker": "Speaker",
		"recommendations.style": "Style", "recommendations.origin": "Origin", "recommendations.speaker": "Speaker",
		"recommendations.strength": "Strength", "recommendations.polarity": "Polarity",
		"percentages.form": "Form", "percentages.qualifier": "Qualifier", "percentages.change": "Change",
		"amounts.qualifier": "Qualifier", "amounts.change": "Change",
	}
	for _, table := range Tables() {
		for _, c := range table.Columns {
			name := table.Name + "." + c.Name
			typ := types[name]
			if c.Name == "language" {
				typ = "Language"
			}
			delete(types, name)
			if c.Values == nil || name == "sources.stage" {
				continue
			}
			if d := cmp.Diff(known[typ], c.Values); typ == "" || d != "" {
				t.Errorf("%s (%s): %s", name, typ, d)
			}
		}
	}
	for name := range types {
		t.Errorf("no column %s", name)
	}
}

func TestColumnsAreDescribed(t *testing.T) {
	name := regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	for _, table := range Tables() {
		seen := map[string]bool{}
		key := false
		for _, c := range table.Columns {
			if !name.MatchString(c.Name) || seen[c.Name] || c.Description == "" {
				t.Errorf("%s.%s: %+v", table.Name, c.Name, c)
			}
			seen[c.Name] = true
			key = key || c.Name == table.Key
		}
		if !key {
			t.Errorf("%s has no column %s", table.Name, table.Key)
		}
	}
}

// contract is the types that version 1 promises, in the order of the table; a
// column may be added freely, renamed or retyped only with a new version.
const contract = `
sources: uri string, doc_id string?, media_type string?, encoding string?, byte_size int64?, pages int32?, chars int64?, status string, stage string, reason string?, message string?, n_reports int32, n_sections int32, n_findings int32, n_recommendations int32, n_percentages int32, n_amounts int32, pages_without_text int32, running_lines int32
documents: doc_id string, uri string, title string?, language string, pages int32, page_starts list<int64>, text string, text_sha256 string
reports: doc_id string, report_id string?, section_id string?, ordinal int32, chapter string?, title string, series string?, institutions list<string>, commissioned_by list<string>, published string?, downloads list<struct<label: string, size_text: string, bytes: int64>>, urls list<string>, language string, EVIDENCE
sections: doc_id string, report_id string?, section_id string?, ordinal int32, parent_id string?, level int32, number string?, heading string?, kind string, language string, EVIDENCE
findings: doc_id string, report_id string?, section_id string?, finding_id string, parent_finding_id string?, CLAIM, EVIDENCE
recommendations: doc_id string, report_id string?, section_id string?, recommendation_id string, parent_recommendation_id string?, CLAIM, addressee string?, modality string?, strength string, polarity string, based_on list<string>, EVIDENCE
percentages: doc_id string, report_id string?, section_id string?, percentage_id string, surface string, form string, value double?, value_low double, value_high double, numerator double?, denominator double?, base string?, MENTION, EVIDENCE
amounts: doc_id string, report_id string?, section_id string?, amount_id string, surface string, value decimal(18,2)?, value_low decimal(18,2), value_high decimal(18,2), currency string?, currency_explicit bool, price_year int32?, per string?, MENTION, EVIDENCE
EVIDENCE: page_first int32, page_last int32, char_start int64, char_end int64, boxes list<struct<page: int32, x0: float, y0: float, x1: float, y1: float>>, rule string, confidence float, needs_review bool
CLAIM: ordinal int32, text string, heading_path list<string>, style string, origin string, cue string?, speaker string, language string, stems list<string>, n_percentages int32, n_amounts int32
MENTION: qualifier string, qualifier_text string?, change string, change_group string?, measure string?, period string?, year int32?, sentence string, in_table bool, finding_id string?, recommendation_id string?
`

func TestContract(t *testing.T) {
	text := strings.TrimSpace(contract)
	for _, group := range []string{"EVIDENCE", "CLAIM", "MENTION"} {
		head, rest, _ := strings.Cut(text, "\n"+group+": ")
		columns, tail, _ := strings.Cut(rest, "\n")
		text = strings.ReplaceAll(head, group, columns)
		if tail != "" {
			text += "\n" + tail
		}
	}
	want := strings.Split(text, "\n")
	var got []string
	for _, table := range Tables() {
		var cols []string
		for _, c := range table.Columns {
			null := ""
			if c.Nullable {
				null = "?"
			}
			cols = append(cols, c.Name+" "+c.Type+null)
		}
		got = append(got, table.Name+": "+strings.Join(cols, ", "))
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// The closed lists of two columns of the same name are the same.
func TestSameNameSameMeaning(t *testing.T) {
	first := map[string]Column{}
	for _, table := range Tables() {
		for _, c := range table.Columns {
			if f, ok := first[c.Name]; ok && c.Values != nil && !slices.Equal(f.Values, c.Values) {
				t.Errorf("%s.%s has other values than before", table.Name, c.Name)
			}
			first[c.Name] = c
		}
	}
}

func TestReadmeNamesEveryEntry(t *testing.T) {
	b, err := os.ReadFile("../../out/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(entries(), stagingName) {
		if !strings.Contains(string(b), name) {
			t.Errorf("out/README.md does not name %s", name)
		}
	}
}
