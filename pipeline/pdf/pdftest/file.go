// Package pdftest writes small PDF files for the tests of the reader's wings: a
// file is the text of its objects.
package pdftest

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"fmt"
	"strings"
)

// Objects 1, 2, 3 and 5 of a file of one page of A4, whose content is object 4.
// The page shows itself as the form X.
const (
	Catalogue = "<</Type/Catalog/Pages 2 0 R>>"
	Tree      = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	Leaf      = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>/Contents 4 0 R>>"
	Font      = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
)

// Text is content that shows the words of Words.
const (
	Text  = "BT /F 12 Tf 72 700 Td (Funn og tall) Tj ET"
	Words = "Funn og tall"
)

// Assemble writes a file of the objects, the first of which is the catalogue.
func Assemble(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

// Page is a file of one page with the content.
func Page(content string) []byte {
	return Assemble(Catalogue, Tree, Leaf, Stream("", content), Font)
}

// Outlined is a file of one page with an outline, whose entries are the objects
// from 6 on. The catalogue has further keys; info is its information dictionary.
func Outlined(catalogue, info string, entries ...string) []byte {
	catalogue = "<</Type/Catalog/Pages 2 0 R/Outlines<</First 6 0 R>>" + catalogue + ">>"
	b := Assemble(append([]string{catalogue, Tree, Leaf, Stream("", Text), Font}, entries...)...)
	i := bytes.LastIndex(b, []byte("/Root"))
	return append(append(bytes.Clone(b[:i]), "/Info"+info...), b[i:]...)
}

// Stream is a stream of the data. The dictionary has further keys.
func Stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// Deflated is a compressed stream of the data.
func Deflated(dict string, data []byte) string {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	w.Write(data)
	w.Close()
	return Stream(dict+"/Filter/FlateDecode", z.String())
}

// Bomb is a compressed stream that expands to so many megabytes of spaces. It has no
// checksum, which stands behind all of them.
func Bomb(megabytes int) string {
	var z bytes.Buffer
	w, _ := flate.NewWriter(&z, flate.DefaultCompression)
	w.Write(bytes.Repeat([]byte(" "), 1<<20))
	w.Flush() // what follows does not refer to what was
	return Stream("/Filter/FlateDecode", "\x78\x9c"+strings.Repeat(z.String(), megabytes)+"\x01\x00\x00\xff\xff")
}
