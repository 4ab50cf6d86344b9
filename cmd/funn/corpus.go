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

// reading is what became of the inputs of such a command.
type reading struct {
	sum    pipeline.Summary
	failed []record.Source
	unread unreadInputs
}

// nothing is the error of a corpus of which no document was read, with what
// follows from it; nil where one was.
func (c *reading) nothing(follows string) error {
	if c.sum.Documents > 0 {
		return nil
	}
	return c.unread.error(c.sum, follows)
}

// each runs read over the inputs and hands every result to take, in the order of
// the sources. A corpus without a document is no error here.
func (f *corpusFlags) each(ctx context.Context, io stdio, inputs, exclude []string, read func(*record.Document) record.Set, take func(record.Set) error) (reading, error) {
	c := reading{unread: unreadInputs{inputs: inputs, include: f.Include}}
	list, err := pipeline.Paths{Args: inputs, Include: f.Include, Exclude: exclude, Stdin: io.in}.List(ctx)
	if err != nil {
		return c, stopped(err)
	}
	loader, end, err := f.PDF.loader(ctx)
	if err != nil {
		return c, err
	}
	defer end()
	c.sum, err = pipeline.Run(ctx, list, pipeline.Compose(loader, read), taker(take), pipeline.Options{
		Workers: f.Workers, MaxBytes: int64(f.MaxBytes), AllowEmpty: true,
		Observe: func(e pipeline.Event) {
			c.unread.note(e.Source)
			if e.Source.Status == record.StatusFailed {
				c.failed = append(c.failed, e.Source)
			}
		},
	})
	return c, stopped(err)
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
