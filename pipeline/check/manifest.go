package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"funn/pipeline/dataset"
	"funn/pipeline/dataset/contract"
)

const manifestFile = "manifest.json"

// manifest holds the tables and files of the manifest against the contract and
// the folder. It reports whether the rows can be read.
func (c *checker) manifest() bool {
	tables := contract.Tables()
	if n := len(c.set.Manifest.Tables); n != len(tables) {
		c.fault(manifestFile, 0, "names %d tables, the contract has %d", n, len(tables))
		return false
	}
	named := map[string]bool{}
	for i, t := range c.set.Manifest.Tables {
		if t.Name != tables[i].Name {
			c.fault(manifestFile, 0, "table %d is %s, in the contract it is %s", i+1, t.Name, tables[i].Name)
			return false
		}
		if len(t.Files) == 0 {
			c.fault(manifestFile, 0, "table %s has no file", t.Name)
		}
		for _, f := range t.Files {
			named[f.Path] = true
			if f.Rows != t.Rows {
				c.fault(manifestFile, 0, "file %s has %d rows, its table %d", f.Path, f.Rows, t.Rows)
			}
			c.file(f)
		}
	}
	c.describes()
	for _, format := range dataset.Formats() {
		_ = filepath.WalkDir(filepath.Join(c.set.Dir, string(format)), func(name string, d fs.DirEntry, err error) error {
			if rel, _ := filepath.Rel(c.set.Dir, name); err == nil && !d.IsDir() && !named[filepath.ToSlash(rel)] {
				c.fault(filepath.ToSlash(rel), 0, "is not in the manifest: a program that reads the folder reads it too; take it away")
			}
			return nil // a format that was not written has no folder
		})
	}
	return true
}

// describes holds the data package, by which programs know the tables, against the
// manifest and the contract.
func (c *checker) describes() {
	want, err := c.set.Manifest.Package()
	if err != nil {
		c.fault(dataset.PackageFile, 0, "cannot be made again: %v", err)
		return
	}
	got, err := os.ReadFile(filepath.Join(c.set.Dir, dataset.PackageFile))
	switch {
	case err != nil:
		c.fault(dataset.PackageFile, 0, "cannot be read: %v", errors.Unwrap(err))
	case !bytes.Equal(got, want):
		c.fault(dataset.PackageFile, 0, "does not describe the tables of the manifest: it was changed after the run, or another funn wrote it")
	}
}

func (c *checker) file(f dataset.File) {
	r, err := os.Open(filepath.Join(c.set.Dir, filepath.FromSlash(f.Path)))
	if err != nil {
		c.fault(f.Path, 0, "is in the manifest and cannot be read: %v", errors.Unwrap(err))
		return
	}
	defer r.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, r)
	switch {
	case err != nil:
		c.fault(f.Path, 0, "cannot be read: %v", err)
	case n != f.Bytes:
		c.fault(f.Path, 0, "has %d bytes, in the manifest %d", n, f.Bytes)
	case hex.EncodeToString(sum.Sum(nil)) != f.SHA256:
		c.fault(f.Path, 0, "has another SHA-256 than in the manifest: it was changed after the run")
	}
}
