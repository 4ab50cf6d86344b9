// Package layout turns the printed lines of a document into blocks: headings,
// paragraphs, list items, table rows, links, and what belongs to the page and
// not to the text (running heads, page numbers, tables of contents).
//
// The stages, one file each, run in this order over a private copy of the lines:
//
//	line.go          indent, width, blank lines above, the spacing of the document
//	margin.go        what stands beside the text: boxes, marks of quotation, line numbers
//	furniture.go     page numbers and running heads (running.go: those of a book)
//	contents.go      entries of a table of contents
//	footnote.go      notes at the foot of a page
//	listed.go        lines that an outline or a table of contents lists as headings
//	table.go         rows whose cells stand in columns
//	marker.go        bullets and item numbers
//	apart.go         bullets that stand apart from their items
//	label.go         labels that open the paragraphs of a form (imprint.go: of an imprint)
//	print.go         how a document with known fonts is set
//	block.go         what a block is (verbatim.go: of a bare text)
//	build.go         from lines to blocks
//	join.go          a block while its lines are gathered
//	seam.go          which line goes on from the one before
//	flow.go          the running text of a block, with a way back to the source
//	hyphen.go        what a hyphen at a line's end means
//	tablecontext.go  what stands over the rows of a table
//	tablecaption.go  the caption or line that names a table's unit
//	tablerow.go      what a row is called, and the group of rows it is of
//	tablehead.go     which rows are heads, and what stands over a cell
//	heading.go       which blocks are headings
//	part.go          letters and Roman numerals that count headings
//	item.go          subheadings that look like items, and the depth of items
//	cut.go           headings and markers that outline finds inside a paragraph
//	word.go          the words that all of them ask for
//
// Nothing here knows a language beyond the few function words of its word list that
// tell a heading, an item or a hyphen from running text.
package layout
