package lang

import (
	"strings"
	"sync"
	"unicode/utf8"

	"funn/extract/lexicon"
)

// addressEnd is the end of the web or e-mail address that begins at i, or i.
func addressEnd(s string, i int) int {
	if e := schemeEnd(s, i); e > i {
		return urlEnd(s, i, e)
	}
	return domainEnd(s, i)
}

// schemeEnd is the offset after http://, https://, ftp://, mailto: or www.
func schemeEnd(s string, i int) int {
	switch s[i] {
	case 'h', 'H', 'f', 'F', 'w', 'W', 'm', 'M':
	default:
		return i
	}
	for _, p := range [...]string{"http://", "https://", "ftp://", "www.", "mailto:"} {
		if len(s)-i > len(p) && strings.EqualFold(s[i:i+len(p)], p) && !endsAddress(s, i+len(p)) {
			return i + len(p)
		}
	}
	return i
}

func endsAddress(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isSpace(r) || r == utf8.RuneError || strings.ContainsRune(`<>"«»“”`, r)
}

// urlEnd is the end of the address s[start:], known to reach from. Marks that
// close the sentence or a parenthesis around the address are not part of it.
func urlEnd(s string, start, from int) int {
	e, depth := from, 0
	for e < len(s) && !endsAddress(s, e) {
		_, n := utf8.DecodeRuneInString(s[e:])
		switch s[e] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
		e += n
	}
	for e > from {
		r, n := utf8.DecodeLastRuneInString(s[:e])
		if (r == ')' || r == ']') && depth < 0 {
			depth++
		} else if !strings.ContainsRune(".,;:!?'’…", r) {
			break
		}
		e -= n
	}
	return max(e, start)
}

// topLevel are the top-level domains that a report's links end in.
var topLevel = sync.OnceValue(func() map[string]bool { return lexicon.MustOpen("lang/address").Set("top-level") })

// domainEnd is the end of a bare domain (example.no/rapport) or an e-mail
// address at i, or i where there is none.
func domainEnd(s string, i int) int {
	e, dot, at := hostRun(s, i)
	if dot < 0 || e-dot-1 < 2 {
		return i
	}
	if e < len(s) {
		if r, _ := utf8.DecodeRuneInString(s[e:]); isLetter(r) {
			return i
		}
	}
	if at {
		return e
	}
	if !topLevel()[s[dot+1:e]] || !hasLetter(s[i:dot]) || abbreviationOf(s[i:dot]) != notAbbreviation {
		return i
	}
	if e < len(s) && (s[e] == '/' || s[e] == '?' || s[e] == '#') {
		return urlEnd(s, i, e)
	}
	return e
}

// hostRunLen bounds a host with what stands before its @: no host name is so long
// (RFC 1035), no word either.
const hostRunLen = 128

// hostRun goes over the letters of a host or an e-mail address at i, up to e. dot is
// the last stop in it, behind its @ if at, and -1 where there is none.
func hostRun(s string, i int) (e, dot int, at bool) {
	dot = -1
	for e = i; e < len(s); e++ {
		c := s[e]
		switch {
		case isAlnum(c) || c == '-' || c == '_' || c == '+' && !at:
		case c != '.' && c != '@' || e == i || e+1 == len(s) || !isAlnum(s[e+1]):
			return e, dot, at
		case c == '.' && s[e-1] != '.':
			dot = e
		case c == '@' && !at:
			at, dot = true, -1
		default:
			return e, dot, at
		}
		if e-i > hostRunLen {
			return i, -1, false
		}
	}
	return e, dot, at
}

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || isDigit(c)
}

func hasLetter(s string) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' {
			return true
		}
	}
	return false
}
