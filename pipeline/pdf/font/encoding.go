package font

import (
	"strings"
	"sync"

	"github.com/ledongthuc/pdf"
)

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

// names are the glyph names of a font's codes: its base encoding with the
// differences from it (9.6.6).
func (r *Reader) names(t *Font, dict, descriptor pdf.Value) encoding {
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
		base = r.ownEncoding(t, dict, descriptor)
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
func (r *Reader) ownEncoding(t *Font, dict, descriptor pdf.Value) *encoding {
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
		own = typeOneEncoding(r.file.Stream(p))
	} else if p := descriptor.Key("FontFile3"); p.Kind() == pdf.Stream {
		own = compactEncoding(r.file.Stream(p))
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

// corkNames are the glyph names of TeX's T1 encoding (Cork) where it differs from
// WinAnsi.
var corkNames = map[int]string{
	16: "quotedblleft", 17: "quotedblright", 18: "quotedblbase", 19: "guillemotleft", 20: "guillemotright",
	21: "endash", 22: "emdash", 27: "ff", 28: "fi", 29: "fl", 30: "ffi", 31: "ffl",
	127: "hyphen", 0xD7: "OE", 0xF7: "oe", 0xFF: "germandbls",
}

// cork is the glyph name of a code in TeX's T1 encoding: bitmap fonts of TeX name
// their glyphs by code alone.
func cork(code int) string {
	switch name, ok := corkNames[code]; {
	case ok:
		return name
	case code >= 32:
		return winAnsi()[code]
	}
	return ""
}
