package dataset

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"funn/pipeline/dataset/contract"
)

// Reader reads a dataset, in whichever format it stands.
type Reader struct {
	Dir      string
	Manifest Manifest
}

// Open reads the manifest of the dataset in dir. The error is a *ManifestError.
func Open(dir string) (*Reader, error) {
	m, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	return &Reader{dir, m}, nil
}

// Rows yields the rows of a file of a table, in either format. A *contract.RowError
// is about one row, which comes with it, and the rows behind it follow; any other
// error ends the file.
func (r *Reader) Rows(t *contract.Table, f File, mode contract.Mode) iter.Seq2[contract.Row, error] {
	return func(yield func(contract.Row, error) bool) {
		file, err := os.Open(filepath.Join(r.Dir, filepath.FromSlash(f.Path)))
		if err != nil {
			yield(contract.Row{}, err)
			return
		}
		defer file.Close()
		rows := parquetRows(t, file)
		if f.Format() == JSONL {
			rows = jsonRows(t, file, mode)
		}
		at := 0
		for row, err := range rows {
			at++
			row.At = at
			if !yield(row, err) {
				return
			}
		}
	}
}

func parquetRows(t *contract.Table, f *os.File) iter.Seq2[contract.Row, error] {
	return func(yield func(contract.Row, error) bool) {
		info, err := f.Stat()
		if err != nil {
			yield(contract.Row{}, err)
			return
		}
		t.ReadParquet(f, info.Size())(yield)
	}
}

// maxLine bounds a line of JSON Lines, in bytes: a document of the largest size
// that can be read, with every character escaped, stands below it.
const maxLine = 2 << 30

func jsonRows(t *contract.Table, f *os.File, mode contract.Mode) iter.Seq2[contract.Row, error] {
	return func(yield func(contract.Row, error) bool) {
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
				yield(contract.Row{}, err)
				return
			}
			if !yield(t.Parse(bytes.TrimSuffix(line, []byte("\n")), mode)) {
				return
			}
		}
	}
}

// Document is a document with its rows.
type Document struct {
	*contract.Document
	Rows map[*contract.Table][]contract.Row // of the tables of contract.Found
}

// Documents yields the documents with their rows, by doc_id. It holds one at a
// time. Rows of another funn are read as contract.Known. An error is the last.
func (r *Reader) Documents() iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		if err := r.each(func(d *Document) bool { return yield(d, nil) }); err != nil {
			yield(nil, fmt.Errorf("%s: %w", r.Dir, err))
		}
	}
}

func (r *Reader) each(yield func(*Document) bool) error {
	streams := map[*contract.Table]*Stream{}
	for _, t := range contract.Found() {
		streams[t] = NewStream(r.table(t))
		defer streams[t].Stop()
	}
	for row, err := range r.table(contract.Documents) {
		if err != nil {
			return err
		}
		d := &Document{row.Pointer().(*contract.Document), map[*contract.Table][]contract.Row{}}
		for _, t := range contract.Found() {
			if d.Rows[t], err = streams[t].Of(d.DocID, stray); err != nil {
				return err
			}
		}
		if !yield(d) {
			return nil
		}
	}
	for _, t := range contract.Found() {
		if err := streams[t].End(stray); err != nil {
			return err
		}
	}
	return nil
}

func stray(r contract.Row) error {
	return fmt.Errorf("%s: the document %s has no row in documents, or the rows are not in order: prove it with funn check", r.ID(), r.Key().DocID)
}

// table yields the rows of a table, those of JSON Lines where both formats are
// there. A table that the manifest does not name is one that the funn that wrote
// it did not have. Every error ends the table, and says where it is.
func (r *Reader) table(t *contract.Table) iter.Seq2[contract.Row, error] {
	return func(yield func(contract.Row, error) bool) {
		f, ok, err := r.file(t)
		if err != nil {
			yield(contract.Row{}, err)
		}
		if !ok {
			return
		}
		for row, err := range r.Rows(t, f, contract.Known) {
			if err != nil {
				err = fmt.Errorf("%s:%d: %w", f.Path, row.At, err)
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// file is the file that a table is read from.
func (r *Reader) file(t *contract.Table) (f File, ok bool, err error) {
	i := slices.IndexFunc(r.Manifest.Tables, func(m ManifestTable) bool { return m.Name == t.Name })
	if i < 0 {
		return f, false, nil
	}
	for _, f := range slices.Backward(r.Manifest.Tables[i].Files) {
		if exists(filepath.Join(r.Dir, filepath.FromSlash(f.Path))) {
			return f, true, nil
		}
	}
	return f, false, fmt.Errorf("there is no table %s: prove it with funn check", t.Name)
}
