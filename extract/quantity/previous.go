package quantity

// previousSentence is the sentence before the passage, read once a passage at most.
func (s *scan) previousSentence(in *Passage) *scan {
	if !s.prevRead {
		s.prevRead = true
		prev := Passage{Text: in.Previous, Language: in.Language}
		s.prev.reset(s.p, &prev)
		s.prev.lex()
		s.prev.read(&prev)
		s.prev.bases(&prev)
	}
	return s.prev
}
