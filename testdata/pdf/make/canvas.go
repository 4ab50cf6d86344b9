package main

import (
	"bytes"
	"fmt"
)

// canvas is the content of one page.
type canvas struct{ bytes.Buffer }

// put shows s with its baseline's beginning at x, y.
func (c *canvas) put(f *face, size, x, y float64, s string) {
	fmt.Fprintf(c, "BT /%s %g Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj ET\n", f.name, size, x, y, escape(encode(s)))
}

// right shows s with its end at x.
func (c *canvas) right(f *face, size, x, y float64, s string) {
	c.put(f, size, x-size*f.width(s), y, s)
}

// rule draws a thin line.
func (c *canvas) rule(x0, x1, y float64) {
	fmt.Fprintf(c, "0.5 w %.2f %.2f m %.2f %.2f l S\n", x0, y, x1, y)
}

// justify shows the words so that they fill the width.
func (c *canvas) justify(f *face, size, x, y, width float64, s string, gaps int) {
	spare := width - size*f.width(s)
	if gaps == 0 || spare < 0 {
		c.put(f, size, x, y, s)
		return
	}
	fmt.Fprintf(c, "BT /%s %g Tf %.4f Tw 1 0 0 1 %.2f %.2f Tm (%s) Tj 0 Tw ET\n", f.name, size, spare/float64(gaps), x, y, escape(encode(s)))
}

func escape(b []byte) []byte {
	var out []byte
	for _, c := range b {
		if c == '(' || c == ')' || c == '\\' {
			out = append(out, '\\')
		}
		out = append(out, c)
	}
	return out
}
