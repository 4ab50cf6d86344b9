package pdf

import (
	"strings"

	"github.com/ledongthuc/pdf"
)

// simpleFont reads a font of one-byte codes (9.6).
func (f *file) simpleFont(t *font, dict pdf.Value, unicode *charMap) {
	descriptor := dict.Key("FontDescriptor")
	t.bold = t.bold || boldDescriptor(descriptor)
	names := f.names(t, dict, descriptor)
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

// names are the glyph names of a font's codes: its base encoding with the
// differences from it (9.6.6).
func (f *file) names(t *font, dict, descriptor pdf.Value) encoding {
	var base *encoding
	var differences pdf.Value
	switch e := dict.Key("Encoding"); e.Kind() {
	case pdf.Name:
		base = named(e.Name())
	case pdf.Dict:
		base = named(e.Key("BaseEncoding").Name())
		differences = e.Key("Differences")
	}
	if base == nil {
		base = f.ownEncoding(t, dict, descriptor)
	}
	names := *base
	if differences.Kind() == pdf.Array {
		c := 0
		for i := range min(differences.Len(), 1024) {
			switch x := differences.Index(i); x.Kind() {
			case pdf.Integer, pdf.Real:
				c = int(x.Float64())
			case pdf.Name:
				if c >= 0 && c < len(names) {
					names[c] = x.Name()
				}
				c++
			}
		}
	}
	if dict.Key("Subtype").Name() == "Type3" && counted(&names) {
		for c := range names {
			names[c] = cork(c)
		}
	}
	return names
}

// ownEncoding is the encoding that a font has by itself.
func (f *file) ownEncoding(t *font, dict, descriptor pdf.Value) *encoding {
	switch {
	case strings.HasPrefix(t.name, "Symbol"):
		return named("Symbol")
	case strings.HasPrefix(t.name, "ZapfDingbats"):
		return named("Zapf")
	}
	switch dict.Key("Subtype").Name() {
	case "TrueType":
		return winAnsi()
	case "Type3":
		return &encoding{}
	}
	var own *encoding
	if p := descriptor.Key("FontFile"); p.Kind() == pdf.Stream {
		own = typeOneEncoding(f.stream(p))
	} else if p := descriptor.Key("FontFile3"); p.Kind() == pdf.Stream {
		own = compactEncoding(f.stream(p))
	}
	if own == nil {
		own = standard()
	}
	return own
}

// counted reports whether the names only repeat the codes.
func counted(names *encoding) bool {
	n, all := 0, 0
	for c, name := range names {
		if name == "" || name == ".notdef" || name == "space" {
			continue
		}
		all++
		if x, ok := codeName(name); ok && x == c {
			n++
		}
	}
	return all > 0 && n*10 >= all*9
}

// pictureFont reports whether a font's name is one of Microsoft's and Monotype's
// picture fonts.
func pictureFont(name string) bool {
	n := strings.ToLower(name)
	return strings.HasPrefix(n, "wingdings") || strings.HasPrefix(n, "webdings") || strings.Contains(n, "monotypesorts")
}

// simpleWidths are the advances of the codes, in thousandths of an em.
func simpleWidths(t *font, dict, descriptor pdf.Value, names *encoding) (w [256]float64) {
	missing := descriptor.Key("MissingWidth").Float64()
	if widths := dict.Key("Widths"); widths.Kind() == pdf.Array {
		for c := range w {
			w[c] = missing
		}
		first := dict.Key("FirstChar").Int64()
		for i := range min(widths.Len(), len(w)) {
			if c := first + int64(i); c >= 0 && c < int64(len(w)) {
				w[c] = widths.Index(i).Float64()
			}
		}
		return w
	}
	if missing == 0 {
		missing = 500
	}
	known := standardWidths()[standardName(t.name)]
	for c := range w {
		if x, ok := known[names[c]]; ok {
			w[c] = x
		} else {
			w[c] = missing
		}
	}
	return w
}

// standardName is the standard font whose metrics a font without widths has.
func standardName(name string) string {
	n := strings.ToLower(name)
	bold := strings.Contains(n, "bold")
	italic := strings.Contains(n, "italic") || strings.Contains(n, "oblique")
	serif := strings.Contains(n, "times") || strings.Contains(n, "georgia") || strings.Contains(n, "serif") && !strings.Contains(n, "sans")
	switch {
	case strings.Contains(n, "courier"):
		return "Courier"
	case strings.Contains(n, "symbol"):
		return "Symbol"
	case strings.Contains(n, "zapf"):
		return "ZapfDingbats"
	case serif && bold && italic:
		return "Times-BoldItalic"
	case serif && bold:
		return "Times-Bold"
	case serif && italic:
		return "Times-Italic"
	case serif:
		return "Times-Roman"
	case bold:
		return "Helvetica-Bold"
	}
	return "Helvetica"
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
