// Package contract is the one model of the dataset's rows: the tables with their
// columns, keys and references, how a row stands in JSON Lines and in Parquet,
// how it is made of what extraction found, and what of it tells a row that moved
// from one that changed. Whoever writes, reads, compares or proves a dataset
// does it through these.
//
//	table.go     the tables
//	column.go    the columns, as the tags of the row structs say them; roles
//	row.go       a row of any table
//	view.go      a set as it becomes rows
//	evidence.go  what every row of a document has; beside it a file a table:
//	             source.go document.go report.go section.go claim.go quantity.go
//	json.go      a row as a line of JSON Lines
//	parse.go     and back
//	parquet.go   rows as a Parquet file, and back
//	codec.go     a row while it waits to be written
//
// A column is added in the file of its table: a field with its tags, and below it
// the line that fills it.
package contract
