package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"funn/pipeline/dataset/contract"
)

const (
	program      = "funn"
	manifestFile = "manifest.json"
	packageFile  = "datapackage.json"
	runFile      = "run.json"
)

// Manifest lists what a dataset was made of and what it consists of. It holds
// nothing that differs between two runs over the same inputs.
type Manifest struct {
	Contract  int             `json:"contract"`
	Program   string          `json:"program"`
	Version   string          `json:"version"`
	Rules     *string         `json:"rules"` // digest of word lists and rules together
	RuleFiles []RuleFile      `json:"rule_files"`
	Inputs    []Input         `json:"inputs"`
	Tables    []ManifestTable `json:"tables"` // in the order of the contract
}

// RuleFile is a file of rules that a dataset was made by, in the order in which
// later ones replace rules of earlier ones.
type RuleFile struct {
	Name   string   `json:"name"`
	SHA256 string   `json:"sha256"`
	Rules  []string `json:"rules"` // ids of the rules in use that stand in it
}

// Input is a source that the run was given.
type Input struct {
	URI    string  `json:"uri"`
	DocID  *string `json:"doc_id"`
	Status string  `json:"status"`
}

// ManifestTable is a table with its files, one a format.
type ManifestTable struct {
	Name  string `json:"name"`
	Rows  int64  `json:"rows"`
	Files []File `json:"files"`
}

// run is the one file with a clock.
type run struct {
	Program  string  `json:"program"`
	Version  string  `json:"version"`
	Started  string  `json:"started"`  // RFC 3339, UTC
	Finished string  `json:"finished"` // when the swap began
	Seconds  float64 `json:"seconds"`
}

// encode is v as JSON for people and programs alike.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}

// writeJSON writes v through to the disk.
func writeJSON(path string, v any) error {
	b, err := encode(v)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Write(b); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return f.Close()
}

// ManifestError says why a folder cannot be read as a dataset.
type ManifestError struct {
	Dir   string
	Fault string // of the manifest
	err   error  // of the file, where it cannot be read
}

func (e *ManifestError) Error() string {
	if errors.Is(e.err, fs.ErrNotExist) {
		return fmt.Sprintf("%s is no dataset: it has no %s", e.Dir, manifestFile)
	}
	return fmt.Sprintf("%s: %s %s", e.Dir, manifestFile, e.Fault)
}

// readManifest reads a manifest of this contract. Its files are within the dataset.
func readManifest(dir string) (m Manifest, err error) {
	fault := func(format string, a ...any) (Manifest, error) {
		return m, &ManifestError{Dir: dir, Fault: fmt.Sprintf(format, a...)}
	}
	b, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		fault := fmt.Sprintf("cannot be read (%v): this is no dataset, or a run was ended while it wrote: run again", errors.Unwrap(err))
		return m, &ManifestError{dir, fault, err}
	}
	if err := json.Unmarshal(b, &m); err != nil {
		return fault("is no manifest: %v", err)
	}
	if m.Contract != contract.Version {
		return fault("has contract %d: this funn knows contract %d", m.Contract, contract.Version)
	}
	for _, t := range m.Tables {
		for _, f := range t.Files {
			if !filepath.IsLocal(filepath.FromSlash(f.Path)) {
				return fault("file %s is outside the dataset", f.Path)
			}
		}
	}
	return m, nil
}
