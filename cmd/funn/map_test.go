package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// large is how many files a room may have without a map of them.
const large = 10

var aFile = regexp.MustCompile(`[a-z0-9_]+\.go\b`)

// A room of many files has a map of them in its doc.go. A map names every file of
// its room but its tests, and none that is not there.
func TestMaps(t *testing.T) {
	tree := os.DirFS("../..")
	for _, root := range []string{"cmd", "extract", "pipeline"} {
		err := fs.WalkDir(tree, root, func(room string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() || d.Name() == "testdata" {
				return err
			}
			files, err := roomFiles(tree, room)
			if err != nil {
				return err
			}
			for _, f := range unlike(files, comment(t, tree, room)) {
				t.Errorf("%s: %s", room, f)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// roomFiles are the files of a room but its doc.go and its tests.
func roomFiles(tree fs.FS, room string) ([]string, error) {
	all, err := fs.Glob(tree, room+"/*.go")
	var files []string
	for _, f := range all {
		if f = path.Base(f); f != "doc.go" && !strings.HasSuffix(f, "_test.go") {
			files = append(files, f)
		}
	}
	return files, err
}

// unlike is what a map and the files of its room do not have in common.
func unlike(files []string, plan string) (faults []string) {
	named := aFile.FindAllString(plan, -1)
	for _, f := range named {
		if !slices.Contains(files, f) && !strings.HasSuffix(f, "_test.go") {
			faults = append(faults, "its doc.go names "+f+", which is not there")
		}
	}
	for _, f := range files {
		if !slices.Contains(named, f) && (len(named) > 0 || len(files) > large) {
			faults = append(faults, f+" is not on the map in its doc.go")
		}
	}
	return faults
}

// comment is what the doc.go of a room says of it, "" where there is none.
func comment(t *testing.T, tree fs.FS, room string) string {
	t.Helper()
	b, err := fs.ReadFile(tree, room+"/doc.go")
	if err != nil {
		return ""
	}
	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", b, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		t.Fatal(err)
	}
	return f.Doc.Text()
}
