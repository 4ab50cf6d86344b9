package object

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
)

// Rebuild makes a cross-reference table for a file whose own is missing or
// wrong, as readers have to (ISO 32000-1, annex C.2 and H.3): it finds the objects
// by their heads. The table is put behind the file. Where own is set, the page
// tree is of no use either: the pages come in the order of the file. False where
// the file holds no page.
func Rebuild(b []byte, own bool) (Container, bool) {
	if i := header(b); i > 0 {
		b = b[i:]
	}
	r := rebuilder{b: b, at: map[uint32]place{}}
	r.scan()
	if (own || !r.root()) && !r.ownRoot() {
		return Container{}, false
	}
	return Container{b, r.tail()}, true
}

// place is where an object stands: at an offset, or in an object stream.
type place struct {
	offset     uint32
	generation uint16
	holder     uint32 // number of the object stream, 0 where none
	index      uint16
}

// maxRebuilt is the largest object number that is believed.
const maxRebuilt = 8 << 20

// rebuilder gathers what the new table tells.
type rebuilder struct {
	b       []byte
	at      map[uint32]place // by object number; of two, the later
	largest uint32
	trailer string // keys but Size
	pages   []string
	extra   strings.Builder // objects made up
}

// root reports whether the catalogue is there.
func (r *rebuilder) root() bool {
	if m := rootKey.FindString(r.trailer); m != "" {
		number, _ := strconv.Atoi(strings.Fields(strings.TrimPrefix(m, "/Root"))[0])
		_, ok := r.at[uint32(number)]
		return ok
	}
	return false
}

// ownRoot makes up a catalogue: the pages as they come.
func (r *rebuilder) ownRoot() bool {
	if len(r.pages) == 0 {
		return false
	}
	r.made("<</Type/Pages/Kids[" + strings.Join(r.pages, " ") + "]>>")
	r.made(fmt.Sprintf("<</Type/Catalog/Pages %d 0 R>>", r.largest))
	r.trailer = fmt.Sprintf("/Root %d 0 R", r.largest) + strings.Join(otherKeys.FindAllString(r.trailer, 4), "")
	return true
}

// made puts an object behind the file.
func (r *rebuilder) made(object string) {
	at := len(r.b) + 1 + r.extra.Len()
	r.put(r.largest+1, place{offset: uint32(at)})
	fmt.Fprintf(&r.extra, "%d 0 obj\n%s\nendobj\n", r.largest, object)
}

// tail is what the rebuilt file has behind its bytes: the objects made up and the
// table, a cross-reference stream (7.5.8).
func (r *rebuilder) tail() string {
	at := len(r.b) + 1 + r.extra.Len()
	table := make([]byte, 0, 7*(r.largest+1))
	for n := uint32(0); n <= r.largest; n++ {
		p, ok := r.at[n]
		switch {
		case !ok:
			table = append(table, 0, 0, 0, 0, 0, 0, 0)
		case p.holder > 0:
			table = binary.BigEndian.AppendUint32(append(table, 2), p.holder)
			table = binary.BigEndian.AppendUint16(table, p.index)
		default:
			table = binary.BigEndian.AppendUint32(append(table, 1), p.offset)
			table = binary.BigEndian.AppendUint16(table, p.generation)
		}
	}
	return fmt.Sprintf("\n%s%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]%s/Length %d>>\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF",
		r.extra.String(), r.largest+1, r.largest+1, r.trailer, len(table), table, at)
}
