package pdf

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
	"funn/pipeline"
)

var update = flag.Bool("update", false, "write the golden files")

// made are the files that testdata/pdf/make writes.
func made(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/pdf/*.pdf")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d test files, %v: run make pdf", len(files), err)
	}
	return files
}

func load(t testing.TB, path string, o Options) (*record.Document, record.Source, error) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return Load(pipeline.Content{URI: filepath.Base(path), ID: "id", Bytes: b}, o)
}

// Every printed line of every test file, with its page, box, size and weight.
func TestGolden(t *testing.T) {
	for _, path := range made(t) {
		name := strings.TrimSuffix(filepath.Base(path), ".pdf")
		t.Run(name, func(t *testing.T) {
			got := describe(load(t, path, Options{}))
			golden := filepath.Join("testdata/golden", name+".txt")
			if *update {
				if err := os.MkdirAll("testdata/golden", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
				t.Errorf("-want +got, or run `make golden` and read the difference:\n%s", d)
			}
		})
	}
}

func describe(doc *record.Document, src record.Source, err error) string {
	var b strings.Builder
	if err != nil {
		f := err.(*pipeline.Fault)
		fmt.Fprintf(&b, "failed %s: %s\npages %d, without text %d\n", f.Reason, f.Message, src.Pages, src.PagesWithoutText)
		return b.String()
	}
	fmt.Fprintf(&b, "%q pages %d, without text %d, running lines %d\n", doc.Title, src.Pages, src.PagesWithoutText, src.RunningLines)
	if src.Reason != "" {
		fmt.Fprintf(&b, "%s %s: %s\n", src.Status, src.Reason, src.Message)
	}
	for _, l := range doc.Lines {
		if l.Empty() {
			fmt.Fprintln(&b)
			continue
		}
		bold := ' '
		if l.Bold {
			bold = 'b'
		}
		fmt.Fprintf(&b, "%d %5.1f %5.1f %5.1f %5.1f %4.1f%c %q\n", l.Page, l.Box.X0, l.Box.Y0, l.Box.X1, l.Box.Y1, l.FontSize, bold, l.Of(doc.Text))
	}
	return b.String()
}

// What holds of every document: lines in order and on their pages, boxes on the
// page, spans of whole characters.
func TestInvariants(t *testing.T) {
	for _, path := range append(made(t), outside(t, "pdf/*.pdf")...) {
		doc, _, err := load(t, path, Options{})
		if err != nil {
			continue
		}
		invariants(t, filepath.Base(path), doc)
	}
}

func invariants(t *testing.T, name string, doc *record.Document) {
	t.Helper()
	if strings.ToValidUTF8(doc.Text, "") != doc.Text {
		t.Errorf("%s: not UTF-8", name)
	}
	at := 0
	for i, l := range doc.Lines {
		if l.Start < at || l.End < l.Start || l.End > len(doc.Text) {
			t.Fatalf("%s: line %d at %v behind %d", name, i, l.Span, at)
		}
		at = l.End
		if strings.ContainsAny(l.Of(doc.Text), "\n\f\r") {
			t.Errorf("%s: line %d holds a line end: %q", name, i, l.Of(doc.Text))
		}
		if doc.PageOf(l.Start) != l.Page || !doc.Pages[l.Page-1].Contains(l.Span) {
			t.Errorf("%s: line %d is not on page %d", name, i, l.Page)
		}
		if !l.Empty() && (l.Box.Page != int32(l.Page) || l.Box.X0 > l.Box.X1 || l.Box.Y0 >= l.Box.Y1 || l.Box.X0 < 0 || l.Box.Y0 < 0) {
			t.Errorf("%s: line %d stands at %v", name, i, l.Box)
		}
		if !l.Empty() && len(doc.Boxes(l.Span)) != 1 {
			t.Errorf("%s: line %d has boxes %v", name, i, doc.Boxes(l.Span))
		}
	}
	// Nothing but white space stands between lines.
	var b strings.Builder
	last := 0
	for _, l := range doc.Lines {
		b.WriteString(doc.Text[last:l.Start])
		last = l.End
	}
	if s := strings.TrimSpace(b.String() + doc.Text[last:]); s != "" {
		t.Errorf("%s: text outside lines: %q", name, s)
	}
}

func TestPassword(t *testing.T) {
	path := "../../testdata/pdf/password.pdf"
	for _, tt := range []struct{ password, want string }{
		{"", "give it with --password"}, {"feil", "is not the password"}, {"hemmelig", ""},
	} {
		doc, _, err := load(t, path, Options{Password: tt.password})
		switch {
		case tt.want == "" && (err != nil || !strings.Contains(doc.Text, "Filen er kryptert.")):
			t.Errorf("%q: %v", tt.password, err)
		case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
			t.Errorf("%q: %v", tt.password, err)
		}
	}
}

// outside are files of the reference data, where it is.
func outside(t testing.TB, pattern string) []string {
	t.Helper()
	files, _ := filepath.Glob("../../../shared/corpora/" + pattern)
	if len(files) == 0 {
		t.Logf("no reference data for %s: only the files of the project are read", pattern)
	}
	return files
}
