// Package object opens PDF files: their objects, which ledongthuc/pdf reads, their
// pages, and what they say of themselves.
//
// The file is made to open:
//
//	container.go     repairs of header and end that the object reader needs
//	previous.go      tables of objects that lead back to themselves
//	rebuild.go       a table for a file that has none (scan.go finds the objects)
//	repair.go        the whole file rewritten by pdfcpu
//	budget.go        how much a file may expand to
//
// It is open:
//
//	open.go          the file, and how its objects are tried
//	tree.go          trees: of pages, with what is inherited along it; of names
//	reference.go     what entries refer to
//	stream.go        streams, decoded
//
// It says of itself:
//
//	textstring.go    text strings
//	title.go         its title
//	date.go          the day on which it was made
//	bookmark.go      its outline
//	destination.go   where entries of the outline lead
//
// The object reader panics on bad objects, and can be made to hang and to
// allocate without end (GO-2026-6115): what reads a pdf.Value stands in File.Try
// or File.Optional, and files of others are opened in a worker process.
package object
