// Package calibrate holds the claims of labelled documents against their
// labels, and counts how often each rule was right: that is what confidence
// means.
//
//	truth.go    labelled documents, read
//	similar.go  when two texts are the same claim
//	match.go    claims against labels
//	support.go  rows that were right and wrong, by rule
package calibrate
