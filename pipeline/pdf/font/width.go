package font

import (
	"strconv"
	"strings"
	"sync"

	"github.com/ledongthuc/pdf"
)

// simpleWidths are the advances of the codes, in thousandths of an em.
func simpleWidths(t *Font, dict, descriptor pdf.Value, names *encoding) (w [256]float64) {
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

// standardWidths is the advance of each glyph name of the 14 standard fonts, in
// thousandths of an em.
var standardWidths = sync.OnceValue(func() map[string]map[string]float64 {
	all := map[string]map[string]float64{}
	entries(widthTable, func(l string) {
		f := strings.Fields(l)
		font, width := map[string]float64{}, 0.0
		for _, w := range f[1:] {
			if n, err := strconv.Atoi(w); err == nil {
				width = float64(n)
			} else {
				font[w] = width
			}
		}
		all[f[0]] = font
	})
	return all
})
