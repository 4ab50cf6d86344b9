package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Facts of others, each with its source in its head. The glyph list is Adobe's,
// under the Apache License 2.0, with its notice.
var (
	//go:embed table/glyph.txt
	glyphTable string
	//go:embed table/encoding.txt
	encodingTable string
	//go:embed table/width.txt
	widthTable string
	//go:embed table/cff.txt
	cffTable string
)

// entries yields the lines of a table that are no comment.
func entries(table string, line func(string)) {
	for l := range strings.Lines(table) {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			line(l)
		}
	}
}

// glyphList is the text of each glyph name of the Adobe Glyph List.
var glyphList = sync.OnceValue(func() map[string]string {
	list := make(map[string]string, 4400)
	entries(glyphTable, func(l string) {
		name, hex, _ := strings.Cut(l, ";")
		var text strings.Builder
		for h := range strings.FieldsSeq(hex) {
			if x, err := strconv.ParseUint(h, 16, 32); err == nil {
				text.WriteRune(rune(x))
			}
		}
		list[name] = text.String()
	})
	// Names of TeX fonts and converters that the list does not have.
	for name, text := range map[string]string{
		"ff": "ff", "fi": "fi", "fl": "fl", "ffi": "ffi", "ffl": "ffl", "dotlessj": "j", "hyphenchar": "-",
		"nbspace": "\u00A0", "sfthyphen": "\u00AD", "softhyphen": "\u00AD", "visiblespace": " ",
	} {
		list[name] = text
	}
	return list
})

// encoding is the glyph name of each code of a simple font.
type encoding [256]string

var encodings = sync.OnceValue(func() map[string]*encoding {
	all := map[string]*encoding{}
	entries(encodingTable, func(l string) {
		f := strings.Fields(l)
		e := &encoding{}
		copy(e[:], f[1:])
		for c := range e {
			if e[c] == ".notdef" {
				e[c] = ""
			}
		}
		all[f[0]] = e
	})
	return all
})

// The encodings that fonts name, and those that Symbol and ZapfDingbats have.
func winAnsi() *encoding  { return encodings()["WinAnsi"] }
func standard() *encoding { return encodings()["Standard"] }

// named is the encoding of a PDF name, or nil.
func named(name string) *encoding {
	return encodings()[strings.TrimSuffix(name, "Encoding")]
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

// compactStrings are the standard strings of compact fonts.
var compactStrings = sync.OnceValue(func() (list []string) {
	entries(cffTable, func(l string) { list = strings.Fields(l) })
	return list
})
