package dataset

import (
	"reflect"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

const (
	maxGroupRows  = 122_880   // of a row group: what DuckDB scans per thread
	maxGroupBytes = 128 << 20 // about; bounds the memory of a table of long texts
	bloomBits     = 10        // a value; one look-up in a hundred is in vain
)

type parquetSink[R any] struct {
	*output
	w    *parquet.GenericWriter[R]
	rows int // of the row group at hand
	size int
}

func newParquetSink[R any](out *output, k rowsOf[R], version string) *parquetSink[R] {
	order := make([]parquet.SortingColumn, len(k.sort))
	for i, c := range k.sort {
		order[i] = parquet.Ascending(c) // declares, does not sort
	}
	options := []parquet.WriterOption{
		parquet.CreatedBy("funn", version, "contract-1"),
		parquet.Compression(&zstd.Codec{}),
		parquet.DefaultEncodingFor(parquet.ByteArray, &parquet.Plain), // the one every reader knows
		parquet.DataPageStatistics(false),                             // would put a page's least and greatest text into its header, twice
		parquet.BloomFilters(parquet.SplitBlockFilter(bloomBits, "doc_id")),
		parquet.SortingWriterConfig(parquet.SortingColumns(order...)),
	}
	for _, c := range columns(reflect.TypeFor[R]()) {
		if longText(c.Name) {
			options = append(options, parquet.SkipPageBounds(c.Name))
		}
	}
	return &parquetSink[R]{output: out, w: parquet.NewGenericWriter[R](out, options...)}
}

// longText columns have no use for the least and the greatest value, which
// would stand whole in the footer.
func longText(column string) bool {
	return column == "text" || column == "sentence" || column == "message"
}

func (s *parquetSink[R]) write(rows []R, size int) error {
	s.file.Rows += int64(len(rows))
	for len(rows) > 0 {
		n := min(len(rows), maxGroupRows-s.rows)
		if _, err := s.w.Write(rows[:n]); err != nil {
			return err
		}
		s.rows += n
		rows = rows[n:]
		if s.rows == maxGroupRows {
			if err := s.flush(); err != nil {
				return err
			}
		}
	}
	if s.size += size; s.size >= maxGroupBytes {
		return s.flush()
	}
	return nil
}

func (s *parquetSink[R]) flush() error {
	s.rows, s.size = 0, 0
	return s.w.Flush()
}

func (s *parquetSink[R]) close() (File, error) {
	if err := s.w.Close(); err != nil {
		return File{}, err
	}
	return s.output.close()
}
