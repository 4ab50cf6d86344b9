package font

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

// compactStrings are the standard strings of compact fonts.
var compactStrings = sync.OnceValue(func() (list []string) {
	entries(cffTable, func(l string) { list = strings.Fields(l) })
	return list
})
