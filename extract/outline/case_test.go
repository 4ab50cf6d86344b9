package outline_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"funn/extract/layout"
	"funn/extract/outline"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// show prints the reports, the sections, and the blocks that their labels say more
// of than their sections do.
func show(o outline.Outline, blocks []layout.Block) string {
	var b strings.Builder
	for _, r := range o.Reports {
		fmt.Fprintf(&b, "report %q", r.Title)
		for _, p := range []struct{ name, value string }{
			{"chapter", r.Chapter}, {"series", r.Series}, {"by", strings.Join(r.Institutions, "; ")}, {"for", strings.Join(r.CommissionedBy, "; ")}, {"published", r.Published},
		} {
			if p.value != "" {
				fmt.Fprintf(&b, " %s=%q", p.name, p.value)
			}
		}
		b.WriteByte('\n')
	}
	b.WriteString(tree(o))
	for i := range blocks {
		k := &blocks[i]
		if l := o.Labels[i]; l != (outline.Label{}) && k.Kind != layout.Furniture {
			fmt.Fprintf(&b, "label %s reply=%t [%s] %s\n", l.Kind, l.Reply, k.Marker, k.Flow.Text)
		}
	}
	return b.String()
}

func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/case/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	x := splitter(t)
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			// ␌ stands for a form feed, ␣ for a space at a line's end or start.
			doc := document(strings.NewReplacer("␌", "\f", "␣", " ").Replace(string(a.Files[0].Data)))
			blocks := x.Expand(layout.Blocks(doc))
			o := x.Split(doc, blocks)
			check(t, doc, blocks, o)
			got := show(o, blocks)
			if *update {
				a.Files = append(a.Files[:1], txtar.File{Name: "outline", Data: []byte(got)})
				if err := os.WriteFile(f, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(a.Files) != 2 {
				t.Fatalf("%s: want a text and its outline", f)
			}
			if d := cmp.Diff(string(a.Files[1].Data), got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}
