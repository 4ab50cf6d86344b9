package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// phrasings are the sentences that the tests of single rooms read, as documents:
// one for the sentences of a language under a heading of their file, so that a
// sentence more leaves the others as they are.
func phrasings(t *testing.T) corpus {
	t.Helper()
	var files []string
	for _, glob := range []string{"extract/relation/testdata/*.tsv", "extract/claim/testdata/*.txt"} {
		match, err := filepath.Glob(glob)
		if err != nil || len(match) == 0 {
			t.Fatalf("no phrasings in %s: %v", glob, err)
		}
		files = append(files, match...)
	}
	texts := map[string]*bytes.Buffer{} // by the path of the document
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		heading := "0"
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSpace(line)
			switch {
			case strings.HasPrefix(line, "## "), strings.HasPrefix(line, "# ---"):
				heading = fileName(line)
				continue
			case line == "" || line[0] == '#':
				continue
			}
			language, text := phrase(line)
			name := filepath.Join(strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))+"."+language, heading+".txt")
			if texts[name] == nil {
				texts[name] = &bytes.Buffer{}
			}
			fmt.Fprintf(texts[name], "%s\n\n", text)
		}
	}
	dir := t.TempDir()
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		path := filepath.Join(dir, "phrasing", name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, texts[name].Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return corpus{name: "phrasing", inputs: []string{"phrasing"}, dir: dir, folded: true}
}

// phrase is the language and the sentence of a line, which are its first two
// columns, or behind two words.
func phrase(line string) (language, text string) {
	if c := strings.Split(line, "\t"); len(c) > 1 {
		return c[0], c[1]
	}
	f := strings.SplitN(line, " ", 4)
	return f[2], f[3]
}

// fileName is a heading in letters, digits and hyphens.
func fileName(heading string) string {
	return strings.Join(strings.FieldsFunc(heading, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
