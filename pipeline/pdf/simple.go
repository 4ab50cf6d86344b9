package pdf

import (
	"strings"

	"github.com/ledongthuc/pdf"
)

// simple reads a font of one-byte codes (9.6).
func (r *fontReader) simple(t *font, dict pdf.Value, unicode *charMap) {
	descriptor := dict.Key("FontDescriptor")
	t.bold = t.bold || boldDescriptor(descriptor)
	names := r.names(t, dict, descriptor)
	widths := simpleWidths(t, dict, descriptor, &names)
	pictures := pictureFont(t.name)
	t.simple = &[256]code{}
	for c := range t.simple {
		k := code{text: plainText(glyphText(names[c])), width: widths[c] / 1000, space: c == ' '}
		if pictures && (names[c] == winAnsi()[c] || names[c] == standard()[c]) {
			// Wingdings and its like have no letters: their codes are those of
			// the private use area, as word processors have them.
			k.text = string(rune(0xF000 + c))
		}
		if c == 0xA0 && k.text == " " {
			k.text = "\u00A0" // WinAnsi names it space
		}
		k.blank = names[c] == ".notdef" || names[c] == "space" || k.width == 0 && names[c] == ""
		if unicode != nil {
			if s, ok := unicode.text[uint32(c)]; ok && meaningful(s) {
				k.text = plainText(s)
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
func typeThree(t *font, dict pdf.Value) {
	scale := 1.0
	if m := dict.Key("FontMatrix"); m.Kind() == pdf.Array && m.Len() == 6 {
		if scale = m.Index(0).Float64() * 1000; scale < 0 {
			scale = -scale
		}
	}
	sum, n := 0.0, 0.0
	for c := range t.simple {
		w := &t.simple[c].width
		if *w *= scale; *w > 0 {
			sum += *w
			n++
		}
	}
	if n > 0 {
		if mean := sum / n; mean < .2 || mean > 1.5 {
			t.em = mean * 2
		}
	}
}
