package dataset

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"os"
	"path/filepath"
	"strings"

	"funn/pipeline/dataset/contract"
)

// Format is a file format of the dataset.
type Format string

// The formats of the contract.
const (
	Parquet Format = "parquet"
	JSONL   Format = "jsonl"
)

// Formats are all of them.
func Formats() []Format { return []Format{Parquet, JSONL} }

// sink writes one file of one table.
type sink interface {
	write(rows contract.Rows, size int) error // in order, with about how many bytes they hold
	close() (File, error)                     // after the last row; the file is on the disk then
	abort()
}

func newSink(t *contract.Table, format Format, dir, version string) (sink, error) {
	out, err := create(dir, format, t.Name)
	if err != nil {
		return nil, err
	}
	if format == Parquet {
		return &parquetSink{out, t.Parquet(out, version)}, nil
	}
	return &jsonlSink{output: out}, nil
}

// File is one file of the dataset, as the manifest lists it.
type File struct {
	Path   string `json:"path"` // relative to the dataset, with slashes
	Bytes  int64  `json:"bytes"`
	Rows   int64  `json:"rows"`
	SHA256 string `json:"sha256"`
}

// Format is that of the file.
func (f File) Format() Format {
	name, _, _ := strings.Cut(f.Path, "/")
	return Format(name)
}

// parquetSink is a file of Parquet.
type parquetSink struct {
	*output
	w contract.Writer
}

func (s *parquetSink) write(rows contract.Rows, size int) error {
	s.file.Rows += int64(rows.Len())
	return s.w.Write(rows, size)
}

func (s *parquetSink) close() (File, error) {
	if err := s.w.Close(); err != nil {
		return File{}, err
	}
	return s.output.close()
}

// jsonlSink is a file of JSON Lines.
type jsonlSink struct {
	*output
	buf []byte
}

func (s *jsonlSink) write(rows contract.Rows, _ int) error {
	s.file.Rows += int64(rows.Len())
	for i := range rows.Len() {
		s.buf = append(rows.Row(i).AppendJSON(s.buf[:0]), '\n')
		if _, err := s.output.Write(s.buf); err != nil {
			return err
		}
	}
	return nil
}

// output is a file that knows its own hash and size.
type output struct {
	file File
	f    *os.File
	w    *bufio.Writer
	sum  hash.Hash
}

func create(dir string, format Format, table string) (*output, error) {
	path := filepath.Join(string(format), table, "part-00000."+string(format))
	if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(path)), 0o777); err != nil {
		return nil, err
	}
	f, err := os.Create(filepath.Join(dir, path))
	if err != nil {
		return nil, err
	}
	o := &output{file: File{Path: filepath.ToSlash(path)}, f: f, sum: sha256.New()}
	o.w = bufio.NewWriterSize(hashed{o}, 256<<10)
	return o, nil
}

// hashed is what the buffer of an output flushes to.
type hashed struct{ o *output }

func (h hashed) Write(b []byte) (int, error) {
	n, err := h.o.f.Write(b)
	h.o.sum.Write(b[:n])
	h.o.file.Bytes += int64(n)
	return n, err
}

func (o *output) Write(b []byte) (int, error) { return o.w.Write(b) }

func (o *output) close() (File, error) {
	if err := o.w.Flush(); err != nil {
		return File{}, err
	}
	if err := o.f.Sync(); err != nil {
		return File{}, err
	}
	o.file.SHA256 = hex.EncodeToString(o.sum.Sum(nil))
	return o.file, o.f.Close()
}

func (o *output) abort() { o.f.Close() }
