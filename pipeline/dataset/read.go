package dataset

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"reflect"

	"github.com/parquet-go/parquet-go"

	"funn/extract/record"
)

// Lines yields the rows of one file of a table, each as its line of JSON Lines
// without the line feed, whatever the format. A line is good until the next one
// is asked for. An error ends the file: its schema is not that of the contract,
// or it cannot be read.
func Lines(path string, format Format, table string) iter.Seq2[[]byte, error] {
	for _, k := range kinds() {
		if k.table().Name == table {
			if format == JSONL {
				return jsonLines(path)
			}
			return k.(parquetReader).parquetLines(path)
		}
	}
	return func(yield func([]byte, error) bool) { yield(nil, fmt.Errorf("no table is called %q", table)) }
}

// SetLines are the rows of a set, by the order of Tables, each as its line of
// JSON Lines.
func SetLines(set *record.Set) [][][]byte {
	v := view{set: set}
	if set.Document != nil {
		v.runes = record.NewRuneIndex(set.Document.Text)
	}
	var out [][][]byte
	for i, k := range kinds() {
		if i > 0 && set.Document == nil {
			out = append(out, nil)
			continue
		}
		out = append(out, k.(parquetReader).lines(v))
	}
	return out
}

// parquetReader is a kind that can be read.
type parquetReader interface {
	parquetLines(path string) iter.Seq2[[]byte, error]
	lines(view) [][]byte
}

func (k rowsOf[R]) lines(v view) [][]byte {
	cols := jsonColumns(reflect.TypeFor[R]())
	var out [][]byte
	rows := k.rows(v)
	for i := range rows {
		out = append(out, jsonRow(nil, cols, reflect.ValueOf(&rows[i]).Elem()))
	}
	return out
}

func (k rowsOf[R]) parquetLines(path string) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if err := k.parquet(path, func(line []byte) bool { return yield(line, nil) }); err != nil {
			yield(nil, err)
		}
	}
}

func (k rowsOf[R]) parquet(path string, yield func([]byte) bool) (err error) {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	outside := false // in the hands of whoever reads the rows
	defer func() {   // the library panics on some damaged files
		if v := recover(); v != nil {
			if outside {
				panic(v)
			}
			err = fmt.Errorf("no whole Parquet file: %v", v)
		}
	}()
	file, err := parquet.OpenFile(f, info.Size())
	if err != nil {
		return fmt.Errorf("no whole Parquet file: %w", err)
	}
	want := parquet.SchemaOf(new(R))
	if have := file.Schema(); !parquet.EqualNodes(have, want) {
		return fmt.Errorf("the schema is not that of the contract: %s", schemaDifference(have, want))
	}
	cols := jsonColumns(reflect.TypeFor[R]())
	nullable := nullColumns[R](want)
	buf := make([]parquet.Row, 64)
	var line []byte
	for _, group := range file.RowGroups() {
		rows := group.Rows()
		defer rows.Close()
		for {
			n, err := rows.ReadRows(buf)
			for _, values := range buf[:n] {
				var r R
				if err := want.Reconstruct(&r, values); err != nil {
					return err
				}
				clearNulls(reflect.ValueOf(&r).Elem(), nullable, values)
				line = jsonRow(line[:0], cols, reflect.ValueOf(&r).Elem())
				outside = true
				more := yield(line)
				outside = false
				if !more {
					return nil
				}
			}
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// nullColumns are the fields that are nil for NULL, by the number of their column.
func nullColumns[R any](s *parquet.Schema) map[int][]int {
	out := map[int][]int{}
	for _, c := range columns(reflect.TypeFor[R]()) {
		if leaf, ok := s.Lookup(c.Name); ok && c.Nullable {
			out[leaf.ColumnIndex] = c.index
		}
	}
	return out
}

// clearNulls makes nil of NULL: the library leaves a pointer to a zero value
// behind where the field stands in an embedded struct.
func clearNulls(row reflect.Value, nullable map[int][]int, values parquet.Row) {
	for _, v := range values {
		if index, ok := nullable[v.Column()]; ok && v.IsNull() {
			row.FieldByIndex(index).SetZero()
		}
	}
}

// schemaDifference names the first column that differs.
func schemaDifference(have, want *parquet.Schema) string {
	h, w := have.Fields(), want.Fields()
	for i := range max(len(h), len(w)) {
		switch {
		case i >= len(h):
			return fmt.Sprintf("column %s is missing", w[i].Name())
		case i >= len(w):
			return fmt.Sprintf("column %s is not in it", h[i].Name())
		case h[i].Name() != w[i].Name():
			return fmt.Sprintf("column %d is %s and not %s", i+1, h[i].Name(), w[i].Name())
		case !parquet.EqualNodes(h[i], w[i]):
			return fmt.Sprintf("column %s has another type", h[i].Name())
		}
	}
	return "its columns are wrapped otherwise"
}

// maxLine bounds a line of JSON Lines, in bytes: a document of the largest size
// that can be read, with every character escaped, stands below it.
const maxLine = 2 << 30

func jsonLines(path string) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(nil, err)
			return
		}
		defer f.Close()
		r := bufio.NewReaderSize(f, 256<<10)
		var line []byte
		for {
			line = line[:0]
			for {
				part, err := r.ReadSlice('\n')
				line = append(line, part...)
				if err == nil {
					break
				}
				if errors.Is(err, bufio.ErrBufferFull) && len(line) < maxLine {
					continue
				}
				if errors.Is(err, io.EOF) && len(line) == 0 {
					return
				}
				if errors.Is(err, io.EOF) {
					err = errors.New("the last line has no end: the file was cut off")
				}
				yield(nil, err)
				return
			}
			if !yield(bytes.TrimSuffix(line, []byte("\n")), nil) {
				return
			}
		}
	}
}
