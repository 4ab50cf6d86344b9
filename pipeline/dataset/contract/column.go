package contract

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
//	ref      the table whose rows it points to
//	role     place or group, where it does not say what the row says
type Column struct {
	Name        string   `json:"name"`
	Type        string   `json:"type"` // as in list<string>, decimal(18,2)
	Nullable    bool     `json:"nullable"`
	Unit        string   `json:"unit,omitempty"`
	Values      []string `json:"values,omitempty"` // the closed list, where there is one
	Description string   `json:"description"`

	Role Role   `json:"-"`
	Ref  string `json:"-"` // the table that it points to, where its role is Reference

	index   []int    // of the field in the row struct
	decimal bool     // an integer of hundredths
	json    string   // the name as JSON has it, with the colon
	fields  []Column // of a struct, and of the structs of a list
}

// Role is what a column is to its row, and with it what a move is: a row has
// moved where another reading of its document has a row of the same Values whose
// References and Groups hold the same rows as before, by another id or in
// another Place. Where a value differs the row has changed.
type Role int

// The roles.
const (
	Value     Role = iota // what the row says
	ID                    // the row's own name, which follows the order of the text
	Reference             // names of other rows of the document
	Group                 // the same in the rows that belong together
	Place                 // where the row stands; and confidence, which is measured over all documents
)

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
			Type:        typeName(f.Type),
			Nullable:    f.Type.Kind() == reflect.Pointer,
			Unit:        f.Tag.Get("unit"),
			Description: f.Tag.Get("doc"),
			Ref:         f.Tag.Get("ref"),
			index:       f.Index,
			decimal:     strings.Contains(options, "decimal"),
			json:        string(appendString(nil, name)) + ":",
			fields:      fieldsOf(f.Type),
		}
		if enum := f.Tag.Get("enum"); enum != "" {
			c.Values = strings.Fields(enum)
		}
		if c.decimal {
			c.Type = "decimal(18,2)"
		}
		switch role := f.Tag.Get("role"); {
		case c.Ref != "":
			c.Role = Reference
		case role == "place":
			c.Role = Place
		case role == "group":
			c.Role = Group
		case role != "":
			panic("contract: no role is called " + role)
		}
		cols = append(cols, c)
	}
	return cols
}

// fieldsOf are the fields of a list of structs.
func fieldsOf(t reflect.Type) []Column {
	if t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct {
		return columns(t.Elem())
	}
	return nil
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
	panic(fmt.Sprintf("contract: a column cannot be a %v", t))
}
