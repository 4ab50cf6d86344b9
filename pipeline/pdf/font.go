package pdf

import (
	"strings"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
)

// font turns the bytes of a string into codes.
type font struct {
	name      string
	bold      bool
	em        float64 // points a unit of size; 1 but for Type 3
	simple    *[256]code
	composite *composite
}

// code is one character code of a font.
type code struct {
	text  string  // "" where nothing says what it means
	width float64 // advance in ems
	space bool    // the single byte 32, which word spacing widens (9.3.3)
	blank bool    // shows nothing
}

func (f *font) decode(b []byte, out []code) []code {
	if f.composite != nil {
		return f.composite.decode(b, out)
	}
	for _, c := range b {
		out = append(out, f.simple[c])
	}
	return out
}

// fontReader reads the fonts of a file, each once: many pages name the same.
type fontReader struct {
	file  *file
	known map[string]*font // by object reference: "12 0 R"
}

// newFontReader reads the fonts of f.
func newFontReader(f *file) *fontReader { return &fontReader{f, map[string]*font{}} }

// font is the font that the dictionary in has under name, nil where it has none.
// ref is the font's reference, "12 0 R", or "" where it is not known. It panics
// where the object reader does.
func (r *fontReader) font(in pdf.Value, name, ref string) *font {
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
func (r *fontReader) read(dict pdf.Value) *font {
	t := &font{name: subsetless(dict.Key("BaseFont").Name()), em: 1}
	t.bold = boldName(t.name)
	var unicode *charMap
	if u := dict.Key("ToUnicode"); u.Kind() == pdf.Stream {
		unicode = parseCharMap(r.file.stream(u))
	}
	if dict.Key("Subtype").Name() == "Type0" {
		r.composite(t, dict, unicode)
	} else {
		r.simple(t, dict, unicode)
	}
	return t
}

// latin stands for a font that cannot be read: its codes are taken for Latin text.
func latin() *font {
	t := &font{em: 1, simple: &[256]code{}}
	for c := range t.simple {
		t.simple[c] = code{text: glyphText(winAnsi()[c]), width: .5, space: c == ' ', blank: c <= ' '}
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

// meaningful is the text of a map that says something: no control characters,
// which are what is left where a writer knew no better.
func meaningful(s string) bool {
	if s == "" {
		return false
	}
	for _, r := range s {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7F && r < 0xA0 || r == utf8.RuneError || r >= 0xFFFE && r <= 0xFFFF {
			return false
		}
	}
	return true
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
