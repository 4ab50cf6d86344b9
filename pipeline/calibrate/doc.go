// Package calibrate counts on labelled documents how often each rule was right,
// which is what confidence means, and holds the figures of those documents.
package calibrate
