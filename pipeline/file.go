package pipeline

import (
	"context"
	"io"
	"iter"
)

// File is one input, not yet opened.
type File struct {
	URI  string // unique within a run; a cleaned slash path, or "-" for standard input
	Size int64  // bytes, -1 where only reading tells
	Open func(context.Context) (io.ReadCloser, error)
}

// Source lists the files of a run.
type Source interface {
	// Files yields every file once, by URI order. An error that is a *Fault
	// concerns the file it comes with and becomes its ledger row; any other
	// error stops the run.
	Files(ctx context.Context) iter.Seq2[File, error]
}

// Content is what a file held.
type Content struct {
	URI   string
	ID    string // SHA-256 of Bytes, hex
	Bytes []byte // not to be kept after the stage returns
}
