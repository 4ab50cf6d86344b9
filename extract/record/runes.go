package record

import (
	"sort"
	"unicode/utf8"
)

// stride is the number of bytes between two checkpoints of a RuneIndex: a
// look-up decodes at most this many bytes.
const stride = 256

// RuneIndex turns byte offsets of a text into Unicode code point offsets, the
// unit of the dataset contract, and back.
type RuneIndex struct {
	text string
	at   []int64 // code points before byte i*stride; all of them at the end
}

// NewRuneIndex reads text once.
func NewRuneIndex(text string) RuneIndex {
	at := make([]int64, 0, len(text)/stride+2)
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

// Len is the number of code points of the text.
func (x RuneIndex) Len() int64 { return x.at[len(x.at)-1] }

// At is the number of code points before the byte at offset.
func (x RuneIndex) At(offset int) int64 {
	if offset >= len(x.text) {
		return x.Len()
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

// Byte is the offset of the code point before which char others stand, and the
// end of the text where there is no such code point.
func (x RuneIndex) Byte(char int64) int {
	if char < 0 || char >= x.Len() {
		return len(x.text)
	}
	k := sort.Search(len(x.at), func(i int) bool { return x.at[i] > char }) - 1
	n := x.at[k]
	for i := k * stride; ; i++ {
		if utf8.RuneStart(x.text[i]) {
			if n == char {
				return i
			}
			n++
		}
	}
}
