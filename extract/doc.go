// Package extract turns a document into the rows of the dataset.
//
//	extract.go     the one walk: layout, outline, claims, quantities
//	quantities.go  percentages and amounts of its sentences and tables
//	window.go      the sentence that stands beside a number
//	axis.go        rows that are the scale of a figure
//	outlier.go     numbers that are written unlike their table
//	holder.go      the claim that a number stands in
//	unreadable.go  rows that touch what could not be read
//	digest.go      the words and rules that rows are made by
//
// Who asks why, is told by the same walk:
//
//	trace.go       what the walk tells
//	explain.go     what became of each passage
package extract
