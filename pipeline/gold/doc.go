// Package gold holds what a reading of documents gave against what people say is
// in them, and against another reading.
//
//	row.go       a row as it compares with a label or another row
//	dataset.go   rows of a run and of a dataset as such
//	text.go      likeness of texts
//
// Labels:
//
//	file.go      the gold of one document
//	yaml.go      as people write it
//	labelled.go  as the labelled documents of the project have it
//	fault.go     what is wrong in a file that a person wrote
//	bind.go      where in the document each label stands
//	match.go     which row is which label
//	score.go     one document
//	report.go    many
//	detail.go    shares beside the tables
//	threshold.go scores that must be reached
//	print.go     a report for people and for programs
//
// Readings:
//
//	golden.go    the rows of a document, stored
//	diff.go      which rows were added, lost, changed, moved
//	change.go    changes for people
//	compare.go   two readings of many documents
package gold
