package check

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"funn/pipeline/dataset"
)

// manifest is what check needs of manifest.json.
type manifest struct {
	Contract int    `json:"contract"`
	Rules    string `json:"rules"`
	Inputs   []struct {
		URI    string  `json:"uri"`
		DocID  *string `json:"doc_id"`
		Status string  `json:"status"`
	} `json:"inputs"`
	Tables []struct {
		Name  string         `json:"name"`
		Rows  int64          `json:"rows"`
		Files []dataset.File `json:"files"`
	} `json:"tables"`
}

// manifest reads the manifest and holds the files against it. What cannot be
// checked further is left out of the manifest it returns.
func (c *checker) manifest() (m manifest, ok bool) {
	b, err := os.ReadFile(filepath.Join(c.dir, "manifest.json"))
	if err != nil {
		c.fault("manifest.json", 0, "cannot be read (%v): this is no dataset, or a run was ended while it wrote: run again", errors.Unwrap(err))
		return m, false
	}
	if err := json.Unmarshal(b, &m); err != nil {
		c.fault("manifest.json", 0, "is no manifest: %v", err)
		return m, false
	}
	if m.Contract != dataset.Contract {
		c.fault("manifest.json", 0, "has contract %d: this funn knows contract %d", m.Contract, dataset.Contract)
		return m, false
	}
	tables := dataset.Tables()
	if len(m.Tables) != len(tables) {
		c.fault("manifest.json", 0, "names %d tables, the contract has %d", len(m.Tables), len(tables))
		return m, false
	}
	named := map[string]bool{}
	for i, t := range m.Tables {
		if t.Name != tables[i].Name {
			c.fault("manifest.json", 0, "table %d is %s, in the contract it is %s", i+1, t.Name, tables[i].Name)
			return m, false
		}
		if len(t.Files) == 0 {
			c.fault("manifest.json", 0, "table %s has no file", t.Name)
		}
		for _, f := range t.Files {
			named[f.Path] = true
			if !filepath.IsLocal(filepath.FromSlash(f.Path)) {
				c.fault("manifest.json", 0, "file %s is outside the dataset", f.Path)
				return m, false
			}
			if f.Rows != t.Rows {
				c.fault("manifest.json", 0, "file %s has %d rows, its table %d", f.Path, f.Rows, t.Rows)
			}
			c.file(f)
		}
	}
	for _, format := range dataset.Formats() {
		_ = filepath.WalkDir(filepath.Join(c.dir, string(format)), func(name string, d fs.DirEntry, err error) error {
			if rel, _ := filepath.Rel(c.dir, name); err == nil && !d.IsDir() && !named[filepath.ToSlash(rel)] {
				c.fault(filepath.ToSlash(rel), 0, "is not in the manifest: a program that reads the folder reads it too; take it away")
			}
			return nil // a format that was not written has no folder
		})
	}
	return m, true
}

func (c *checker) file(f dataset.File) {
	r, err := os.Open(filepath.Join(c.dir, filepath.FromSlash(f.Path)))
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

// format is the format of a file of the dataset.
func format(path string) dataset.Format {
	name, _, _ := strings.Cut(path, "/")
	return dataset.Format(name)
}
