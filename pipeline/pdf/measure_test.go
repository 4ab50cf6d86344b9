package pdf

import (
	"os"
	"path/filepath"
	"testing"

	"funn/pipeline"
)

func TestDump(t *testing.T) {
	out := os.Getenv("PDFOUT")
	if out == "" {
		t.Skip()
	}
	files, _ := filepath.Glob(os.Getenv("PDFIN"))
	for _, f := range files {
		b, _ := os.ReadFile(f)
		doc, src, err := Load(pipeline.Content{URI: f, Bytes: b}, Options{})
		t.Log(filepath.Base(f), src, err)
		if err == nil {
			os.WriteFile(filepath.Join(out, filepath.Base(f)+".txt"), []byte(doc.Text), 0o644)
		}
	}
}
