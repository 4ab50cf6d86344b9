package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/check"
)

type checkCommand struct {
	Dataset  string     `arg:"" help:"Folder of a dataset."`
	NoDerive bool       `help:"Do not read the stored texts again."`
	Sources  bool       `help:"Read PDF files again where the dataset says they are, so that their rows are derived too."`
	PDF      pdfFlags   `embed:""`
	Rules    rulesFlags `embed:""`
}

// Validate is called by kong.
func (c *checkCommand) Validate() error { return c.Rules.validate() }

// Run proves a dataset.
func (c *checkCommand) Run(ctx context.Context, io stdio) error {
	if info, err := os.Stat(c.Dataset); err != nil || !info.IsDir() {
		return exitError{exitUsage, fmt.Errorf("there is no folder %s: name the folder of a dataset, as funn run -o has it", c.Dataset)}
	}
	var o check.Options
	if !c.NoDerive {
		x, err := c.Rules.extractor()
		if err != nil {
			return err
		}
		o.Extract, o.Rules = x.Extract, x.Digest()
		if c.Sources {
			loader, end, err := c.PDF.loader(ctx)
			if err != nil {
				return err
			}
			defer end()
			o.Source = sourceReader(loader)
		}
	}
	sum, err := check.Dataset(ctx, c.Dataset, o)
	if err != nil {
		return stopped(err)
	}
	for _, f := range sum.Faults {
		fmt.Fprintln(io.out, f)
	}
	if n := len(sum.Faults) + sum.More; n > 0 {
		more := ""
		if sum.More > 0 {
			more = fmt.Sprintf(" (%d of them not shown)", sum.More)
		}
		return exitError{exitFailed, fmt.Errorf("%s is not whole: %d faults%s", c.Dataset, n, more)}
	}
	fmt.Fprintf(io.out, "%s is whole: %d documents, %d rows\n", c.Dataset, sum.Documents, sum.Rows)
	if !c.NoDerive {
		fmt.Fprintf(io.out, "%d rows follow from the stored text by their rules\n", sum.Derived)
		if sum.Held > 0 {
			fmt.Fprintf(io.out, "%d rows come of PDF files and were held against their text only: the positions of their lines are not in a dataset, --sources reads the files again\n", sum.Held)
		}
	}
	return nil
}

// sourceReader reads the source of a document where it stands.
func sourceReader(loader pipeline.Loader) func(uri, docID string) (*record.Document, error) {
	return func(uri, docID string) (*record.Document, error) {
		b, err := os.ReadFile(filepath.FromSlash(uri))
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != docID {
			return nil, errors.New("the file is not the one that was read: its SHA-256 is another")
		}
		doc, _, err := loader(pipeline.Content{URI: uri, ID: docID, Bytes: b})
		return doc, err
	}
}
