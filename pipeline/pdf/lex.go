package pdf

// kind is what a token is.
type kind uint8

const (
	endToken kind = iota
	numberToken
	stringToken
	nameToken
	arrayToken
	dictToken
	operatorToken
	otherToken // a bracket without its partner
)

// token is one operand or operator of a content stream (ISO 32000-1, 7.2, 7.8).
type token struct {
	kind   kind
	number float64
	bytes  []byte   // of a string, name or operator
	items  []token  // of an array; the values of a dictionary
	keys   []string // of a dictionary
}

// get is the value of a dictionary's key.
func (t *token) get(key string) (token, bool) {
	for i, k := range t.keys {
		if k == key {
			return t.items[i], true
		}
	}
	return token{}, false
}

// maxNesting is how deep arrays and dictionaries of a content stream may stand
// in each other; real ones stay below five.
const maxNesting = 40

// lexer reads tokens of a byte slice, which the tokens share.
type lexer struct {
	b     []byte
	at    int
	depth int
}

// Classes of bytes (ISO 32000-1, tables 1 and 2).
const (
	regular uint8 = iota
	white
	delimiter
)

var class = classes()

func classes() (c [256]uint8) {
	for _, b := range []byte("\x00\t\n\f\r ") {
		c[b] = white
	}
	for _, b := range []byte("()<>[]{}/%") {
		c[b] = delimiter
	}
	return c
}

// next is the next token; endToken at the end and ever after.
func (l *lexer) next() token {
	l.skip()
	if l.at >= len(l.b) {
		return token{}
	}
	switch c := l.b[l.at]; c {
	case '/':
		return l.name()
	case '(':
		return l.literal()
	case '<':
		if l.at+1 < len(l.b) && l.b[l.at+1] == '<' {
			l.at += 2
			return l.dict()
		}
		return l.hex()
	case '[':
		l.at++
		return l.array()
	case '>':
		l.at++
		if l.at < len(l.b) && l.b[l.at] == '>' {
			l.at++
		}
		return token{kind: otherToken, bytes: l.b[l.at-1 : l.at]}
	case ']', '{', '}', ')':
		l.at++
		return token{kind: otherToken, bytes: l.b[l.at-1 : l.at]}
	}
	if t, ok := l.number(); ok {
		return t
	}
	return token{kind: operatorToken, bytes: l.word()}
}

// skip passes white space and comments.
func (l *lexer) skip() {
	for l.at < len(l.b) {
		switch c := l.b[l.at]; {
		case class[c] == white:
			l.at++
		case c == '%':
			for l.at < len(l.b) && l.b[l.at] != '\n' && l.b[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// word is a run of regular characters.
func (l *lexer) word() []byte {
	start := l.at
	for l.at < len(l.b) && class[l.b[l.at]] == regular {
		l.at++
	}
	return l.b[start:l.at]
}

// name reads /Name; #xx is a byte in hexadecimal (7.3.5).
func (l *lexer) name() token {
	l.at++
	s := l.word()
	for i := range s {
		if s[i] == '#' {
			return token{kind: nameToken, bytes: unescapeName(s)}
		}
	}
	return token{kind: nameToken, bytes: s}
}

func unescapeName(s []byte) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '#' && i+2 < len(s) && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0 {
			out = append(out, byte(hexDigit(s[i+1])<<4|hexDigit(s[i+2])))
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return out
}

// array reads up to the closing bracket, or the end.
func (l *lexer) array() token {
	t := token{kind: arrayToken}
	if !l.enter() {
		return t
	}
	defer func() { l.depth-- }()
	for {
		x := l.next()
		if x.kind == endToken || x.kind == otherToken && x.bytes[0] == ']' {
			return t
		}
		t.items = append(t.items, x)
	}
}

// dict reads up to >>, or whatever cannot stand in a dictionary.
func (l *lexer) dict() token {
	t := token{kind: dictToken}
	if !l.enter() {
		return t
	}
	defer func() { l.depth-- }()
	for {
		k := l.next()
		if k.kind == endToken || k.kind == otherToken {
			return t
		}
		if k.kind != nameToken {
			continue
		}
		v := l.next()
		if v.kind == endToken || v.kind == otherToken {
			return t
		}
		t.keys = append(t.keys, string(k.bytes))
		t.items = append(t.items, v)
	}
}

// enter goes one level down. Too deep, nothing more is read: the stream is not
// meant to be.
func (l *lexer) enter() bool {
	if l.depth >= maxNesting {
		l.at = len(l.b)
		return false
	}
	l.depth++
	return true
}
