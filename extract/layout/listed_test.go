package layout_test

import (
	"strings"
	"testing"

	"funn/extract/layout"
	"funn/extract/record"
)

// headings prints the headings of blocks: level, number and text.
func headings(blocks []layout.Block) string {
	var out []string
	for i := range blocks {
		if b := &blocks[i]; b.Kind == layout.Heading {
			out = append(out, strings.TrimSpace(string(rune('0'+b.Level))+" "+b.Number+" "+b.Flow.Text))
		}
	}
	return strings.Join(out, "\n")
}

// printed is a document of lines that are all set alike, two pages of a PDF.
func printed(pages ...string) *record.Document {
	doc := &record.Document{ID: "test"}
	for p, text := range pages {
		start := len(doc.Text)
		for i, s := range strings.Split(text, "\n") {
			at := len(doc.Text)
			doc.Text += s
			l := record.Line{Span: record.Span{Start: at, End: len(doc.Text)}, Page: p + 1}
			if s != "" {
				y := float32(60 + 14*i)
				l.FontSize, l.Box = 10, record.Box{Page: int32(p + 1), X0: 70, Y0: y, X1: 70 + 5*float32(len(s)), Y1: y + 10}
			}
			doc.Lines = append(doc.Lines, l)
			doc.Text += "\n"
		}
		doc.Pages = append(doc.Pages, record.Page{Span: record.Span{Start: start, End: len(doc.Text)}})
	}
	return doc
}

const prose = "Dette avsnittet handler om hvordan ordningen virker i kommunene, og det går over\nflere linjer fordi det er langt nok til det.\n"

// Headings that nothing but the outline of the file tells from the text.
func TestBookmarkedHeading(t *testing.T) {
	doc := printed(
		"Innledning\n"+prose+"Ordningens rekke-\nvidde i kommunene\n"+prose,
		"2.1  metode\n"+prose+"Innledning\n"+prose)
	plain := headings(layout.Blocks(doc))
	doc.Bookmarks = []record.Bookmark{
		{Title: "1 Innledning", Level: 1, Page: 1},
		{Title: "1.1 Ordningens rekkevidde i kommunene", Level: 2, Page: 1},
		{Title: "2.1 Metode", Level: 2, Page: 2},
		{Title: "2.2 Metode", Level: 2, Page: 2},
		{Title: "Innledning", Level: 3, Page: 2, Y: 100},
		{Title: "Finnes ikke", Level: 1, Page: 2},
	}
	want := "1  Innledning\n2  Ordningens rekkevidde i kommunene\n2 2.1 metode\n3  Innledning"
	if got := headings(layout.Blocks(doc)); got != want {
		t.Errorf("with an outline:\n%s\nwant\n%s\nwithout\n%s", got, want, plain)
	}
}

// A printed table of contents gives the levels, in a text source too.
func TestContentsLevel(t *testing.T) {
	numbered := "Innhold\n\nSammendrag ..... 2\n1 Innledning ..... 3\n1.1 Mål for ordningen med et langt\nnavn ..... 3\n2 Funn ..... 4\n\nSammendrag\n\n" + prose +
		"\n1 Innledning\n\n" + prose + "\n1.1 Mål for ordningen med et langt navn\n\n" + prose + "\n2 Funn\n\n" + prose
	indented := "Innhold\n\nMål ..... 2\n  Delmål ..... 3\nFunn ..... 4\n\nMål\n\n" + prose + "\nDelmål\n\n" + prose + "\nFunn\n\n" + prose
	for _, c := range []struct{ text, want string }{
		{numbered, "0  Innhold\n0  Sammendrag\n1 1 Innledning\n2 1.1 Mål for ordningen med et langt navn\n1 2 Funn"},
		{indented, "0  Innhold\n1  Mål\n2  Delmål\n1  Funn"},
	} {
		if got := headings(layout.Blocks(document(t, c.text))); got != c.want {
			t.Errorf("%s\nwant\n%s", got, c.want)
		}
	}
}

// The codes of a symbol font that were dumped as letters are bullets.
func TestDumpedBullet(t *testing.T) {
	text := "Anbefalinger\n\nyy Styrke samarbeidet\nyy Gi mer veiledning til\nkommunene\nyy Følge opp\n\n" + prose
	items := 0
	for _, b := range layout.Blocks(document(t, text)) {
		if b.Kind == layout.Item && b.Marker == "yy" && !strings.HasPrefix(b.Flow.Text, "yy") {
			items++
		}
	}
	if items != 3 {
		t.Errorf("%d items, want 3", items)
	}
}

// Many entries on one page and many lines that read like them are no square.
func BenchmarkListed(b *testing.B) {
	doc := printed(strings.Repeat("Innledning\n", 20_000))
	for range 5000 {
		doc.Bookmarks = append(doc.Bookmarks, record.Bookmark{Title: "Innledning", Level: 1, Page: 1})
	}
	for b.Loop() {
		layout.Blocks(doc)
	}
}
