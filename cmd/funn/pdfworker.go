package main

import (
	"errors"

	"funn/pipeline/pdf"
)

// pdfWorkerCommand is what a run starts to read PDF files in: a process that may
// die.
type pdfWorkerCommand struct {
	Memory int64 `help:"Most memory to use, in bytes."`
}

// Run serves on the standard streams until the input ends.
func (c *pdfWorkerCommand) Run(io stdio) error {
	if c.Memory <= 0 {
		return exitError{exitUsage, errors.New("pdf-worker is started by funn run, with --memory: give the PDF file to funn run")}
	}
	return pdf.Serve(io.in, io.out, c.Memory)
}
