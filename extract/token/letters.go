package token

import (
	"unicode"
	"unicode/utf8"
)

// foldMax is the longest word that is looked up, in folded bytes.
const foldMax = 64

// letters is a word in lower case, with what its letters say.
type letters struct {
	fold         [foldMax]byte
	n            int    // bytes of fold
	hash         uint32 // of fold
	upper, lower int    // letters of the two kinds
	capital      bool   // the first one is a capital
	long         bool   // more letters than fold has room for
}

// folded is the word in lower case, cut off where it is long.
func (w *letters) folded() []byte { return w.fold[:w.n] }

// read reads the word that begins at start and returns where it ends.
func (w *letters) read(text string, start int) (end int) {
	w.n, w.hash, w.upper, w.lower, w.long = 0, offset32, 0, 0, false
	i := start
	for {
		if i = w.ascii(text, i); i == len(text) || text[i] < utf8.RuneSelf {
			break
		}
		n := w.other(text, i)
		if n == 0 {
			break
		}
		i += n
	}
	w.capital = text[start]-'A' < 26 || text[start] == 0xC3 && text[start+1] < 0xA0
	return i
}

// ascii reads the letters of English from i on.
func (w *letters) ascii(text string, i int) (end int) {
	n, h, upper := w.n, w.hash, 0
	for end = i; end < len(text); end++ {
		c := text[end]
		if c-'A' < 26 {
			upper++
			c += 'a' - 'A'
		} else if c-'a' >= 26 {
			break
		}
		if n < foldMax {
			w.fold[n] = c
			n++
			h = (h ^ uint32(c)) * prime32
		} else {
			w.long = true
		}
	}
	w.n, w.hash = n, h
	w.upper += upper
	w.lower += end - i - upper
	return end
}

// other reads a letter or what hangs on to one at i, and returns its width; 0 where it
// is no part of the word.
func (w *letters) other(text string, i int) (width int) {
	next := byte(0)
	if i+1 < len(text) {
		next = text[i+1]
	}
	switch c := text[i]; {
	case c == 0xC3 && next >= 0x80 && next != 0x97 && next != 0xB7:
		if next < 0xA0 { // À–Þ
			w.upper++
			next += 0x20
		} else {
			w.lower++
		}
		w.put([]byte{c, next})
		return 2
	case c == 0xC2 && next == 0xAD: // a soft hyphen, at the line's end as well
		if i+2 < len(text) && text[i+2] == '\n' {
			return 3
		}
		return 2
	case c == 0xCC && next == 0x8A && w.n > 0 && w.n < foldMax && w.fold[w.n-1] == 'a': // a with a ring: å
		w.fold[w.n-1], w.fold[w.n] = 0xC3, 0xA5
		w.n++
		w.hash = hash(w.folded())
		return 2
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if !unicode.IsLetter(r) && !unicode.IsMark(r) {
		return 0
	}
	var b [utf8.UTFMax]byte
	w.put(b[:utf8.EncodeRune(b[:], unicode.ToLower(r))])
	w.lower++
	return n
}

func (w *letters) put(letter []byte) {
	if w.n+len(letter) > foldMax {
		w.long = true
		return
	}
	w.n += copy(w.fold[w.n:], letter)
	for _, b := range letter {
		w.hash = (w.hash ^ uint32(b)) * prime32
	}
}
