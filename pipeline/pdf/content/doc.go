// Package content draws the pages of a file: it runs the operators of a page's
// content (ISO 32000-1, annex A) and leaves a sheet of glyphs, each with its place
// on the page as it is displayed. It knows what is drawn, and not how it is read.
//
//	sheet.go        glyphs, and the sheet that they stand on
//	interpret.go    the operators, one after the other
//	operand.go      what stands before an operator
//	state.go        the graphics state (matrix.go)
//	text.go         operators that show text
//	path.go         discs of list items, which are drawn
//	marked.go       what marked content is for: artifacts, actual text
//	form.go         forms and images
//	resources.go    what the content calls by name
package content
