// Command funn reads Norwegian public reports and writes what they found and
// recommend as a dataset.
//
// It has flags and wiring, and no more; one file a subcommand:
//
//	main.go            the commands, their streams and exit codes
//	run.go             sources to a dataset (teller.go, summary.go, unread.go: what it says of it)
//	explain.go         why a sentence is a row or none (explainprint.go)
//	rules.go           the rules: listed, shown, checked, tested
//	check.go           a dataset proved
//	schema.go          the tables of a dataset
//	verify.go          the extraction against goldens (junit.go: as a report)
//	diff.go            two datasets, or two rule sets
//	eval.go            the extraction against labels
//	pdfworker.go       the process that a run reads PDF files in
//	version.go         what was built
//
// And what commands share:
//
//	pdf.go             how PDF files are read
//	corpus.go          inputs of a command that keeps no dataset
//	size.go            numbers of bytes
package main
