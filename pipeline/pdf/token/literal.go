package token

import "bytes"

// hex reads <48656C6C6F>; a last odd digit stands for itself and 0 (7.3.4.3).
func (l *Lexer) hex() Token {
	l.at++
	out := make([]byte, 0, 16)
	half := -1
	for l.at < len(l.b) && l.b[l.at] != '>' {
		if h := hexDigit(l.b[l.at]); h >= 0 {
			if half < 0 {
				half = h
			} else {
				out = append(out, byte(half<<4|h))
				half = -1
			}
		}
		l.at++
	}
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	l.at = min(l.at+1, len(l.b))
	return Token{Kind: String, Bytes: out}
}

// literal reads (text), with balanced parentheses and escapes (7.3.4.2).
func (l *Lexer) literal() Token {
	l.at++
	start := l.at
	i := bytes.IndexAny(l.b[start:], "\\()\r")
	if i >= 0 && l.b[start+i] == ')' { // nothing to undo: share the bytes
		l.at = start + i + 1
		return Token{Kind: String, Bytes: l.b[start : start+i]}
	}
	if i < 0 {
		i = len(l.b) - start
	}
	out := append(make([]byte, 0, i+32), l.b[start:start+i]...)
	l.at = start + i
	for depth := 1; l.at < len(l.b); {
		c := l.b[l.at]
		l.at++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return Token{Kind: String, Bytes: out}
			}
		case '\r':
			l.pass('\n')
			c = '\n'
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return Token{Kind: String, Bytes: out}
}

// pass skips c where it stands next.
func (l *Lexer) pass(c byte) {
	if l.at < len(l.b) && l.b[l.at] == c {
		l.at++
	}
}

// escape reads what follows a backslash (table 3).
func (l *Lexer) escape(out []byte) []byte {
	if l.at >= len(l.b) {
		return out
	}
	c := l.b[l.at]
	l.at++
	switch c {
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case '\r':
		l.pass('\n')
		return out
	case '\n':
		return out
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	n := int(c - '0')
	for range 2 {
		if l.at >= len(l.b) || l.b[l.at] < '0' || l.b[l.at] > '7' {
			break
		}
		n = n*8 + int(l.b[l.at]-'0')
		l.at++
	}
	return append(out, byte(n))
}

// InlineImage passes the data of an inline image, up to an EI that content and
// not binary data follows (8.9.7).
func (l *Lexer) InlineImage() {
	for {
		t := l.Next()
		if t.Kind == End {
			return
		}
		if t.Kind == Operator && string(t.Bytes) == "ID" {
			break
		}
	}
	b := l.b
	for i := l.at + 1; i+1 < len(b); i++ {
		if b[i] == 'E' && b[i+1] == 'I' && class[b[i-1]] == white && (i+2 >= len(b) || class[b[i+2]] == white) && printable(b[i+2:min(len(b), i+12)]) {
			l.at = i + 2
			return
		}
	}
	l.at = len(b)
}

func printable(b []byte) bool {
	for _, c := range b {
		if c > '~' || c < ' ' && class[c] != white {
			return false
		}
	}
	return true
}
