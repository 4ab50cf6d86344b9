package dataset

import (
	"iter"

	"funn/pipeline/dataset/contract"
)

// Stream is the rows of a table as they are taken one document after another.
type Stream struct {
	next  func() (contract.Row, error, bool)
	stop  func()
	ahead *contract.Row
}

// NewStream takes rows that are in the order of doc_id.
func NewStream(rows iter.Seq2[contract.Row, error]) *Stream {
	next, stop := iter.Pull2(rows)
	return &Stream{next: next, stop: stop}
}

// Stop ends the stream.
func (s *Stream) Stop() { s.stop() }

// Next is the next row, false at the end.
func (s *Stream) Next() (contract.Row, error, bool) {
	if s.ahead != nil {
		r := *s.ahead
		s.ahead = nil
		return r, nil, true
	}
	return s.next()
}

// End tells of all the rows that are left.
func (s *Stream) End(stray func(contract.Row) error) error {
	_, err := s.Of("~", stray) // behind every doc_id
	return err
}

// Of are the rows of a document. What stands before them is of no document that
// comes in its place: stray is told, and may end it.
func (s *Stream) Of(doc string, stray func(contract.Row) error) ([]contract.Row, error) {
	var out []contract.Row
	for {
		r, err, ok := s.Next()
		if err != nil || !ok {
			return out, err
		}
		switch id := r.Key().DocID; {
		case id == doc:
			out = append(out, r)
		case id < doc:
			if err := stray(r); err != nil {
				return out, err
			}
		default:
			s.ahead = &r
			return out, nil
		}
	}
}
