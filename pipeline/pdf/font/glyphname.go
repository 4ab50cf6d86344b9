package font

import (
	"strconv"
	"strings"

	"funn/pipeline/pdf/object"
)

// glyphText is the text of a glyph name by the rules of the Adobe Glyph List
// Specification; "" where the name says nothing.
func glyphText(name string) string {
	list := glyphList()
	if t, ok := list[name]; ok {
		return t
	}
	if i := strings.IndexByte(name, '.'); i > 0 { // a.alt, a.sc
		name = name[:i]
		if t, ok := list[name]; ok {
			return t
		}
	}
	var b strings.Builder
	for part := range strings.SplitSeq(name, "_") { // f_f_i
		if t, ok := list[part]; ok {
			b.WriteString(t)
		} else {
			b.WriteString(hexName(part))
		}
	}
	return b.String()
}

// hexName reads uni00E5 (any number of UTF-16 units) and u1F600.
func hexName(s string) string {
	if h, ok := strings.CutPrefix(s, "uni"); ok && len(h) >= 4 && len(h)%4 == 0 {
		var b []byte
		for i := 0; i < len(h); i += 2 {
			x, err := strconv.ParseUint(h[i:i+2], 16, 8)
			if err != nil {
				return ""
			}
			b = append(b, byte(x))
		}
		return object.UTF16(b)
	}
	if len(s) >= 5 && len(s) <= 7 && s[0] == 'u' {
		if x, err := strconv.ParseUint(s[1:], 16, 32); err == nil {
			return string(rune(x))
		}
	}
	return ""
}

// codeName is the code in a name that only counts: a65, g65, c65.
func codeName(name string) (code int, ok bool) {
	i := strings.IndexAny(name, "0123456789")
	if i < 1 || i > 2 {
		return 0, false
	}
	code, err := strconv.Atoi(name[i:])
	return code, err == nil
}
