package pdf

import "bytes"

// typeOneEncoding reads the encoding in the clear part of a Type 1 font program
// (Adobe Type 1 Font Format, 2.2): dup 65 /A put. Nil where there is none.
func typeOneEncoding(b []byte) *encoding {
	i := bytes.Index(b, []byte("/Encoding"))
	if i < 0 {
		return nil
	}
	b = b[i+len("/Encoding"):]
	if j := bytes.Index(b, []byte("eexec")); j >= 0 {
		b = b[:j]
	}
	if bytes.Contains(b[:min(len(b), 40)], []byte("StandardEncoding")) {
		return standard()
	}
	var e encoding
	l := &lexer{b: b}
	found := false
	for range 8192 { // a full encoding has some 1,300 tokens
		t := l.next()
		if t.kind == endToken {
			break
		}
		if t.kind != operatorToken {
			continue
		}
		switch string(t.bytes) {
		case "dup":
			c, n := l.next(), l.next()
			if c.kind == numberToken && n.kind == nameToken && c.number >= 0 && c.number < 256 {
				e[int(c.number)] = string(n.bytes)
				found = true
			}
		case "def", "readonly":
			if found {
				return &e
			}
		}
	}
	if !found {
		return nil
	}
	return &e
}
