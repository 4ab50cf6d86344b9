package dataset

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"funn/extract/record"
	"funn/pipeline/dataset/contract"
)

// Options say what a Writer writes.
type Options struct {
	Formats []Format // all where empty
	Version string   // of the program
	Rules   string   // digest of the rules; empty where unknown
	// RuleFiles are the files that the rules come from.
	RuleFiles []RuleFile
	Now       func() time.Time // for run.json; time.Now where nil
}

// Writer is a pipeline.Sink that writes a dataset. Rows wait on disk until
// Commit, which puts them in order, writes the files beside the old ones, and
// swaps.
type Writer struct {
	ctx     context.Context // ends a Commit before the swap
	o       Options
	stage   *staging
	spools  []*spool // by the order of the tables
	inputs  []Input
	tables  []ManifestTable
	started time.Time
	done    bool
}

// Create readies the folder dir for a new dataset. What is in it stays as it is
// until Commit. The error is a *ForeignError where dir holds something else
// than a dataset, and a *LockedError where another run writes there.
func Create(ctx context.Context, dir string, o Options) (*Writer, error) {
	if len(o.Formats) == 0 {
		o.Formats = Formats()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	stage, err := openStaging(dir)
	if err != nil {
		return nil, err
	}
	w := &Writer{ctx: ctx, o: o, stage: stage, started: o.Now()}
	for _, t := range contract.Tables() {
		s, err := newSpool(t, stage.spool)
		if err != nil {
			w.Close()
			return nil, err
		}
		w.spools = append(w.spools, s)
	}
	return w, nil
}

// Write takes the rows of one source. A source without a document has its row
// in the ledger only.
func (w *Writer) Write(set record.Set) error {
	v := contract.NewView(&set)
	ledger := contract.Sources.Rows(v).Row(0).Pointer().(*contract.Source)
	w.inputs = append(w.inputs, Input{ledger.URI, ledger.DocID, ledger.Status})
	for _, sp := range w.spools {
		if err := sp.put(w.ctx, sp.table.Rows(v)); err != nil {
			return fmt.Errorf("table %s: %w", sp.table.Name, err)
		}
	}
	return nil
}

// Commit writes the dataset and puts it in the place of the old one.
func (w *Writer) Commit() error {
	files := make([][]File, len(w.spools))
	errs := make([]error, len(w.spools))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range w.spools {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			files[i], errs[i] = w.table(w.spools[i])
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	if err := w.describe(files); err != nil {
		return err
	}
	if err := w.ctx.Err(); err != nil {
		return err
	}
	if err := w.stage.swap(); err != nil {
		return err
	}
	w.done = true
	return nil
}

// table writes the files of one table.
func (w *Writer) table(sp *spool) (files []File, err error) {
	var sinks []sink
	defer func() {
		if err != nil {
			for _, s := range sinks {
				s.abort()
			}
		}
	}()
	for _, format := range w.o.Formats {
		s, err := newSink(sp.table, format, w.stage.next, w.o.Version)
		if err != nil {
			return nil, err
		}
		sinks = append(sinks, s)
	}
	if err := sp.writeTo(w.ctx, sinks); err != nil {
		return nil, err
	}
	for _, s := range sinks {
		f, err := s.close()
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

// Tables are the tables as they were committed.
func (w *Writer) Tables() []ManifestTable { return w.tables }

// Close removes what a run left that did not commit.
func (w *Writer) Close() error {
	for _, s := range w.spools {
		s.close()
	}
	w.spools = nil
	return w.stage.close()
}

// describe writes the files beside the tables.
func (w *Writer) describe(files [][]File) error {
	m := Manifest{
		Contract: contract.Version, Program: program, Version: w.o.Version,
		RuleFiles: append([]RuleFile{}, w.o.RuleFiles...), Inputs: w.inputs,
	}
	if w.o.Rules != "" {
		m.Rules = &w.o.Rules
	}
	slices.SortFunc(m.Inputs, func(a, b Input) int { return cmp.Compare(a.URI, b.URI) })
	for i, sp := range w.spools {
		w.tables = append(w.tables, ManifestTable{sp.table.Name, sp.rows, files[i]})
	}
	m.Tables = w.tables
	if err := writeJSON(filepath.Join(w.stage.next, manifestFile), m); err != nil {
		return err
	}
	if err := writeJSON(filepath.Join(w.stage.next, packageFile), describePackage(m)); err != nil {
		return err
	}
	end := w.o.Now()
	return writeJSON(filepath.Join(w.stage.next, runFile), run{
		Program: program, Version: w.o.Version,
		Started: w.started.UTC().Format(time.RFC3339), Finished: end.UTC().Format(time.RFC3339),
		Seconds: end.Sub(w.started).Seconds(),
	})
}
