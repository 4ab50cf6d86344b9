package object

import (
	"bytes"
	"io"
	"strings"
)

// headerWithin is where readers look for the header (ISO 32000-1, H.3.4.1).
const headerWithin = 1024

// Looks reports whether b is meant to be a PDF: it begins with the header, or
// has it behind junk and is no text that only speaks of it.
func Looks(b []byte) bool {
	switch i := header(b); {
	case i < 0:
		return false
	case i == 0:
		return true
	}
	return bytes.IndexByte(b, 0) >= 0 || bytes.Contains(b, []byte("startxref"))
}

// header is where the header of b begins, -1 where it has none.
func header(b []byte) int { return bytes.Index(b[:min(len(b), headerWithin+5)], []byte("%PDF-")) }

// whites are the bytes that part tokens (ISO 32000-1, table 1).
const whites = "\x00\t\n\f\r "

func isWhite(c byte) bool { return strings.IndexByte(whites, c) >= 0 }

// Container is a file as the object reader accepts it: it wants a version 1.x
// in a header line at the very start, and %%EOF at the end. The bytes
// themselves are left alone.
type Container struct {
	body []byte // from the header to %%EOF
	tail string // %%EOF where the body has none
}

// accepted stands in the place of the header, whatever version it tells.
const accepted = "%PDF-1.7\n"

// Contain is the file of the bytes b, wherever in them it begins and ends.
func Contain(b []byte) Container {
	if i := header(b); i > 0 {
		b = b[i:] // offsets count from the header
	}
	if i := bytes.LastIndex(b, []byte("%%EOF")); i >= 0 {
		return Container{body: b[:i+len("%%EOF")]}
	}
	return Container{bytes.TrimRight(b, "\x00 \r\n"), "\n%%EOF"}
}

func (c Container) size() int64 { return int64(len(c.body) + len(c.tail)) }

// ReadAt is io.ReaderAt.
func (c Container) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 || off >= c.size() {
		return 0, io.EOF
	}
	n := 0
	if off < int64(len(c.body)) {
		n = copy(p, c.body[off:])
	}
	if off < int64(len(accepted)) {
		copy(p[:n], accepted[off:])
	}
	if rest := off + int64(n) - int64(len(c.body)); rest >= 0 && n < len(p) {
		n += copy(p[n:], c.tail[rest:])
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}
