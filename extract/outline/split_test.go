package outline_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
)

func document(text string) *record.Document {
	doc, _, err := load.Text(pipeline.Content{URI: "test", ID: "0123456789abcdef", Bytes: []byte(text)})
	if err != nil {
		return nil
	}
	return doc
}

func splitter(t testing.TB) *outline.Splitter {
	t.Helper()
	x, err := outline.New()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// tree prints the sections, indented by level, with their kinds.
func tree(o outline.Outline) string {
	var b strings.Builder
	for _, s := range o.Sections {
		fmt.Fprintf(&b, "%s%s %s\n", strings.Repeat(" ", int(s.Level)), s.Kind, strings.TrimSpace(s.Number+" "+s.Heading))
	}
	return b.String()
}

func TestTrees(t *testing.T) {
	const body = "Kommunene har i hovedsak fulgt opp vedtaket, og flere skoler melder om bedre trivsel enn før.\n\n"
	tests := []struct{ name, text, want string }{
		{
			"numbers give the depth, and an unnumbered heading stands under the number before it",
			"Trygg vei til skolen i distriktene\n\n1 Innledning\n\n" + body + "2 Resultater\n\n" + body + "2.1 Lys og fart\n\n" + body + "Brøyting\n\n" + body + "3 Tiltak\n\n" + body + "Referanser\n\nNess (2017).\n",
			" background 1 Innledning\n findings 2 Resultater\n  findings 2.1 Lys og fart\n   findings Brøyting\n other 3 Tiltak\n references Referanser\n",
		},
		{
			"subheadings right below a heading of findings inherit its kind, the next topic does not",
			"Skolemat i små kommuner\n\nHovedfunn\n\nMåltidet\n\n• Elevene spiser for lite.\n\nØkonomi\n\n• Maten koster 26 kroner.\n\nVidere arbeid i kommunen\n\n" + body,
			" findings Hovedfunn\n  findings Måltidet\n  findings Økonomi\n other Videre arbeid i kommunen\n",
		},
		{
			"a colon heading without a verb stands under what it follows; a clause leads into its list",
			"Rapport om tilsyn med barnehager\n\nFunn\n\nI kommunene:\n\n• Planen mangler.\n\nTilsynet fant dette i barnehagene:\n\n• Avvikene ble ikke meldt.\n\nAnbefalinger\n\nVi anbefaler at eieren:\n\n• lager en plan\n",
			" findings Funn\n  findings I kommunene:\n recommendations Anbefalinger\n",
		},
		{
			"a claim as heading goes on a section of findings",
			"Veiene vi arver i fylket\n\nHovedfunn\n\n• Etterslepet øker.\n\nStor forskjell mellom kommunene\n\n" + body + "Videre behandling\n\n" + body,
			" findings Hovedfunn\n findings Stor forskjell mellom kommunene\n other Videre behandling\n",
		},
		{
			"capitals stand above small letters",
			"Årsmelding fra etaten for ferjer\n\nBAKGRUNN\n\n" + body + "Trafikken\n\n" + body + "RESULTATER\n\n" + body + "Ventetid\n\n" + body,
			" background BAKGRUNN\n  background Trafikken\n findings RESULTATER\n  findings Ventetid\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := document(tt.text)
			o := splitter(t).Split(doc, layout.Blocks(doc))
			if d := cmp.Diff(tt.want, tree(o)); d != "" {
				t.Error(d)
			}
			check(t, doc, layout.Blocks(doc), o)
		})
	}
}

// check holds what is true of the outline of any document.
func check(t interface{ Fatalf(string, ...any) }, doc *record.Document, blocks []layout.Block, o outline.Outline) {
	ids := map[string]record.Span{"": {End: len(doc.Text)}}
	levels := map[string]int32{"": -1}
	for i, s := range o.Sections {
		if _, ok := ids[s.ID]; ok {
			t.Fatalf("section %d: id %s stands twice", i, s.ID)
		}
		parent, ok := ids[s.ParentID]
		if !ok || levels[s.ParentID] >= s.Level {
			t.Fatalf("section %s: parent %q of level %d over level %d", s.ID, s.ParentID, levels[s.ParentID], s.Level)
		}
		if !parent.Contains(s.Span) {
			t.Fatalf("section %s spans %v, its parent %v", s.ID, s.Span, parent)
		}
		ids[s.ID], levels[s.ID] = s.Span, s.Level
	}
	end := 0
	for _, r := range o.Reports {
		if r.Span.Start < end || r.Span.End > len(doc.Text) {
			t.Fatalf("report %s spans %v after %d", r.ID, r.Span, end)
		}
		end = r.Span.End
	}
	for i := range blocks {
		if n := o.SectionOf[i]; n >= len(o.Sections) || o.ReportOf[i] >= len(o.Reports) {
			t.Fatalf("block %d: section %d, report %d", i, n, o.ReportOf[i])
		}
	}
}

func FuzzSplit(f *testing.F) {
	files, _ := filepath.Glob("../../testdata/doc/*.txt")
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b[:min(len(b), 700)])) // the engine minimizes long inputs for minutes
	}
	f.Add("«A og b c d»\n\n«E og f g h»\n\nLast ned:\n\nFil (2 MB)\n")
	f.Add("1 A\n\n1.1 B\n\n2 Funn\n\n")
	x := splitter(f)
	f.Fuzz(func(t *testing.T, s string) {
		doc := document(s)
		if doc == nil {
			return
		}
		blocks := layout.Blocks(doc)
		check(t, doc, blocks, x.Split(doc, blocks))
	})
}

// BenchmarkSplit measures the outline of a collection, layout left out.
func BenchmarkSplit(b *testing.B) {
	text, err := os.ReadFile("../../testdata/doc/samling-blank.txt")
	if err != nil {
		b.Fatal(err)
	}
	doc := document(strings.Repeat(string(text)+"\n\n", 20))
	blocks := layout.Blocks(doc)
	x := splitter(b)
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		x.Split(doc, blocks)
	}
}
