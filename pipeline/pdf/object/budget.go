package object

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
)

// Budget is what one document may still expand to. What goes beyond panics with
// Spent.
type Budget struct{ bytes, operators int64 }

// NewBudget is the budget of a document of which nothing has been read.
func NewBudget() *Budget { return &Budget{maxDecoded, maxOperators} }

// Spent is the panic of a budget that is used up: it goes through Open and
// File.Try, and ends the document.
type Spent struct{ what string }

// Error says what was too much.
func (s Spent) Error() string { return s.what }

// decode spends n bytes of a decoded stream.
func (b *Budget) decode(n int) {
	if b.bytes -= int64(n); b.bytes < 0 {
		panic(Spent{fmt.Sprintf("its streams expand to more than %d MB", maxDecoded>>20)})
	}
}

// Glyphs bounds the glyphs that one page shows, n so far.
func (b *Budget) Glyphs(n int) {
	if n > maxGlyphs {
		panic(Spent{fmt.Sprintf("one of its pages shows more than %d glyphs", maxGlyphs)})
	}
}

// Operate spends n operators, or shown glyphs.
func (b *Budget) Operate(n int) {
	if b.operators -= int64(n); b.operators < 0 {
		panic(Spent{fmt.Sprintf("its pages hold more than %d million operators", maxOperators>>20)})
	}
}
