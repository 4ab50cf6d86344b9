package dataset

import (
	"strconv"
	"strings"

	"funn/pipeline/dataset/contract"
)

// dataPackage is a Frictionless Data Package (specs.frictionlessdata.io): one
// resource for each table in each format.
type dataPackage struct {
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Version     string     `json:"version"` // of the contract
	Resources   []resource `json:"resources"`
}

type resource struct {
	Name        string   `json:"name"`
	Description string   `json:"description"`
	Path        []string `json:"path"`
	Format      string   `json:"format"`
	Mediatype   string   `json:"mediatype"`
	Encoding    string   `json:"encoding,omitempty"`
	Schema      schema   `json:"schema"`
}

type schema struct {
	Fields     []field `json:"fields"`
	PrimaryKey string  `json:"primaryKey"`
}

type field struct {
	Name        string       `json:"name"`
	Type        string       `json:"type"`       // of Frictionless
	ColumnType  string       `json:"columnType"` // of the Parquet column
	Unit        string       `json:"unit,omitempty"`
	Description string       `json:"description"`
	Constraints *constraints `json:"constraints,omitempty"`
}

type constraints struct {
	Required bool     `json:"required,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

// PackageFile is the name of the data package in a dataset's folder.
const PackageFile = packageFile

// Package is the data package of a dataset with manifest m, as it is written.
func (m Manifest) Package() ([]byte, error) { return encode(describePackage(m)) }

func describePackage(m Manifest) dataPackage {
	p := dataPackage{
		Name:        "funn",
		Title:       "Findings, recommendations, percentages and amounts of public reports",
		Description: "Every row points back to its evidence: documents.text[char_start:char_end], in Unicode code points.",
		Version:     strconv.Itoa(contract.Version),
	}
	for i, t := range contract.Tables() {
		byFormat := map[Format][]string{}
		for _, f := range m.Tables[i].Files {
			byFormat[f.Format()] = append(byFormat[f.Format()], f.Path)
		}
		for _, format := range Formats() {
			if len(byFormat[format]) == 0 {
				continue
			}
			r := resource{
				Name: t.Name + "-" + string(format), Description: t.Description,
				Path: byFormat[format], Format: string(format),
				Mediatype: "application/vnd.apache.parquet",
				Schema:    schemaOf(t),
			}
			if format == JSONL {
				r.Mediatype, r.Encoding = "application/jsonl", "utf-8"
			}
			p.Resources = append(p.Resources, r)
		}
	}
	return p
}

func schemaOf(t *contract.Table) schema {
	s := schema{PrimaryKey: t.Key}
	for _, c := range t.Columns {
		f := field{Name: c.Name, Type: frictionless(c.Type), ColumnType: c.Type, Unit: c.Unit, Description: c.Description}
		if !c.Nullable || c.Values != nil {
			f.Constraints = &constraints{!c.Nullable, c.Values}
		}
		s.Fields = append(s.Fields, f)
	}
	return s
}

// frictionless is a column's type in the words of a Table Schema.
func frictionless(columnType string) string {
	switch {
	case strings.HasPrefix(columnType, "list<"):
		return "array"
	case strings.HasPrefix(columnType, "decimal"), columnType == "float", columnType == "double":
		return "number"
	case columnType == "int32", columnType == "int64":
		return "integer"
	case columnType == "bool":
		return "boolean"
	}
	return "string"
}
