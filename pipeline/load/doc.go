// Package load makes a document of the bytes of a file: which characters they
// stand for, where the lines are, and where the pages.
//
//	load.go         bytes to a document, or why not
//	charset.go      which characters they stand for
//	line.go         lines (page.go: lines and pages, dump.go: those of a PDF's text)
//
// What is no text for people is not read. It is told by its content:
//
//	kind.go         the kinds that are not read, and what to do instead
//	sniff.go        by the first bytes
//	binary.go       by what is no character
//	form.go         by the form of the whole text: html.go, xml.go (tag.go: the tags of
//	                both), json.go, css.go, separated.go (tables)
//	own.go          datasets of funn's own
package load
