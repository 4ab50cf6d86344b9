// Package outline turns blocks into the reports of a document and their tree of
// sections. It goes one way: a reading of the blocks, the headings in it, whether they
// are those of one report or of a collection, a draft of reports and sections, and
// the outline, in which everything has its number.
//
//	split.go        the way from blocks to outline
//	reading.go      what can be asked of a document before its headings are known
//	kind.go         what a heading says its section is for
//	head.go         the headings, and which of them only look like one
//	counter.go      whether the number of a heading goes on the count
//	notice.go       headings that a source at the end makes titles
//	credit.go       a line below a title that says where the report came out
//	report.go       a document that is one report
//	level.go        how deep its headings stand
//	bookmark.go     how deep the file's outline or table of contents has them
//	front.go        where its front matter ends
//	titlepage.go    which lines of that are the title
//	title.go        how much a line reads like one
//	frontmatter.go  what the others say of the report
//	colophon.go     what title page and colophon say in lines and cells
//	letter.go       what stands at the head and behind the closing of a letter
//	collection.go   whether a document gathers several reports, and where each begins
//	entry.go        what an entry of a collection says of its report
//	agency.go       who made the report and who ordered it, as its text says
//	organisation.go, series.go, published.go, download.go, link.go
//	                one thing each that a report says of itself
//	draft.go        reports and sections as they are opened and closed (rule.go: how surely)
//	label.go        what the label of a paragraph says of it, and who answers
//	labeller.go     the same by block, once the sections stand
//	finish.go       the draft numbered and tied to its blocks
//	word.go         the words that all of them ask for
package outline
