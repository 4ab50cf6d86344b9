package dataset

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"funn/extract/record"
	"funn/pipeline/dataset/contract"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// sameRows holds a table in both formats against the rows that were to be
// written.
func sameRows(t *testing.T, dir string, table *contract.Table, want []contract.Row) {
	t.Helper()
	r, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range Formats() {
		f := File{Path: filepath.ToSlash(filepath.Join(string(format), table.Name, "part-00000."+string(format)))}
		n := 0
		for got, err := range r.Rows(table, f, contract.Exact) {
			if err != nil {
				t.Fatal(f.Path, err)
			}
			if n++; n > len(want) {
				continue
			}
			if d := cmp.Diff(want[n-1].Pointer(), got.Pointer()); d != "" {
				t.Errorf("%s:%d: %s", f.Path, n, d)
			}
			if d := cmp.Diff(string(want[n-1].Line()), string(got.Line())); d != "" {
				t.Errorf("%s:%d: %s", f.Path, n, d)
			}
		}
		if n != len(want) {
			t.Errorf("%s: %d rows, want %d", f.Path, n, len(want))
		}
	}
}

func TestRoundTrip(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	sets := []record.Set{sample("a.txt", 7), failed("b.txt"), sample("c.txt", 0), sample("d.txt", 3)}
	write(t, dir, options(), sets...)
	for _, table := range contract.Tables() {
		if table == contract.Documents { // the ledger is in the order of the inputs
			slices.SortFunc(sets, func(a, b record.Set) int { return strings.Compare(a.Source.DocID, b.Source.DocID) })
		}
		var want []contract.Row
		for i := range sets {
			rows := table.Rows(contract.NewView(&sets[i]))
			for i := range rows.Len() {
				want = append(want, rows.Row(i))
			}
		}
		sameRows(t, dir, table, want)
	}
}

// The documents of a dataset come with their rows, whichever format stands, and
// what does not belong to one is told.
func TestDocuments(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, options(), sample("a.txt", 7), failed("b.txt"), sample("c.txt", 0), sample("d.txt", 3))
	read := func() (rows string, err error) {
		r, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		for d, err := range r.Documents() {
			if err != nil {
				return rows, err
			}
			rows += d.URI
			for _, t := range contract.Found() {
				rows += fmt.Sprintf(" %d %s", len(d.Rows[t]), t.Name)
			}
			rows += "\n"
		}
		return rows, nil
	}
	both, err := read()
	if strings.Count(both, "\n") != 3 || !strings.Contains(both, "a.txt 7 reports 7 sections 7 findings 7 recommendations 7 percentages 7 amounts\n") || err != nil {
		t.Errorf("%v:\n%s", err, both)
	}
	path := func(table string) string { return filepath.Join(dir, "jsonl", table, "part-00000.jsonl") }
	lines, err := os.ReadFile(path("documents"))
	if err != nil {
		t.Fatal(err)
	}
	for _, less := range []string{string(lines[:bytes.IndexByte(lines, '\n')+1]), ""} { // a document in the middle is gone, all are
		if err := os.WriteFile(path("documents"), []byte(less), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := read(); err == nil || !strings.Contains(err.Error(), "has no row in documents") {
			t.Errorf("of %d bytes of documents: %v", len(less), err)
		}
	}
	if err := os.RemoveAll(filepath.Join(dir, "jsonl")); err != nil {
		t.Fatal(err)
	}
	if parquet, err := read(); parquet != both || err != nil {
		t.Errorf("%v: of Parquet\n%s\nof both\n%s", err, parquet, both)
	}
	if err := os.RemoveAll(filepath.Join(dir, "parquet/amounts")); err != nil {
		t.Fatal(err)
	}
	if _, err := read(); err == nil || !strings.HasSuffix(err.Error(), "there is no table amounts: prove it with funn check") {
		t.Error(err)
	}
}

// What the columns say is what the record said: offsets in code points, pages,
// and evidence that is the slice of the text.
func TestOffsetsAreCodePoints(t *testing.T) {
	set := sample("a.txt", 4)
	v := contract.NewView(&set)
	text := []rune(set.Document.Text)
	rows := contract.Percentages.Rows(v)
	for i := range rows.Len() {
		p := rows.Row(i).Pointer().(*contract.Percentage)
		if got := string(text[p.CharStart:p.CharEnd]); got != p.Surface {
			t.Errorf("text[%d:%d] is %q, want %q", p.CharStart, p.CharEnd, got, p.Surface)
		}
		if p.PageFirst != 2 || p.PageLast != 2 {
			t.Errorf("pages %d-%d", p.PageFirst, p.PageLast)
		}
	}
	d := contract.Documents.Rows(v).Row(0).Pointer().(*contract.Document)
	if got := set.Document.Text[20:]; string(text[d.PageStarts[1]:]) != got {
		t.Errorf("page 2 starts at %d", d.PageStarts[1])
	}
}

