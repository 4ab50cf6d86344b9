// Package font turns the bytes of a shown string into codes: the text of each,
// and how far it advances.
//
//	font.go         fonts, each read once; what their names tell
//	simple.go       codes of one byte
//	encoding.go     the glyph names of their codes
//	width.go        their advances
//	glyphname.go    glyph names to text
//	composite.go    codes of several bytes
//	cmap.go         CMaps: codes to text, and to glyphs
//	truetype.go     glyphs to text by a TrueType program
//	type1.go        the encoding in a Type 1 program
//	cff.go          the encoding in a compact program
//	table.go        facts of others: glyph names, encodings, standard widths
package font
