package gold

import (
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"funn/pipeline/dataset/contract"
)

// Version is the version of the gold format.
const Version = 1

// File is the gold of one document.
type File struct {
	Path     string // as it was read
	Document string // the end of the document's URI, by whole path elements
	AnyType  bool   // Document has no extension, and one is to be added
	Tables   [len(tableNames)][]*Label

	Distractors []Distractor // only of the labelled form
}

// Distractor is a text that looks like a row, and is none.
type Distractor struct {
	Text string
	Line int // 1-based line of the document
	Why  string
}

// tables are the tables that gold speaks of, in the order of the contract.
var tables = [...]*contract.Table{
	contract.Reports, contract.Sections, contract.Findings, contract.Recommendations, contract.Percentages, contract.Amounts,
}

var tableNames = namesOf(tables)

func namesOf(tables [len(tables)]*contract.Table) (names [len(tables)]string) {
	for i, t := range tables {
		names[i] = t.Name
	}
	return names
}

// Tables are the names of the tables that gold speaks of, in the order of the
// contract.
func Tables() []string { return slices.Clone(tableNames[:]) }

// key is the column and the field of gold that says which row of a table is meant.
func key(table int) string { return tables[table].Says }

// The positions in File.Tables.
const (
	reports = iota
	sections
	findings
	recommendations
	percentages
	amounts
)

// Label is one row of gold. What a table does not have is empty. The tags are
// the names of the fields in docs/gold.md.
type Label struct {
	At           int      // line of the gold file
	Text         string   // the title, heading, text or surface
	Alternative  string   `gold:"alternative"` // another text that is as right
	Optional     bool     `gold:"optional"`    // readers disagree: neither gains nor costs
	Line         int      `gold:"line"`        // of the document, from 1; 0 until bound
	Last         int      `gold:"end_line"`
	Origin       string   `gold:"origin"` // section, cue
	Style        string   `gold:"style"`
	Kind         string   `gold:"kind"` // of a section
	Chapter      string   `gold:"chapter"`
	Series       string   `gold:"series"`
	Institutions []string `gold:"institutions"`
	Value        float64  `gold:"value"`
	High         *float64 `gold:"value_high"` // upper end of a range, where Value is the lower
	Qualifier    string   `gold:"qualifier"`
	Base         string   `gold:"base"`    // the whole of a share, where the text names it
	Measure      string   `gold:"measure"` // what a number is about, where a reader named it
	Per          string   `gold:"per"`     // of an amount: år, deltaker
	Period       string   `gold:"period"`
	PriceYear    int      `gold:"price_year"` // 0 where the text names none
	Sentence     string   `gold:"sentence"`

	derived bool // from a field of another label: stands where that one does
}

// ReadFolder reads every gold file of a folder, by name: *.gold.yaml and
// *.gold.json. An error that is Faults names files and lines.
func ReadFolder(dir string) ([]*File, error) {
	var files []*File
	var faults Faults
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		parse := parser(e.Name())
		if parse == nil {
			continue
		}
		name := filepath.ToSlash(filepath.Join(dir, e.Name()))
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parse(name, b)
		var wrong Faults
		if errors.As(err, &wrong) {
			faults = append(faults, wrong...)
			continue
		} else if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return files, nil
}

// parser is what reads a file of that name, nil where it is no gold.
func parser(name string) func(string, []byte) (*File, error) {
	switch {
	case strings.HasSuffix(name, ".gold.yaml"), strings.HasSuffix(name, ".gold.yml"):
		return Parse
	case strings.HasSuffix(name, ".gold.json"):
		return parseLabelled
	}
	return nil
}

// Names reports whether f is the gold of the document with that URI.
func (f *File) Names(uri string) bool {
	if f.AnyType {
		uri = strings.TrimSuffix(uri, path.Ext(uri))
	}
	return uri == f.Document || strings.HasSuffix(uri, "/"+f.Document)
}
