package font

import "encoding/binary"

// trueTypeText turns the cmap table of a TrueType font program round: glyph to
// text. Nil where there is none to be read.
func trueTypeText(b []byte) (text map[uint32]string) {
	defer func() {
		if recover() != nil { // an offset out of the table
			text = nil
		}
	}()
	table := trueTypeTable(b, "cmap")
	if table == nil {
		return nil
	}
	text = map[uint32]string{}
	u16 := binary.BigEndian.Uint16
	for i := range int(u16(table[2:])) {
		entry := table[4+8*i:]
		platform, kind := u16(entry), u16(entry[2:])
		if platform != 0 && (platform != 3 || kind != 1 && kind != 10) {
			continue // not Unicode
		}
		sub := table[binary.BigEndian.Uint32(entry[4:]):]
		switch u16(sub) {
		case 4:
			segmentMap(sub, text)
		case 12:
			groupMap(sub, text)
		}
	}
	if len(text) == 0 {
		return nil
	}
	return text
}

func trueTypeTable(b []byte, tag string) []byte {
	if len(b) < 12 {
		return nil
	}
	for i := range int(binary.BigEndian.Uint16(b[4:])) {
		entry := b[12+16*i:]
		if string(entry[:4]) == tag {
			offset, length := binary.BigEndian.Uint32(entry[8:]), binary.BigEndian.Uint32(entry[12:])
			return b[offset:][:length]
		}
	}
	return nil
}

// first keeps the first text of a glyph: the lowest code is the plain one.
func first(text map[uint32]string, glyph uint32, r rune) {
	if _, ok := text[glyph]; !ok && glyph != 0 {
		text[glyph] = string(r)
	}
}

// segmentMap reads format 4: segments of the 16-bit codes.
func segmentMap(t []byte, text map[uint32]string) {
	u16 := func(i int) int { return int(binary.BigEndian.Uint16(t[i:])) }
	n := u16(6) / 2
	for s := range n {
		end, start := u16(14+2*s), u16(16+2*n+2*s)
		delta, at := u16(16+4*n+2*s), 16+6*n+2*s
		offset := u16(at)
		for c := start; c <= end && c < 0xFFFF; c++ {
			g := c
			if offset != 0 {
				p := at + offset + 2*(c-start)
				if p+2 > len(t) {
					break
				}
				if g = u16(p); g == 0 {
					continue
				}
			}
			first(text, uint32(g+delta)&0xFFFF, rune(c))
		}
	}
}

// groupMap reads format 12: groups of codes that count with their glyphs.
func groupMap(t []byte, text map[uint32]string) {
	u32 := func(i int) uint32 { return binary.BigEndian.Uint32(t[i:]) }
	left := maxMapped
	for i := range int(u32(12)) {
		start, end, glyph := u32(16+12*i), u32(20+12*i), u32(24+12*i)
		for c := start; c <= end && c <= 0x10FFFF; c++ {
			if left--; left < 0 {
				return
			}
			first(text, glyph+c-start, rune(c))
		}
	}
}
