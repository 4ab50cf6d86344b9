package object

import (
	"fmt"
	"testing"

	"funn/pipeline/pdf/pdftest"
)

// A tree that holds itself has the pages that it has besides, and one that holds its
// nodes again and again ends where the walk may visit no more.
func TestTreeEnds(t *testing.T) {
	f := opened(t, pdftest.Assemble(pdftest.Catalogue, "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 1>>", "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 9>>", "<</Type/Page/Parent 2 0 R>>"))
	if len(f.Pages) != 1 || f.Pages[0].Ref != "4 0 R" {
		t.Errorf("pages %+v", f.Pages)
	}
	objects := []string{pdftest.Catalogue}
	for i := 2; i < 12; i++ {
		objects = append(objects, fmt.Sprintf("<</Type/Pages/Kids[%d 0 R %[1]d 0 R]/Count 9>>", i+1))
	}
	f = opened(t, pdftest.Assemble(append(objects, "<</Type/Pages/Kids[13 0 R]>>", "<</Type/Page>>")...))
	f.Pages = nil
	w := walker{f: f, nodes: 100}
	w.walk(f.Trailer.Key("Root").Key("Pages"), Page{}, 0)
	if n := len(f.Pages); n == 0 || n >= 100 {
		t.Errorf("%d pages of 100 nodes", n)
	}
}
