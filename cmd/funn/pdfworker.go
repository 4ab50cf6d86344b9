package main

import "funn/pipeline/pdf"

// pdfWorkerCommand is what a run starts to read PDF files in: a process that may
// die.
type pdfWorkerCommand struct {
	Memory int64 `default:"0" help:"Most memory to use, in bytes."`
}

// Run serves on the standard streams until the input ends.
func (c *pdfWorkerCommand) Run(io stdio) error { return pdf.Serve(io.in, io.out, c.Memory) }
