package token

import (
	"unicode"
	"unicode/utf8"
)

// foldMax is the longest word that is looked up, in folded bytes.
const foldMax = 64

// byteKind sorts ASCII bytes.
type byteKind uint8

const (
	byteOther byteKind = iota
	ByteLetter
	byteDigit
	byteSpace
	bytePoint
	byteComma
	byteDash
	byteOpen
	byteClose
	byteSlash
	byteQuote
	byteSign
	byteHigh
)

var ByteKinds = func() (t [256]byteKind) {
	for c := range t {
		switch b := byte(c); {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			t[c] = ByteLetter
		case b >= '0' && b <= '9':
			t[c] = byteDigit
		case b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' || b == '\v':
			t[c] = byteSpace
		case b >= 0x80:
			t[c] = byteHigh
		}
	}
	for _, b := range ".!?;:" {
		t[b] = bytePoint
	}
	for _, b := range "([{" {
		t[b] = byteOpen
	}
	for _, b := range ")]}" {
		t[b] = byteClose
	}
	for _, b := range "%$<>~&+=*#" {
		t[b] = byteSign
	}
	t[','], t['-'], t['/'], t['"'], t['\''] = byteComma, byteDash, byteSlash, byteQuote, byteQuote
	return t
}()

// lex cuts the passage into tokens and numbers. It reports false where nothing
// in it can be a quantity.
func lex(s *Sentence) bool {
	text := s.Text
	space, wide := false, false
	for i := 0; i < len(text); {
		c := text[i]
		k := ByteKinds[c]
		if k == byteHigh {
			k = high(s, i)
		}
		switch k {
		case byteSpace:
			if c == '\t' || space && c != '\n' && text[i-1] != '\n' {
				wide = true
			}
			space = true
			i++
			if c >= 0x80 {
				i += spaceWidth(c) - 1
			}
			continue
		case ByteLetter:
			i = word(s, i, space, wide)
		case byteDigit:
			i = digits(s, i, space, wide)
		case byteHigh: // soft hyphen or another mark that is nothing
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		default:
			i = sign(s, i, k, space, wide)
		}
		space, wide = false, false
	}
	return s.anchor
}

func spaceWidth(lead byte) int {
	switch lead {
	case 0xC2:
		return 2
	default:
		return 3
	}
}

// high sorts the character at i, which is not ASCII.
func high(s *Sentence, i int) byteKind {
	text := s.Text
	switch c := text[i]; c {
	case 0xC3:
		if i+1 < len(text) && text[i+1] != 0x97 && text[i+1] != 0xB7 {
			return ByteLetter
		}
		return byteSign
	case 0xC2:
		if i+1 < len(text) {
			switch text[i+1] {
			case 0xA0:
				return byteSpace
			case 0xAD:
				return byteHigh
			case 0xAB, 0xBB:
				return byteQuote
			case 0xBC, 0xBD, 0xBE: // ¼ ½ ¾
				return byteDigit
			case 0xB9, 0xB2, 0xB3: // superscript digits: footnotes
				return byteHigh
			}
		}
		return byteSign
	case 0xE2:
		if i+2 < len(text) {
			switch text[i+1] {
			case 0x80:
				switch b := text[i+2]; {
				case b >= 0x80 && b <= 0x8A, b == 0xAF, b == 0xA8, b == 0xA9:
					return byteSpace
				case b >= 0x90 && b <= 0x95:
					return byteDash
				case b >= 0x98 && b <= 0x9F, b == 0xB9, b == 0xBA:
					return byteQuote
				case b >= 0x8B && b <= 0x8F: // zero width, direction marks
					return byteHigh
				}
			case 0x81:
				if b := text[i+2]; b == 0xB0 || b >= 0xB4 && b <= 0xB9 { // ⁰ ⁴–⁹
					return byteHigh
				}
			case 0x85:
				if b := text[i+2]; b >= 0x90 && b <= 0x9E { // ⅓ ⅔ …
					return byteDigit
				}
			case 0x88:
				if text[i+2] == 0x92 { // U+2212, a minus that is nothing else
					return byteSign
				}
			}
		}
		return byteSign
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsLetter(r):
		return ByteLetter
	case r == 0xFEFF:
		return byteHigh
	}
	return byteSign
}

// code adds a token for letters and digits that run together.
func code(s *Sentence, start, i int, space, wide bool) int {
	for i < len(s.Text) {
		switch ByteKinds[s.Text[i]] {
		case byteDigit, ByteLetter:
			i++
			continue
		case bytePoint, byteComma, byteDash, byteSlash:
			if i+1 < len(s.Text) && ByteKinds[s.Text[i+1]] == byteDigit {
				i += 2
				continue
			}
		}
		break
	}
	s.Tokens = append(s.Tokens, Token{Start: int32(start), End: int32(i), Kind: Code, Space: space, wide: wide})
	return i
}

// sign adds a one-character token.
func sign(s *Sentence, i int, k byteKind, space, wide bool) int {
	_, n := utf8.DecodeRuneInString(s.Text[i:])
	t := Token{Start: int32(i), End: int32(i + n), Space: space, wide: wide}
	switch k {
	case bytePoint:
		t.Kind = Point
	case byteComma:
		t.Kind = Comma
	case byteDash:
		t.Kind = Dash
	case byteOpen:
		t.Kind = Open
	case byteClose:
		t.Kind = Close
	case byteSlash:
		t.Kind = Slash
	case byteQuote:
		t.Kind = Quote
	default:
		t.Kind = Other
		b := s.word[:copy(s.word[:], s.Text[i:i+n])]
		if id := s.lexer.words.find(b, hash(b)); id != 0 {
			t.Kind, t.Id, t.Class = Sign, id, s.lexer.words.entries[id].Class
			if t.Class&ClassMoneyUnit != 0 {
				s.anchor = true
			}
		}
	}
	s.Tokens = append(s.Tokens, t)
	return i + n
}
