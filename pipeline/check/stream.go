package check

import (
	"bytes"
	"errors"
	"iter"

	"funn/pipeline/dataset"
	"funn/pipeline/dataset/contract"
)

// stream is the rows of a table. Where the table stands in several files they
// are read side by side: all hold the same rows.
type stream struct {
	*dataset.Stream
	c      *checker
	table  *contract.Table
	refs   []*contract.Column
	path   string // of the first file
	count  int
	broken bool
}

func (c *checker) open(t *contract.Table, files []dataset.File) *stream {
	s := &stream{c: c, table: t, refs: t.With(contract.Reference), path: t.Name}
	if len(files) > 0 {
		s.path = files[0].Path
	}
	s.Stream = dataset.NewStream(s.rows(files))
	return s
}

// rows yields the rows that can be read, and tells of the others.
func (s *stream) rows(files []dataset.File) iter.Seq2[contract.Row, error] {
	return func(yield func(contract.Row, error) bool) {
		if len(files) == 0 {
			return
		}
		others := make([]func() (contract.Row, error, bool), len(files)-1)
		for i, f := range files[1:] {
			pull, stop := iter.Pull2(s.c.set.Rows(s.table, f, contract.Exact))
			defer stop()
			others[i] = pull
		}
		for r, err := range s.c.set.Rows(s.table, files[0], contract.Exact) {
			fault, end := rowFault(err)
			if end {
				s.fault(s.path, r.At, "%v", err)
				return
			}
			s.count++
			if !s.same(&r, others, files[1:]) {
				return
			}
			if fault == "" {
				fault = r.Unknown()
			}
			if fault != "" {
				s.c.fault(s.path, r.At, "%s", fault)
			} else if !yield(r, nil) {
				return
			}
		}
		s.same(nil, others, files[1:])
	}
}

// rowFault is what is wrong with one row, and whether err ends its file.
func rowFault(err error) (fault string, end bool) {
	var row *contract.RowError
	if errors.As(err, &row) {
		return row.Message, false
	}
	return "", err != nil
}

// same holds a row against that of the other files, where nil stands for the end,
// and reports whether there may be more.
func (s *stream) same(r *contract.Row, others []func() (contract.Row, error, bool), files []dataset.File) bool {
	for i, pull := range others {
		other, err, ok := pull()
		switch _, end := rowFault(err); {
		case end:
			s.fault(files[i].Path, s.count, "%v", err)
			return false
		case ok != (r != nil):
			s.fault(files[i].Path, s.count, "has another number of rows than %s", s.path)
		case ok && !bytes.Equal(r.Line(), other.Line()):
			s.c.fault(files[i].Path, s.count, "the row is not that of %s", s.path)
		}
	}
	return !s.broken
}

// fault tells of what ends the table.
func (s *stream) fault(path string, row int, format string, a ...any) {
	s.c.fault(path, row, format, a...)
	s.broken = true
}

// stray tells of a row that belongs to no document.
func (s *stream) stray(r contract.Row) error {
	s.c.fault(s.path, r.At, "the document %s has no row in documents, or the rows are not in the order of doc_id", r.Key().DocID)
	return nil
}

// of are the rows of a document.
func (s *stream) of(doc string) []contract.Row {
	rows, _ := s.Of(doc, s.stray) // its rows are read without an error
	return rows
}
