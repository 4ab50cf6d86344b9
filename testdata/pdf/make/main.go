// Command make writes the PDF files that the tests read and the report in
// seeds. Run it at the top of the checkout: make pdf. The files are the same
// bytes every time.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	files := cases()
	files["seed.pdf"] = seed(text("seeds/imdi-fou-2016.txt"))
	for name, b := range files {
		write(filepath.Join("testdata/pdf", name), b)
	}
	write("seeds/evaluering-mentorordningen-2021.pdf", report())
}

func text(path string) []byte {
	b, err := os.ReadFile(path)
	check(err)
	return b
}

func write(path string, b []byte) { check(os.WriteFile(path, b, 0o644)) }

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
