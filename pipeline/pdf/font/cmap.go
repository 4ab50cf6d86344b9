package font

import (
	"funn/pipeline/pdf/object"
	"funn/pipeline/pdf/token"
)

// codeRange is a range of codes of a number of bytes.
type codeRange struct {
	bytes     int
	low, high uint32
}

// charMap is a CMap (9.7.5, 9.10.3): codes to text, codes to CIDs.
type charMap struct {
	ranges []codeRange
	text   map[uint32]string
	cids   map[uint32]uint32
}

// maxMapped is how many codes one map may tell of: a few bytes name a range of
// millions.
const maxMapped = 1 << 18

// mapReader gathers a CMap.
type mapReader struct {
	charMap
	left int
}

func parseCharMap(b []byte) *charMap {
	r := mapReader{charMap{text: map[uint32]string{}, cids: map[uint32]uint32{}}, maxMapped}
	l := token.NewLexer(b)
	var o []token.Token
	for r.left > 0 {
		t := l.Next()
		if t.Kind == token.End {
			break
		}
		if t.Kind != token.Operator {
			if len(o) < 4096 { // a section has 100 entries at most
				o = append(o, t)
			}
			continue
		}
		switch string(t.Bytes) {
		case "endcodespacerange":
			r.codespace(o)
		case "endbfchar":
			r.chars(o)
		case "endbfrange":
			r.charRanges(o)
		case "endcidchar":
			for i := 0; i+1 < len(o) && r.take(); i += 2 {
				r.cids[bigEndian(o[i].Bytes)] = uint32(o[i+1].Number)
			}
		case "endcidrange":
			r.cidRanges(o)
		}
		o = o[:0]
	}
	return &r.charMap
}

func (r *mapReader) take() bool {
	r.left--
	return r.left >= 0
}

func (r *mapReader) codespace(o []token.Token) {
	for i := 0; i+1 < len(o) && r.take(); i += 2 {
		if n := len(o[i].Bytes); n >= 1 && n <= 4 && len(o[i+1].Bytes) == n {
			r.ranges = append(r.ranges, codeRange{n, bigEndian(o[i].Bytes), bigEndian(o[i+1].Bytes)})
		}
	}
}

func (r *mapReader) chars(o []token.Token) {
	for i := 0; i+1 < len(o) && r.take(); i += 2 {
		switch v := bigEndian(o[i].Bytes); o[i+1].Kind {
		case token.String:
			r.text[v] = object.UTF16(o[i+1].Bytes)
		case token.Name:
			r.text[v] = glyphText(string(o[i+1].Bytes))
		}
	}
}

// charRanges maps ranges of codes to texts that count up in their last unit, or
// to an array of texts.
func (r *mapReader) charRanges(o []token.Token) {
	for i := 0; i+2 < len(o); i += 3 {
		low, high := bigEndian(o[i].Bytes), bigEndian(o[i+1].Bytes)
		if high < low || high-low > 0xFFFF {
			continue
		}
		if o[i+2].Kind == token.Array {
			for j := range o[i+2].Items {
				if v := low + uint32(j); v <= high && r.take() {
					r.text[v] = object.UTF16(o[i+2].Items[j].Bytes)
				}
			}
			continue
		}
		text := append([]byte(nil), o[i+2].Bytes...)
		if len(text) == 0 {
			continue
		}
		for n := high - low; ; n-- {
			if !r.take() {
				return
			}
			r.text[high-n] = object.UTF16(text)
			if n == 0 {
				break
			}
			increment(text)
		}
	}
}

func increment(b []byte) {
	for i := len(b) - 1; i >= 0; i-- {
		if b[i]++; b[i] != 0 {
			return
		}
	}
}

func (r *mapReader) cidRanges(o []token.Token) {
	for i := 0; i+2 < len(o); i += 3 {
		low, high := bigEndian(o[i].Bytes), bigEndian(o[i+1].Bytes)
		if high < low || high-low > 0xFFFF {
			continue
		}
		for n := uint32(0); n <= high-low && r.take(); n++ {
			r.cids[low+n] = uint32(o[i+2].Number) + n
		}
	}
}
