package contract

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
)

// Row groups end at their limit, and the bloom filter knows the documents.
func TestRowGroups(t *testing.T) {
	var out bytes.Buffer
	w := Sources.Parquet(&out, "0.0.1")
	id := "d0"
	rows := make([]Source, maxGroupRows+10)
	for i := range rows {
		rows[i].DocID = &id
	}
	for _, part := range []struct{ rows, size int }{{len(rows), 100}, {5, maxGroupBytes}, {7, 100}} {
		if err := w.Write(&list[Source]{Sources, rows[:part.rows]}, part.size); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	p, err := parquet.OpenFile(bytes.NewReader(out.Bytes()), int64(out.Len()))
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
