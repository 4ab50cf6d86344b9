package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"

	"funn/extract/record"
	"funn/pipeline/dataset"
	"funn/pipeline/gold"
)

type diffCommand struct {
	Args    []string    `arg:"" name:"a-b-or-input" help:"Two folders of datasets; with --before or --rules the inputs that both rule sets read."`
	Before  []string    `sep:"none" placeholder:"FILE|DIR" help:"Rules before, added to those of the program. Repeatable."`
	Gold    string      `placeholder:"DIR" help:"Gold of some of the documents: shows the change in F1."`
	Samples int         `default:"5" placeholder:"N" help:"Changes shown of each rule and kind (default: ${default})."`
	Format  string      `enum:"text,json" default:"text" placeholder:"FORMAT" help:"Write as ${enum} (default: ${default})."`
	Corpus  corpusFlags `embed:""`
}

// Validate is called by kong.
func (c *diffCommand) Validate() error {
	if !c.byRules() && len(c.Args) != 2 {
		return errors.New("diff takes two datasets, or inputs with --before or --rules")
	}
	if c.Samples < 0 {
		return fmt.Errorf("--samples %d is negative", c.Samples)
	}
	return c.Corpus.validate()
}

func (c *diffCommand) byRules() bool { return len(c.Before)+len(c.Corpus.Rules.Paths) > 0 }

// Run compares two datasets, or two rule sets over one corpus.
func (c *diffCommand) Run(ctx context.Context, io stdio) error {
	d := differing{Comparison: gold.Comparison{Samples: c.Samples}}
	if c.Gold != "" {
		for _, s := range []*scoring{&d.before, &d.now} { // each binds its own to its texts
			files, err := readGold(c.Gold)
			if err != nil {
				return err
			}
			s.files = files
		}
	}
	var failed []record.Source
	var err error
	if c.byRules() {
		failed, err = c.rules(ctx, io, &d)
	} else {
		err = d.datasets(ctx, c.Args[0], c.Args[1])
	}
	if err != nil {
		return err
	}
	if c.Gold != "" {
		if err := d.now.end(); err != nil {
			return err
		}
		d.Comparison.Before, d.Comparison.Now = d.before.report, d.now.report
	}
	write := d.Text
	if c.Format == "json" {
		write = d.JSON
	}
	if err := write(io.out); err != nil {
		return err
	}
	tellFailed(io, failed)
	if len(failed) > 0 {
		return exitError{exitFailed, fmt.Errorf("%d sources failed", len(failed))}
	}
	return nil
}

// rules compares two rule sets over the inputs.
func (c *diffCommand) rules(ctx context.Context, io stdio, d *differing) ([]record.Source, error) {
	was := c.Corpus.Rules
	was.Paths = c.Before
	before, err := was.extractor()
	if err != nil {
		return nil, err
	}
	now, err := c.Corpus.Rules.extractor()
	if err != nil {
		return nil, err
	}
	var waiting sync.Map // rows before, by document, until the rows now arrive in order
	both := func(doc *record.Document) record.Set {
		set := before.Extract(doc)
		waiting.Store(doc.ID, &set)
		return now.Extract(doc)
	}
	read, err := c.Corpus.each(ctx, io, c.Args, nil, both, func(set record.Set) error {
		if set.Document == nil {
			return nil
		}
		old, _ := waiting.LoadAndDelete(set.Document.ID)
		was := old.(*record.Set)
		was.Source = set.Source
		a, b := gold.Rows(was), gold.Rows(&set)
		d.add(&a, &b)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return read.failed, read.nothing("there is nothing to compare: check the inputs")
}

// differing is a diff under way.
type differing struct {
	gold.Comparison
	before, now scoring
}

func (d *differing) add(a, b *gold.Document) {
	d.Add(a, b)
	d.before.document(a)
	d.now.document(b)
}

// documentsOf yields the documents of the dataset in a folder, by doc_id.
func documentsOf(dir string) iter.Seq2[*gold.Document, error] {
	r, err := dataset.Open(dir)
	if err != nil {
		return func(yield func(*gold.Document, error) bool) { yield(nil, exitError{exitUsage, err}) }
	}
	return gold.Dataset(r)
}

// datasets compares two datasets: documents of the same content first, then those
// of the same URI.
func (d *differing) datasets(ctx context.Context, a, b string) error {
	nextA, stopA := iter.Pull2(documentsOf(a))
	defer stopA()
	nextB, stopB := iter.Pull2(documentsOf(b))
	defer stopB()
	onlyA, onlyB := map[string]*gold.Document{}, map[string]*gold.Document{}
	x, errA, okA := nextA()
	y, errB, okB := nextB()
	for okA || okB {
		if err := errors.Join(errA, errB); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return stopped(err)
		}
		switch {
		case okA && okB && x.ID == y.ID:
			d.add(x, y)
			x, errA, okA = nextA()
			y, errB, okB = nextB()
		case okA && (!okB || x.ID < y.ID):
			onlyA[x.URI] = x
			x, errA, okA = nextA()
		default:
			onlyB[y.URI] = y
			y, errB, okB = nextB()
		}
	}
	for _, uri := range sortedKeys(onlyA) {
		if y := onlyB[uri]; y != nil {
			d.add(onlyA[uri], y)
			delete(onlyB, uri)
			continue
		}
		d.OnlyBefore = append(d.OnlyBefore, uri)
	}
	d.OnlyNow = sortedKeys(onlyB)
	return nil
}
