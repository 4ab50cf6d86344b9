package numeral

// wordMax is the longest word that is looked at, in folded bytes. The longest
// spelled number below a million has 60.
const wordMax = 96

// buffer holds one folded word.
type buffer struct {
	b [wordMax]byte
	n int
}

func (b *buffer) bytes() []byte { return b.b[:b.n] }

// fold reads the word that begins at text[at] into b, in lower case, without
// soft hyphens and with a combining ring joined to its a, and returns its end.
// The word is empty where none begins there or it is too long.
func (b *buffer) fold(text string, at int) (end int) {
	b.n = 0
	i := at
	for i < len(text) {
		c := text[i]
		switch {
		case c-'a' < 26:
		case c-'A' < 26:
			c += 'a' - 'A'
		case c == 0xC2 && i+1 < len(text) && text[i+1] == 0xAD: // soft hyphen
			if b.n == 0 {
				return i
			}
			i += 2
			if i < len(text) && text[i] == '\n' { // the line was broken there
				i++
			}
			continue
		case c == 0xC3 && i+1 < len(text) && text[i+1] != 0x97 && text[i+1] != 0xB7:
			d := text[i+1]
			if d < 0xA0 {
				d += 0x20
			}
			if b.n+2 > wordMax {
				b.n = 0
				return i
			}
			b.b[b.n], b.b[b.n+1] = c, d
			b.n += 2
			i += 2
			continue
		case c == 0xCC && i+1 < len(text) && text[i+1] == 0x8A && b.n > 0 && b.b[b.n-1] == 'a' && b.n < wordMax:
			b.b[b.n-1] = 0xC3 // a + combining ring is å
			b.b[b.n] = 0xA5
			b.n++
			i += 2
			continue
		default:
			return i
		}
		if b.n == wordMax {
			b.n = 0
			return i
		}
		b.b[b.n] = c
		b.n++
		i++
	}
	return i
}

// gap is the end of the one space or line break at text[i], or i.
func gap(text string, i int) int {
	if mark, width := groupMark(text, i); mark == ' ' {
		return i + width
	}
	return i
}
