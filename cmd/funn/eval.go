package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"funn/extract/record"
	"funn/pipeline/gold"
)

type evalCommand struct {
	Gold       string      `arg:"" name:"gold-dir" help:"Folder of *.gold.yaml and *.gold.json files."`
	Inputs     []string    `arg:"" name:"input" help:"Files, folders, globs, or - for standard input."`
	Format     string      `enum:"text,markdown,json" default:"text" placeholder:"FORMAT" help:"Write the report as ${enum} (default: ${default})."`
	Brief      bool        `help:"Leave out the misses and extras."`
	Thresholds string      `placeholder:"FILE" help:"Exit 1 where a score is below that of the file, such as min: and below it findings.f1: 0.95."`
	Corpus     corpusFlags `embed:""`
}

// Validate is called by kong.
func (c *evalCommand) Validate() error { return c.Corpus.validate() }

// Run scores the extraction by gold.
func (c *evalCommand) Run(ctx context.Context, io stdio) error {
	files, err := readGold(c.Gold)
	if err != nil {
		return err
	}
	var thresholds []gold.Threshold
	if c.Thresholds != "" {
		b, err := os.ReadFile(c.Thresholds)
		if err != nil {
			return exitError{exitUsage, err}
		}
		if thresholds, err = gold.ParseThresholds(c.Thresholds, b); err != nil {
			return exitError{exitUsage, err}
		}
	}
	x, err := c.Corpus.Rules.extractor()
	if err != nil {
		return err
	}
	scores := scoring{files: files}
	read, err := c.Corpus.each(ctx, io, c.Inputs, nil, x.Extract, func(s record.Set) error {
		if s.Document != nil {
			d := gold.Rows(&s)
			scores.document(&d)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := scores.end(); err != nil {
		tellFailed(io, read.failed)
		return err
	}
	r := &scores.report
	write := map[string]func() error{
		"text":     func() error { return r.Text(io.out, c.Brief) },
		"markdown": func() error { return r.Markdown(io.out, c.Brief) },
		"json":     func() error { return r.JSON(io.out, c.Brief) },
	}[c.Format]
	if err := write(); err != nil {
		return err
	}
	tellFailed(io, read.failed)
	if short := gold.Short(r.Figures(), thresholds); len(short) > 0 {
		return exitError{exitFailed, fmt.Errorf("below %s: %s", c.Thresholds, strings.Join(short, "; "))}
	}
	if len(read.failed) > 0 {
		return exitError{exitFailed, fmt.Errorf("%d sources failed", len(read.failed))}
	}
	return nil
}

// readGold reads a folder of gold.
func readGold(dir string) ([]*gold.File, error) {
	files, err := gold.ReadFolder(dir)
	if err != nil {
		return nil, exitError{exitUsage, err}
	}
	if len(files) == 0 {
		return nil, exitError{exitUsage, fmt.Errorf("%s holds no gold: its files end in .gold.yaml, as docs/gold.md has it", dir)}
	}
	return files, nil
}

// scoring scores documents as they come.
type scoring struct {
	files  []*gold.File
	report gold.Report
	uri    map[*gold.File]string // the input that a gold file was used on
	faults gold.Faults
	others []error
}

// document scores a document where there is gold for it.
func (s *scoring) document(d *gold.Document) {
	if s.uri == nil {
		s.uri = map[*gold.File]string{}
	}
	for _, f := range s.files {
		if !f.Names(d.URI) {
			continue
		}
		if uri, again := s.uri[f]; again {
			s.others = append(s.others, fmt.Errorf("%s is the gold of %s and of %s: name the document with its folder, or leave one of them out", f.Path, uri, d.URI))
			continue
		}
		s.uri[f] = d.URI
		var faults gold.Faults
		if err := s.report.Add(f, d); errors.As(err, &faults) {
			s.faults = append(s.faults, faults...)
		} else if err != nil {
			s.others = append(s.others, err)
		}
	}
}

// end says what is wrong with the gold.
func (s *scoring) end() error {
	for _, f := range s.files {
		if _, used := s.uri[f]; !used {
			s.others = append(s.others, fmt.Errorf("%s: its document %s is not among the inputs: name it, or move the gold elsewhere", f.Path, f.Document))
		}
	}
	if len(s.faults) > 0 {
		s.others = append([]error{s.faults}, s.others...)
	}
	if err := errors.Join(s.others...); err != nil {
		return exitError{exitUsage, err}
	}
	return nil
}
