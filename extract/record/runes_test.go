package record

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Every code point has its byte and the byte its code point; what is behind the
// text is its end.
func TestRuneIndex(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("aå–😀")), 0, 700, -1).Draw(t, "text")
		x := NewRuneIndex(text)
		char := int64(0)
		for i := range text {
			if x.At(i) != char || x.Byte(char) != i {
				t.Fatalf("byte %d is code point %d, got %d; code point %d is byte %d, got %d", i, char, x.At(i), char, i, x.Byte(char))
			}
			char++
		}
		if n := int64(utf8.RuneCountInString(text)); x.Len() != n || x.At(len(text)+3) != n || x.Byte(n) != len(text) || x.Byte(-1) != len(text) {
			t.Fatalf("of %d code points: %d, %d, byte %d of %d", n, x.Len(), x.At(len(text)+3), x.Byte(n), len(text))
		}
	})
}
