package token

import (
	"unicode"
	"unicode/utf8"
)

// byteKind sorts characters into what a token can begin with.
type byteKind uint8

const (
	byteOther byteKind = iota
	byteLetter
	byteDigit // a fraction of one character as well
	byteSpace
	bytePoint
	byteComma
	byteDash
	byteOpen
	byteClose
	byteSlash
	byteQuote
	byteSign
	byteHigh // first of several bytes; as the kind of a whole character: one that is nothing
)

// byteKinds is the kinds of bytes.
var byteKinds = func() (t [256]byteKind) {
	for c := range t {
		switch b := byte(c); {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			t[c] = byteLetter
		case b >= '0' && b <= '9':
			t[c] = byteDigit
		case b >= 0x80:
			t[c] = byteHigh
		}
	}
	for kind, list := range map[byteKind]string{
		byteSpace: " \n\t\r\f\v", bytePoint: ".!?;:", byteComma: ",", byteDash: "-", byteOpen: "([{", byteClose: ")]}",
		byteSlash: "/", byteQuote: "\"'", byteSign: "%$<>~&+=*#",
	} {
		for _, b := range []byte(list) {
			t[b] = kind
		}
	}
	return t
}()

// runs is the characters outside ASCII that are no sign, Latin letters and those of
// other scripts aside.
var runs = []struct {
	from, to rune
	kind     byteKind
}{
	{0xA0, 0xA0, byteSpace},
	{0xAB, 0xAB, byteQuote},
	{0xAD, 0xAD, byteHigh}, // soft hyphen
	{0xB2, 0xB3, byteHigh}, // superscript digits: footnotes
	{0xB9, 0xB9, byteHigh},
	{0xBB, 0xBB, byteQuote},
	{0xC0, 0xD6, byteLetter},
	{0xD8, 0xF6, byteLetter},
	{0xF8, 0xFF, byteLetter},
	{0x2000, 0x200A, byteSpace},
	{0x200B, 0x200F, byteHigh}, // zero width, direction marks
	{0x2010, 0x2015, byteDash},
	{0x2018, 0x201F, byteQuote},
	{0x2028, 0x2029, byteSpace},
	{0x202F, 0x202F, byteSpace},
	{0x2039, 0x203A, byteQuote},
	{0x2070, 0x2070, byteHigh}, // ⁰
	{0x2074, 0x2079, byteHigh}, // ⁴–⁹
}

// The blocks that the characters of runs and of vulgar are in.
const (
	latin       = 0x100  // below it
	punctuation = 0x2000 // from it, as many as symbols
	symbols     = 0x1000
)

var latinKinds, symbolKinds = func() (l [latin]byteKind, p [symbols]byteKind) {
	at := func(r rune) *byteKind {
		if r < latin {
			return &l[r]
		}
		return &p[r-punctuation]
	}
	for i := range l {
		l[i] = byteSign
	}
	for i := range p {
		p[i] = byteSign
	}
	for _, x := range runs {
		for r := x.from; r <= x.to; r++ {
			*at(r) = x.kind
		}
	}
	for r := range vulgar {
		*at(r) = byteDigit
	}
	return l, p
}()

// kindAt is the kind of the character at i.
func kindAt(text string, i int) byteKind {
	if k := byteKinds[text[i]]; k != byteHigh {
		return k
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	switch {
	case r < latin:
		return latinKinds[r]
	case r >= punctuation && r < punctuation+symbols:
		return symbolKinds[r-punctuation]
	case unicode.IsLetter(r):
		return byteLetter
	case r == 0xFEFF: // byte order mark
		return byteHigh
	}
	return byteSign
}

// width is how many bytes the character at i has.
func width(text string, i int) int {
	if text[i] < 0x80 {
		return 1
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return n
}

// isDigit reports whether a digit stands at i.
func isDigit(text string, i int) bool { return i < len(text) && text[i]-'0' < 10 }

// pastDigits is where the digits from i on end.
func pastDigits(text string, i int) int {
	for isDigit(text, i) {
		i++
	}
	return i
}
