package dataset

import (
	"bufio"
	"cmp"
	"context"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
)

// spool keeps the rows of one table on disk until all of them are there:
// documents come in the order of their URIs and leave in the order of their
// ids. In memory stands one entry for each document.
type spool interface {
	put(context.Context, view) error
	rows() int64
	writeTo(context.Context, []sink) error // in the table's order
	newSink(format Format, dir, version string) (sink, error)
	close() error
}

type disk[R any] struct {
	kind  rowsOf[R]
	file  *os.File
	w     *bufio.Writer
	buf   []byte
	size  int64
	count int64
	index []batch
}

// batch is the rows that came of one set. Each stands behind its length.
type batch struct {
	key    string
	offset int64
	size   int64
	rows   int
}

// chunk is about how many bytes of rows are in memory at a time: one text may
// give more rows than fit.
const chunk = 8 << 20

func (k rowsOf[R]) open(dir string) (spool, error) {
	f, err := os.Create(filepath.Join(dir, k.name))
	if err != nil {
		return nil, err
	}
	return &disk[R]{kind: k, file: f, w: bufio.NewWriterSize(f, 256<<10)}, nil
}

func (d *disk[R]) put(ctx context.Context, v view) error {
	rows := d.kind.rows(v)
	if len(rows) == 0 {
		return nil
	}
	at := batch{key: d.kind.group(v), offset: d.size, rows: len(rows)}
	var head [binary.MaxVarintLen64]byte
	for i := range rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		d.buf = encode(d.buf[:0], reflect.ValueOf(&rows[i]).Elem())
		n := binary.PutUvarint(head[:], uint64(len(d.buf)))
		d.size += int64(n + len(d.buf))
		if _, err := d.w.Write(head[:n]); err != nil {
			return err
		}
		if _, err := d.w.Write(d.buf); err != nil {
			return err
		}
	}
	at.size = d.size - at.offset
	d.index = append(d.index, at)
	d.count += int64(len(rows))
	return nil
}

func (d *disk[R]) rows() int64 { return d.count }

func (d *disk[R]) writeTo(ctx context.Context, sinks []sink) error {
	if err := d.w.Flush(); err != nil {
		return err
	}
	slices.SortFunc(d.index, func(a, b batch) int { return cmp.Compare(a.key, b.key) })
	r := bufio.NewReaderSize(nil, 256<<10)
	for _, at := range d.index {
		r.Reset(io.NewSectionReader(d.file, at.offset, at.size))
		for left := at.rows; left > 0; {
			if err := ctx.Err(); err != nil {
				return err
			}
			rows, size, err := d.take(r, left)
			if err != nil {
				return err
			}
			for _, s := range sinks {
				if err := s.(rowSink[R]).write(rows, size); err != nil {
					return err
				}
			}
			left -= len(rows)
		}
	}
	return nil
}

// take reads as many of n rows as make up a chunk, one at least.
func (d *disk[R]) take(r *bufio.Reader, n int) (rows []R, size int, err error) {
	for len(rows) < n && size < chunk {
		length, err := binary.ReadUvarint(r)
		if err != nil {
			return nil, 0, err
		}
		d.buf = slices.Grow(d.buf[:0], int(length))[:length]
		if _, err := io.ReadFull(r, d.buf); err != nil {
			return nil, 0, err
		}
		var row R
		decode(d.buf, reflect.ValueOf(&row).Elem())
		rows = append(rows, row)
		size += int(length)
	}
	return rows, size, nil
}

func (d *disk[R]) close() error { return d.file.Close() }
