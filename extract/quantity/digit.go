package quantity

import (
	"unicode/utf8"

	"funn/extract/numeral"
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
func (s *scan) digits(i int, space, wide bool) int {
	text := s.text
	n := number{token: int32(len(s.tokens)), last: int32(len(s.tokens))}
	t := token{start: int32(i), kind: tokenNumber, space: space, wide: wide, number: int32(len(s.numbers))}
	end := i
	if text[i] >= 0x80 {
		r, w := utf8.DecodeRuneInString(text[i:])
		n.num, n.den = vulgar(r)
		end = i + w
		if n.den == 0 {
			return end
		}
		n.value = fraction(n.num, n.den)
	} else {
		style := numeral.DecimalComma
		if s.english {
			style = numeral.DecimalPoint
		}
		prev := len(s.tokens) - 1
		label := s.is(prev, classLabel) && !s.is(prev, classMoneyUnit)
		d := numeral.ScanDigits(text, i, style, !label)
		end = d.End
		n.digits, n.value = d, d.Value
		if d.Code {
			return s.code(i, end, space, wide)
		}
		n.year = d.Groups == 1 && d.Decimals == 0 && d.Whole == 4 && d.Value.Coef >= 1800 && d.Value.Coef < 2100
		switch {
		case end < len(text) && text[end] == '/':
			if num, den, e := s.solidus(d, end); den > 0 {
				n.num, n.den, n.value, end = num, den, fraction(num, den), e
			} else if e > end {
				if n.year && isYearTail(text[end+1:e]) {
					// 2015/2016, 2015/16: a period.
					n.period = true
					end = e
				} else {
					return s.code(i, e, space, wide)
				}
			}
		case d.Decimals == 0 && d.Whole <= 3:
			end = s.mixedFraction(&n, end)
		}
		if s.date(end) {
			return s.code(i, end, space, wide)
		}
	}
	t.end = int32(end)
	if end < len(text) {
		k := byteKinds[text[end]]
		n.glued = k == byteLetter || k == byteHigh && s.high(end) == byteLetter
	}
	s.minus(&n, &t)
	s.tokens = append(s.tokens, t)
	s.numbers = append(s.numbers, n)
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
func (s *scan) solidus(d numeral.Digits, at int) (num, den int32, end int) {
	text := s.text
	i := at + 1
	for i < len(text) && byteKinds[text[i]] == byteDigit && text[i] < 0x80 {
		i++
	}
	if i == at+1 {
		return 0, 0, at
	}
	whole := i - at - 1
	more := i+1 < len(text) && (text[i] == '/' || text[i] == '-' || text[i] == '.' || text[i] == ',') && byteKinds[text[i+1]] == byteDigit
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
func (s *scan) mixedFraction(n *number, end int) int {
	text := s.text
	i := end
	if i < len(text) {
		switch k := byteKinds[text[i]]; {
		case k == byteSpace:
			i++
		case k == byteHigh && s.high(i) == byteSpace:
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
		if i+3 == len(text) || byteKinds[text[i+3]] != byteDigit && text[i+3] != '/' {
			num, den, e = int32(text[i]-'0'), int32(text[i+2]-'0'), i+3
		}
	}
	if den == 0 {
		return end
	}
	if v, ok := n.value.Add(fraction(num, den)); ok {
		n.value = v
		return e
	}
	return end
}

// date reports whether the digits that end at end go on as 2015-01-31.
func (s *scan) date(end int) bool {
	text := s.text
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
func (s *scan) minus(n *number, t *token) {
	i := len(s.tokens) - 1
	if i < 0 || t.space {
		return
	}
	b := &s.tokens[i]
	before := s.kindAt(i - 1)
	switch {
	case b.class&classMinus != 0 && b.kind == tokenSign:
		if before == tokenNumber && !b.space {
			return
		}
	case b.kind == tokenDash:
		// 30–40 and 30 %–40 % are ranges, B-12 a code; after a space it is a sign.
		if !b.space && i > 0 && before != tokenOpen && (before != tokenSign || s.is(i-1, classShareUnit)) || before == tokenNumber && !b.space {
			return
		}
		if before == tokenNumber && b.space && !b.wide && !s.table {
			// 3 -4: rather a range with a lost space.
			return
		}
		n.dubious = i == 0 && !s.table
	default:
		return
	}
	if n.dubious && b.end-b.start > 1 {
		return // a bullet
	}
	n.negative = true
	n.value = n.value.Neg()
	t.start, t.space, t.wide = b.start, b.space, b.wide
	s.tokens = s.tokens[:i]
	n.token, n.last = int32(i), int32(i)
}
