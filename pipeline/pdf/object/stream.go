package object

import (
	"fmt"
	"io"

	"github.com/ledongthuc/pdf"
)

// Stream decodes a stream. What was decoded before an error is kept.
func (f *File) Stream(v pdf.Value) (b []byte) {
	f.Try(func() {
		r := v.Reader()
		defer r.Close()
		var err error
		b, err = io.ReadAll(io.LimitReader(r, maxStream))
		if err != nil {
			f.Faults++
		}
	})
	if len(b) == maxStream {
		panic(Spent{fmt.Sprintf("one of its streams expands to more than %d MB", maxStream>>20)})
	}
	f.Budget.decode(len(b))
	return b
}

// Content is the content of a page: one stream, or several that are one.
func (f *File) Content(v pdf.Value) []byte {
	switch v.Kind() {
	case pdf.Stream:
		return f.Stream(v)
	case pdf.Array:
		var out []byte
		for i := range min(v.Len(), 10_000) {
			f.Try(func() { out = append(append(out, f.Stream(v.Index(i))...), '\n') })
		}
		return out
	}
	return nil
}
