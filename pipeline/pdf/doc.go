// Package pdf reads PDF files as documents: text in reading order, with the
// page, box, font size and weight of every printed line.
//
// ledongthuc/pdf supplies the objects of a file and nothing above them. What
// stands on them are the wings of this package, each of which knows only those
// above it in this list:
//
//	token      numbers, strings, names and operators
//	object     the file opened, or mended and opened; its pages, title, bookmarks
//	font       bytes that are shown to text and advance
//	content    the operators of a page to a sheet of glyphs
//	page       the glyphs of all pages to lines, and to a record.Document
//
// Here they are put together:
//
//	load.go      a file to a document, in the process that calls
//	recover.go   what is tried with a file that does not read well
//	read.go      one reading of a file, from its objects to its document
//	ledger.go    what of it could not be read, in words
//	pool.go      the same in a process apart, with a deadline and a memory limit
//	process.go   a worker as its pool sees it
//	worker.go    a worker as it sees itself
//	wire.go      what they say to each other
//	limit_rlimit.go, limit_watch.go, watch.go   its memory limit
//
// The day on which a file was made is in Document.Created and in no table: it is
// of the file, which is often older or younger than the report in it.
//
// The library that reads objects can be made to hang and to allocate without
// end by files of a few hundred bytes (GO-2026-6115), and no recover helps:
// read what you did not write yourself through a Pool.
package pdf
