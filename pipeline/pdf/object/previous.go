package object

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
)

// ErrCircle is the reason why a file is not given to the object reader, which
// would follow its tables for ever.
var ErrCircle = errors.New("one of its cross-reference tables comes before itself")

// maxTables bounds how many updates a file is believed to have had.
const maxTables = 10_000

var previousKey = regexp.MustCompile(`/Prev\s+(\d+)`)

// Circular reports whether reading the file would never end.
func (c Container) Circular() bool { return circular(c.body) }

// circular reports whether the cross-reference tables of a file, each of which
// names the one before it (/Prev, ISO 32000-1, 7.5.5), lead back to one of
// themselves, or never end. Where a table is not to be found the reader says so.
func circular(b []byte) bool {
	i := bytes.LastIndex(b, []byte("startxref"))
	if i < 0 {
		return false
	}
	at, ok := leadingNumber(b[i+len("startxref"):])
	seen := map[int]bool{}
	for ok && at >= 0 && at < len(b) {
		if seen[at] || len(seen) >= maxTables {
			return true
		}
		seen[at] = true
		m := previousKey.FindSubmatch(tableKeys(b[at:]))
		if m == nil {
			return false
		}
		at, ok = leadingNumber(m[1])
	}
	return false
}

// tableKeys is the dictionary of the table that b begins with: the trailer
// behind a plain table, or that of a stream.
func tableKeys(b []byte) []byte {
	b = bytes.TrimLeft(b, whites)
	stop := "stream"
	if bytes.HasPrefix(b, []byte("xref")) {
		i := bytes.Index(b, []byte("trailer"))
		if i < 0 {
			return nil
		}
		b, stop = b[i:], "startxref"
	}
	b = b[:min(len(b), headOfObject)]
	if i := bytes.Index(b, []byte(stop)); i >= 0 {
		b = b[:i]
	}
	return b
}

// leadingNumber is the number that b begins with, behind white space.
func leadingNumber(b []byte) (int, bool) {
	b = bytes.TrimLeft(b, whites)
	n := 0
	for n < len(b) && n < 12 && b[n] >= '0' && b[n] <= '9' {
		n++
	}
	v, err := strconv.Atoi(string(b[:n]))
	return v, err == nil
}
