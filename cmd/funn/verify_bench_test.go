package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkVerify holds 10,000 small documents against their goldens.
func BenchmarkVerify(b *testing.B) {
	const documents = 10_000
	b.Chdir(b.TempDir())
	for i := range documents {
		text := fmt.Sprintf("Evaluering nr. %d\n\nHovedfunn\n\n• Andelen er %d prosent.\n• Ordningen virker i %d kommuner.\n\nAnbefalinger\n\n• Staten bør gi %d mill. kroner.\n", i, i%100, i, i%50+1)
		name := filepath.Join("doc", fmt.Sprint(i%100), fmt.Sprint(i, ".txt"))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	funn := func(args ...string) {
		var stderr bytes.Buffer
		if code := command(b.Context(), args, stdio{strings.NewReader(""), io.Discard, &stderr}); code != exitOK {
			b.Fatalf("exit %d: %s", code, &stderr)
		}
	}
	funn("verify", "--update", "goldens", "doc")
	for b.Loop() {
		funn("verify", "goldens", "doc")
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s/10000documents")
}
