package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
	"funn/pipeline"
)

// outlined is a file of one page with an outline, whose entries begin at object 6.
func outlined(catalog, info string, entries ...string) []byte {
	objects := append([]string{"<</Type/Catalog/Pages 2 0 R/Outlines<</First 6 0 R>>" + catalog + ">>", tree, leaf, encoded("", plain), font5}, entries...)
	b := assemble(objects...)
	return []byte(replaceLast(string(b), "/Root", "/Info"+info+"/Root"))
}

func replaceLast(s, old, with string) string {
	for i := len(s) - len(old); i >= 0; i-- {
		if s[i:i+len(old)] == old {
			return s[:i] + with + s[i+len(old):]
		}
	}
	return s
}

func TestBookmarks(t *testing.T) {
	const dests = "/Dests<</old[3 0 R/FitH 642]>>/Names<</Dests<</Kids[<</Names[(new)[3 0 R/XYZ 0 742 null](far)<</D[3 0 R/Fit]>>]>>]>>>>"
	b := outlined(dests, "<</CreationDate(D:20160229103000+01'00')>>",
		"<</Title(1 Innledning)/Dest[3 0 R/XYZ 72 800 0]/First 7 0 R/Next 8 0 R>>",
		"<</Title<FEFF004D00E5006C>/Dest/old/Next 7 0 R>>", // comes after itself
		"<</Title(Funn)/A<</S/GoTo/D(new)>>/Next 9 0 R>>",
		"<</Title(Vedlegg)/Dest(far)/Next 10 0 R>>",
		"<</Title(Lenke)/A<</S/URI/URI(http://example.org)>>/Next 11 0 R>>",
		"<</Title(Ingen side)/Dest[99 0 R/Fit]>>")
	doc, _, err := Load(pipeline.Content{Bytes: b}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(doc.Bookmarks) != maxBookmarks {
		t.Fatalf("%d bookmarks of an outline without end", len(doc.Bookmarks))
	}
	if doc.Created != "2016-02-29" {
		t.Errorf("created %q", doc.Created)
	}
	b = []byte(replaceLast(string(b), "/Next 7 0 R", "/Nix  7 0 R"))
	doc, src, err := Load(pipeline.Content{Bytes: b}, Options{})
	if err != nil || src.Reason != "" {
		t.Fatal(err, src)
	}
	want := []record.Bookmark{
		{Title: "1 Innledning", Level: 1, Page: 1, Y: 42},
		{Title: "Mål", Level: 2, Page: 1, Y: 200},
		{Title: "Funn", Level: 1, Page: 1, Y: 100},
		{Title: "Vedlegg", Level: 1, Page: 1},
	}
	if d := cmp.Diff(want, doc.Bookmarks); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}

func TestCreated(t *testing.T) {
	for date, want := range map[string]string{
		"D:20160315": "2016-03-15", "20160315093000Z": "2016-03-15", "D:20160015": "", "D:20150229": "", "D:19040101": "",
		"D:2016": "", "Tue Mar 15 2016": "", "": "",
	} {
		if got := isoDate(infoDate.FindStringSubmatch(date)); got != want {
			t.Errorf("%q: %q, want %q", date, got, want)
		}
	}
	xmp := encoded("/Type/Metadata", `<rdf:Description xmp:CreateDate="2019-05-01T10:00:00+02:00"/>`)
	doc, _, err := Load(pipeline.Content{Bytes: outlined("/Metadata 6 0 R", "<</CreationDate(unknown)>>", xmp)}, Options{})
	if err != nil || doc.Created != "2019-05-01" {
		t.Errorf("XMP: %q %v", doc.Created, err)
	}
}

// The circle of a list item that a browser draws is a bullet; one that stands
// alone is none.
func TestCircle(t *testing.T) {
	circle := func(x, y float64) string {
		return fmt.Sprintf("q 1 0 0 1 %g %g cm 0 0 m 0 1 1 2 2 2 c 3 2 4 1 4 0 c 4 -1 3 -2 2 -2 c 1 -2 0 -1 0 0 c s Q ", x, y)
	}
	doc, _, err := Load(pipeline.Content{Bytes: with(circle(60, 703.7) + circle(60, 500) + plain)}, Options{})
	if err != nil || strings.Count(doc.Text, "○") != 1 || !strings.Contains(doc.Text, "○ ") {
		t.Errorf("%q %v", doc.Text, err)
	}
}
