// Package dataset writes and reads datasets, whose rows and tables are those of
// the contract: Parquet and JSON Lines, a manifest, and a data package that
// describes them.
//
//	writer.go      a run's rows into a dataset
//	spool.go       the rows of a table while they wait for all others
//	format.go      a file of a table, in either format
//	manifest.go    what the dataset was made of and consists of
//	package.go     the tables in the words of a data package
//	staging.go     where a dataset is made before it is in place
//	swap.go        and how it takes the place of the one before
//	lock_unix.go   one writer at a time
//	lock_other.go  where the system has no such lock
//	read.go        a dataset read again, document by document
//	stream.go      the rows of a table as they are taken one document after another
package dataset
