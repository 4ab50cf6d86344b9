package pdf

import "fmt"

// What one document may expand to. A report of a thousand pages takes some
// 300 MB of decoded streams at the most and ten million operators.
const (
	maxDecoded   = 1 << 30   // bytes of decoded streams
	maxStream    = 64 << 20  // bytes of one
	maxOperators = 200 << 20 // operators of content streams, and glyphs that they show
	maxGlyphs    = 1 << 20   // on one page; a full page of a newspaper has 20,000
	maxPages     = 100_000
	maxTreeNodes = 4 * maxPages
	maxTreeDepth = 60
	maxForms     = 12 // form XObjects within form XObjects
)

// budget is what is left of it.
type budget struct{ bytes, operators int64 }

func newBudget() *budget { return &budget{maxDecoded, maxOperators} }

// spent is the panic of a budget that is used up; open and load recover it.
type spent struct{ what string }

func (s spent) Error() string { return s.what }

func (b *budget) decode(n int) {
	if b.bytes -= int64(n); b.bytes < 0 {
		panic(spent{fmt.Sprintf("its streams expand to more than %d MB", maxDecoded>>20)})
	}
}

// glyph counts the glyphs of one page.
func (b *budget) glyph(n int) {
	if n > maxGlyphs {
		panic(spent{fmt.Sprintf("one of its pages shows more than %d glyphs", maxGlyphs)})
	}
}

func (b *budget) operate(n int) {
	if b.operators -= int64(n); b.operators < 0 {
		panic(spent{fmt.Sprintf("its pages hold more than %d million operators", maxOperators>>20)})
	}
}
