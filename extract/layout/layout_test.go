package layout_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
	"pgregory.net/rapid"

	"funn/extract/layout"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func document(t testing.TB, text string) *record.Document {
	t.Helper()
	doc, _, err := load.Text(pipeline.Content{URI: "test", ID: "test", Bytes: []byte(text)})
	if err != nil {
		return nil
	}
	return doc
}

// show prints blocks a line each: page, gap, kind, depth by indentation, marker
// or number, text, and for rows the cells with their heads.
func show(blocks []layout.Block) string {
	var b strings.Builder
	for i := range blocks {
		k := &blocks[i]
		fmt.Fprintf(&b, "%d %d %-9s %s", k.Page, k.Gap, k.Kind, strings.Repeat("  ", k.Depth))
		if m := k.Marker + k.Number; m != "" {
			fmt.Fprintf(&b, "[%s] ", m)
		}
		if len(k.Cells) > 0 {
			for _, c := range k.Cells {
				fmt.Fprintf(&b, "|%s:%s", c.Head, c.Flow.Text)
			}
			fmt.Fprintf(&b, "| %s", k.Unit)
		} else {
			b.WriteString(k.Flow.Text)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/case/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			// ␌ stands for a form feed and ␣ for a space at a line's end or
			// start, which editors and diffs hide; ¬ for a soft hyphen.
			in := strings.NewReplacer("␌", "\f", "␣", " ", "¬", "\u00ad").Replace(string(a.Files[0].Data))
			got := show(layout.Blocks(document(t, in)))
			if *update {
				a.Files = append(a.Files[:1], txtar.File{Name: "blocks", Data: []byte(got)})
				if err := os.WriteFile(f, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(a.Files) != 2 {
				t.Fatalf("%s: want a text and its blocks", f)
			}
			if d := cmp.Diff(string(a.Files[1].Data), got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

// check holds what is true of the blocks of any text.
func check(t interface{ Fatalf(string, ...any) }, doc *record.Document, blocks []layout.Block) {
	lines := make(map[int]bool) // starts of printed lines not yet in a block
	for _, l := range doc.Lines {
		if strings.TrimFunc(l.Of(doc.Text), layout.IsSpace) != "" {
			lines[l.Start] = true
		}
	}
	for i := range blocks {
		b := &blocks[i]
		if b.Span.Start < 0 || b.Span.End > len(doc.Text) || b.Span.Empty() {
			t.Fatalf("block %d spans %v of %d", i, b.Span, len(doc.Text))
		}
		k, _ := slices.BinarySearchFunc(doc.Lines, b.Span.Start, func(l record.Line, at int) int { return l.End - at })
		for ; k < len(doc.Lines) && doc.Lines[k].Start < b.Span.End; k++ {
			delete(lines, doc.Lines[k].Start)
		}
		last := b.Span.Start
		for at := range b.Flow.Text {
			s := b.Flow.Source(record.Span{Start: at, End: at + 1})
			if s.Start < last || s.End > len(doc.Text) || s.Empty() {
				t.Fatalf("block %d: byte %d of %q came from %v after %d", i, at, b.Flow.Text, s, last)
			}
			last = s.Start
		}
		if strings.ContainsAny(b.Flow.Text, "\n\r\t\u00ad") || strings.Contains(b.Flow.Text, "  ") {
			t.Fatalf("block %d is not clean: %q", i, b.Flow.Text)
		}
	}
	if len(lines) > 0 {
		t.Fatalf("%d printed lines stand in no block", len(lines))
	}
}

func FuzzBlocks(f *testing.F) {
	for _, s := range []string{
		"Hovedfunn\n\n• Ett\n  – to\n• tre\n", "1 Innledning\n\nTekst som går\nover to linjer.\n", "a\n\nb\n\nc\n\n d\n\ne\n\n f\n\ng\n\nh\n\ni\n",
		"Tabell 1 Beløp i 1000 kr\nA    1   2\nB    3   4\n", "\f\f1\n", "kom-\nmunene og eie- \neller", "Innhold\n1 A ..... 2\n2 B ..... 3\n", "•\n•\nEn\nTo\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if doc := document(t, s); doc != nil {
			check(t, doc, layout.Blocks(doc))
		}
	})
}

// TestWrap: how a paragraph is broken into lines does not change what it says.
func TestWrap(t *testing.T) {
	words := strings.Fields("kommunene har i hovedsak fulgt opp vedtaket og flere skoler melder om bedre trivsel enn før selv om 12 prosent av elevene savner et tilbud på ettermiddagen")
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(12, 60).Draw(t, "words")
		var all []string
		for i := range n {
			all = append(all, words[(i*7+3)%len(words)])
		}
		text := "Kommunene " + strings.Join(all, " ") + "."
		width := rapid.IntRange(50, 90).Draw(t, "width")
		sep := rapid.SampledFrom([]string{"\n", "\r\n", " \n", "\n   "}).Draw(t, "break")
		blocks := layout.Blocks(document(nil2{}, "Overskrift\n\n"+wrap(text, width, sep)+"\n\nNeste avsnitt er kort.\n"))
		if len(blocks) != 3 || blocks[1].Flow.Text != text {
			t.Fatalf("got %s", show(blocks))
		}
	})
}

type nil2 struct{ testing.TB }

func (nil2) Helper() {}

func wrap(s string, width int, sep string) string {
	var b strings.Builder
	n := 0
	for i, w := range strings.FieldsFunc(s, unicode.IsSpace) {
		switch {
		case i == 0:
		case n+1+len([]rune(w)) > width:
			b.WriteString(sep)
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(w)
		n += len([]rune(w))
	}
	return b.String()
}

func TestFlowSlice(t *testing.T) {
	doc := document(t, "Første lin-\nje har kommu\u00adnen\u00a0og\u202fstaten.\n")
	b := layout.Blocks(doc)[0]
	const want = "Første linje har kommunen og staten."
	if b.Flow.Text != want {
		t.Fatalf("got %q", b.Flow.Text)
	}
	at := strings.Index(want, "kommunen")
	for _, s := range []record.Span{{Start: at, End: at + len("kommunen")}, {Start: 0, End: len(want)}} {
		whole := b.Flow.Source(s)
		cut := b.Flow.Slice(s)
		if got := cut.Span(); got != whole {
			t.Errorf("slice %v maps to %v, the whole says %v", s, got, whole)
		}
	}
	if got := b.Flow.Source(record.Span{Start: at, End: at + len("kommunen")}).Of(doc.Text); got != "kommu\u00adnen" {
		t.Errorf("got %q", got)
	}
}

// BenchmarkBlocks measures layout over one megabyte of report text.
func BenchmarkBlocks(b *testing.B) {
	para := wrap(strings.Repeat("Kommunene har i hovedsak fulgt opp vedtaket, og flere skoler melder om bedre trivsel enn før. ", 6), 78, "\n") + "\n\n"
	text := strings.Repeat("2.1 Resultater\n\n"+para+"• Ett punkt i lista\n• Et annet punkt\n\n", 1500)
	doc := document(b, text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		layout.Blocks(doc)
	}
}
