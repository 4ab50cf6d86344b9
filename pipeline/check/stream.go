package check

import (
	"bytes"
	"encoding/json"
	"iter"
	"path/filepath"

	"funn/pipeline/dataset"
)

// stream is the rows of a table. Where the table stands in several files they
// are read side by side: all hold the same rows.
type stream struct {
	c      *checker
	table  dataset.Table
	path   string // of the first file
	others []string
	pull   []func() ([]byte, error, bool)
	stop   []func()
	count  int
	broken bool
	ahead  *row
	last   string // doc_id of the row before
}

// row is a row as its values in JSON.
type row struct {
	at     int // 1-based
	line   []byte
	values map[string]json.RawMessage
}

func (c *checker) open(t dataset.Table, files []dataset.File) *stream {
	s := &stream{c: c, table: t, path: t.Name}
	for i, f := range files {
		if i == 0 {
			s.path = f.Path
		} else {
			s.others = append(s.others, f.Path)
		}
		next, stop := iter.Pull2(dataset.Lines(filepath.Join(c.dir, filepath.FromSlash(f.Path)), format(f.Path), t.Name))
		s.pull, s.stop = append(s.pull, next), append(s.stop, stop)
	}
	return s
}

func (s *stream) close() {
	for _, stop := range s.stop {
		stop()
	}
}

// next is the next row that can be read, nil at the end.
func (s *stream) next() *row {
	if r := s.ahead; r != nil {
		s.ahead = nil
		return r
	}
	for !s.broken && len(s.pull) > 0 {
		line, err, ok := s.pull[0]()
		if err != nil {
			s.c.fault(s.path, s.count+1, "%v", err)
			s.broken = true
			return nil
		}
		if ok {
			s.count++
		}
		for i, pull := range s.pull[1:] {
			other, err, also := pull()
			switch {
			case err != nil:
				s.c.fault(s.others[i], s.count, "%v", err)
				s.broken = true
				return nil
			case ok != also:
				s.c.fault(s.others[i], s.count, "has another number of rows than %s", s.path)
				s.broken = true
			case !bytes.Equal(line, other):
				s.c.fault(s.others[i], s.count, "the row is not that of %s", s.path)
			}
		}
		if !ok {
			return nil
		}
		if r := s.parse(line); r != nil {
			return r
		}
	}
	return nil
}

// of are the rows of a document, where they come next.
func (s *stream) of(doc string) []*row {
	var out []*row
	for {
		r := s.next()
		if r == nil {
			return out
		}
		if id := r.str("doc_id"); id != doc {
			if id < doc {
				s.c.fault(s.path, r.at, "the document %s has no row in documents, or the rows are not in the order of doc_id", id)
				continue
			}
			s.ahead = r
			return out
		}
		out = append(out, r)
	}
}
