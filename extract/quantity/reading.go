package quantity

import (
	"funn/extract/morph"
	"funn/extract/record"
	"funn/extract/token"
)

// Reading is a passage with the mentions that are found in it. It is scratch that a
// worker uses again and again.
type Reading struct {
	Mentions []Mention // in the order of the text

	s      *token.Sentence
	owner  []int // mention by number, −1 where none has it
	groups int
	heads  [places]Head // of the caption, column and row that came last

	previous     token.Sentence
	previousRead bool
}

// NewReading is a Reading of s, which is cut by its owner and joined by Read.
func NewReading(s *token.Sentence) *Reading { return &Reading{s: s} }

// Reset empties r for another passage and keeps its memory.
func (r *Reading) Reset() {
	r.Mentions, r.groups, r.previousRead = r.Mentions[:0], 0, false
}

// Read turns the tokens of the sentence into mentions. Each step reads what those before
// it have left of the numbers.
func (r *Reading) Read(in *Passage) {
	r.s.Join()
	morph.Mark(r.s)
	units(r)
	inherit(r)
	parts(r)
	join(r)
	shares(r)
	elide(r)
	ratios(r)
	fractions(r)
	fractionRanges(r)
	elidedMoney(r, in)
	if in.InTable {
		cells(r, in)
	}
	axes(r, in)
	r.order()
}

// Head reads text, which stands at p. The cells of a column or a row share what was read.
func (r *Reading) Head(p Place, text string, language record.Language) *Head {
	x := &r.heads[p]
	if x.text != text {
		x.read(r.s.Lexer(), p, text, language)
	}
	return x
}

// moneyBefore reports whether the sentence before the passage speaks of money. It is cut
// when that is asked for.
func (r *Reading) moneyBefore(in *Passage) bool {
	if in.Previous == "" {
		return false
	}
	if !r.previousRead {
		r.previousRead = true
		r.previous.Reset(r.s.Lexer(), in.Previous, in.Language, false)
		r.previous.Cut()
		r.previous.Join()
		morph.Mark(&r.previous)
	}
	return speaksOfMoney(&r.previous)
}
