package dataset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
	"go.uber.org/goleak"

	"funn/extract/record"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// sameRows reads a table back from Parquet and holds it against the rows that
// were to be written, and the JSON of these against the JSON Lines.
func sameRows[R any](t *testing.T, dir, table string, want []R) {
	t.Helper()
	got := readParquet[R](t, filepath.Join(dir, "parquet", table, "part-00000.parquet"))
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s: %s", table, d)
	}
	b, err := os.ReadFile(filepath.Join(dir, "jsonl", table, "part-00000.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var lines []byte
	cols := jsonColumns(reflect.TypeFor[R]())
	for i := range want {
		lines = append(jsonRow(lines, cols, reflect.ValueOf(&want[i]).Elem()), '\n')
	}
	if d := cmp.Diff(string(lines), string(b)); d != "" {
		t.Errorf("%s: %s", table, d)
	}
}

// readParquet reads into a struct without embedded ones and copies from that:
// of an embedded struct parquet-go reads a null as a pointer to zero (v0.32.0,
// fieldByIndex in schema.go), though it writes it as null.
func readParquet[R any](t *testing.T, path string) []R {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var fields []reflect.StructField
	cols := columns(reflect.TypeFor[R]())
	for _, c := range cols {
		field := reflect.TypeFor[R]().FieldByIndex(c.index)
		fields = append(fields, reflect.StructField{Name: field.Name, Type: field.Type, Tag: field.Tag})
	}
	flat := reflect.StructOf(fields)
	r := parquet.NewReader(f, parquet.SchemaOf(reflect.New(flat).Interface()))
	defer r.Close()
	var rows []R
	for {
		row := reflect.New(flat)
		if err := r.Read(row.Interface()); errors.Is(err, io.EOF) {
			return rows
		} else if err != nil {
			t.Fatal(path, err)
		}
		var out R
		for i, c := range cols {
			reflect.ValueOf(&out).Elem().FieldByIndex(c.index).Set(row.Elem().Field(i))
		}
		rows = append(rows, out)
	}
}

func TestRoundTrip(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	sets := []record.Set{sample("a.txt", 7), failed("b.txt"), sample("c.txt", 0), sample("d.txt", 3)}
	write(t, dir, options(), sets...)

	var views []view
	for i := range sets {
		v := view{set: &sets[i]}
		if v.set.Document != nil {
			v.runes = record.NewRuneIndex(v.set.Document.Text)
		}
		views = append(views, v)
	}
	var ledger []Source
	for _, v := range views {
		ledger = append(ledger, sources(v)...)
	}
	sameRows(t, dir, "sources", ledger)
	docs := slices.DeleteFunc(slices.Clone(views), func(v view) bool { return v.set.Document == nil })
	slices.SortFunc(docs, func(a, b view) int { return strings.Compare(a.set.Document.ID, b.set.Document.ID) })
	sameRows(t, dir, "documents", collect(docs, documents))
	sameRows(t, dir, "reports", collect(docs, reports))
	sameRows(t, dir, "sections", collect(docs, sections))
	sameRows(t, dir, "findings", collect(docs, findings))
	sameRows(t, dir, "recommendations", collect(docs, recommendations))
	sameRows(t, dir, "percentages", collect(docs, percentages))
	sameRows(t, dir, "amounts", collect(docs, amounts))
}

func collect[R any](views []view, rows func(view) []R) []R {
	var out []R
	for _, v := range views {
		out = append(out, rows(v)...)
	}
	return out
}

// What the columns say is what the record said: offsets in code points, pages,
// and evidence that is the slice of the text.
func TestOffsetsAreCodePoints(t *testing.T) {
	set := sample("a.txt", 4)
	v := view{set: &set, runes: record.NewRuneIndex(set.Document.Text)}
	text := []rune(set.Document.Text)
	for _, p := range percentages(v) {
		if got := string(text[p.CharStart:p.CharEnd]); got != p.Surface {
			t.Errorf("text[%d:%d] is %q, want %q", p.CharStart, p.CharEnd, got, p.Surface)
		}
		if p.PageFirst != 2 || p.PageLast != 2 {
			t.Errorf("pages %d-%d", p.PageFirst, p.PageLast)
		}
	}
	d := documents(v)[0]
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
	var m manifest
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
	if m.Contract != 1 || m.Program != "funn" || m.Version != "0.0.1" || value(m.Rules) != "r1" || len(m.Inputs) != 2 || m.Inputs[1].DocID != nil {
		t.Errorf("got %+v", m)
	}
	files := content(t, dir)
	listed := 0
	for i, table := range m.Tables {
		if table.Name != Tables()[i].Name || len(table.Files) != 2 {
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

// Row groups end at their limit, and the bloom filter knows the documents.
func TestRowGroups(t *testing.T) {
	dir := t.TempDir()
	out, err := create(dir, Parquet, "sources")
	if err != nil {
		t.Fatal(err)
	}
	k := rowsOf[Source]{name: "sources", sort: []string{"uri"}}
	s := newParquetSink[Source](out, k, "0.0.1")
	id := "d0"
	rows := make([]Source, maxGroupRows+10)
	for i := range rows {
		rows[i].DocID = &id
	}
	if err := s.write(rows, 100); err != nil {
		t.Fatal(err)
	}
	if err := s.write(rows[:5], maxGroupBytes); err != nil { // large ones
		t.Fatal(err)
	}
	if err := s.write(rows[:7], 100); err != nil {
		t.Fatal(err)
	}
	if _, err := s.close(); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(filepath.Join(dir, out.file.Path))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p, err := parquet.OpenFile(f, out.file.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	var got []int64
	for _, g := range p.RowGroups() {
		got = append(got, g.NumRows())
	}
	if d := cmp.Diff([]int64{maxGroupRows, 15, 7}, got); d != "" {
		t.Error(d)
	}
	leaf, _ := p.Schema().Lookup("doc_id")
	bloom := p.RowGroups()[0].ColumnChunks()[leaf.ColumnIndex].BloomFilter()
	if bloom == nil {
		t.Fatal("no bloom filter")
	}
	if ok, err := bloom.Check(parquet.ValueOf(id)); !ok || err != nil {
		t.Error("the bloom filter does not know the document")
	}
	if p.Metadata().CreatedBy != "funn version 0.0.1(build contract-1)" {
		t.Errorf("created by %q", p.Metadata().CreatedBy)
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
