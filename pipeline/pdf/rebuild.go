package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// rebuild makes a cross-reference table for a file whose own is missing or
// wrong, as readers have to (ISO 32000-1, annex C.2 and H.3): it finds the objects
// by their heads. The table is put behind the file. Where own is set, the page
// tree is of no use either: the pages come in the order of the file. False where
// the file holds no page.
func rebuild(b []byte, own bool) (container, bool) {
	if i := header(b); i > 0 {
		b = b[i:]
	}
	r := rebuilder{b: b, at: map[uint32]place{}}
	r.scan()
	if (own || !r.root()) && !r.ownRoot() {
		return container{}, false
	}
	return container{b, r.tail()}, true
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

type rebuilder struct {
	b       []byte
	at      map[uint32]place // by object number; of two, the later
	largest uint32
	trailer string // keys but Size
	pages   []string
	extra   strings.Builder // objects made up
}

// Facts in the raw text of an object.
var (
	isPage    = regexp.MustCompile(`/Type\s*/Page[\s/>\[]`)
	isRoot    = regexp.MustCompile(`/Type\s*/Catalog[\s/>]`)
	isPacked  = regexp.MustCompile(`/Type\s*/ObjStm[\s/>]`)
	rootKey   = regexp.MustCompile(`/Root\s+\d+\s+\d+\s+R`)
	otherKeys = regexp.MustCompile(`/(?:Info|Encrypt)\s+\d+\s+\d+\s+R|/ID\s*\[[^\]]{0,300}\]`)
	countKey  = regexp.MustCompile(`/N\s+(\d+)`)
	firstKey  = regexp.MustCompile(`/First\s+(\d+)`)
)

// headOfObject is how many bytes of an object tell its type.
const headOfObject = 4096

func (r *rebuilder) scan() {
	catalogue, packed := "", []uint32(nil)
	for at := 0; ; {
		i := bytes.Index(r.b[at:], []byte("obj"))
		if i < 0 {
			break
		}
		at += i + len("obj")
		number, generation, start, ok := objectHead(r.b, at-len("obj"))
		if !ok || number > maxRebuilt {
			continue
		}
		r.put(number, place{offset: uint32(start), generation: generation})
		head := r.b[at:min(len(r.b), at+headOfObject)]
		if j := bytes.Index(head, []byte("endobj")); j >= 0 {
			head = head[:j]
		}
		if j := bytes.Index(head, []byte("stream")); j >= 0 {
			head = head[:j]
		}
		ref := fmt.Sprintf("%d %d R", number, generation)
		switch {
		case isPage.Match(head):
			r.pages = append(r.pages, ref)
		case isRoot.Match(head):
			catalogue = ref
		case isPacked.Match(head):
			packed = append(packed, number)
		}
		r.keys(head)
	}
	for at := 0; ; {
		i := bytes.Index(r.b[at:], []byte("trailer"))
		if i < 0 {
			break
		}
		at += i + len("trailer")
		r.keys(r.b[at:min(len(r.b), at+headOfObject)])
	}
	for _, n := range packed {
		if ref := r.unpack(n); ref != "" {
			catalogue = ref
		}
	}
	if r.trailer == "" && catalogue != "" {
		r.trailer = "/Root " + catalogue
	}
}

// objectHead reads the two numbers before obj at i.
func objectHead(b []byte, i int) (number uint32, generation uint16, start int, ok bool) {
	back := func(i int) (n, from int) {
		for i > 0 && isWhite(b[i-1]) {
			i--
		}
		from = i
		for from > 0 && i-from < 10 && b[from-1] >= '0' && b[from-1] <= '9' {
			from--
		}
		n, err := strconv.Atoi(string(b[from:i]))
		if err != nil {
			return -1, from
		}
		return n, from
	}
	if i < 4 || !isWhite(b[i-1]) {
		return 0, 0, 0, false
	}
	g, from := back(i)
	n, start := back(from)
	return uint32(max(n, 0)), uint16(max(g, 0)), start, g >= 0 && g < 1<<16 && n > 0 && from > start
}

func (r *rebuilder) put(number uint32, p place) {
	r.at[number] = p
	r.largest = max(r.largest, number)
}

// keys takes the keys of a trailer from text that has them.
func (r *rebuilder) keys(text []byte) {
	root := rootKey.Find(text)
	if root == nil {
		return
	}
	r.trailer = string(root)
	for _, k := range otherKeys.FindAll(text, 4) {
		r.trailer += string(k)
	}
}

// unpack finds the objects of an object stream (7.5.7) and tells the reference of
// a catalogue in it.
func (r *rebuilder) unpack(holder uint32) (catalogue string) {
	b := r.b[r.at[holder].offset:]
	i := bytes.Index(b, []byte("stream"))
	n, first := countKey.FindSubmatch(b[:max(i, 0)]), firstKey.FindSubmatch(b[:max(i, 0)])
	if i < 0 || n == nil || first == nil {
		return ""
	}
	z, err := zlib.NewReader(bytes.NewReader(bytes.TrimLeft(b[i+len("stream"):min(len(b), i+len("stream")+maxStream)], "\r\n")))
	if err != nil {
		return ""
	}
	data, _ := io.ReadAll(io.LimitReader(z, maxStream))
	count, _ := strconv.Atoi(string(n[1]))
	start, _ := strconv.Atoi(string(first[1]))
	if start > len(data) {
		return ""
	}
	index := bytes.Fields(data[:start])
	for k := 0; k < count && k < 1<<16 && 2*k+1 < len(index); k++ {
		number, _ := strconv.Atoi(string(index[2*k]))
		offset, _ := strconv.Atoi(string(index[2*k+1]))
		if number <= 0 || number > maxRebuilt || start+offset > len(data) {
			continue
		}
		if _, whole := r.at[uint32(number)]; whole {
			continue
		}
		r.put(uint32(number), place{holder: holder, index: uint16(k)})
		object := data[start+offset : min(len(data), start+offset+headOfObject)]
		if j := bytes.Index(object, []byte("endobj")); j >= 0 {
			object = object[:j]
		}
		ref := fmt.Sprintf("%d 0 R", number)
		switch {
		case isRoot.Match(object[:min(len(object), 200)]):
			catalogue = ref
		case isPage.Match(object[:min(len(object), 200)]):
			r.pages = append(r.pages, ref)
		}
	}
	return catalogue
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
