package lang

import (
	"unicode"
	"unicode/utf8"
)

// softHyphen may stand inside a word where a line could break (U+00AD); it is
// no part of the word.
const softHyphen = '\u00AD'

// foldLen holds the folded form of every word that a lexicon here lists.
const foldLen = 48

// fold appends word in lower case without soft hyphens. A word that does not
// fit into dst's capacity is cut: no lexicon holds one so long, and a look-up
// stays free of allocation.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if len(dst) == cap(dst) {
				return dst
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		if r == softHyphen {
			continue
		}
		r = unicode.ToLower(r)
		if len(dst)+utf8.RuneLen(r) > cap(dst) {
			return dst
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// isSpace reports whether r parts words: Unicode white space, and the two
// invisible characters that PDF text layers put in its place.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\n', '\t', '\r':
		return true
	case '\u200B', '\uFEFF':
		return true
	}
	return r >= utf8.RuneSelf && unicode.IsSpace(r) || r == '\v' || r == '\f'
}

// skipSpace is the offset of the first byte at or after i that is no space.
func skipSpace(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isSpace(r) {
			break
		}
		i += n
	}
	return i
}

// trimSpaceEnd is the offset after the last byte before i that is no space.
func trimSpaceEnd(s string, i int) int {
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !isSpace(r) {
			break
		}
		i -= n
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isLetter reports whether r belongs to a word: a letter, or a mark on one.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || r == softHyphen
}
