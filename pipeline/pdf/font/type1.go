package font

import (
	"bytes"

	"funn/pipeline/pdf/token"
)

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
	l := token.NewLexer(b)
	found := false
	for range 8192 { // a full encoding has some 1,300 tokens
		t := l.Next()
		if t.Kind == token.End {
			break
		}
		if t.Kind != token.Operator {
			continue
		}
		switch string(t.Bytes) {
		case "dup":
			c, n := l.Next(), l.Next()
			if c.Kind == token.Number && n.Kind == token.Name && c.Number >= 0 && c.Number < 256 {
				e[int(c.Number)] = string(n.Bytes)
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
