// Package page reads sheets of glyphs the way a page is read: lines in reading
// order, and of all pages' lines the text of a document. It knows no file.
//
// A sheet becomes lines:
//
//	frame.go      the direction that text runs in
//	segment.go    glyphs to runs on one baseline (spacing.go: letters set apart)
//	drawn.go      glyphs drawn twice
//	column.go     runs to regions in reading order
//	row.go        the runs of a region to rows, and what stands between them
//	line.go       rows to printed lines
//
// The lines of all pages become a text:
//
//	running.go    heads and feet that belong to the page
//	note.go       footnotes, which stand at the page's end
//	leading.go    where the distance between lines shows a new paragraph
//	break.go      words cut by a line's end
//	write.go      the text, with the place of each line in it
//
// Lengths are in points and, where they say so, in ems of the text that they are
// measured in. Heights count upwards from the foot of the page.
package page
