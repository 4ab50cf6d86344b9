package pdf

import (
	"fmt"
	"io"

	"github.com/ledongthuc/pdf"
)

// stream decodes a stream. What was decoded before an error is kept.
func (f *file) stream(v pdf.Value) (b []byte) {
	f.try(func() {
		r := v.Reader()
		defer r.Close()
		var err error
		b, err = io.ReadAll(io.LimitReader(r, maxStream))
		if err != nil {
			f.faults++
		}
	})
	if len(b) == maxStream {
		panic(spent{fmt.Sprintf("one of its streams expands to more than %d MB", maxStream>>20)})
	}
	f.budget.decode(len(b))
	return b
}

// content is the content of a page: one stream, or several that are one.
func (f *file) content(v pdf.Value) []byte {
	switch v.Kind() {
	case pdf.Stream:
		return f.stream(v)
	case pdf.Array:
		var out []byte
		for i := range min(v.Len(), 10_000) {
			f.try(func() { out = append(append(out, f.stream(v.Index(i))...), '\n') })
		}
		return out
	}
	return nil
}
