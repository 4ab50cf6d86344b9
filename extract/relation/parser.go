package relation

import (
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/syntax"
	"funn/extract/token"
)

// Parser reads percentages and amounts out of sentences. It is read-only after
// New and may be shared between goroutines.
type Parser struct {
	lexer *token.Lexer
	ways  *ways
}

// New builds a Parser from the embedded vocabulary. An error names the file
// and the line that is wrong.
func New() (*Parser, error) {
	lexer, err := token.NewLexer()
	if err != nil {
		return nil, err
	}
	return &Parser{lexer, newWays()}, nil
}

// Result is what Parse found, in the order of the text. A Result is reused from
// call to call; it belongs to one goroutine.
type Result struct {
	Percentages []record.Percentage
	Amounts     []record.Amount

	Trace bool // rows tell what the rules that were not followed would have said

	finder *finder
}

// Reset empties r and keeps its memory.
func (r *Result) Reset() {
	r.Percentages = r.Percentages[:0]
	r.Amounts = r.Amounts[:0]
}

// of is the scratch of r.
func (r *Result) of(p *Parser) *finder {
	if r.finder == nil {
		r.finder = newFinder(p.ways)
		r.finder.prev, r.finder.earlier = newFinder(p.ways), newFinder(p.ways)
	}
	return r.finder
}

// Parse appends what in holds to dst. Spans are bytes of in.Text. Change groups
// are unique within the passage only.
func (p *Parser) Parse(dst *Result, in quantity.Passage) {
	f := dst.of(p)
	f.reset(p.lexer, &in)
	if !f.CutGuessing() {
		return
	}
	f.traced = dst.Trace
	f.read()
	if len(f.mentions) > 0 {
		f.describe()
		f.emit(dst)
	}
}

// Respondents is who a sentence says that a survey went to: ansatte in Skjemaet gikk
// til 1 200 ansatte. It is "" for a sentence that presents no survey. dst lends its
// memory and is not changed otherwise.
func (p *Parser) Respondents(dst *Result, text string, l record.Language) string {
	if !surveys(text) {
		return ""
	}
	f := dst.of(p).earlier
	f.readContext(p.lexer, text, l)
	return respondents(f.Sentence)
}

// Dated reports whether text, the head of a column, names a time. dst lends its memory
// and is not changed otherwise.
func (p *Parser) Dated(dst *Result, text string, l record.Language) bool {
	f := dst.of(p)
	f.Sentence.Reset(p.lexer, "", l, true)
	return f.reading.Head(quantity.PlaceColumn, text, l).Time.Text != ""
}

// respondents is who a sentence that may present a survey says that it went to.
func respondents(s *token.Sentence) string {
	for i := range s.Tokens {
		if s.KindAt(i) != token.Word {
			continue
		}
		if asks(s, i) {
			if b := syntax.Crowd(s, i+1); !b.Empty() {
				return s.Words(b)
			}
		}
		if instrument(s, i) {
			return s.Words(sentTo(s, i))
		}
	}
	return ""
}
