package pdf

import (
	"bytes"
	"testing"
	"time"

	"funn/pipeline"
	"funn/pipeline/pdf/pdftest"
)

// FuzzContent runs any content on a page.
func FuzzContent(f *testing.F) {
	for _, s := range []string{pdftest.Text, "q 1 0 0 1 0 0 cm /X Do Q", "/Artifact BMC " + pdftest.Text + " EMC EMC", "BT /F 1e9 Tf 9 Tz -3 Ts 1 0 1 0 1 0 Tm (x) ' ET"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		doc, _, err := Load(pipeline.Content{Bytes: pdftest.Page(string(content))}, Options{})
		if err == nil {
			invariants(t, "fuzz", doc)
		}
	})
}

// FuzzFile damages files. The reader of objects hangs on some, so that a pool
// reads them.
func FuzzFile(f *testing.F) {
	for _, b := range hostile() {
		if len(b) < 4000 {
			f.Add(b)
		}
	}
	f.Add(pdftest.Page(pdftest.Text))
	p := pool(f, PoolOptions{Timeout: time.Second / 2})
	f.Fuzz(func(t *testing.T, b []byte) {
		if !bytes.Contains(b, []byte("%PDF-")) {
			t.Skip()
		}
		doc, _, err := p.Load(pipeline.Content{Bytes: b})
		if err == nil {
			invariants(t, "fuzz", doc)
		}
	})
}
