// Package check proves a dataset: that it is what the contract says, that its
// files are those the manifest names, and that its rows follow from the texts
// it keeps.
//
//	check.go     the order of things, and what comes of it
//	manifest.go  files, sizes and hashes
//	stream.go    the rows of a table, in one format or in both
//	ledger.go    the table sources
//	document.go  the rows of one document: ids, references, evidence
//	derive.go    the rows read again from the stored text
package check
