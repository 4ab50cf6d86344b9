package main

import (
	"context"
	"time"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/load"
	"funn/pipeline/pdf"
)

// pdfFlags say how PDF files are read.
type pdfFlags struct {
	Timeout   time.Duration `name:"pdf-timeout" default:"60s" placeholder:"DURATION" help:"Longest time for one PDF file (default: ${default})."`
	Memory    size          `name:"pdf-memory" default:"448MiB" placeholder:"SIZE" help:"Most memory for one PDF file (default: ${default})."`
	InProcess bool          `name:"pdf-in-process" help:"Read PDF files without a process apart, time limit and memory limit: only files that are trusted."`
	Password  string        `placeholder:"PASSWORD" help:"Password of encrypted PDF files; those with an empty one need none."`
}

// loader reads a file by what it is. Its end is to be called when the run is over.
func (f *pdfFlags) loader(ctx context.Context) (l pipeline.Loader, end func(), err error) {
	o := pdf.Options{Password: f.Password}
	read, end := func(c pipeline.Content) (*record.Document, record.Source, error) { return pdf.Load(c, o) }, func() {}
	if !f.InProcess {
		pool, err := pdf.NewPool(ctx, pdf.PoolOptions{Options: o, Timeout: f.Timeout, Memory: int64(f.Memory)})
		if err != nil {
			return nil, nil, err
		}
		read, end = pool.Load, pool.Close
	}
	return func(c pipeline.Content) (*record.Document, record.Source, error) {
		if pdf.Looks(c.Bytes) {
			return read(c)
		}
		return load.Text(c)
	}, end, nil
}
