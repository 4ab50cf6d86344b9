package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// follow is what comes after a stop and its white space.
type follow struct {
	start    rune // the first mark, letter or digit
	lower    bool // a word in small letters: no sentence begins so
	capital  bool // a word with a capital
	starter  bool // a function word with a capital: a sentence begins so, a surname does not
	acronym  bool // three capitals: NOK
	digit    bool
	ordinal  bool // a number of one or two digits with a stop or in a pair: 4. og 5.
	hyphened bool // a number that is part of a word: 2015-kroner
	roman    bool // a Roman numeral
	month    bool // the name of a month
	currency bool // a word for money, in any case: KRONER
}

// closingQuoteOnly stands for a mark that closes what came before it.
const closingQuoteOnly = '»'

// followAt reads the word at i, behind quotes, brackets and dashes.
func followAt(s string, i int) follow {
	r, n := utf8.DecodeRuneInString(s[i:])
	f := follow{start: r}
	if r == '»' || r == ')' || r == ']' || r == ',' || r == ';' || r == ':' {
		f.start = closingQuoteOnly
		return f
	}
	for range 8 {
		if !opensQuote(r) && !isDash(r) && r != '…' && r != '.' {
			break
		}
		i = skipSpace(s, i+n)
		if r, n = utf8.DecodeRuneInString(s[i:]); n == 0 {
			return f
		}
	}
	switch {
	case isDigit(s[i]):
		f.digit = true
		f.number(s, i)
		return f
	case !unicode.IsLetter(r):
		return f
	}
	e := i
	for e < len(s) && e-i < foldLen {
		q, m := utf8.DecodeRuneInString(s[e:])
		if !isLetter(q) {
			break
		}
		e += m
	}
	w := s[i:e]
	if unicode.IsLower(r) {
		q, _ := utf8.DecodeRuneInString(w[n:])
		f.lower = !unicode.IsUpper(q) // iPad begins a sentence as well
		return f
	}
	f.capital = true
	var buf [foldLen]byte
	word := sentenceLexicon()[string(fold(buf[:0], w))]
	f.month, f.currency = word.month, word.currency
	stopped := e < len(s) && s[e] == '.'
	f.starter = !stopped && IsStopWord(w, "")
	f.roman = isRoman(w)
	f.acronym = len(w) == 3 && isAcronym(w)
	return f
}

// number fills in what kind of number stands at i.
func (f *follow) number(s string, i int) {
	e := i
	for e < len(s) && isDigit(s[e]) && e-i < 5 {
		e++
	}
	if e == len(s) {
		return
	}
	r, n := utf8.DecodeRuneInString(s[e:])
	q, _ := utf8.DecodeRuneInString(s[e+n:])
	f.hyphened = r == '-' && isLetter(q)
	if e-i > 2 {
		return
	}
	f.ordinal = r == '.' && !unicode.IsDigit(q)
}

// isRoman reports whether w is a Roman numeral. I alone is a word too (in).
func isRoman(w string) bool {
	return w != "" && w != "I" && strings.Trim(w, "IVXLC") == "" || w == "I"
}
