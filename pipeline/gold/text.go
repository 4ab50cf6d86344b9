package gold

import (
	"strings"
	"unicode"
)

// squash keeps the letters and digits of Norwegian and English, in lower case:
// two texts that differ in spaces, hyphens and case alone are one.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 {
			switch {
			case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
				return r
			case 'A' <= r && r <= 'Z':
				return r + 'a' - 'A'
			}
			return -1
		}
		switch r = unicode.ToLower(r); r {
		case 'æ', 'ø', 'å', 'é', 'ä', 'ö', 'k', 'i': // the last two from the Kelvin sign and the dotted I
			return r
		}
		return -1
	}, s)
}

// profile is a text as its trigrams.
type profile struct {
	text  string
	grams map[[3]rune]int
	n     int
}

func newProfile(s string) profile {
	p := profile{text: squash(s)}
	r := []rune(p.text)
	p.n = max(1, len(r)-2)
	p.grams = make(map[[3]rune]int, p.n)
	for i := range p.n {
		var g [3]rune
		copy(g[:], r[min(i, len(r)):min(i+3, len(r))])
		p.grams[g]++
	}
	return p
}

// like is the F1 over the character trigrams of two texts, 0 to 1: 1 where they
// are the same, 0 where one is empty.
func (p profile) like(q profile) float64 {
	switch {
	case p.text == "" || q.text == "":
		return 0
	case p.text == q.text:
		return 1
	}
	if len(p.grams) > len(q.grams) {
		p, q = q, p
	}
	both := 0
	for g, n := range p.grams {
		both += min(n, q.grams[g])
	}
	return float64(2*both) / float64(p.n+q.n)
}

// atMost is a bound of like that costs nothing.
func (p profile) atMost(q profile) float64 { return float64(2*min(p.n, q.n)) / float64(p.n+q.n) }
