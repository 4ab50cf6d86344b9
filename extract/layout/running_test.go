package layout_test

import (
	"strings"
	"testing"

	"funn/extract/layout"
)

// Running heads of a book that differ by side and chapter belong to the page.
func TestRunningSides(t *testing.T) {
	text := strings.Repeat("Dette avsnittet handler om fergene langs kysten og om hvem som bruker dem.\n\n", 10)
	for _, c := range []struct {
		name, break_ string
		heads        []string
		want         bool
	}{
		{"lost breaks", "\n", []string{"12        NOU 2031: 4        Kapittel 2", "Kapittel 3      NOU 2031: 4       13", "14       NOU 2031: 4      Kapittel 3"}, true},
		{"form feeds", "\f", []string{"12        NOU 2031: 4        Kapittel 2", "Kapittel 3      NOU 2031: 4       13", "14       NOU 2031: 4      Kapittel 3"}, true},
		{"bar", "\n", []string{"SUMMARY AND ADVICE | 9", "10 | SUMMARY AND ADVICE", "SUMMARY AND ADVICE | 11"}, true},
		{"nn", "\n", []string{"Ferjene på kysten          Kapittel 2", "Kapittel 3          Ferjene på kysten", "104       Ferjene på kysten          Kapittel 3"}, true},
		// Rows of tables do not count up.
		{"rows", "\n", []string{"Ferger på kysten      30", "Ferger på kysten      12", "Ferger på kysten      44"}, false},
		{"far", "\n", []string{"Ferger på kysten      30", "Ferger på kysten      1200"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := document(t, strings.Join(c.heads, "\n\n"+text+c.break_)+"\n\n"+text)
			gone := 0
			for _, b := range layout.Blocks(doc) {
				for _, h := range c.heads {
					if b.Kind == layout.Furniture && b.Flow.Text == strings.Join(strings.Fields(h), " ") || b.Kind == layout.Furniture && b.Flow.Text == h {
						gone++
						break
					}
				}
			}
			if want := map[bool]int{true: len(c.heads)}[c.want]; gone != want {
				t.Errorf("%d of %d taken off\n%s", gone, len(c.heads), show(layout.Blocks(doc)))
			}
		})
	}
}
