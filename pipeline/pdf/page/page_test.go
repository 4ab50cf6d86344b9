package page

import (
	"strings"
	"testing"

	"funn/extract/record"
	"funn/pipeline/pdf/content"
)

// text puts words on a sheet, glyph by glyph, each half as wide as it is high.
func text(s *content.Sheet, x, y, size float64, words string) {
	for _, r := range words {
		s.Glyphs = append(s.Glyphs, content.Glyph{Text: string(r), X: x, Y: y, Advance: size / 2, Size: size})
		x += size / 2
	}
}

func a4() *content.Sheet { return &content.Sheet{Width: 595, Height: 842} }

func written(sheets ...*content.Sheet) (string, []Count) {
	pages := make([][]Line, len(sheets))
	for i, s := range sheets {
		pages[i] = Lines(s, i+1)
	}
	doc := &record.Document{}
	counts := Write(doc, pages)
	return doc.Text, counts
}

func TestReadingOrder(t *testing.T) {
	left := []string{
		"kommunene skal vurdere hvordan ansatte", "får vite om rutinene, og hvilke tiltak", "som trengs for at alle når sine mål",
		"i løpet av året, slik planen sier det", "og loven krever av hver av kommunene", "uten at det går ut over tjenestene",
	}
	right := []string{
		"fylkene mener at dette tar mye tid og", "ber om mer hjelp fra direktoratet før", "året er omme, siden mange av dem også",
		"har andre frister som de skal nå, men", "som ingen har spurt dem om siden i fjor", "da de fikk et brev fra departementet",
	}
	s := a4()
	for i := range left { // drawn line by line, over both columns
		y := 700 - 14*float64(i)
		text(s, 60, y, 11, left[i])
		text(s, 320, y-3, 11, right[i])
	}
	want := strings.Join(append(left, right...), "\n") + "\n"
	if got, _ := written(s); got != want {
		t.Errorf("columns: %q", got)
	}
}

func TestRow(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		draw       func(s *content.Sheet)
	}{
		{"words", "et tall til", func(s *content.Sheet) {
			text(s, 60, 700, 10, "et")
			text(s, 73, 700, 10, "tall")
			text(s, 96, 700, 10, "til")
		}},
		{"cells", "Oslo       12 000", func(s *content.Sheet) {
			text(s, 60, 700, 10, "Oslo")
			text(s, 115, 700, 10, "12 000")
		}},
		{"raised figure", "500³", func(s *content.Sheet) {
			text(s, 60, 700, 10, "500")
			text(s, 75, 704, 6, "3")
		}},
		{"drawn twice", "fet", func(s *content.Sheet) {
			text(s, 60, 700, 10, "fet")
			text(s, 60.3, 700, 10, "fet")
		}},
		{"letters set apart", "RAPPORT", func(s *content.Sheet) {
			for i, r := range "RAPPORT" {
				text(s, 60+9*float64(i), 700, 10, string(r))
			}
		}},
		{"a letter and its ring", "få", func(s *content.Sheet) { text(s, 60, 700, 10, "fa\u030a") }},
	} {
		s := a4()
		tt.draw(s)
		if got, _ := written(s); strings.TrimSpace(got) != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Heads and numbers of pages are no text; a word that a line's end cuts is whole;
// a wide distance is an empty line.
func TestWrite(t *testing.T) {
	var sheets []*content.Sheet
	for i := range 5 {
		s := a4()
		text(s, 60, 800, 9, "Riksrevisjonen")
		text(s, 60, 700, 11, "kommunen og under-")
		text(s, 60, 686, 11, "søkelsen viser at")
		text(s, 60, 672, 11, "dette går bra")
		text(s, 60, 630, 11, "et nytt avsnitt")
		text(s, 290, 30, 9, string(rune('1'+i)))
		sheets = append(sheets, s)
	}
	got, counts := written(sheets...)
	pages := strings.Split(got, "\f")
	want := "kommunen og undersøkelsen\nviser at\ndette går bra\n\net nytt avsnitt\n"
	if len(pages) != 5 || pages[4] != want {
		t.Errorf("got %q, want %q", pages[len(pages)-1], want)
	}
	for i, n := range counts {
		if n != (Count{Text: 4, Running: 2}) {
			t.Errorf("page %d: %+v", i+1, n)
		}
	}
}
