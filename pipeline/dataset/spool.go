package dataset

import (
	"bufio"
	"cmp"
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"slices"
)

// spool keeps the rows of one table on disk until all of them are there:
// documents come in the order of their URIs and leave in the order of their
// ids. In memory stands one entry for each document.
type spool interface {
	put(view) error
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

// batch is the rows that came of one set.
type batch struct {
	key    string
	offset int64
	size   int
}

func (k rowsOf[R]) open(dir string) (spool, error) {
	f, err := os.Create(filepath.Join(dir, k.name))
	if err != nil {
		return nil, err
	}
	return &disk[R]{kind: k, file: f, w: bufio.NewWriterSize(f, 256<<10)}, nil
}

func (d *disk[R]) put(v view) error {
	rows := d.kind.rows(v)
	if len(rows) == 0 {
		return nil
	}
	d.buf = binary.AppendUvarint(d.buf[:0], uint64(len(rows)))
	for i := range rows {
		d.buf = encode(d.buf, reflect.ValueOf(&rows[i]).Elem())
	}
	n, err := d.w.Write(d.buf)
	d.index = append(d.index, batch{d.kind.group(v), d.size, n})
	d.size += int64(n)
	d.count += int64(len(rows))
	return err
}

func (d *disk[R]) rows() int64 { return d.count }

func (d *disk[R]) writeTo(ctx context.Context, sinks []sink) error {
	if err := d.w.Flush(); err != nil {
		return err
	}
	slices.SortFunc(d.index, func(a, b batch) int { return cmp.Compare(a.key, b.key) })
	var raw []byte
	for _, at := range d.index {
		if err := ctx.Err(); err != nil {
			return err
		}
		raw = slices.Grow(raw[:0], at.size)[:at.size]
		if _, err := d.file.ReadAt(raw, at.offset); err != nil {
			return err
		}
		n, rest := length(raw)
		rows := make([]R, n)
		for i := range rows {
			rest = decode(rest, reflect.ValueOf(&rows[i]).Elem())
		}
		for _, s := range sinks {
			if err := s.(rowSink[R]).write(rows, at.size); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *disk[R]) close() error { return d.file.Close() }
