// Package outline turns blocks into the reports of a document and their tree of
// sections.
//
//	kind.go        what a heading says its section is for
//	head.go        the headings, and which of them only look like one
//	collection.go  whether a document gathers several reports, and where each begins
//	level.go       how deep a heading stands
//	bookmark.go    how deep the file's outline or table of contents has it
//	split.go       reports and sections with the blocks they hold
//	front.go       title, series, institution, date of a report
//	entry.go       the same for an entry of a collection
//	organisation.go, series.go, published.go, download.go, link.go
//	               one thing each that a report says of itself
package outline
