package extract_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"funn/extract"
	"funn/extract/record"
)

// whole is a share and the whole that it was given.
type whole struct{ surface, base string }

func explained(list []extract.Explanation) (out []whole) {
	for _, e := range list {
		for _, p := range e.Percentages {
			out = append(out, whole{plain(p.Surface), p.Base})
		}
	}
	return out
}

// plain is s with one space for white space of any kind.
func plain(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestExplainContext holds that what is explained leans on the sentences that
// extraction leans on, and that one page of it does too.
func TestExplainContext(t *testing.T) {
	x := extractor(t)
	var docs []*record.Document
	for _, f := range sources(t) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, document(b))
	}
	docs = append(docs, document([]byte("Bakgrunn\n\nVi spurte 450 skippere om økonomien i fjor høst.\n\fFunn\n\n48 prosent mener at prisen er for høy.\n")))
	for i, doc := range docs {
		var want []whole
		for _, p := range x.Extract(doc).Percentages {
			if !p.InTable {
				want = append(want, whole{plain(p.Surface), p.Base})
			}
		}
		var pages []whole
		for p := range doc.Pages {
			pages = append(pages, explained(x.Explain(doc, p+1, nil))...)
		}
		for name, got := range map[string][]whole{"document": explained(x.Explain(doc, 0, nil)), "pages": pages} {
			got = slices.Clone(got)
			by := func(a, b whole) int { return slices.Compare([]string{a.surface, a.base}, []string{b.surface, b.base}) }
			slices.SortFunc(got, by)
			slices.SortFunc(want, by)
			for _, w := range want {
				if _, ok := slices.BinarySearchFunc(got, w, by); !ok {
					t.Errorf("document %d, %s: no %q with base %q", i, name, w.surface, w.base)
				}
			}
		}
	}
	if got := explained(x.Explain(docs[len(docs)-1], 2, nil)); len(got) != 1 || got[0].base != "skippere" {
		t.Errorf("page 2: %v, want base skippere", got)
	}
}
