package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"funn/extract"
	"funn/extract/layout"
	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
)

// seed lays out the text of the first seed as the report it was dumped from may
// have looked: headings by size, bullets where items are, page numbers.
func seed(b []byte) []byte {
	sum := sha256.Sum256(b)
	doc, _, err := load.Text(pipeline.Content{URI: "seed", ID: hex.EncodeToString(sum[:]), Bytes: b})
	check(err)
	x, err := extract.New()
	check(err)
	size := sizes(x.Extract(doc))
	f := newFlow(newFile())
	f.head = func(f *flow) {
		f.page.right(f.faces.sans, 8, right, 40, fmt.Sprint(f.number))
		f.page.put(f.faces.sans, 8, left, 805, "FoU-rapporter på integreringsfeltet")
	}
	f.open()
	for _, k := range layout.Blocks(doc) {
		body := style{face: f.faces.serif, size: 10.5, above: 7}
		switch k.Kind {
		case layout.Heading:
			h := style{face: f.faces.sansBold, size: size[k.Span.Start], above: 12, keep: 40}
			if h.size == 0 {
				h.face, h.size = f.faces.serifBold, 10.5
			}
			s := k.Flow.Text
			if k.Number != "" {
				s = k.Number + " " + s
			}
			f.paragraph(h, s)
		case layout.Item:
			body.mark, body.indent, body.above = "•", 18+18*float64(k.Depth), 3
			if k.Depth > 0 {
				body.mark = "–"
			}
			if m := k.Marker; m != "" && m[0] >= '0' && m[0] <= '9' {
				body.mark = m
			}
			f.paragraph(body, k.Flow.Text)
		case layout.Furniture:
		case layout.Link:
			body.size = 9
			f.paragraph(body, k.Flow.Text)
		default:
			f.paragraph(body, k.Flow.Text)
		}
	}
	f.close()
	return f.file.bytes()
}

// sizes are the sizes of the headings by where they begin: a chapter, a title, a
// section, and 0 for what is below.
func sizes(set record.Set) map[int]float64 {
	out := map[int]float64{}
	for _, s := range set.Sections {
		switch s.Level {
		case 0:
			out[s.Span.Start] = 18
		case 1, 2:
			out[s.Span.Start] = 12
		}
	}
	for _, r := range set.Reports {
		out[r.Span.Start] = 15
	}
	return out
}
