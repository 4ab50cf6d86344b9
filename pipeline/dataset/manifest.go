package dataset

import (
	"bytes"
	"encoding/json"
	"os"
)

const (
	program      = "funn"
	manifestFile = "manifest.json"
	packageFile  = "datapackage.json"
	runFile      = "run.json"
)

// manifest lists what a dataset was made of and what it consists of. It holds
// nothing that differs between two runs over the same inputs.
type manifest struct {
	Contract int             `json:"contract"`
	Program  string          `json:"program"`
	Version  string          `json:"version"`
	Rules    *string         `json:"rules"` // digest of word lists and rules together
	Files    []RuleFile      `json:"rule_files"`
	Inputs   []input         `json:"inputs"`
	Tables   []manifestTable `json:"tables"`
}

// RuleFile is a file of rules that a dataset was made by, in the order in which
// later ones replace rules of earlier ones.
type RuleFile struct {
	Name   string   `json:"name"`
	SHA256 string   `json:"sha256"`
	Rules  []string `json:"rules"` // ids of the rules in use that stand in it
}

type input struct {
	URI    string  `json:"uri"`
	DocID  *string `json:"doc_id"`
	Status string  `json:"status"`
}

type manifestTable struct {
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

// writeJSON writes v for people and programs alike, through to the disk.
func writeJSON(path string, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Write(b.Bytes()); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return f.Close()
}
