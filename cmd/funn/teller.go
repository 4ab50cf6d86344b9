package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/dataset"
)

// every is how often a run that has no progress bar says how far it is.
const every = 5 * time.Second

// teller keeps the user informed: a progress bar on a terminal, log lines
// elsewhere, and a line for each source that was not read in full.
type teller struct {
	log   *slog.Logger
	json  bool
	quiet bool
	bars  *mpb.Progress // nil where there is no terminal
	bar   *mpb.Bar
	total int
	done  int
	last  time.Time // of the last line of progress
}

func newTeller(w io.Writer, format string, quiet bool, total int) *teller {
	t := &teller{json: format == "json", quiet: quiet, total: total, last: time.Now()}
	if f, ok := w.(*os.File); ok && !quiet && !t.json && term.IsTerminal(int(f.Fd())) {
		t.bars = mpb.New(mpb.WithOutput(w), mpb.WithWidth(40))
		t.bar = t.bars.AddBar(int64(total),
			mpb.PrependDecorators(decor.CountersNoUnit("%d of %d sources ")),
			mpb.AppendDecorators(decor.Percentage(), decor.Name(" "), decor.AverageETA(decor.ET_STYLE_GO)),
		)
		w = t.bars // lines go above the bar
	}
	options := &slog.HandlerOptions{}
	if quiet {
		options.Level = slog.LevelWarn
	}
	if t.json {
		t.log = slog.New(slog.NewJSONHandler(w, options))
	} else {
		t.log = slog.New(slog.NewTextHandler(w, options))
	}
	return t
}

func (t *teller) begin(sources, workers int) {
	if t.bars == nil {
		t.log.Info("start", "sources", sources, "workers", workers)
	}
}

// observe takes one source that was written.
func (t *teller) observe(e pipeline.Event) {
	t.done++
	s := e.Source
	if s.Status != record.StatusOK {
		level := slog.LevelInfo // duplicate, skipped: as it should be
		if s.Status == record.StatusFailed || s.Status == record.StatusPartial {
			level = slog.LevelWarn
		}
		t.log.Log(context.Background(), level, string(s.Status), "uri", s.URI, "reason", s.Reason, "message", s.Message)
	}
	if e.Stack != nil {
		t.log.Error("panic", "uri", s.URI, "stack", string(e.Stack))
	}
	if t.bar != nil {
		t.bar.Increment()
	} else if time.Since(t.last) >= every {
		t.last = time.Now()
		t.log.Info("progress", "done", t.done, "of", t.total)
	}
}

// end takes the progress bar away; what is told after it stands below.
func (t *teller) end() {
	if t.bars == nil {
		return
	}
	if !t.bar.Completed() {
		t.bar.Abort(false)
	}
	t.bars.Wait()
}

// summary closes a run: rows of each table, sources by status, time. As log
// lines are JSON, so is it.
func (t *teller) summary(w io.Writer, out string, s pipeline.Summary, tables []dataset.ManifestTable, took time.Duration) {
	if t.quiet {
		return
	}
	if t.json {
		t.summaryRecord(out, s, tables, took)
		return
	}
	fmt.Fprintf(w, "%s holds\n", out)
	for _, table := range tables {
		fmt.Fprintf(w, "%9d %s\n", table.Rows, table.Name)
	}
	fmt.Fprintf(w, "sources: %s\n", statuses(s))
	fmt.Fprintf(w, "read %d bytes in %v\n", s.Bytes, took.Round(time.Millisecond))
}
