package layout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// markerKind is what a list item begins with.
type markerKind uint8

const (
	noMarker     markerKind = iota
	bulletMarker            // a glyph that is only ever a bullet
	dashMarker              // a dash, which may also go on a sentence
	numberMarker            // 1. 1) (1)
	letterMarker            // a) a.
	lostMarker              // one space where a bullet was
)

// marker is the beginning of an item.
type marker struct {
	kind  markerKind
	text  string // as printed
	value int    // of a number or letter: 1 for a)
	body  int    // bytes of the trimmed line before the text
}

// bodyIn is where the text begins in a line of n bytes: behind the marker if the
// line is the item's first.
func (m marker) bodyIn(n int, first bool) int {
	if first {
		return min(m.body, n)
	}
	return 0
}

// bullets are the glyphs that word processors and browsers set as list marks,
// with the private-use codes of the Symbol and Wingdings fonts.
const bullets = "•●○◦▪▫■□▶►‣⁃◆◇➢➤➔→✓✔✗❖*·\uF0B7\uF0A7\uF0FC\uF02D\uF0D8\uF076\uF0A8\uF06E"

// counted are the words behind a number that is no item: 1. april, 3. mrd.
var counted = classes.Set("counted-word")

// readMarker finds the item mark at the start of a trimmed line.
func readMarker(text string) marker {
	r, n := utf8.DecodeRuneInString(text)
	if pictured(r) {
		// What makes a sign a picture, or joins two, is part of it.
		n += len(text[n:]) - len(strings.TrimLeft(text[n:], "\uFE0E\uFE0F\u20E3"))
	}
	rest := strings.TrimLeftFunc(text[n:], IsSpace)
	body := len(text) - len(rest)
	apart := body > n
	switch {
	case rest == "":
		if strings.ContainsRune(bullets, r) && r != '*' && r != '·' {
			return marker{bulletMarker, text[:n], 0, len(text)}
		}
		return marker{}
	case r == '*' || r == '·':
		if apart && !significance.MatchString(text) {
			return marker{bulletMarker, text[:n], 0, body}
		}
		return marker{}
	case strings.ContainsRune(bullets, r):
		return marker{bulletMarker, text[:n], 0, body}
	case (r == '-' || r == '–' || r == '—' || r == '−') && apart:
		return marker{dashMarker, text[:n], 0, body}
	case pictured(r) && apart:
		return marker{bulletMarker, text[:n], 0, body}
	case r == 'o' && apart: // the hollow bullet of word processors, as text
		return marker{bulletMarker, text[:n], 0, body}
	}
	return readNumberMarker(text)
}

// pictured reports whether r is an arrow, a dingbat or an emoji, which texts of the
// web set before items.
func pictured(r rune) bool {
	return r >= 0x2190 && r < 0x2200 || r >= 0x2600 && r < 0x27C0 || r >= 0x2900 && r < 0x2980 || r >= 0x2B00 && r < 0x2C00 || r >= 0x1F300 && r < 0x1FB00
}

// dumpedItems is how many items show that a pair of letters is a bullet.
const dumpedItems = 3

// markDumped reads the bullets of a symbol font whose codes were dumped as
// letters: the same letter twice, alone before each of several items (yy Tiltak).
func markDumped(lines []line) {
	count := map[string]int{}
	for i := range lines {
		if lines[i].kind == Paragraph {
			count[dumped(lines[i].text)]++
		}
	}
	for i := range lines {
		l := &lines[i]
		if d := dumped(l.text); d != "" && count[d] >= dumpedItems && l.kind == Paragraph {
			rest := strings.TrimLeftFunc(l.text[len(d):], IsSpace)
			l.marker = marker{bulletMarker, d, 0, len(l.text) - len(rest)}
		}
	}
}

// dumped is the pair of equal small letters that stands alone before a text, ""
// where there is none. Roman numerals and the letters of å are none.
func dumped(s string) string {
	if len(s) < 5 || s[0] != s[1] || s[0] < 'b' || s[0] > 'z' || s[0] == 'i' || s[0] == 'x' || s[0] == 'c' || s[2] != ' ' && s[2] != '\t' {
		return ""
	}
	return s[:2]
}

func readNumberMarker(text string) marker {
	s, open := text, strings.HasPrefix(text, "(")
	if open {
		s = s[1:]
	}
	end := strings.IndexAny(s, ".)")
	if end < 1 || end > 4 || end+1 >= len(s) || open && s[end] != ')' {
		return marker{}
	}
	rest := strings.TrimLeftFunc(s[end+1:], IsSpace)
	if rest == "" || len(rest) == len(s)-end-1 {
		return marker{}
	}
	body := len(text) - len(rest)
	mark := strings.TrimRightFunc(text[:body], IsSpace)
	if v, err := strconv.Atoi(s[:end]); err == nil {
		if end > 2 || v == 0 && end == 1 || counted[strings.ToLower(firstWord(rest))] {
			return marker{}
		}
		return marker{numberMarker, mark, v, body}
	}
	if c := s[0]; end == 1 && (s[end] == ')' && c >= 'a' && c <= 'z' || s[end] == '.' && c >= 'a' && c <= 'h') {
		return marker{letterMarker, mark, int(c-'a') + 1, body}
	}
	if v := roman(s[:end]); v > 0 && s[end] == ')' {
		return marker{letterMarker, mark, v, body}
	}
	return marker{}
}

// romans are the lower-case Roman numerals up to 20.
var romans = classes.List("roman-numeral")

// romanMarkers is how far markers count in Roman numerals.
const romanMarkers = 15

// roman is the value of a lower-case Roman numeral up to romanMarkers, or 0.
func roman(s string) int { return 1 + slices.Index(romans[:romanMarkers], s) }

// romanNumber is the value of a Roman numeral in capitals up to 20, as parts and
// chapters bear, or 0.
func romanNumber(s string) int {
	for i := range len(s) {
		if s[i] < 'A' || 'Z' < s[i] {
			return 0
		}
	}
	return 1 + slices.Index(romans, strings.ToLower(s))
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, IsSpace); i >= 0 {
		return s[:i]
	}
	return s
}

func lastWord(s string) string {
	s = strings.TrimRightFunc(s, IsSpace)
	return s[strings.LastIndexFunc(s, IsSpace)+1:]
}

// opensUpper reports whether s begins as a sentence or heading does: with a
// capital or a digit, behind opening quotes or brackets.
func opensUpper(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			return unicode.IsUpper(r)
		case unicode.IsDigit(r):
			return true
		case !strings.ContainsRune("«»\"'“”„‘’([", r):
			return true
		}
	}
	return false
}

// opensLower reports whether s begins with a lower-case letter, behind quotes.
func opensLower(s string) bool {
	s = strings.TrimLeft(s, "«\"'“”„‘(")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// ended reports whether s ends as a sentence does; a closing quote or bracket
// may follow the stop, a footnote digit too.
func ended(s string) bool {
	s = strings.TrimRight(s, "»\"'”’)]")
	s = strings.TrimRight(s, "0123456789¹²³⁴⁵⁶⁷⁸⁹⁰")
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '.' || r == '!' || r == '?' || r == '…'
}

// stopped is ended, or a colon or semicolon, behind which a new block may begin.
func stopped(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == ':' || r == ';' || ended(s)
}
