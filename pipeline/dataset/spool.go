package dataset

import (
	"bufio"
	"cmp"
	"context"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"slices"

	"funn/pipeline/dataset/contract"
)

// spool keeps the rows of one table on disk until all of them are there:
// documents come in the order of their URIs and leave in the order of their
// ids. In memory stands one entry for each document.
type spool struct {
	table *contract.Table
	file  *os.File
	w     *bufio.Writer
	buf   []byte
	size  int64
	rows  int64
	index []batch
}

// batch is the rows that came of one set. Each stands behind its length.
type batch struct {
	key    string // the value that the table is sorted by first, which all of them have
	offset int64
	size   int64
	rows   int
}

// chunk is about how many bytes of rows are in memory at a time: one text may
// give more rows than fit.
const chunk = 8 << 20

func newSpool(t *contract.Table, dir string) (*spool, error) {
	f, err := os.Create(filepath.Join(dir, t.Name))
	if err != nil {
		return nil, err
	}
	return &spool{table: t, file: f, w: bufio.NewWriterSize(f, 256<<10)}, nil
}

// put takes the rows of one set.
func (s *spool) put(ctx context.Context, rows contract.Rows) error {
	if rows.Len() == 0 {
		return nil
	}
	at := batch{key: rows.Row(0).Text(s.table.Sort[0]), offset: s.size, rows: rows.Len()}
	var head [binary.MaxVarintLen64]byte
	for i := range rows.Len() {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.buf = rows.Row(i).AppendBinary(s.buf[:0])
		n := binary.PutUvarint(head[:], uint64(len(s.buf)))
		s.size += int64(n + len(s.buf))
		if _, err := s.w.Write(head[:n]); err != nil {
			return err
		}
		if _, err := s.w.Write(s.buf); err != nil {
			return err
		}
	}
	at.size = s.size - at.offset
	s.index = append(s.index, at)
	s.rows += int64(at.rows)
	return nil
}

// writeTo hands all rows to the sinks, in the table's order.
func (s *spool) writeTo(ctx context.Context, sinks []sink) error {
	if err := s.w.Flush(); err != nil {
		return err
	}
	slices.SortFunc(s.index, func(a, b batch) int { return cmp.Compare(a.key, b.key) })
	r := bufio.NewReaderSize(nil, 256<<10)
	for _, at := range s.index {
		r.Reset(io.NewSectionReader(s.file, at.offset, at.size))
		for left := at.rows; left > 0; {
			if err := ctx.Err(); err != nil {
				return err
			}
			rows, size, err := s.take(r, left)
			if err != nil {
				return err
			}
			for _, sink := range sinks {
				if err := sink.write(rows, size); err != nil {
					return err
				}
			}
			left -= rows.Len()
		}
	}
	return nil
}

// take reads as many of n rows as make up a chunk, one at least.
func (s *spool) take(r *bufio.Reader, n int) (rows contract.Rows, size int, err error) {
	rows = s.table.Empty()
	for rows.Len() < n && size < chunk {
		length, err := binary.ReadUvarint(r)
		if err != nil {
			return nil, 0, err
		}
		s.buf = slices.Grow(s.buf[:0], int(length))[:length]
		if _, err := io.ReadFull(r, s.buf); err != nil {
			return nil, 0, err
		}
		rows.Add().SetBinary(s.buf)
		size += int(length)
	}
	return rows, size, nil
}

func (s *spool) close() error { return s.file.Close() }