// The bytes do not depend on the order in which the documents come.
func TestSameBytesInAnyOrder(t *testing.T) {
	sets := []record.Set{sample("a.txt", 5), sample("b.txt", 2), failed("c.txt"), sample("d.txt", 9)}
	one, two := filepath.Join(t.TempDir(), "one"), filepath.Join(t.TempDir(), "two")
	write(t, one, options(), sets...)
	slices.Reverse(sets)
	write(t, two, options(), sets...)
	if d := cmp.Diff(content(t, one), content(t, two)); d != "" {
		t.Error(d)
	}
}

func TestManifest(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, options(), sample("a.txt", 2), failed("b.txt"))
	var m Manifest
	read := func(name string, v any) {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b, v); err != nil {
			t.Fatal(name, err)
		}
	}
	read(manifestFile, &m)
	if m.Contract != 1 || m.Program != "funn" || m.Version != "0.0.1" || m.Rules == nil || *m.Rules != "r1" || len(m.Inputs) != 2 || m.Inputs[1].DocID != nil {
		t.Errorf("got %+v", m)
	}
	files := content(t, dir)
	listed := 0
	for i, table := range m.Tables {
		if table.Name != contract.Tables()[i].Name || len(table.Files) != 2 {
			t.Errorf("got %+v", table)
		}
		for _, f := range table.Files {
			listed++
			sum := sha256.Sum256([]byte(files[f.Path]))
			if f.SHA256 != hex.EncodeToString(sum[:]) || f.Bytes != int64(len(files[f.Path])) || f.Rows != table.Rows {
				t.Errorf("%+v is not the file", f)
			}
			if lines := strings.Count(files[f.Path], "\n"); strings.HasPrefix(f.Path, "jsonl/") && int64(lines) != f.Rows {
				t.Errorf("%s has %d lines", f.Path, lines)
			}
		}
	}
	if listed != len(files)-3 {
		t.Errorf("%d files listed of %d", listed, len(files)-3)
	}
	var p dataPackage
	read(packageFile, &p)
	if len(p.Resources) != listed {
		t.Errorf("%d resources", len(p.Resources))
	}
	for _, r := range p.Resources {
		for _, f := range r.Schema.Fields {
			if f.Description == "" || f.Type == "" || f.ColumnType == "" {
				t.Errorf("%s.%s is not described", r.Name, f.Name)
			}
		}
	}
	var clock run
	read(runFile, &clock)
	if clock.Seconds != 1 || clock.Started != "2026-01-02T03:04:06Z" {
		t.Errorf("got %+v", clock)
	}
}

func TestOneFormat(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	write(t, dir, options(), sample("a.txt", 2))
	o := options()
	o.Formats = []Format{JSONL}
	write(t, dir, o, sample("a.txt", 2))
	for name := range content(t, dir) {
		if strings.HasPrefix(name, "parquet/") {
			t.Errorf("%s is of the dataset before", name)
		}
	}
}

// Text is not in the footer as the least and greatest value.
func TestFooterIsSmall(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	set := sample("a.txt", 1)
	set.Document.Text += strings.Repeat("fyll ", 100_000)
	write(t, dir, options(), set)
	info, err := os.Stat(filepath.Join(dir, "parquet/documents/part-00000.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 5000 {
		t.Errorf("%d bytes for a text that zstd makes nothing of", info.Size())
	}
}

func TestCancelBeforeCommit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	ctx, cancel := context.WithCancel(t.Context())
	w, err := Create(ctx, dir, options())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(sample("a.txt", 3)); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := w.Commit(); !errors.Is(err, context.Canceled) {
		t.Errorf("err %v", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if exists(dir) {
		t.Error("the folder stays though nothing came")
	}
}

func BenchmarkWriter(b *testing.B) {
	const docs, each = 200, 50
	var sets []record.Set
	for i := range docs {
		s := sample(strings.Repeat("x", i+1), each)
		sets = append(sets, s)
	}
	dir := filepath.Join(b.TempDir(), "out")
	for b.Loop() {
		write(b, dir, options(), sets...)
	}
	b.ReportMetric(float64(b.N*docs*(6*each+2))/b.Elapsed().Seconds(), "rows/s")
}

// A column that no row of a full sample fills has been forgotten where rows are
// made.
func TestEveryColumnIsFilled(t *testing.T) {
	full, gone := sample("a.txt", 2), failed("b.txt")
	for _, table := range contract.Tables() {
		empty := table.Empty().Add()
		for i := range table.Columns {
			c := &table.Columns[i]
			if c.Name == "pages_without_text" || c.Name == "running_lines" {
				continue // of which a text has none
			}
			filled := false
			for _, set := range []*record.Set{&full, &gone} {
				rows := table.Rows(contract.NewView(set))
				for k := range rows.Len() {
					filled = filled || !bytes.Equal(rows.Row(k).AppendValue(nil, c), empty.AppendValue(nil, c))
				}
			}
			if !filled {
				t.Errorf("%s.%s", table.Name, c.Name)
			}
		}
	}
}
