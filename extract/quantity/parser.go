package quantity

import (
	"fmt"

	"funn/extract/numeral"
	"funn/extract/record"
)

// Parser reads percentages and amounts out of sentences. It is read-only after
// New and may be shared between goroutines.
type Parser struct {
	numbers *numeral.Lexicon
	words   *vocabulary
}

// New builds a Parser from the embedded vocabulary. An error names the file
// and the line that is wrong.
func New() (*Parser, error) {
	numbers, err := numeral.New()
	if err != nil {
		return nil, fmt.Errorf("number words: %w", err)
	}
	words, err := newVocabulary(numbers)
	if err != nil {
		return nil, fmt.Errorf("vocabulary: %w", err)
	}
	return &Parser{numbers, words}, nil
}

// Passage is what Parse reads: one sentence or one table cell of cleaned
// running text.
type Passage struct {
	Text     string
	Previous string          // the sentence before it in the same paragraph or list, "" where none
	Earlier  []string        // the sentences before that one, the nearest last
	Apart    bool            // Text opens an item, and Previous stands in the one above
	Lead     string          // the sentence that introduces the list, "" outside of lists
	Asked    string          // who the survey of the report went to, "" where none is known
	Language record.Language // decides what a comma and a full stop mean in a number
	InTable  bool            // Text is a cell, or a row of cells, of a table
	Unit     string          // the table's caption, which may carry a unit
	Column   string          // the head of the cell's column, which may carry one as well
	Row      string          // the name of the cell's row, likewise
	Group    string          // the head of the rows that the row belongs to
	Caption  string          // all of the caption, with the question above it and the note below
	Dated    bool            // columns of the table say when their numbers are of: the caption does not
	Outlier  Outlier         // how the cell's row or column differs from its table
}

// Result is what Parse found, in the order of the text. A Result is reused from
// call to call; it belongs to one goroutine.
type Result struct {
	Percentages []record.Percentage
	Amounts     []record.Amount

	scan     scan
	previous scan         // of the sentence before
	earlier  scan         // of one before that
	heads    [places]head // of the caption, column and row that came last
}

// Reset empties r and keeps its memory.
func (r *Result) Reset() {
	r.Percentages = r.Percentages[:0]
	r.Amounts = r.Amounts[:0]
}

// Parse appends what in holds to dst. Spans are bytes of in.Text. Change groups
// are unique within the passage only.
func (p *Parser) Parse(dst *Result, in Passage) {
	s := &dst.scan
	s.reset(p, &in)
	s.prev, s.earlier, s.heads = &dst.previous, &dst.earlier, &dst.heads
	anchored := s.lex()
	if s.unknown && s.soundsEnglish() {
		s.reset(p, &in)
		s.english, s.unknown = true, false
		anchored = s.lex()
	}
	if !anchored {
		return
	}
	s.read(&in)
	if len(s.mentions) == 0 {
		return
	}
	s.describe(&in)
	if in.InTable {
		s.tabular(&in)
	}
	s.emit(dst, &in)
}

// read turns the tokens into mentions.
func (s *scan) read(in *Passage) {
	s.merge()
	s.finish()
	s.units()
	s.inherit()
	s.parts()
	s.join()
	s.shares()
	s.elide()
	s.ratios()
	s.fractions()
	s.fractionRanges()
	s.elidedMoney(in)
	if in.InTable {
		s.cells(in)
	}
	s.axes(in)
	s.order()
}
