package token

// number reads a number (7.3.3), and what writers make of one: --5 is -5, and
// 12-34 is 12. Where the word is none, nothing is read.
func (l *Lexer) number() (Token, bool) {
	b, p := l.b, l.at
	if c := b[p]; c != '+' && c != '-' && c != '.' && (c < '0' || c > '9') {
		return Token{}, false
	}
	negative := false
	for p < len(b) && (b[p] == '+' || b[p] == '-') {
		negative = negative || b[p] == '-'
		p++
	}
	v, scale, digits := 0.0, 0.0, 0
	for p < len(b) && class[b[p]] == regular {
		switch c := b[p]; {
		case c >= '0' && c <= '9' && scale == 0:
			v = v*10 + float64(c-'0')
			digits++
		case c >= '0' && c <= '9':
			v += float64(c-'0') * scale
			scale /= 10
			digits++
		case c == '.' && scale == 0:
			scale = 0.1
		case c == '-' && digits > 0:
			for p < len(b) && class[b[p]] == regular {
				p++
			}
			continue
		default:
			return Token{}, false
		}
		p++
	}
	l.at = p
	if negative {
		v = -v
	}
	return Token{Kind: Number, Number: v}, true
}

// hexDigit is the value of c, or -1.
func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
