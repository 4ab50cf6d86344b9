package claim_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"funn/extract/claim"
	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
)

func TestDump(t *testing.T) {
	for _, f := range strings.Fields(os.Getenv("DUMP")) {
		b, _ := os.ReadFile(f)
		d, _, err := load.Text(pipeline.Content{URI: f, ID: "0123456789abcdef0123", Bytes: b})
		if err != nil {
			t.Fatal(err)
		}
		doc := d
		x, err := outline.New()
		if err != nil {
			t.Fatal(err)
		}
		blocks := layout.Blocks(doc)
		o := x.Split(doc, blocks)
		fmt.Println("=====", f)
		for _, r := range o.Reports {
			fmt.Printf("REPORT ch=%q %q series=%q inst=%q by=%q pub=%q dl=%d urls=%d %s\n", r.Chapter, r.Title, r.Series, r.Institutions, r.CommissionedBy, r.Published, len(r.Downloads), len(r.URLs), r.Language)
		}
		for _, s := range o.Sections {
			fmt.Printf("  %s%-16s %q %s\n", strings.Repeat("  ", int(s.Level)), s.Kind, s.Heading, s.Number)
		}
		if os.Getenv("CLAIMS") == "" {
			continue
		}
		ps := make([]lang.Passage, len(blocks))
		langs := make([]record.Language, len(blocks))
		for i := range blocks {
			ps[i] = lang.Passage{Text: blocks[i].Flow.Text, Language: record.Bokmaal}
			langs[i] = record.Bokmaal
		}
		fs, rs := claim.New(lang.NewStemmer()).Read(claim.Input{Doc: doc, Blocks: blocks, Outline: &o, Sentences: lang.Sentences(ps), Languages: langs})
		for _, f := range fs {
			fmt.Println("F", f.Style, f.Origin, f.Cue, "|", f.Text)
		}
		for _, f := range rs {
			fmt.Println("R", f.Style, f.Origin, f.Cue, f.Modality, f.Strength, f.Addressee, "|", f.Text)
		}
	}
}
