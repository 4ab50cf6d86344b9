package object

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
)

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

// scan finds the objects and the pages of the file, and the keys of its trailers.
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
