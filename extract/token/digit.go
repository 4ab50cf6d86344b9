package token

import (
	"funn/extract/numeral"
	"unicode/utf8"
)

// vulgar holds the fractions of Unicode that reports use.
func vulgar(r rune) (num, den int32) {
	switch r {
	case '¼':
		return 1, 4
	case '½':
		return 1, 2
	case '¾':
		return 3, 4
	case '⅓':
		return 1, 3
	case '⅔':
		return 2, 3
	case '⅕':
		return 1, 5
	case '⅖':
		return 2, 5
	case '⅗':
		return 3, 5
	case '⅘':
		return 4, 5
	case '⅙':
		return 1, 6
	case '⅚':
		return 5, 6
	case '⅐':
		return 1, 7
	case '⅛':
		return 1, 8
	case '⅜':
		return 3, 8
	case '⅝':
		return 5, 8
	case '⅞':
		return 7, 8
	case '⅑':
		return 1, 9
	case '⅒':
		return 1, 10
	}
	return 0, 0
}

// digits reads the number, date or code at i, which is a digit or a fraction.
func digits(s *Sentence, i int, space, wide bool) int {
	text := s.Text
	n := Number{Token: int32(len(s.Tokens)), Last: int32(len(s.Tokens))}
	t := Token{Start: int32(i), Kind: Numeral, Space: space, wide: wide, Number: int32(len(s.Numbers))}
	end := i
	if text[i] >= 0x80 {
		r, w := utf8.DecodeRuneInString(text[i:])
		n.Num, n.Den = vulgar(r)
		end = i + w
		if n.Den == 0 {
			return end
		}
		n.Value = fraction(n.Num, n.Den)
	} else {
		style := numeral.DecimalComma
		if s.English {
			style = numeral.DecimalPoint
		}
		prev := len(s.Tokens) - 1
		label := s.Is(prev, ClassLabel) && !s.Is(prev, ClassMoneyUnit)
		d := numeral.ScanDigits(text, i, style, !label)
		end = d.End
		n.Digits, n.Value = d, d.Value
		if d.Code {
			return code(s, i, end, space, wide)
		}
		n.Year = d.Groups == 1 && d.Decimals == 0 && d.Whole == 4 && d.Value.Coef >= 1800 && d.Value.Coef < 2100
		switch {
		case end < len(text) && text[end] == '/':
			if num, den, e := solidus(s, d, end); den > 0 {
				n.Num, n.Den, n.Value, end = num, den, fraction(num, den), e
			} else if e > end {
				if n.Year && isYearTail(text[end+1:e]) {
					// 2015/2016, 2015/16: a period.
					n.Period = true
					end = e
				} else {
					return code(s, i, e, space, wide)
				}
			}
		case d.Decimals == 0 && d.Whole <= 3:
			end = mixedFraction(s, &n, end)
		}
		if date(s, end) {
			return code(s, i, end, space, wide)
		}
	}
	t.End = int32(end)
	if end < len(text) {
		k := ByteKinds[text[end]]
		n.Glued = k == ByteLetter || k == byteHigh && high(s, end) == ByteLetter
	}
	minus(s, &n, &t)
	s.Tokens = append(s.Tokens, t)
	s.Numbers = append(s.Numbers, n)
	s.anchor = true
	return end
}

func fraction(num, den int32) numeral.Decimal {
	switch den {
	case 2, 4, 5, 8, 10:
		return numeral.Decimal{Coef: int64(num) * 1000 / int64(den), Exp: -3}
	}
	return numeral.Decimal{Coef: int64(num) * 1e12 / int64(den), Exp: -12}
}

// solidus reads 1/3. den is 0 where it is no fraction; end is past what hangs
// together.
func solidus(s *Sentence, d numeral.Digits, at int) (num, den int32, end int) {
	text := s.Text
	i := at + 1
	for i < len(text) && ByteKinds[text[i]] == byteDigit && text[i] < 0x80 {
		i++
	}
	if i == at+1 {
		return 0, 0, at
	}
	whole := i - at - 1
	more := i+1 < len(text) && (text[i] == '/' || text[i] == '-' || text[i] == '.' || text[i] == ',') && ByteKinds[text[i+1]] == byteDigit
	if d.Whole > 2 || whole > 3 || d.Decimals > 0 || more || d.Groups > 1 || text[at+1] == '0' {
		return 0, 0, i
	}
	v := 0
	for _, c := range text[at+1 : i] {
		v = v*10 + int(c-'0')
	}
	if d.Value.Coef == 0 || d.Value.Coef >= int64(v) || v > 12 && v != 15 && v != 16 && v != 20 && v != 100 {
		return 0, 0, i
	}
	return int32(d.Value.Coef), int32(v), i
}

func isYearTail(digits string) bool { return len(digits) == 2 || len(digits) == 4 }

// mixedFraction joins 2 ½, 2½ and 2 1/2 to one number.
func mixedFraction(s *Sentence, n *Number, end int) int {
	text := s.Text
	i := end
	if i < len(text) {
		switch k := ByteKinds[text[i]]; {
		case k == byteSpace:
			i++
		case k == byteHigh && high(s, i) == byteSpace:
			i += spaceWidth(text[i])
		}
	}
	var num, den int32
	e := i
	if i < len(text) && text[i] >= 0x80 {
		r, w := utf8.DecodeRuneInString(text[i:])
		num, den = vulgar(r)
		e = i + w
	} else if i > end && i+2 < len(text) && text[i+1] == '/' && text[i]-'1' < 9 && text[i+2]-'2' < 8 && text[i] < text[i+2] {
		if i+3 == len(text) || ByteKinds[text[i+3]] != byteDigit && text[i+3] != '/' {
			num, den, e = int32(text[i]-'0'), int32(text[i+2]-'0'), i+3
		}
	}
	if den == 0 {
		return end
	}
	if v, ok := n.Value.Add(fraction(num, den)); ok {
		n.Value = v
		return e
	}
	return end
}

// date reports whether the digits that end at end go on as 2015-01-31.
func date(s *Sentence, end int) bool {
	text := s.Text
	parts := 0
	for end+1 < len(text) && (text[end] == '-' || text[end] == '.') && text[end+1]-'0' < 10 {
		end++
		for end < len(text) && text[end]-'0' < 10 {
			end++
		}
		parts++
	}
	return parts >= 2
}

// minus takes a minus sign before the number into it.
func minus(s *Sentence, n *Number, t *Token) {
	i := len(s.Tokens) - 1
	if i < 0 || t.Space {
		return
	}
	b := &s.Tokens[i]
	before := s.KindAt(i - 1)
	switch {
	case b.Class&ClassMinus != 0 && b.Kind == Sign:
		if before == Numeral && !b.Space {
			return
		}
	case b.Kind == Dash:
		// 30–40 and 30 %–40 % are ranges, B-12 a code; after a space it is a sign.
		if !b.Space && i > 0 && before != Open && (before != Sign || s.Is(i-1, ClassShareUnit)) || before == Numeral && !b.Space {
			return
		}
		if before == Numeral && b.Space && !b.wide && !s.Table {
			// 3 -4: rather a range with a lost space.
			return
		}
		n.Dubious = i == 0 && !s.Table
	default:
		return
	}
	if n.Dubious && b.End-b.Start > 1 {
		return // a bullet
	}
	n.Negative = true
	n.Value = n.Value.Neg()
	t.Start, t.Space, t.wide = b.Start, b.Space, b.wide
	s.Tokens = s.Tokens[:i]
	n.Token, n.Last = int32(i), int32(i)
}
