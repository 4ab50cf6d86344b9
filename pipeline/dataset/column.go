package dataset

import (
	"fmt"
	"reflect"
	"strings"
)

// Column is one column of a table, as its row struct declares it. The tags of
// the row structs are the only place where a column is described:
//
//	parquet  name and Parquet options
//	doc      what it holds
//	unit     of numbers, where they have one
//	enum     the closed list of its values, space-separated
type Column struct {
	Name        string   `json:"name"`
	Type        string   `json:"type"` // as in list<string>, decimal(18,2)
	Nullable    bool     `json:"nullable"`
	Unit        string   `json:"unit,omitempty"`
	Values      []string `json:"values,omitempty"` // the closed list, where there is one
	Description string   `json:"description"`

	index   []int // of the field in the row struct
	decimal bool  // an integer of hundredths
}

// columns reads the columns of a row struct, those of embedded structs in their
// place.
func columns(t reflect.Type) []Column {
	var cols []Column
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous {
			continue
		}
		name, options, _ := strings.Cut(f.Tag.Get("parquet"), ",")
		c := Column{
			Name:        name,
			Nullable:    f.Type.Kind() == reflect.Pointer,
			Unit:        f.Tag.Get("unit"),
			Description: f.Tag.Get("doc"),
			index:       f.Index,
			decimal:     strings.Contains(options, "decimal"),
		}
		if enum := f.Tag.Get("enum"); enum != "" {
			c.Values = strings.Fields(enum)
		}
		c.Type = typeName(f.Type)
		if c.decimal {
			c.Type = "decimal(18,2)"
		}
		cols = append(cols, c)
	}
	return cols
}

// typeName is the name of a Go type in the words of Arrow.
func typeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Pointer:
		return typeName(t.Elem())
	case reflect.Slice:
		return "list<" + typeName(t.Elem()) + ">"
	case reflect.Struct:
		var fields []string
		for _, c := range columns(t) {
			fields = append(fields, c.Name+": "+c.Type)
		}
		return "struct<" + strings.Join(fields, ", ") + ">"
	case reflect.Float32:
		return "float"
	case reflect.Float64:
		return "double"
	case reflect.String, reflect.Int32, reflect.Int64, reflect.Bool:
		return t.Kind().String()
	}
	panic(fmt.Sprintf("dataset: a column cannot be a %v", t))
}
