package lang

import (
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// TokenKind says what a token is made of.
type TokenKind uint8

const (
	// Word has a letter in it: hus, NIBR-rapport, eie-, 2015-kroner, f.eks.
	Word TokenKind = iota + 1
	// Number is digits, with . , / : between them: 12,5 2015/2016 10.30. The
	// groups of 1 100 are two numbers.
	Number
	// Punct is one mark of punctuation, or a run of the same stop or dash.
	Punct
	// Symbol is anything else: § % € • −
	Symbol
	// URL is a web or e-mail address.
	URL
)

// Token is a piece of text without white space in it.
type Token struct {
	record.Span
	Kind TokenKind
}

// Tokenize appends the tokens of s to dst. They are in order, do not overlap,
// and leave out nothing but white space. A stop belongs to its abbreviation
// (ca., f.eks.), a hyphen to the word that leaves a part out (eie-, 4-), soft
// hyphens to the word they stand in.
func Tokenize(dst []Token, s string) []Token {
	for i := skipSpace(s, 0); i < len(s); i = skipSpace(s, i) {
		t := tokenAt(s, i)
		dst = append(dst, t)
		i = t.End
	}
	return dst
}

func tokenAt(s string, i int) Token {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case isLetter(r) || isDigit(s[i]):
		if (i == 0 || !isLetterBefore(s, i)) && r != softHyphen {
			if e := addressEnd(s, i); e > i {
				return Token{record.Span{Start: i, End: e}, URL}
			}
		}
		return wordAt(s, i)
	case r == '.' || r == '-' || r == '…' || r == '–' || r == '—':
		e := i + n
		for {
			q, m := utf8.DecodeRuneInString(s[e:])
			if m == 0 || q != r {
				break
			}
			e += m
		}
		return Token{record.Span{Start: i, End: e}, Punct}
	case unicode.IsPunct(r) && r != '%' && r != '§' && r != '&' && r != '#' && r != '*' && r != '@' && r != '•' && r != '·' && r != '‰':
		return Token{record.Span{Start: i, End: i + n}, Punct}
	}
	return Token{record.Span{Start: i, End: i + n}, Symbol}
}

func isLetterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return isLetter(r)
}

// wordAt is the word or number that begins at i.
func wordAt(s string, i int) Token {
	t := Token{record.Span{Start: i, End: i}, Number}
	e := i
	for e < len(s) {
		r, n := utf8.DecodeRuneInString(s[e:])
		switch {
		case isLetter(r):
			t.Kind = Word
			e += n
			continue
		case r < utf8.RuneSelf && isDigit(byte(r)):
			e++
			continue
		}
		m := joint(s, i, e, r, n, t.Kind)
		if m == 0 {
			break
		}
		if r == '-' || r == '\u2010' || r == '\u2011' {
			t.Kind = Word
		}
		e += m
	}
	if t.Kind == Word && e < len(s) && s[e] == '.' && e > i && stopBelongs(s, i, e) {
		e++
	}
	t.End = e
	return t
}

// joint is the length of r at e where it joins what stands before and after it
// into one token that began at i; else 0.
func joint(s string, i, e int, r rune, n int, kind TokenKind) int {
	next, _ := utf8.DecodeRuneInString(s[e+n:])
	digitNext := e+n < len(s) && isDigit(s[e+n])
	switch r {
	case '.', ',':
		if isDigit(s[e-1]) && digitNext && kind == Number {
			return n
		}
		if r == '.' && kind == Word && isLetter(next) && next != softHyphen {
			return dotted(s, i, e)
		}
	case ':', '/':
		if isDigit(s[e-1]) && digitNext && kind == Number {
			return n
		}
	case '\'', '’':
		if kind == Word && isLetter(next) {
			return n
		}
	case '-', '\u2010', '\u2011':
		if isLetter(next) {
			return n
		}
		if digitNext { // covid-19 is a word, 30-40 a range of two numbers
			if kind == Word {
				return n
			}
			return 0
		}
		if next == '-' || e == i {
			return 0
		}
		if kind == Number && !suspended(s, e+n) {
			return 0
		}
		return n
	}
	return 0
}

// suspended reports whether what follows the hyphen before i shows that the
// hyphen stands for a left-out part: 4- og 5-åringer.
func suspended(s string, i int) bool {
	j := skipSpace(s, i)
	if j == i {
		return j < len(s) && s[j] == ',' && (j+1 == len(s) || s[j+1] == ' ')
	}
	r, _ := utf8.DecodeRuneInString(s[j:])
	return isLetter(r)
}

// dotted is 1 where the stop at e is inside an abbreviation that began at i
// (f.eks, cand.mag, U.S), else 0.
func dotted(s string, i, e int) int {
	if e-i > foldLen {
		return 0
	}
	end := e
	letters, single := 0, utf8.RuneCountInString(s[i:e]) == 1
	for end < len(s) && end-i < foldLen {
		r, n := utf8.DecodeRuneInString(s[end:])
		switch {
		case r == '.':
			if letters == 0 && end > e {
				goto done
			}
			if end > e && letters > 1 {
				single = false
			}
			letters = 0
		case isLetter(r):
			letters++
		default:
			goto done
		}
		end += n
		if r == '.' && letters == 0 && end > e+1 && abbreviationOf(s[i:end-1]) != notAbbreviation {
			return 1
		}
	}
done:
	if s[end-1] == '.' {
		end--
	}
	if abbreviationOf(s[i:end]) != notAbbreviation {
		return 1
	}
	if single && letters <= 1 {
		return 1
	}
	return 0
}

// stopBelongs reports whether the stop at e is part of the word s[i:e].
func stopBelongs(s string, i, e int) bool {
	if e-i > foldLen {
		return false
	}
	j := skipSpace(s, e+1)
	if r, n := utf8.DecodeRuneInString(s[i:e]); n == e-i && unicode.IsUpper(r) { // an initial: P. Hansen
		q, _ := utf8.DecodeRuneInString(s[j:])
		return j > e+1 && unicode.IsUpper(q)
	}
	switch abbreviationOf(s[i:e]) {
	case abbreviationNever, abbreviationMay:
		return true
	case abbreviationNumber:
		return j < len(s) && isDigit(s[j])
	}
	return e-i >= 3 && s[e-2] == '.' // U.S.
}
