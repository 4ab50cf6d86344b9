package record

import "unicode/utf8"

// stride is the number of bytes between two checkpoints of a RuneIndex: a
// look-up decodes at most this many bytes.
const stride = 256

// RuneIndex turns byte offsets of a text into Unicode code point offsets, the
// unit of the dataset contract.
type RuneIndex struct {
	text string
	at   []int64 // code points before byte i*stride
}

// NewRuneIndex reads text once.
func NewRuneIndex(text string) RuneIndex {
	at := make([]int64, 0, len(text)/stride+1)
	var n int64
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			at = append(at, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return RuneIndex{text, append(at, n)}
}

// At is the number of code points before the byte at offset.
func (x RuneIndex) At(offset int) int64 {
	if offset >= len(x.text) {
		return x.at[len(x.at)-1]
	}
	k := offset / stride
	n := x.at[k]
	for i := k * stride; i < offset; i++ {
		if utf8.RuneStart(x.text[i]) {
			n++
		}
	}
	return n
}
