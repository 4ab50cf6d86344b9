package main

import (
	"encoding/json"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// rows is the order of docs/architecture.md: a package imports only from rows
// above its own.
var rows = []string{
	"extract/record extract/lexicon",
	"extract/lang extract/numeral extract/layout",
	"extract/token",
	"extract/morph",
	"extract/syntax",
	"pipeline/pdf/token pipeline/pdf/object pipeline/pdf/pdftest",
	"pipeline/pdf/font",
	"pipeline/pdf/content",
	"pipeline/pdf/page",
	"extract/outline extract/quantity extract/rule",
	"extract/relation extract/claim",
	"extract/discourse",
	"extract",
	"pipeline",
	"pipeline/load pipeline/pdf pipeline/dataset/contract",
	"pipeline/dataset",
	"pipeline/check pipeline/gold pipeline/calibrate",
	"cmd/funn",
}

// wing begins the names of packages that are rooms of pipeline/pdf, and of no use to
// others.
const wing = "funn/pipeline/pdf/"

// barred packages would let the clock, chance or the machine into the rows.
var barred = []string{"os", "net", "log", "time", "math/rand", "math/rand/v2"}

func TestLayers(t *testing.T) {
	row := make(map[string]int)
	for i, names := range rows {
		for _, n := range strings.Fields(names) {
			row["funn/"+n] = i
		}
	}
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "funn/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		at, ok := row[p.ImportPath]
		if !ok {
			if len(p.Imports) > 0 {
				t.Errorf("%s has no row: add it to docs/architecture.md and here", p.ImportPath)
			}
			continue
		}
		for _, i := range p.Imports {
			if above, ok := row[i]; ok && above >= at {
				t.Errorf("%s imports %s, which is not in a row above", p.ImportPath, i)
			}
			if strings.HasPrefix(i, wing) && !strings.HasPrefix(p.ImportPath+"/", wing) {
				t.Errorf("%s imports %s, which only pipeline/pdf may", p.ImportPath, i)
			}
			for _, b := range barred {
				if strings.HasPrefix(p.ImportPath, "funn/extract") && (i == b || strings.HasPrefix(i, b+"/") && b != "os" && b != "time") {
					t.Errorf("%s imports %s: extraction knows only the document", p.ImportPath, i)
				}
			}
		}
	}
}
