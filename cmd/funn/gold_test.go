package main

import (
	"bytes"
	"cmp"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"funn/extract"
	"funn/extract/record"
	"funn/pipeline/gold"
)

// TestRowsAgree: the rows of a dataset, in either format, compare as those of the
// run that wrote it.
func TestRowsAgree(t *testing.T) {
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	inputs := []string{"../../seeds", "../../testdata/doc"}
	want := map[string]*gold.Document{}
	c := corpusFlags{Include: []string{"*.txt"}, PDF: pdfFlags{InProcess: true}}
	if _, err := c.each(t.Context(), stdio{err: io.Discard}, inputs, nil, x.Extract, func(s record.Set) error {
		d := gold.Rows(&s)
		want[d.URI] = sorted(&d)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"parquet", "jsonl"} {
		dir := filepath.Join(t.TempDir(), format)
		var stderr bytes.Buffer
		args := append([]string{"run", "-q", "--include", "*.txt", "-o", dir, "--format", format}, inputs...)
		if code := command(t.Context(), args, stdio{strings.NewReader(""), io.Discard, &stderr}); code != exitOK {
			t.Fatalf("exit %d: %s", code, &stderr)
		}
		n := 0
		for d, err := range documentsOf(dir) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			if s := gocmp.Diff(want[d.URI], sorted(d)); s != "" {
				t.Errorf("%s %s: -run +dataset\n%s", format, d.URI, s)
			}
		}
		if n != len(want) || n < 10 {
			t.Errorf("%s: %d documents, want %d", format, n, len(want))
		}
	}
}

// sorted puts the fields and pointers of every row in order.
func sorted(d *gold.Document) *gold.Document {
	for _, rows := range d.Rows {
		for i := range rows {
			slices.SortFunc(rows[i].Fields, func(a, b gold.Field) int { return cmp.Compare(a.Name, b.Name) })
			slices.SortStableFunc(rows[i].Refs, func(a, b gold.Ref) int { return cmp.Compare(a.Name, b.Name) })
		}
	}
	return d
}
