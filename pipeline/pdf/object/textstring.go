package object

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// TextString reads a text string (7.9.2.2): UTF-16 or UTF-8 with its mark, or
// PDFDocEncoding, which below 0x80 and from 0xA1 is Latin-1.
func TextString(s string) string {
	switch {
	case strings.HasPrefix(s, "\xFE\xFF"):
		return UTF16([]byte(s[2:]))
	case strings.HasPrefix(s, "\xEF\xBB\xBF"):
		return strings.ToValidUTF8(s[3:], "\uFFFD")
	}
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(pdfDoc(s[i]))
	}
	return b.String()
}

// docSpecials are the codes from 0x80 of PDFDocEncoding (annex D.2).
var docSpecials = [...]rune{
	'•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘',
	'’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', utf8.RuneError, '€',
}

func pdfDoc(c byte) rune {
	if i := int(c) - 0x80; i >= 0 && i < len(docSpecials) {
		return docSpecials[i]
	}
	return rune(c)
}

// UTF16 decodes UTF-16, a mark at its start or not. One byte alone is Latin-1.
func UTF16(b []byte) string {
	if len(b) == 1 {
		return string(rune(b[0]))
	}
	if len(b) >= 2 && b[0] == 0xFE && b[1] == 0xFF {
		b = b[2:]
	}
	if len(b) == 2 && (b[0] < 0xD8 || b[0] > 0xDF) {
		return string(rune(b[0])<<8 | rune(b[1]))
	}
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		u = append(u, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(u))
}

// Meaningful reports whether a text says something: it is not empty, and without
// the control characters that are left where a writer knew no better.
func Meaningful(s string) bool {
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
