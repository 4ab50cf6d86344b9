package object

import (
	"bytes"
	"fmt"
	"testing"

	"funn/pipeline/pdf/pdftest"
)

// A table that comes before itself is seen at once; a chain of tables is no
// circle.
func TestCircular(t *testing.T) {
	good := pdftest.Page(pdftest.Text)
	first := bytes.Index(good, []byte("xref"))
	itself := bytes.Replace(good, []byte("/Root"), fmt.Appendf(nil, "/Prev %d/Root", first), 1)
	updated := fmt.Appendf(bytes.Clone(good), "\nxref\n0 0\ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", first, len(good)+1)
	packed := "%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 5/W[1 4 2]/Prev 9/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"
	for _, tt := range []struct {
		name string
		b    []byte
		want bool
	}{
		{"a table", good, false},
		{"a table and an update", updated, false},
		{"a table before itself", itself, true},
		{"a stream before itself", []byte(packed), true},
	} {
		if got := Contain(tt.b).Circular(); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	if f, err := Open(Contain(updated), "", NewBudget()); err != nil || len(f.Pages) != 1 {
		t.Errorf("updated file: %v", err)
	}
	if c, ok := Rebuild(itself, false); !ok || c.size() == 0 {
		t.Error("a file whose table comes before itself is not rebuilt")
	} else if f, err := Open(c, "", NewBudget()); err != nil || len(f.Pages) != 1 {
		t.Errorf("rebuilt file: %v", err)
	}
}
