// Package pipeline carries files through a stage into a sink: in the order of
// the source, with workers in between, in bounded memory, and with one ledger
// row for every file, read or not.
//
//	paths.go        inputs as a user names them: files, folders, globs
//	walk.go         the files of a folder (glob.go: those that a pattern names)
//	file.go         a file before it is opened, and what it held
//	stream.go       pipes and terminals, which may never end
//	read.go         the bytes of a file, no more than it may have
//	stage.go        bytes to rows
//	run.go          the workers, and the order of the source behind them
//	duplicate.go    content that an earlier source had
//	sink.go         where rows go
//	fault.go        why a source gave no rows (guard.go: where funn is at fault)
//	summary.go      what a run wrote, counted
package pipeline
