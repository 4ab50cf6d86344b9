package font

import "encoding/binary"

// compact reads a font program in the Compact Font Format (Adobe Technical Note
// 5176). It panics on an offset out of the program.
type compact struct {
	b       []byte
	strings [][]byte
}

// compactEncoding is the built-in encoding of a compact font that is keyed by
// names. Nil where there is none to be read.
func compactEncoding(b []byte) (e *encoding) {
	defer func() {
		if recover() != nil {
			e = nil
		}
	}()
	c := compact{b: b}
	_, at := c.index(int(b[2])) // names, behind the header
	tops, at := c.index(at)
	c.strings, _ = c.index(at)
	top := dictionary(tops[0])
	if _, cid := top[opROS]; cid {
		return nil
	}
	switch at := top[opEncoding]; at {
	case 0:
		return standard()
	case 1: // the Expert encoding: small capitals and old figures
		return nil
	default:
		glyphs := int(binary.BigEndian.Uint16(b[top[opCharStrings]:]))
		return c.encoding(at, c.charset(top[opCharset], glyphs))
	}
}

// Operators of the top dictionary (table 9); escaped ones follow 12.
const (
	opCharset     = 15
	opEncoding    = 16
	opCharStrings = 17
	opROS         = 1200 + 30
)

// index reads an INDEX and tells where it ends (section 5).
func (c *compact) index(at int) (items [][]byte, end int) {
	n := int(binary.BigEndian.Uint16(c.b[at:]))
	if n == 0 {
		return nil, at + 2
	}
	size := int(c.b[at+2])
	offset := func(i int) int {
		return int(bigEndian(c.b[at+3+i*size:][:size]))
	}
	base := at + 3 + (n+1)*size - 1
	for i := range n {
		items = append(items, c.b[base+offset(i):base+offset(i+1)])
	}
	return items, base + offset(n)
}

// dictionary is the last operand of each operator of a DICT (section 4).
func dictionary(b []byte) map[int]int {
	d := map[int]int{}
	operand, any := 0, false
	for i := 0; i < len(b); {
		c := int(b[i])
		i++
		switch {
		case c <= 21:
			if c == 12 {
				c = 1200 + int(b[i])
				i++
			}
			if any {
				d[c] = operand
			}
			any = false
			continue
		case c == 28:
			operand = int(int16(binary.BigEndian.Uint16(b[i:])))
			i += 2
		case c == 29:
			operand = int(int32(binary.BigEndian.Uint32(b[i:])))
			i += 4
		case c == 30: // a real number: half bytes up to 0xF
			for b[i]&0xF != 0xF && b[i]>>4 != 0xF {
				i++
			}
			i++
			operand = 0
		case c >= 32 && c <= 246:
			operand = c - 139
		case c >= 247 && c <= 250:
			operand = (c-247)*256 + int(b[i]) + 108
			i++
		case c >= 251 && c <= 254:
			operand = -(c-251)*256 - int(b[i]) - 108
			i++
		}
		any = true
	}
	return d
}

func (c *compact) name(sid int) string {
	list := compactStrings()
	if sid < len(list) {
		return list[sid]
	}
	if i := sid - len(list); i < len(c.strings) {
		return string(c.strings[i])
	}
	return ""
}

// charset is the name of each glyph (section 13).
func (c *compact) charset(at, glyphs int) []string {
	names := make([]string, glyphs)
	if at <= 2 { // predefined: ISOAdobe, and for others as good
		for g := 1; g < glyphs; g++ {
			names[g] = c.name(g)
		}
		return names
	}
	format := c.b[at]
	at++
	for g := 1; g < glyphs; {
		sid, more := int(binary.BigEndian.Uint16(c.b[at:])), 0
		at += 2
		switch format {
		case 1:
			more = int(c.b[at])
			at++
		case 2:
			more = int(binary.BigEndian.Uint16(c.b[at:]))
			at += 2
		}
		for k := 0; k <= more && g < glyphs; k++ {
			names[g] = c.name(sid + k)
			g++
		}
	}
	return names
}

// encoding is the name of each code (section 12).
func (c *compact) encoding(at int, names []string) *encoding {
	e := &encoding{}
	put := func(code, glyph int) {
		if code < len(e) && glyph < len(names) {
			e[code] = names[glyph]
		}
	}
	format, n := c.b[at], int(c.b[at+1])
	at += 2
	glyph := 1
	for range n {
		first, more := int(c.b[at]), 0
		at++
		if format&0x7F == 1 {
			more = int(c.b[at])
			at++
		}
		for k := range more + 1 {
			put(first+k, glyph)
			glyph++
		}
	}
	if format&0x80 != 0 { // further codes of glyphs
		n := int(c.b[at])
		at++
		for range n {
			e[c.b[at]] = c.name(int(binary.BigEndian.Uint16(c.b[at+1:])))
			at += 3
		}
	}
	return e
}
