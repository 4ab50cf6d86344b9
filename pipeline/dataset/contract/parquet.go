package contract

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

const (
	maxGroupRows  = 122_880   // of a row group: what DuckDB scans per thread
	maxGroupBytes = 128 << 20 // about; bounds the memory of a table of long texts
	bloomBits     = 10        // a value; one look-up in a hundred is in vain
)

// Writer writes rows of one table as Parquet.
type Writer interface {
	Write(rows Rows, size int) error // in order, with about how many bytes they hold
	Close() error                    // writes what is left, and the footer
}

// Parquet writes rows to w, as that version of the program.
func (t *Table) Parquet(w io.Writer, version string) Writer {
	order := make([]parquet.SortingColumn, len(t.Sort))
	for i, c := range t.Sort {
		order[i] = parquet.Ascending(c) // declares, does not sort
	}
	options := []parquet.WriterOption{
		parquet.CreatedBy("funn", version, fmt.Sprintf("contract-%d", Version)),
		parquet.Compression(&zstd.Codec{}),
		parquet.DefaultEncodingFor(parquet.ByteArray, &parquet.Plain), // the one every reader knows
		parquet.DataPageStatistics(false),                             // would put a page's least and greatest text into its header, twice
		parquet.BloomFilters(parquet.SplitBlockFilter(bloomBits, "doc_id")),
		parquet.SortingWriterConfig(parquet.SortingColumns(order...)),
	}
	for i := range t.Columns {
		if c := t.Columns[i].Name; longText(c) {
			options = append(options, parquet.SkipPageBounds(c))
		}
	}
	return t.writer(w, options...)
}

// longText columns have no use for the least and the greatest value, which
// would stand whole in the footer.
func longText(column string) bool {
	return column == "text" || column == "sentence" || column == "message"
}

type parquetWriter[R any] struct {
	*parquet.GenericWriter[R]
	rows int // of the row group at hand
	size int
}

func (w *parquetWriter[R]) Write(rows Rows, size int) error {
	for left := rows.(*list[R]).rows; len(left) > 0; {
		n := min(len(left), maxGroupRows-w.rows)
		if _, err := w.GenericWriter.Write(left[:n]); err != nil {
			return err
		}
		w.rows += n
		left = left[n:]
		if w.rows == maxGroupRows {
			if err := w.flush(); err != nil {
				return err
			}
		}
	}
	if w.size += size; w.size >= maxGroupBytes {
		return w.flush()
	}
	return nil
}

func (w *parquetWriter[R]) flush() error {
	w.rows, w.size = 0, 0
	return w.Flush()
}

// ReadParquet yields the rows of a Parquet file. An error ends it: its schema is
// not that of the contract, or it cannot be read.
func (t *Table) ReadParquet(r io.ReaderAt, size int64) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if err := t.each(r, size, func(row Row) bool { return yield(row, nil) }); err != nil {
			yield(Row{}, err)
		}
	}
}

func (t *Table) each(r io.ReaderAt, size int64, yield func(Row) bool) (err error) {
	outside := false // in the hands of whoever takes the rows
	defer func() {   // the library panics on some damaged files
		if v := recover(); v != nil {
			if outside {
				panic(v)
			}
			err = fmt.Errorf("no whole Parquet file: %v", v)
		}
	}()
	file, err := parquet.OpenFile(r, size)
	if err != nil {
		return fmt.Errorf("no whole Parquet file: %w", err)
	}
	want := parquet.SchemaOf(t.empty().Add().Pointer())
	if have := file.Schema(); !parquet.EqualNodes(have, want) {
		return fmt.Errorf("the schema is not that of the contract: %s", schemaDifference(have, want))
	}
	nullable := t.nullable(want)
	buf := make([]parquet.Row, 64)
	for _, group := range file.RowGroups() {
		rows := group.Rows()
		defer rows.Close()
		for {
			n, err := rows.ReadRows(buf)
			for _, values := range buf[:n] {
				row := t.empty().Add()
				if err := want.Reconstruct(row.Pointer(), values); err != nil {
					return err
				}
				clearNulls(row.v, nullable, values)
				outside = true
				more := yield(row)
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

// nullable are the fields that are nil for NULL, by the number of their column.
func (t *Table) nullable(s *parquet.Schema) map[int][]int {
	out := map[int][]int{}
	for i := range t.Columns {
		c := &t.Columns[i]
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
