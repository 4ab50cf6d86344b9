package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"funn/extract/claim"
)

// The exit codes.
const (
	exitOK          = 0
	exitFailed      = 1   // a source failed, or the run did
	exitUsage       = 2   // the command line asks for what cannot be done
	exitInterrupted = 130 // as shells have it for SIGINT
)

type cli struct {
	Run       runCommand       `cmd:"" help:"Read reports and write a dataset."`
	Rules     rulesCommand     `cmd:"" help:"List, show, check and test the rules for findings and recommendations."`
	Explain   explainCommand   `cmd:"" help:"Tell which rules fire on a text or a source, and why others do not."`
	Check     checkCommand     `cmd:"" help:"Prove a dataset: schema, ids, references, evidence, hashes, rows."`
	Schema    schemaCommand    `cmd:"" help:"Show the tables and columns of the dataset."`
	Verify    verifyCommand    `cmd:"" help:"Compare the extraction with stored goldens."`
	Diff      diffCommand      `cmd:"" help:"Compare two datasets, or two rule sets over one corpus."`
	PDFWorker pdfWorkerCommand `cmd:"" name:"pdf-worker" hidden:""`
	Eval      evalCommand      `cmd:"" help:"Score the extraction by labelled documents."`
	Version   versionCommand   `cmd:"" help:"Show the version."`

	ShowVersion kong.VersionFlag `name:"version" help:"Show the version."`
}

// stdio is what a command reads and writes beside files.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// exitError ends the program with a code. The first line of its message, if any,
// says what is wrong; there may be a list below it.
type exitError struct {
	code int
	err  error
}

func (e exitError) Error() string { return e.err.Error() }
func (e exitError) Unwrap() error { return e.err }

func main() {
	// The first signal ends the run, a second one the program.
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, cancel)
	os.Exit(command(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr}))
}

// command parses and runs one command line and returns the exit code.
func command(ctx context.Context, args []string, io stdio) int {
	var c cli
	code := -1
	parser, err := kong.New(&c,
		kong.Name("funn"),
		kong.Description("Findings, recommendations, percentages and amounts of Norwegian public reports, as Parquet and JSON Lines."),
		kong.Writers(io.out, io.err),
		kong.Exit(func(n int) { code = n }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(io),
		kong.Vars{"max_bytes": defaultMaxBytes, "review_below": fmt.Sprint(claim.DefaultReviewBelow), "version": about()},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		panic(err) // a fault in the struct tags, which every test would meet
	}
	k, err := parser.Parse(args)
	if code >= 0 { // --help
		return code
	}
	if err != nil {
		fmt.Fprintf(io.err, "funn: %v: see funn --help\n", err)
		return exitUsage
	}
	err = k.Run()
	var e exitError
	switch {
	case err == nil:
		return exitOK
	case !errors.As(err, &e):
		e = exitError{exitFailed, err}
	}
	if e.err != nil {
		fmt.Fprintf(io.err, "funn: %v\n", e.err)
	}
	return e.code
}
