package token

import (
	"unicode/utf8"

	"funn/extract/numeral"
)

// fraction is a part of a whole: num of den.
type fraction struct{ num, den int32 }

// vulgar holds the fractions of Unicode that reports use.
var vulgar = map[rune]fraction{
	'¼': {1, 4}, '½': {1, 2}, '¾': {3, 4}, '⅓': {1, 3}, '⅔': {2, 3},
	'⅕': {1, 5}, '⅖': {2, 5}, '⅗': {3, 5}, '⅘': {4, 5}, '⅙': {1, 6}, '⅚': {5, 6},
	'⅐': {1, 7}, '⅛': {1, 8}, '⅜': {3, 8}, '⅝': {5, 8}, '⅞': {7, 8}, '⅑': {1, 9}, '⅒': {1, 10},
}

// value is f as a decimal, exact or to twelve places.
func (f fraction) value() numeral.Decimal {
	switch f.den {
	case 2, 4, 5, 8, 10:
		return numeral.Decimal{Coef: int64(f.num) * 1000 / int64(f.den), Exp: -3}
	}
	return numeral.Decimal{Coef: int64(f.num) * 1e12 / int64(f.den), Exp: -12}
}

// over is the fraction of digits and those behind a stroke: 1/3, 3/10, 1/100.
func over(d numeral.Digits, behind string) (f fraction, ok bool) {
	if d.Whole > 2 || d.Decimals > 0 || d.Groups > 1 || behind == "" || len(behind) > 3 || behind[0] == '0' {
		return f, false
	}
	f.num = int32(d.Value.Coef)
	for _, c := range behind {
		f.den = f.den*10 + c - '0'
	}
	usual := f.den <= 12 || f.den == 15 || f.den == 16 || f.den == 20 || f.den == 100
	return f, usual && 0 < f.num && f.num < f.den
}

// solidus reads on at the stroke behind n: 1/3 is a fraction, 2015/2016 and 2015/16 are
// a period. It reports false where n is part of a code that is known to reach to end.
func (n *Number) solidus(text string, at int) (end int, ok bool) {
	end = pastDigits(text, at+1)
	f, ok := over(n.Digits, text[at+1:end])
	switch {
	case end == at+1:
		return at, true
	case ok && !more(text, end):
		n.Num, n.Den, n.Value = f.num, f.den, f.value()
		return end, true
	case n.Year && (end-at == 3 || end-at == 5):
		n.Period = true
		return end, true
	}
	return end, false
}

// more reports whether the digits that end at end go on with a mark and a digit.
func more(text string, end int) bool {
	if !isDigit(text, end+1) {
		return false
	}
	switch text[end] {
	case '/', '-', '.', ',':
		return true
	}
	return false
}

// mixed adds a fraction behind n, which ends at end, to it: 2 ½, 2½, 2 1/2.
func (n *Number) mixed(text string, end int) int {
	i := end
	if i < len(text) && kindAt(text, i) == byteSpace {
		i += width(text, i)
	}
	f, past := fractionAt(text, i, i > end)
	if f.den == 0 {
		return end
	}
	v, ok := n.Value.Add(f.value())
	if !ok {
		return end
	}
	n.Value = v
	return past
}

// fractionAt is the fraction of one character at i or, where apart from the number
// before it, of two digits: 1/2. den is 0 where there is none.
func fractionAt(text string, i int, apart bool) (f fraction, end int) {
	if i == len(text) {
		return f, i
	}
	if text[i] >= utf8.RuneSelf {
		r, w := utf8.DecodeRuneInString(text[i:])
		return vulgar[r], i + w
	}
	if !apart || i+2 >= len(text) || text[i+1] != '/' || text[i]-'1' >= 9 || text[i+2]-'2' >= 8 || text[i] >= text[i+2] {
		return f, i
	}
	end = i + 3
	if end < len(text) && (text[end] == '/' || isDigit(text, end)) {
		return f, i
	}
	return fraction{int32(text[i] - '0'), int32(text[i+2] - '0')}, end
}
