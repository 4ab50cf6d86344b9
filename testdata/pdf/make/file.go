package main

import (
	"bytes"
	"compress/zlib"
	"crypto/md5"
	"crypto/rc4"
	"encoding/binary"
	"fmt"
)

// file gathers the objects of a PDF.
type file struct {
	objects [][]byte // number 1 is the first
	streams map[int]bool
	pages   []int
	tree    int    // number of the page tree's root
	title   string // of the information dictionary
	header  string
	pack    bool // objects in object streams, with a cross-reference stream
	locked  bool // encrypted, RC4 of 128 bits
	user    string
}

func newFile() *file {
	f := &file{streams: map[int]bool{}, header: "%PDF-1.6\n"}
	f.tree = f.add("")
	return f
}

// add takes an object and tells its number.
func (f *file) add(format string, args ...any) int {
	f.objects = append(f.objects, fmt.Appendf(nil, format, args...))
	return len(f.objects)
}

func (f *file) stream(dict string, b []byte) int {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	w.Write(b)
	w.Close()
	n := f.add("%s", "")
	f.objects[n-1] = join(dict+"/Filter/FlateDecode", z.Bytes())
	f.streams[n] = true
	return n
}

func join(dict string, data []byte) []byte {
	return append(append(fmt.Appendf(nil, "<<%s/Length %d>>\nstream\n", dict, len(data)), data...), "\nendstream"...)
}

// page takes a page of the size of A4.
func (f *file) page(content []byte, resources, more string) {
	c := f.stream("", content)
	f.pages = append(f.pages, f.add("<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Resources<<%s>>/Contents %d 0 R%s>>", f.tree, resources, c, more))
}

// bytes writes the file.
func (f *file) bytes() []byte {
	var kids bytes.Buffer
	for _, p := range f.pages {
		fmt.Fprintf(&kids, "%d 0 R ", p)
	}
	f.objects[f.tree-1] = fmt.Appendf(nil, "<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(f.pages))
	trailer := fmt.Sprintf("/Root %d 0 R", f.add("<</Type/Catalog/Pages %d 0 R>>", f.tree))
	if f.title != "" {
		trailer += fmt.Sprintf("/Info %d 0 R", f.add("<</Title %s>>", utf16(f.title)))
	}
	if f.locked {
		trailer += f.lock()
	}
	if f.pack {
		return f.packed(trailer)
	}
	var b bytes.Buffer
	b.WriteString(f.header + "%\xE2\xE3\xCF\xD3\n")
	offsets := make([]int, len(f.objects))
	for i, o := range f.objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, trailer, start)
	return b.Bytes()
}

// packed writes the objects that are no streams into one object stream.
func (f *file) packed(trailer string) []byte {
	var b, index, body bytes.Buffer
	b.WriteString(f.header + "%\xE2\xE3\xCF\xD3\n")
	type place struct {
		kind byte
		a    uint32
		b    uint16
	}
	places := make([]place, len(f.objects)+3)
	n, holder := 0, len(f.objects)+1
	for i, o := range f.objects {
		if f.streams[i+1] {
			places[i+1] = place{1, uint32(b.Len()), 0}
			fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
			continue
		}
		places[i+1] = place{2, uint32(holder), uint16(n)}
		fmt.Fprintf(&index, "%d %d ", i+1, body.Len())
		body.Write(append(o, '\n'))
		n++
	}
	f.objects = append(f.objects, nil)
	places[holder] = place{1, uint32(b.Len()), 0}
	k := f.stream(fmt.Sprintf("/Type/ObjStm/N %d/First %d", n, index.Len()), append(index.Bytes(), body.Bytes()...))
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", holder, f.objects[k-1])
	start := b.Len()
	places[holder+1] = place{1, uint32(start), 0}
	var table bytes.Buffer
	for _, p := range places {
		table.WriteByte(p.kind)
		binary.Write(&table, binary.BigEndian, p.a)
		binary.Write(&table, binary.BigEndian, p.b)
	}
	k = f.stream(fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]%s", len(places), trailer), table.Bytes())
	fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n", holder+1, f.objects[k-1], start)
	return b.Bytes()
}

// padding of passwords (ISO 32000-1, algorithm 2).
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

const id = "funn-testfile-id"

// lock encrypts the streams with RC4 of 128 bits (algorithms 1 to 5); the test
// files have no other strings than titles, which it leaves out.
func (f *file) lock() string {
	owner := md5.Sum([]byte((f.user + "owner" + padding)[:32]))
	o := []byte((f.user + padding)[:32])
	key := owner[:]
	for range 50 {
		s := md5.Sum(key)
		key = s[:]
	}
	o = turns(key, o)
	h := md5.New()
	h.Write([]byte((f.user + padding)[:32]))
	h.Write(o)
	h.Write([]byte{0xFC, 0xFF, 0xFF, 0xFF})
	h.Write([]byte(id))
	key = h.Sum(nil)
	for range 50 {
		s := md5.Sum(key)
		key = s[:]
	}
	s := md5.Sum([]byte(padding + id))
	u := append(turns(key, s[:]), make([]byte, 16)...)
	for n := range f.streams {
		b := f.objects[n-1]
		i := bytes.Index(b, []byte("stream\n")) + len("stream\n")
		j := len(b) - len("\nendstream")
		k := md5.Sum(append(append([]byte{}, key...), byte(n), byte(n>>8), byte(n>>16), 0, 0))
		c, err := rc4.NewCipher(k[:])
		check(err)
		c.XORKeyStream(b[i:j], b[i:j])
	}
	e := f.add("<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%x>/U<%x>>>", o, u)
	return fmt.Sprintf("/Encrypt %d 0 R/ID[<%x><%x>]", e, id, id)
}

// turns encrypts twenty times, each with the key changed by a count.
func turns(key, b []byte) []byte {
	out := append([]byte{}, b...)
	for i := range byte(20) {
		k := make([]byte, len(key))
		for j := range k {
			k[j] = key[j] ^ i
		}
		c, err := rc4.NewCipher(k)
		check(err)
		c.XORKeyStream(out, out)
	}
	return out
}

// utf16 writes a text string in hexadecimal.
func utf16(s string) string {
	out := "<FEFF"
	for _, r := range s {
		out += fmt.Sprintf("%04X", r)
	}
	return out + ">"
}
