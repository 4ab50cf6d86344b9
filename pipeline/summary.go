package pipeline

import "funn/extract/record"

// Summary counts what a run wrote.
type Summary struct {
	Sources   int
	Bytes     int64 // of the sources that were read
	Status    map[record.Status]int
	Reason    map[record.Status]map[record.Reason]int // of the sources that are not ok
	Documents int
}

func (s *Summary) add(set *record.Set) {
	src := set.Source
	if s.Status == nil {
		s.Status = map[record.Status]int{}
		s.Reason = map[record.Status]map[record.Reason]int{}
	}
	s.Sources++
	s.Status[src.Status]++
	if src.DocID != "" {
		s.Bytes += src.ByteSize
	}
	if src.Reason != record.ReasonNone {
		if s.Reason[src.Status] == nil {
			s.Reason[src.Status] = map[record.Reason]int{}
		}
		s.Reason[src.Status][src.Reason]++
	}
	if set.Document != nil {
		s.Documents++
	}
}
