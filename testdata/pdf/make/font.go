package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// face is one of the standard fonts.
type face struct {
	name   string // in the resources
	base   string
	widths map[byte]float64 // by WinAnsi code, in ems
}

// faces are Helvetica and Times, each with its bold.
type faces struct{ sans, sansBold, serif, serifBold, italic *face }

// readFaces takes the metrics from the reader's own table: a test file is as
// wide as its reader believes.
func readFaces() faces {
	table := map[string]map[string]float64{}
	names := []string{}
	for l := range strings.Lines(read("pipeline/pdf/font/table/width.txt")) {
		f := strings.Fields(l)
		if l[0] == '#' {
			continue
		}
		table[f[0]] = map[string]float64{}
		w := 0.0
		for _, x := range f[1:] {
			if n, err := strconv.Atoi(x); err == nil {
				w = float64(n) / 1000
			} else {
				table[f[0]][x] = w
			}
		}
	}
	for l := range strings.Lines(read("pipeline/pdf/font/table/encoding.txt")) {
		if strings.HasPrefix(l, "WinAnsi ") {
			names = strings.Fields(l)[1:]
		}
	}
	make_ := func(name, base string) *face {
		f := &face{name, base, map[byte]float64{}}
		for c, n := range names {
			f.widths[byte(c)] = table[base][n]
		}
		return f
	}
	return faces{
		make_("H", "Helvetica"), make_("HB", "Helvetica-Bold"),
		make_("T", "Times-Roman"), make_("TB", "Times-Bold"), make_("TI", "Times-Italic"),
	}
}

func read(path string) string {
	b, err := os.ReadFile(path)
	check(err)
	return string(b)
}

// encode writes s in WinAnsi, which is windows-1252.
func encode(s string) []byte {
	b, err := charmap.Windows1252.NewEncoder().Bytes([]byte(s))
	if err != nil {
		panic(fmt.Sprintf("%q: %v", s, err))
	}
	return b
}

// width of s in ems.
func (f *face) width(s string) float64 {
	w := 0.0
	for _, c := range encode(s) {
		w += f.widths[c]
	}
	return w
}

// resources puts the faces into a file.
func (fs faces) resources(f *file) string {
	out := "/Font<<"
	for _, x := range []*face{fs.sans, fs.sansBold, fs.serif, fs.serifBold, fs.italic} {
		out += fmt.Sprintf("/%s %d 0 R", x.name, f.add("<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>", x.base))
	}
	return out + ">>"
}

// soft writes the soft hyphens of the texts here, which an editor would hide.
func soft(s string) string { return strings.ReplaceAll(s, "~", "\u00AD") }
