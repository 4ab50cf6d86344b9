// Package outline turns blocks into the reports of a document and their tree of
// sections.
//
//	kind.go        what a heading says its section is for
//	head.go        the headings, and which of them only look like one
//	collection.go  whether a document gathers several reports, and where each begins
//	level.go       how deep a heading stands
//	bookmark.go    how deep the file's outline or table of contents has it
//	split.go       reports and sections with the blocks they hold (rule.go: how surely)
//	counter.go     whether the number of a heading goes on the count
//	label.go       what the label of a paragraph says of it, and who answers
//	front.go       where the front matter ends
//	frontmatter.go what it says of the report
//	title.go       which of its lines are the title
//	colophon.go    what title page and colophon say in lines and cells
//	letter.go      what stands behind the closing of a letter
//	notice.go      headings that a source at the end makes titles
//	credit.go      a line below a title that says where the report came out
//	agency.go      who made the report and who ordered it, as its text says
//	entry.go       the same for an entry of a collection
//	organisation.go, series.go, published.go, download.go, link.go
//	               one thing each that a report says of itself
//	word.go        the words that all of them ask for
package outline
