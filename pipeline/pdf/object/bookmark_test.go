package object

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
	"funn/pipeline/pdf/pdftest"
)

// opened is the file of the bytes b.
func opened(t *testing.T, b []byte) *File {
	t.Helper()
	f, err := Open(Contain(b), "", NewBudget())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestBookmarks(t *testing.T) {
	const dests = "/Dests<</old[3 0 R/FitH 642]>>/Names<</Dests<</Kids[<</Names[(new)[3 0 R/XYZ 0 742 null](far)<</D[3 0 R/Fit]>>]>>]>>>>"
	b := pdftest.Outlined(dests, "<<>>",
		"<</Title(1 Innledning)/Dest[3 0 R/XYZ 72 800 0]/First 7 0 R/Next 8 0 R>>",
		"<</Title<FEFF004D00E5006C>/Dest/old/Next 7 0 R>>", // comes after itself
		"<</Title(Funn)/A<</S/GoTo/D(new)>>/Next 9 0 R>>",
		"<</Title(Vedlegg)/Dest(far)/Next 10 0 R>>",
		"<</Title(Lenke)/A<</S/URI/URI(http://example.org)>>/Next 11 0 R>>",
		"<</Title(Ingen side)/Dest[99 0 R/Fit]>>")
	if n := len(opened(t, b).Bookmarks()); n != maxBookmarks {
		t.Fatalf("%d bookmarks of an outline without end", n)
	}
	again := bytes.LastIndex(b, []byte("/Next 7 0 R"))
	copy(b[again:], "/Nix  7 0 R")
	f := opened(t, b)
	want := []record.Bookmark{
		{Title: "1 Innledning", Level: 1, Page: 1, Y: 42},
		{Title: "Mål", Level: 2, Page: 1, Y: 200},
		{Title: "Funn", Level: 1, Page: 1, Y: 100},
		{Title: "Vedlegg", Level: 1, Page: 1},
	}
	if d := cmp.Diff(want, f.Bookmarks()); d != "" || f.Faults > 0 {
		t.Errorf("%d faults, -want +got\n%s", f.Faults, d)
	}
}
