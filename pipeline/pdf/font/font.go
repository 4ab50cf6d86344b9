package font

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"funn/pipeline/pdf/object"
)

// Font turns the bytes of a string into codes.
type Font struct {
	name      string  // without the tag of a subset
	Bold      bool    // by its name or its descriptor
	Em        float64 // points a unit of size; 1 but for Type 3
	simple    *[256]Code
	composite *composite
}

// Code is one character code of a font.
type Code struct {
	Text  string  // "" where nothing says what it means
	Width float64 // advance in ems
	Space bool    // the single byte 32, which word spacing widens (9.3.3)
	Blank bool    // shows nothing
}

// Decode appends the codes of a shown string to out.
func (f *Font) Decode(b []byte, out []Code) []Code {
	if f.composite != nil {
		return f.composite.decode(b, out)
	}
	for _, c := range b {
		out = append(out, f.simple[c])
	}
	return out
}

// Reader reads the fonts of a file, each once: many pages name the same.
type Reader struct {
	file  *object.File
	known map[string]*Font // by object reference: "12 0 R"
}

// NewReader reads the fonts of f.
func NewReader(f *object.File) *Reader { return &Reader{f, map[string]*Font{}} }

// Font is the font that the dictionary in has under name, nil where it has none.
// ref is the font's reference, "12 0 R", or "" where it is not known. It panics
// where the object reader does.
func (r *Reader) Font(in pdf.Value, name, ref string) *Font {
	if f := r.known[ref]; f != nil {
		return f
	}
	dict := in.Key(name)
	if dict.Kind() != pdf.Dict {
		return nil
	}
	f := r.read(dict)
	if ref != "" {
		r.known[ref] = f
	}
	return f
}

// read reads a font dictionary (9.5 to 9.7).
func (r *Reader) read(dict pdf.Value) *Font {
	t := &Font{name: subsetless(dict.Key("BaseFont").Name()), Em: 1}
	t.Bold = boldName(t.name)
	var unicode *charMap
	if u := dict.Key("ToUnicode"); u.Kind() == pdf.Stream {
		unicode = parseCharMap(r.file.Stream(u))
	}
	if dict.Key("Subtype").Name() == "Type0" {
		r.composite(t, dict, unicode)
	} else {
		r.simple(t, dict, unicode)
	}
	return t
}

// Latin stands for a font that cannot be read: its codes are taken for Latin text.
func Latin() *Font {
	t := &Font{Em: 1, simple: &[256]Code{}}
	for c := range t.simple {
		t.simple[c] = Code{Text: glyphText(winAnsi()[c]), Width: .5, Space: c == ' ', Blank: c <= ' '}
	}
	return t
}

// subsetless is a font's name without the tag of a subset: ABCDEF+Arial.
func subsetless(name string) string {
	if strings.IndexByte(name, '+') == 6 {
		return name[7:]
	}
	return name
}

// boldName reports whether a font's name tells of a bold face. TeX's bold faces
// are CMBX, SFBX and their like; -Medi and -Demi are URW's and Adobe's.
func boldName(name string) bool {
	n := strings.ToLower(name)
	for _, w := range []string{"bold", "black", "heavy", "-demi", "-medi", "cmbx", "sfbx", "ecbx", "lmbx", "-bd"} {
		if strings.Contains(n, w) {
			return !strings.Contains(n, "medium")
		}
	}
	return false
}

// boldDescriptor reports whether a font descriptor tells of a bold face: its
// weight, or the flag ForceBold (tables 122 and 123).
func boldDescriptor(d pdf.Value) bool {
	return d.Key("FontWeight").Float64() >= 600 || d.Key("Flags").Int64()&(1<<18) != 0
}

// plainText undoes what a font does to letters: ligatures are letters again.
func plainText(s string) string {
	if len(s) != 3 || s[0] != 0xEF || s[1] != 0xAC {
		return s
	}
	switch s {
	case "ﬀ":
		return "ff"
	case "ﬁ":
		return "fi"
	case "ﬂ":
		return "fl"
	case "ﬃ":
		return "ffi"
	case "ﬄ":
		return "ffl"
	case "ﬅ", "ﬆ":
		return "st"
	}
	return s
}
