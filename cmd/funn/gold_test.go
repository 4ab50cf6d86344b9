package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"funn/extract"
	"funn/extract/record"
	"funn/pipeline/gold"
)

// TestRowsAgree: the rows of a dataset, in either format, compare as those of the
// run that wrote it.
func TestRowsAgree(t *testing.T) {
	x, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	inputs := []string{"../../seeds", "../../testdata/doc"}
	want := map[string]*gold.Document{}
	c := corpusFlags{Include: []string{"*.txt"}, PDF: pdfFlags{InProcess: true}}
	if _, err := c.each(t.Context(), stdio{err: io.Discard}, inputs, nil, x.Extract, func(s record.Set) error {
		d := gold.Rows(&s)
		want[d.URI] = sorted(&d)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"parquet", "jsonl"} {
		dir := filepath.Join(t.TempDir(), format)
		var stderr bytes.Buffer
		args := append([]string{"run", "-q", "--include", "*.txt", "-o", dir, "--format", format}, inputs...)
		if code := command(t.Context(), args, stdio{strings.NewReader(""), io.Discard, &stderr}); code != exitOK {
			t.Fatalf("exit %d: %s", code, &stderr)
		}
		n := 0
		for d, err := range documentsOf(dir) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			if s := gocmp.Diff(want[d.URI], sorted(d)); s != "" {
				t.Errorf("%s %s: -run +dataset\n%s", format, d.URI, s)
			}
		}
		if n != len(want) || n < 10 {
			t.Errorf("%s: %d documents, want %d", format, n, len(want))
		}
	}
}

// sorted puts the fields and pointers of every row in order.
func sorted(d *gold.Document) *gold.Document {
	for _, rows := range d.Rows {
		for i := range rows {
			slices.SortFunc(rows[i].Fields, func(a, b gold.Field) int { return cmp.Compare(a.Name, b.Name) })
			slices.SortStableFunc(rows[i].Refs, func(a, b gold.Ref) int { return cmp.Compare(a.Name, b.Name) })
		}
	}
	return d
}

// TestSeedAgrees: of a run over the seed, eval tells the figures that the
// independent scorer tells. Damaged datasets are held against it in
// pipeline/gold.
func TestSeedAgrees(t *testing.T) {
	scorer, err := filepath.Abs("../../../shared/gold")
	if err != nil {
		t.Fatal(err)
	}
	python, err := exec.LookPath("python3")
	if _, absent := os.Stat(filepath.Join(scorer, "score.py")); absent != nil || err != nil {
		t.Skip("the independent scorer or python3 is absent")
	}
	dir := filepath.Join(t.TempDir(), "out")
	var out bytes.Buffer
	funn := func(args ...string) {
		out.Reset()
		if code := command(t.Context(), args, stdio{strings.NewReader(""), &out, &out}); code != exitOK {
			t.Fatalf("exit %d: %s", code, &out)
		}
	}
	funn("run", "-q", "--format", "jsonl", "-o", dir, "../../seeds/imdi-fou-2016.txt")
	told, err := exec.CommandContext(t.Context(), python, filepath.Join(scorer, "score.py"), dir, filepath.Join(scorer, "seed")).Output()
	if err != nil {
		t.Fatal(err)
	}
	funn("eval", "--brief", "--format", "json", "../../testdata/gold/seed", "../../seeds/imdi-fou-2016.txt")
	var report struct {
		Tables []struct {
			Table    string
			P, R, F1 float64
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err)
	}
	if len(report.Tables) != 6 {
		t.Fatalf("%d tables", len(report.Tables))
	}
	for _, x := range report.Tables {
		want := fmt.Sprintf("%-16s P %.3f  R %.3f  F1 %.3f ", x.Table, x.P, x.R, x.F1)
		if !strings.Contains(string(told), want) {
			t.Errorf("eval has %q, the scorer\n%s", want, told)
		}
	}
}
