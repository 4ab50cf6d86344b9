package token

// Kind is what a token is.
type Kind uint8

// The kinds of token.
const (
	End      Kind = iota // of what is read
	Number               // 12, -.5
	String               // (text) and <74657874>
	Name                 // /Font
	Array                // [ ... ]
	Dict                 // << ... >>
	Operator             // any other word: Tj, BT, true
	Other                // a bracket without its partner
)

// Token is one operand or operator of a content stream (ISO 32000-1, 7.2, 7.8).
type Token struct {
	Kind   Kind
	Number float64
	Bytes  []byte   // of a string, name or operator, its escapes undone
	Items  []Token  // of an array; the values of a dictionary
	Keys   []string // of a dictionary
}

// Get is the value of a dictionary's key.
func (t *Token) Get(key string) (Token, bool) {
	for i, k := range t.Keys {
		if k == key {
			return t.Items[i], true
		}
	}
	return Token{}, false
}

// maxNesting is how deep arrays and dictionaries of a content stream may stand
// in each other; real ones stay below five.
const maxNesting = 40

// Lexer reads tokens of a byte slice, which the tokens share.
type Lexer struct {
	b     []byte
	at    int
	depth int
}

// NewLexer reads the tokens of b.
func NewLexer(b []byte) *Lexer { return &Lexer{b: b} }

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

// Next is the next token; End at the end and ever after.
func (l *Lexer) Next() Token {
	l.skip()
	if l.at >= len(l.b) {
		return Token{}
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
		return Token{Kind: Other, Bytes: l.b[l.at-1 : l.at]}
	case ']', '{', '}', ')':
		l.at++
		return Token{Kind: Other, Bytes: l.b[l.at-1 : l.at]}
	}
	if t, ok := l.number(); ok {
		return t
	}
	return Token{Kind: Operator, Bytes: l.word()}
}

// skip passes white space and comments.
func (l *Lexer) skip() {
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
func (l *Lexer) word() []byte {
	start := l.at
	for l.at < len(l.b) && class[l.b[l.at]] == regular {
		l.at++
	}
	return l.b[start:l.at]
}

// name reads /Name; #xx is a byte in hexadecimal (7.3.5).
func (l *Lexer) name() Token {
	l.at++
	s := l.word()
	for i := range s {
		if s[i] == '#' {
			return Token{Kind: Name, Bytes: unescapeName(s)}
		}
	}
	return Token{Kind: Name, Bytes: s}
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
func (l *Lexer) array() Token {
	t := Token{Kind: Array}
	if !l.enter() {
		return t
	}
	defer func() { l.depth-- }()
	for {
		x := l.Next()
		if x.Kind == End || x.Kind == Other && x.Bytes[0] == ']' {
			return t
		}
		t.Items = append(t.Items, x)
	}
}

// dict reads up to >>, or whatever cannot stand in a dictionary.
func (l *Lexer) dict() Token {
	t := Token{Kind: Dict}
	if !l.enter() {
		return t
	}
	defer func() { l.depth-- }()
	for {
		k := l.Next()
		if k.Kind == End || k.Kind == Other {
			return t
		}
		if k.Kind != Name {
			continue
		}
		v := l.Next()
		if v.Kind == End || v.Kind == Other {
			return t
		}
		t.Keys = append(t.Keys, string(k.Bytes))
		t.Items = append(t.Items, v)
	}
}

// enter goes one level down. Too deep, nothing more is read: the stream is not
// meant to be.
func (l *Lexer) enter() bool {
	if l.depth >= maxNesting {
		l.at = len(l.b)
		return false
	}
	l.depth++
	return true
}
