package dataset

import "strings"

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

func describePackage(m manifest) dataPackage {
	p := dataPackage{
		Name:        "funn",
		Title:       "Findings, recommendations, percentages and amounts of public reports",
		Description: "Every row points back to its evidence: documents.text[char_start:char_end], in Unicode code points.",
		Version:     "1",
	}
	for i, t := range Tables() {
		byFormat := map[Format][]string{}
		for _, f := range m.Tables[i].Files {
			format := Format(f.Path[:strings.IndexByte(f.Path, '/')])
			byFormat[format] = append(byFormat[format], f.Path)
		}
		for _, format := range Formats() {
			if len(byFormat[format]) == 0 {
				continue
			}
			r := resource{
				Name: t.Name + "-" + string(format), Description: t.Description,
				Path: byFormat[format], Format: string(format),
				Mediatype: "application/vnd.apache.parquet",
				Schema:    t.schema(),
			}
			if format == JSONL {
				r.Mediatype, r.Encoding = "application/jsonl", "utf-8"
			}
			p.Resources = append(p.Resources, r)
		}
	}
	return p
}

func (t Table) schema() schema {
	s := schema{PrimaryKey: t.Key}
	for _, c := range t.Columns {
		f := field{Name: c.Name, Type: c.frictionless(), ColumnType: c.Type, Unit: c.Unit, Description: c.Description}
		if !c.Nullable || c.Values != nil {
			f.Constraints = &constraints{!c.Nullable, c.Values}
		}
		s.Fields = append(s.Fields, f)
	}
	return s
}

// frictionless is the column's type in the words of a Table Schema.
func (c Column) frictionless() string {
	switch {
	case strings.HasPrefix(c.Type, "list<"):
		return "array"
	case c.decimal, c.Type == "float", c.Type == "double":
		return "number"
	case c.Type == "int32", c.Type == "int64":
		return "integer"
	case c.Type == "bool":
		return "boolean"
	}
	return "string"
}
