package pdf

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"funn/pipeline"
	"funn/pipeline/pdf/pdftest"
)

// A file whose table is missing or wrong has its text all the same.
func TestRecover(t *testing.T) {
	for _, name := range []string{"winansi", "packed", "columns"} {
		good, err := os.ReadFile("../../testdata/pdf/" + name + ".pdf")
		if err != nil {
			t.Fatal(err)
		}
		want, _, err := Load(pipeline.Content{Bytes: good}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		end := bytes.LastIndex(good, []byte("startxref"))
		table := max(bytes.LastIndex(good, []byte("xref\n0 ")), 0)
		if table == 0 {
			table = end
		}
		first := bytes.Index(good, []byte(" 0 obj")) - 1
		for _, tt := range []struct {
			damage string
			b      []byte
		}{
			{"table elsewhere", append(append(bytes.Clone(good[:end]), "startxref\n7\n"...), "%%EOF\n"...)},
			{"no table", good[:table]},
			{"no end", good[:end]},
			{"a line more", append(append(bytes.Clone(good[:first]), "% one more line\n"...), good[first:]...)},
			{"lines end in two bytes", bytes.ReplaceAll(good, []byte("\nendobj\n"), []byte("\r\nendobj\r\n"))},
			{"junk before", append([]byte("HTTP/1.1 200 OK\r\n\r\n"), good...)},
			{"junk behind", append(bytes.Clone(good), bytes.Repeat([]byte("\n<!-- -->"), 500)...)},
		} {
			got, _, err := Load(pipeline.Content{Bytes: tt.b}, Options{})
			if err != nil {
				t.Errorf("%s, %s: %v", name, tt.damage, err)
			} else if got.Text != want.Text {
				t.Errorf("%s, %s: got %q", name, tt.damage, got.Text[:min(len(got.Text), 80)])
			}
		}
	}
	// Of a file cut off there are the pages before the cut.
	b, err := os.ReadFile("../../testdata/pdf/columns.pdf")
	if err != nil {
		t.Fatal(err)
	}
	doc, _, err := Load(pipeline.Content{Bytes: b[:len(b)*8/10]}, Options{})
	if err != nil || len(doc.Pages) < 2 {
		t.Errorf("cut off: %v", err)
	}
}

// Nor does a table that comes before itself keep the text back.
func TestCircle(t *testing.T) {
	good := pdftest.Page(pdftest.Text)
	b := bytes.Replace(good, []byte("/Root"), fmt.Appendf(nil, "/Prev %d/Root", bytes.Index(good, []byte("xref"))), 1)
	if doc, _, err := Load(pipeline.Content{Bytes: b}, Options{}); err != nil || !strings.Contains(doc.Text, pdftest.Words) {
		t.Errorf("not read: %v", err)
	}
}
