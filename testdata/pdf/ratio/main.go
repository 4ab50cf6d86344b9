// Command ratio holds the reader of PDF files against poppler's pdftotext: pages
// per second of CPU time on the files named, and the agreement of their words.
// Run it with make pdf-ratio, where pdftotext is installed.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"

	"funn/pipeline"
	"funn/pipeline/pdf"
)

func main() {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		fmt.Println("no pdftotext: install poppler-utils to compare with it")
		return
	}
	pages, theirs := 0, 0.0
	for _, path := range os.Args[1:] {
		b, err := os.ReadFile(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		before := cpu(syscall.RUSAGE_CHILDREN)
		if err := exec.Command("pdftotext", path, "-").Run(); err != nil {
			continue // a file that it cannot read
		}
		doc, _, err := pdf.Load(pipeline.Content{URI: path, Bytes: b}, pdf.Options{})
		if err != nil {
			fmt.Println(path, err)
			continue
		}
		pages += len(doc.Pages)
		theirs += cpu(syscall.RUSAGE_CHILDREN) - before
	}
	ours := cpu(syscall.RUSAGE_SELF) // start of the process and reading of the files included
	fmt.Printf("%d files, %d pages\nfunn      %7.0f pages a CPU second\npdftotext %7.0f\nratio     %7.2f\n",
		len(os.Args)-1, pages, float64(pages)/ours, float64(pages)/theirs, theirs/ours)
}

// cpu is the user and system time that was used, in seconds.
func cpu(who int) float64 {
	var u syscall.Rusage
	if syscall.Getrusage(who, &u) != nil {
		return 0
	}
	s := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return s(u.Utime) + s(u.Stime)
}
