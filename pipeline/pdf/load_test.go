package pdf

import (
	"fmt"
	"strings"
	"testing"

	"funn/pipeline"
	"funn/pipeline/pdf/pdftest"
)

// The circle of a list item that a browser draws is a bullet; one that stands
// alone is none.
func TestDisc(t *testing.T) {
	circle := func(x, y float64) string {
		return fmt.Sprintf("q 1 0 0 1 %g %g cm 0 0 m 0 1 1 2 2 2 c 3 2 4 1 4 0 c 4 -1 3 -2 2 -2 c 1 -2 0 -1 0 0 c s Q ", x, y)
	}
	doc, _, err := Load(pipeline.Content{Bytes: pdftest.Page(circle(60, 703.7) + circle(60, 500) + pdftest.Text)}, Options{})
	if err != nil || strings.Count(doc.Text, "○") != 1 || !strings.Contains(doc.Text, "○ ") {
		t.Errorf("%q %v", doc.Text, err)
	}
}

// A document has what its file says of itself.
func TestAbout(t *testing.T) {
	b := pdftest.Outlined("", "<</Title(Rapport om tall)/CreationDate(D:20160229103000+01'00')>>", "<</Title(Funn)/Dest[3 0 R/XYZ 72 800 0]>>")
	doc, src, err := Load(pipeline.Content{URI: "a.pdf", ID: "id", Bytes: b}, Options{})
	if err != nil || src.Reason != "" {
		t.Fatal(err, src)
	}
	if doc.Title != "Rapport om tall" || doc.Created != "2016-02-29" || len(doc.Bookmarks) != 1 || doc.Bookmarks[0].Title != "Funn" {
		t.Errorf("%q %q %v", doc.Title, doc.Created, doc.Bookmarks)
	}
	if doc.URI != "a.pdf" || doc.ID != "id" || doc.ByteSize != int64(len(b)) || doc.MediaType != mediaType {
		t.Errorf("%q %q %d %q", doc.URI, doc.ID, doc.ByteSize, doc.MediaType)
	}
}
