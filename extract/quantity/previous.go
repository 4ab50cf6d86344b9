package quantity

import "funn/extract/record"

// previousSentence is the sentence before the passage, read once a passage at most.
func (s *scan) previousSentence(in *Passage) *scan {
	if !s.prevRead {
		s.prevRead = true
		s.prev.readContext(s.p, in.Previous, in.Language)
	}
	return s.prev
}

// sentenceBefore is the sentence that stands back sentences before the one before
// the passage, nil where none does. It is good until the next call.
func (s *scan) sentenceBefore(in *Passage, back int) *scan {
	switch {
	case back == 0 && in.Previous == "", back > len(in.Earlier):
		return nil
	case back == 0:
		return s.previousSentence(in)
	}
	if s.back != back { // a share after another asks for the same one
		s.earlier.readContext(s.p, in.Earlier[len(in.Earlier)-back], in.Language)
		s.back = back
	}
	return s.earlier
}

// readContext reads a sentence of the context, on its own.
func (s *scan) readContext(p *Parser, text string, l record.Language) {
	in := Passage{Text: text, Language: l}
	s.reset(p, &in)
	s.lex()
	s.read(&in)
	s.findPeriods()
	s.bases(&in)
}
