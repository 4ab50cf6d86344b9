package load

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

const bom = '\uFEFF'

// decoded is bytes as characters.
type decoded struct {
	text     string // valid UTF-8
	encoding string // IANA name
	odd      int    // bytes without a meaning, each run of them U+FFFD in text
}

// decode tries a byte order mark, then UTF-8, then Windows-1252. Detectors are
// not asked: they take short UTF-8 for Latin-1.
func decode(b []byte) decoded {
	switch {
	case len(b) >= 2 && b[0] == 0xFF && b[1] == 0xFE:
		return decodeUTF16(b[2:], binary.LittleEndian, "UTF-16LE")
	case len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF:
		return decodeUTF16(b[2:], binary.BigEndian, "UTF-16BE")
	case utf8.Valid(b):
		return decoded{text: string(b), encoding: "UTF-8"}
	case damagedUTF8(b):
		return repairUTF8(b)
	}
	return decode1252(b)
}

// damagedUTF8 reports whether invalid b is UTF-8 all the same, with a few bytes
// gone wrong or cut off: a mark says so, or more characters of two bytes and
// up than bytes that fit in none. Windows-1252 text seldom holds even one such
// character: it takes a letter of the upper half and a sign right after it.
func damagedUTF8(b []byte) bool {
	whole, broken := 0, 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case r == bom && i == 0:
			return true
		default:
			whole++
		}
		i += n
	}
	return whole > broken
}

func repairUTF8(b []byte) decoded {
	d := decoded{encoding: "UTF-8"}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			d.odd++
		}
		i += n
	}
	d.text = strings.ToValidUTF8(string(b), "\uFFFD")
	return d
}

// decode1252 reads Windows-1252, in which five bytes have no character.
func decode1252(b []byte) decoded {
	d := decoded{encoding: "windows-1252"}
	var s strings.Builder
	s.Grow(len(b) + len(b)/8)
	for _, c := range b {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError {
			d.odd++
		}
		s.WriteRune(r)
	}
	d.text = s.String()
	return d
}

// decodeUTF16 counts the two bytes of a surrogate without its other half, and
// a last byte without its pair.
func decodeUTF16(b []byte, order binary.ByteOrder, name string) decoded {
	d := decoded{encoding: name}
	var s strings.Builder
	s.Grow(len(b))
	for len(b) >= 2 {
		r := rune(order.Uint16(b))
		b = b[2:]
		if utf16.IsSurrogate(r) {
			low := rune(0)
			if len(b) >= 2 {
				low = rune(order.Uint16(b))
			}
			if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
				d.odd += 2
			} else {
				b = b[2:]
			}
		}
		s.WriteRune(r)
	}
	if len(b) > 0 {
		d.odd++
		s.WriteRune(utf8.RuneError)
	}
	d.text = s.String()
	return d
}
