package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/dataset"
)

type runCommand struct {
	Inputs     []string   `arg:"" name:"input" help:"Files, folders, globs, or - for standard input."`
	Out        string     `short:"o" default:"out" placeholder:"DIR" help:"Folder of the dataset (default: ${default})."`
	Format     []string   `default:"parquet,jsonl" placeholder:"FORMAT,..." help:"Formats to write (default: ${default})."`
	Workers    int        `default:"0" placeholder:"N" help:"Documents in work at a time (default: one a CPU)."`
	Include    []string   `sep:"none" placeholder:"GLOB" help:"Of a folder, read only files that match, such as *.txt or 2016/**/*.txt. Repeatable."`
	MaxBytes   size       `default:"${max_bytes}" placeholder:"SIZE" help:"Largest file to read (default: ${default})."`
	LogFormat  string     `enum:"text,json" default:"text" placeholder:"FORMAT" help:"Log lines as ${enum}."`
	PDF        pdfFlags   `embed:""`
	Rules      rulesFlags `embed:""`
	AllowEmpty bool       `help:"Write the dataset though no document was read: it then holds the ledger only."`
	Quiet      bool       `short:"q" help:"Say nothing but what went wrong."`
}

// Validate is called by kong: an error is one of usage.
func (c *runCommand) Validate() error {
	for _, f := range c.Format {
		if !slices.Contains(dataset.Formats(), dataset.Format(f)) {
			return fmt.Errorf("--format %s is unknown: use parquet, jsonl or both", f)
		}
	}
	if c.Out == "" {
		return errors.New("--out is the empty string: name a folder, or . for this one")
	}
	for _, p := range c.Include {
		if p == "" {
			return errors.New("--include is the empty string, which no file matches: name a pattern such as *.txt")
		}
		if !doublestar.ValidatePattern(p) {
			return fmt.Errorf("--include %s is not a valid pattern: close every [ and {", p)
		}
	}
	if c.Workers < 0 {
		return fmt.Errorf("--workers %d is negative: use 1 or more, or 0 for one a CPU", c.Workers)
	}
	if c.PDF.Timeout <= 0 {
		return fmt.Errorf("--pdf-timeout %s is no time: use 1s or more", c.PDF.Timeout)
	}
	if err := c.Rules.validate(); err != nil {
		return err
	}
	if slices.Contains(c.Inputs, "") {
		return errors.New("an input is the empty string: name a file, a folder or -")
	}
	return nil
}

// Run carries the inputs into the dataset.
func (c *runCommand) Run(ctx context.Context, io stdio) error {
	start := time.Now()
	x, err := c.Rules.extractor()
	if err != nil {
		return err
	}
	list, err := pipeline.Paths{Args: c.Inputs, Include: c.Include, Exclude: dataset.Paths(c.Out), Stdin: io.in}.List(ctx)
	if err != nil {
		return interrupted(err)
	}
	loader, end, err := c.PDF.loader(ctx)
	if err != nil {
		return err
	}
	defer end()
	dst, err := dataset.Create(ctx, c.Out, dataset.Options{
		Formats: formats(c.Format), Version: version, Rules: x.Digest(), RuleFiles: ruleFiles(x.Rules()),
	})
	if err != nil {
		return refused(err, c.Out)
	}
	defer dst.Close()

	t := newTeller(io.err, c.LogFormat, c.Quiet, len(list))
	t.begin(len(list), c.workers())
	nothing := unreadInputs{inputs: c.Inputs, include: c.Include}
	sum, err := pipeline.Run(ctx, list, pipeline.Compose(loader, x.Extract), dst, pipeline.Options{
		Workers: c.workers(), MaxBytes: int64(c.MaxBytes), AllowEmpty: c.AllowEmpty,
		Observe: func(e pipeline.Event) {
			t.observe(e)
			nothing.note(e.Source)
		},
	})
	t.end()
	if errors.Is(err, pipeline.ErrEmpty) {
		return nothing.error(sum, c.left())
	}
	if err != nil {
		return interrupted(err)
	}
	t.summary(io.out, c.Out, sum, dst.Tables(), time.Since(start))
	if n := sum.Status[record.StatusFailed]; n > 0 {
		return exitError{exitFailed, fmt.Errorf("%d of %d sources failed: their reasons stand in the table sources of %s", n, sum.Sources, c.Out)}
	}
	return nil
}

// left says what a run that read nothing leaves in its folder.
func (c *runCommand) left() string {
	if dataset.Stands(c.Out) {
		return fmt.Sprintf("the dataset in %s is left as it was: check the inputs, or put one without documents in its place with --allow-empty", c.Out)
	}
	return fmt.Sprintf("no dataset is written to %s: check the inputs, or write one without documents with --allow-empty", c.Out)
}

func (c *runCommand) workers() int {
	if c.Workers == 0 {
		return runtime.GOMAXPROCS(0)
	}
	return min(c.Workers, pipeline.MaxWorkers)
}

func formats(names []string) []dataset.Format {
	var out []dataset.Format
	for _, f := range dataset.Formats() { // in one order, once each
		if slices.Contains(names, string(f)) {
			out = append(out, f)
		}
	}
	return out
}

// refused says why a dataset cannot be made in the folder.
func refused(err error, out string) error {
	var foreign *dataset.ForeignError
	var locked *dataset.LockedError
	switch {
	case errors.As(err, &foreign):
		return exitError{exitUsage, err}
	case errors.As(err, &locked):
		return err
	}
	return fmt.Errorf("%w: make %s a folder that can be written, or name another one with --out", err, out)
}

// interrupted says what an error of the run means for the dataset.
func interrupted(err error) error {
	if errors.Is(err, context.Canceled) {
		return exitError{exitInterrupted, errors.New("interrupted: nothing was written, an earlier dataset stays as it was")}
	}
	return exitError{exitFailed, fmt.Errorf("%w: nothing was written, an earlier dataset stays as it was", strip(err))}
}

// strip keeps an error to one line.
func strip(err error) error {
	if s := err.Error(); strings.Contains(s, "\n") {
		return errors.New(strings.ReplaceAll(s, "\n", "; "))
	}
	return err
}
