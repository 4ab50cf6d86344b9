package font

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"funn/pipeline/pdf/object"
)

// composite is a font of codes of several bytes (9.7).
type composite struct {
	ranges  []codeRange
	cids    map[uint32]uint32 // by code; the code itself where none
	text    map[uint32]string // by code
	glyphs  map[uint32]string // by CID, from the font program
	unicode bool              // the codes are UTF-16
	widths  map[uint32]float64
	width   float64 // of the others, in ems
	known   map[uint32]Code
}

// maxWidths is how many widths one font may tell: more than glyphs can be.
const maxWidths = 1 << 17

// composite reads a font of codes of several bytes (9.7).
func (r *Reader) composite(t *Font, dict pdf.Value, unicode *charMap) {
	c := &composite{ranges: []codeRange{{2, 0, 0xFFFF}}, known: map[uint32]Code{}}
	t.composite = c
	descendant := dict.Key("DescendantFonts").Index(0)
	descriptor := descendant.Key("FontDescriptor")
	t.Bold = t.Bold || boldDescriptor(descriptor)

	switch e := dict.Key("Encoding"); e.Kind() {
	case pdf.Stream:
		m := parseCharMap(r.file.Stream(e))
		if len(m.ranges) > 0 {
			c.ranges = m.ranges
		}
		c.cids = m.cids
	case pdf.Name:
		c.unicode = strings.Contains(e.Name(), "UCS2") || strings.Contains(e.Name(), "UTF16")
	}
	c.readWidths(descendant)
	if unicode != nil {
		c.text = unicode.text
	}
	if p := descriptor.Key("FontFile2"); len(c.text) == 0 && !c.unicode && p.Kind() == pdf.Stream {
		c.glyphs = trueTypeText(r.file.Stream(p))
	}
}

// readWidths reads the array W (9.7.4.3): first [w w w], or first last w.
func (c *composite) readWidths(descendant pdf.Value) {
	c.width, c.widths = 1, map[uint32]float64{}
	if d := descendant.Key("DW"); d.Kind() == pdf.Integer || d.Kind() == pdf.Real {
		c.width = d.Float64() / 1000
	}
	w := descendant.Key("W")
	left := maxWidths
	for i := 0; i+1 < w.Len() && left > 0; {
		first, second := uint32(w.Index(i).Int64()), w.Index(i+1)
		if second.Kind() == pdf.Array {
			for j := range min(second.Len(), left) {
				c.widths[first+uint32(j)] = second.Index(j).Float64() / 1000
				left--
			}
			i += 2
			continue
		}
		last, width := uint32(second.Int64()), w.Index(i+2).Float64()/1000
		for k := first; k <= last && k >= first && left > 0; k++ {
			c.widths[k] = width
			left--
		}
		i += 3
	}
}

func (c *composite) decode(b []byte, out []Code) []Code {
	for len(b) > 0 {
		n, v := c.next(b)
		b = b[n:]
		k, ok := c.known[uint32(n)<<28|v&(1<<28-1)]
		if !ok {
			k = c.code(n, v)
			c.known[uint32(n)<<28|v&(1<<28-1)] = k
		}
		out = append(out, k)
	}
	return out
}

// next is the length and the value of the first code of b.
func (c *composite) next(b []byte) (n int, v uint32) {
	for n = 1; n <= 4 && n <= len(b); n++ {
		v = v<<8 | uint32(b[n-1])
		for _, r := range c.ranges {
			if r.bytes == n && v >= r.low && v <= r.high {
				return n, v
			}
		}
	}
	n = min(len(b), c.ranges[0].bytes) // outside every range
	return n, bigEndian(b[:n])
}

func (c *composite) code(n int, v uint32) Code {
	cid := v
	if x, ok := c.cids[v]; ok {
		cid = x
	}
	k := Code{Width: c.width, Space: n == 1 && v == ' '}
	if w, ok := c.widths[cid]; ok {
		k.Width = w
	}
	switch s, ok := c.text[v]; {
	case ok:
		k.Text = s
	case c.unicode:
		k.Text = string(rune(v))
	default:
		k.Text = c.glyphs[cid]
	}
	if !object.Meaningful(k.Text) {
		k.Text = ""
	}
	k.Text = plainText(k.Text)
	k.Blank = k.Text == "" && (k.Width == 0 || cid == 0 && len(c.text) > 0)
	return k
}

func bigEndian(b []byte) (v uint32) {
	for _, c := range b {
		v = v<<8 | uint32(c)
	}
	return v
}
