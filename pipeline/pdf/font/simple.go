package font

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"funn/pipeline/pdf/object"
)

// simple reads a font of one-byte codes (9.6).
func (r *Reader) simple(t *Font, dict pdf.Value, unicode *charMap) {
	descriptor := dict.Key("FontDescriptor")
	t.Bold = t.Bold || boldDescriptor(descriptor)
	names := r.names(t, dict, descriptor)
	widths := simpleWidths(t, dict, descriptor, &names)
	pictures := pictureFont(t.name)
	t.simple = &[256]Code{}
	for c := range t.simple {
		k := Code{Text: plainText(glyphText(names[c])), Width: widths[c] / 1000, Space: c == ' '}
		if pictures && (names[c] == winAnsi()[c] || names[c] == standard()[c]) {
			// Wingdings and its like have no letters: their codes are those of
			// the private use area, as word processors have them.
			k.Text = string(rune(0xF000 + c))
		}
		if c == 0xA0 && k.Text == " " {
			k.Text = "\u00A0" // WinAnsi names it space
		}
		k.Blank = names[c] == ".notdef" || names[c] == "space" || k.Width == 0 && names[c] == ""
		if unicode != nil {
			if s, ok := unicode.text[uint32(c)]; ok && object.Meaningful(s) {
				k.Text = plainText(s)
			}
		}
		t.simple[c] = k
	}
	if dict.Key("Subtype").Name() == "Type3" {
		typeThree(t, dict)
	}
}

// pictureFont reports whether a font's name is one of Microsoft's and Monotype's
// picture fonts.
func pictureFont(name string) bool {
	n := strings.ToLower(name)
	return strings.HasPrefix(n, "wingdings") || strings.HasPrefix(n, "webdings") || strings.Contains(n, "monotypesorts")
}

// typeThree scales a font whose glyphs are drawings: its matrix says what a unit
// is (9.6.5), and an em is taken for twice the mean advance where the matrix
// makes of it nothing that could be one.
func typeThree(t *Font, dict pdf.Value) {
	scale := 1.0
	if m := dict.Key("FontMatrix"); m.Kind() == pdf.Array && m.Len() == 6 {
		if scale = m.Index(0).Float64() * 1000; scale < 0 {
			scale = -scale
		}
	}
	sum, n := 0.0, 0.0
	for c := range t.simple {
		w := &t.simple[c].Width
		if *w *= scale; *w > 0 {
			sum += *w
			n++
		}
	}
	if n > 0 {
		if mean := sum / n; mean < .2 || mean > 1.5 {
			t.Em = mean * 2
		}
	}
}
