// Package pdf reads PDF files as documents: text in reading order, with the
// page, box, font size and weight of every printed line.
//
// ledongthuc/pdf supplies the objects of a file and nothing above them; what
// stands on them is here, one idea a file, in the order the bytes take:
//
//	header.go      repairs of the container that the object reader needs
//	previous.go    tables of objects that lead back to themselves
//	open.go        the file, its page tree, what is inherited along it
//	budget.go      how much a file may expand to
//	lex.go         tokens of content streams and CMaps (number.go, literal.go)
//	interpret.go   operators of a content stream (state.go, marked.go, show.go,
//	               disc.go)
//	font.go        codes to text and advance (simple.go, composite.go, cmap.go,
//	               encoding.go, glyphname.go, truetype.go, cff.go, type1.go)
//	segment.go     glyphs to runs on one baseline (spacing.go)
//	drawn.go       glyphs drawn twice
//	column.go      runs to regions in reading order
//	row.go         the runs of a region to printed lines
//	running.go     heads and feet that belong to the page
//	note.go        footnotes, which stand at the page's end
//	leading.go     where the distance between lines shows a new paragraph
//	text.go        lines to a record.Document (break.go: words cut by a line's end)
//	title.go       what the file says of itself (date.go, bookmark.go)
//	rebuild.go     files without a table of their objects get one
//	repair.go      files that do not open even so are rewritten and read again
//	load.go        all of it, in the process that calls
//	worker.go      all of it, in a process of its own (pool.go, process.go, wire.go,
//	               limit_rlimit.go, watch.go)
//
// The day on which a file was made is in Document.Created and in no table: it is
// of the file, which is often older or younger than the report in it.
//
// The library that reads objects can be made to hang and to allocate without
// end by files of a few hundred bytes (GO-2026-6115), and no recover helps:
// read what you did not write yourself through a Pool.
package pdf
