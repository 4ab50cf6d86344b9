package content

import (
	"fmt"
	"strings"
	"testing"

	"funn/pipeline/pdf/object"
	"funn/pipeline/pdf/pdftest"
)

// draw is the sheet of a page of A4 with the content.
func draw(t *testing.T, content string) *Sheet {
	t.Helper()
	f, err := object.Open(object.Contain(pdftest.Page(content)), "", object.NewBudget())
	if err != nil {
		t.Fatal(err)
	}
	return NewReader(f).Sheet(&f.Pages[0])
}

// describe is the text of a sheet, and of its first glyph origin, size, turn and
// marks.
func describe(s *Sheet) string {
	var b strings.Builder
	for i := range s.Glyphs {
		b.WriteString(s.Glyphs[i].Text)
	}
	if len(s.Glyphs) > 0 {
		g := &s.Glyphs[0]
		fmt.Fprintf(&b, " %.0f,%.0f of %.0f", g.X, g.Y, g.Size)
		if g.Turn > 0 {
			fmt.Fprintf(&b, " turned %d", g.Turn)
		}
		if g.Disc {
			b.WriteString(" disc")
		}
		if g.Artifact {
			b.WriteString(" artifact")
		}
	}
	return b.String()
}

func TestSheet(t *testing.T) {
	const disc = "0 0 m 0 1 1 2 2 2 c 3 2 4 1 4 0 c 4 -1 3 -2 2 -2 c 1 -2 0 -1 0 0 c "
	for _, tt := range []struct{ content, want string }{
		{"BT /F 12 Tf 72 700 Td (Funn) Tj ET", "Funn 72,700 of 12"},
		{"BT /F 12 Tf 72 700 Td [(Fu) -250 (nn)] TJ ET", "Funn 72,700 of 12"},
		{"BT /F 12 Tf 14 TL 72 700 Td T* (Funn) ' ET", "Funn 72,672 of 12"},
		{"q 2 0 0 2 10 20 cm BT /F 12 Tf 72 100 Td (Funn) Tj ET Q", "Funn 154,220 of 24"},
		{"BT /F 12 Tf 0 1 -1 0 72 100 Tm (Funn) Tj ET", "Funn 72,100 of 12 turned 1"},
		{"BT 72 700 Td (Funn) Tj ET", ""}, // no font
		{"/Artifact BMC BT /F 9 Tf 72 20 Td (Side 3) Tj ET EMC", "Side 3 72,20 of 9 artifact"},
		{"/Span <</ActualText(f\\351)>> BDC BT /F 9 Tf 72 20 Td (xyz) Tj ET EMC", "fé 72,20 of 9"},
		{"q 1 0 0 1 60 500 cm " + disc + "f Q", "• 60,496 of 12 disc"},
		{"q 1 0 0 1 60 500 cm " + disc + "s Q", "○ 60,496 of 12 disc"},
		{"q 9 0 0 9 60 500 cm " + disc + "f Q", ""}, // too large
	} {
		if got := describe(draw(t, tt.content)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.content, got, tt.want)
		}
	}
}

// A sheet counts what it cannot show as text.
func TestCounts(t *testing.T) {
	s := draw(t, "BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI BT /F 9 Tf 72 20 Td (\\201) Tj ET")
	if s.Pictures != 1 || s.Unmapped != 1 || s.Width != 595 || s.Height != 842 {
		t.Errorf("%d pictures, %d unmapped, %g by %g", s.Pictures, s.Unmapped, s.Width, s.Height)
	}
}
