package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite testdata/same, and say what changed")

// TestSame holds every row that funn run writes of the test documents, as JSON
// Lines, and the digest of its words and rules, against what testdata/same keeps
// of them. What changes a row, or a word, shows here.
func TestSame(t *testing.T) {
	t.Chdir("../..")
	var told bytes.Buffer
	for i, c := range corpora(t) {
		got, digest := c.run(t)
		if i == 0 { // it is the same for all of them
			compareDigest(t, &told, digest)
		}
		file := filepath.Join("testdata/same", c.name+".tsv")
		want, err := readNet(file)
		if err != nil && !*update {
			t.Fatalf("%v: run `make same-update`", err)
		}
		if c.outside && !*update {
			leaveOut(t, want, got)
			leaveOut(t, got, want)
		}
		tell(&told, c.name, want, got)
		if *update {
			if err := os.WriteFile(file, encodeNet(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	switch {
	case *update && told.Len() == 0:
		fmt.Println("testdata/same: nothing changed")
	case *update:
		fmt.Printf("testdata/same is rewritten:\n%s", &told)
	case told.Len() > 0:
		t.Errorf("not as testdata/same has it; where that is on purpose, run `make same-update`:\n%s", &told)
	}
}

// corpus is a set of documents. What is kept of their rows stands in
// testdata/same, in a file by its name.
type corpus struct {
	name    string
	inputs  []string // as funn run is given them
	dir     string   // where funn runs; the root of the project where empty
	outside bool     // of the project: what else stands there is nobody's fault
	folded  bool     // the documents of a folder are accounted for together
}

// corpora are the documents of the project, its phrasings, and what is there of
// the reference data.
func corpora(t *testing.T) []corpus {
	list := []corpus{{name: "project", inputs: documents(t)}, phrasings(t)}
	for _, c := range []corpus{
		{name: "pdf", inputs: []string{"../shared/corpora/pdf"}},
		{name: "pdf-norwegian", inputs: []string{"../shared/corpora/pdf-norwegian"}},
		{name: "pdf-real", inputs: []string{"../shared/corpora/real/pdf"}},
		{name: "cases", inputs: []string{"../shared/cases"}},
	} {
		if _, err := os.Stat(c.inputs[0]); err != nil {
			t.Logf("skipped: %s is not there", c.inputs[0])
			continue
		}
		c.outside = true
		list = append(list, c)
	}
	return list
}

// documents are the files of the project that funn is there to read.
func documents(t *testing.T) []string {
	var list []string
	for _, root := range []string{"seeds", "testdata"} {
		if err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && (d.Name() == "golden" || d.Name() == "node_modules"):
				return fs.SkipDir
			case filepath.Ext(path) == ".txt" || filepath.Ext(path) == ".pdf":
				list = append(list, path)
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// run is funn run over the corpus, with PDF files in processes of their own.
func (c *corpus) run(t *testing.T) (list map[string]document, digest string) {
	t.Helper()
	if c.dir != "" {
		root, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		t.Chdir(c.dir)
		defer t.Chdir(root)
	}
	out := t.TempDir()
	// A PDF file may take its time on a busy machine.
	args := []string{"run", "-q", "-o", out, "--format", "jsonl", "--pdf-timeout", "1h", "--include", "*.txt", "--include", "*.pdf"}
	var stderr bytes.Buffer
	if code := command(t.Context(), append(args, c.inputs...), stdio{strings.NewReader(""), io.Discard, &stderr}); code != exitOK && code != exitFailed {
		t.Fatalf("%s: exit %d: %s", c.name, code, &stderr)
	}
	list, err := readRows(filepath.Join(out, "jsonl"), c.folded)
	if err != nil {
		t.Fatalf("%s: %v", c.name, err)
	}
	return list, digestOf(t, out)
}

// leaveOut takes from list the documents that other lacks, and says so.
func leaveOut(t *testing.T, list, other map[string]document) {
	maps.DeleteFunc(list, func(name string, _ document) bool {
		if other[name] == nil {
			t.Logf("skipped: %s is there today and was not, or was and is not", name)
		}
		return other[name] == nil
	})
}

// digestOf is what the manifest of a dataset says of words and rules: a line for
// all of them, and one for each file of rules.
func digestOf(t *testing.T, dir string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m struct {
		Rules string
		Files []struct{ Name, SHA256 string } `json:"rule_files"`
	}
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	text := "words and rules\t" + m.Rules + "\n"
	for _, f := range m.Files {
		text += f.Name + "\t" + f.SHA256 + "\n"
	}
	return text
}

// compareDigest tells where words or rules are not those that testdata/same was
// made by.
func compareDigest(t *testing.T, w io.Writer, got string) {
	t.Helper()
	const file = "testdata/same/digest.tsv"
	want, err := os.ReadFile(file)
	if err != nil && !*update {
		t.Fatalf("%v: run `make same-update`", err)
	}
	if string(want) == got {
		return
	}
	var changed []string
	for line := range strings.Lines(got) {
		if name, _, _ := strings.Cut(line, "\t"); !strings.Contains(string(want), line) && strings.Contains(name, "/") {
			changed = append(changed, name)
		}
	}
	where := "in a list of words"
	if len(changed) > 0 {
		where = "in " + strings.Join(changed, ", ")
	}
	fmt.Fprintf(w, "digest: the words or rules changed, %s\n", where)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
