package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/bmatcuk/doublestar/v4"

	"funn/extract/record"
	"funn/pipeline"
)

// corpusFlags are the flags of a command that reads inputs and keeps no dataset.
type corpusFlags struct {
	Workers  int        `default:"0" placeholder:"N" help:"Documents in work at a time (default: one a CPU)."`
	Include  []string   `sep:"none" placeholder:"GLOB" help:"Of a folder, read only files that match, such as *.txt or 2016/**/*.txt. Repeatable."`
	MaxBytes size       `default:"${max_bytes}" placeholder:"SIZE" help:"Largest file to read (default: ${default})."`
	PDF      pdfFlags   `embed:""`
	Rules    rulesFlags `embed:""`
}

func (f *corpusFlags) validate() error {
	for _, p := range f.Include {
		if !doublestar.ValidatePattern(p) {
			return fmt.Errorf("--include %s is not a valid pattern: close every [ and {", p)
		}
	}
	if f.Workers < 0 {
		return fmt.Errorf("--workers %d is negative: use 1 or more, or 0 for one a CPU", f.Workers)
	}
	return f.Rules.validate()
}

// each runs read over the inputs and hands every result to take, in
// the order of the sources. It returns the sources that failed.
func (f *corpusFlags) each(ctx context.Context, io stdio, inputs, exclude []string, read func(*record.Document) record.Set, take func(record.Set) error) (failed []record.Source, err error) {
	list, err := pipeline.Paths{Args: inputs, Include: f.Include, Exclude: exclude, Stdin: io.in}.List(ctx)
	if err != nil {
		return nil, stopped(err)
	}
	loader, end, err := f.PDF.loader(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	_, err = pipeline.Run(ctx, list, pipeline.Compose(loader, read), taker(take), pipeline.Options{
		Workers: f.Workers, MaxBytes: int64(f.MaxBytes),
		Observe: func(e pipeline.Event) {
			if e.Source.Status == record.StatusFailed {
				failed = append(failed, e.Source)
			}
		},
	})
	if err != nil {
		return nil, stopped(err)
	}
	return failed, nil
}

// taker is a sink that hands on what it is given.
type taker func(record.Set) error

func (t taker) Write(s record.Set) error { return t(s) }
func (taker) Commit() error              { return nil }
func (taker) Close() error               { return nil }

// stopped says that a command that writes nothing was interrupted.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return exitError{exitInterrupted, errors.New("interrupted")}
	}
	return err
}

// tellFailed names the sources that were not read.
func tellFailed(io stdio, failed []record.Source) {
	for _, s := range failed {
		fmt.Fprintf(io.err, "%s: %s: %s\n", s.URI, s.Reason, s.Message)
	}
}
