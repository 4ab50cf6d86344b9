package gold

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	yamlparser "github.com/goccy/go-yaml/parser"
)

// Parse reads gold in the form of docs/gold.md. The error is Faults.
func Parse(name string, b []byte) (*File, error) {
	r := &reader{file: &File{Path: name}}
	root, err := yamlparser.ParseBytes(b, 0)
	if err != nil {
		line, message := 1, err.Error()
		var y yaml.Error
		if errors.As(err, &y) {
			message = y.GetMessage()
			if t := y.GetToken(); t != nil && t.Position != nil {
				line = t.Position.Line
			}
		}
		message, _, _ = strings.Cut(message, "\n")
		return nil, Faults{{name, line, "no YAML: " + message}}
	}
	if len(root.Docs) != 1 || root.Docs[0].Body == nil {
		return nil, Faults{{name, 1, "the file is empty: begin with gold: 1 and document: NAME"}}
	}
	r.document(root.Docs[0].Body)
	if len(r.faults) > 0 {
		return nil, r.faults
	}
	return r.file, nil
}

type reader struct {
	file   *File
	faults Faults
}

func lineOf(n ast.Node) int {
	if t := n.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 1
}

func (r *reader) fault(line int, format string, a ...any) {
	r.faults = append(r.faults, &Fault{r.file.Path, line, fmt.Sprintf(format, a...)})
}

// fields are the entries of a mapping.
func (r *reader) fields(n ast.Node, what string) []*ast.MappingValueNode {
	m, ok := n.(*ast.MappingNode)
	if !ok {
		r.fault(lineOf(n), "here stands %s, where %s is wanted: write name: value, one below the other", strings.ToLower(n.Type().YAMLName()), what)
		return nil
	}
	seen := map[string]bool{}
	for _, v := range m.Values {
		name := v.Key.String()
		if seen[name] {
			r.fault(lineOf(v.Key), "%s stands twice: keep one", name)
		}
		seen[name] = true
	}
	return m.Values
}

func (r *reader) document(n ast.Node) {
	version := false
	for _, v := range r.fields(n, "a mapping") {
		line := lineOf(v.Key)
		switch name := v.Key.String(); name {
		case "gold":
			version = true
			if got := v.Value.String(); got != strconv.Itoa(Version) {
				r.fault(line, "version %s of the gold format is not known: this funn reads gold: %d", got, Version)
			}
		case "document":
			r.file.Document = r.text(v.Value)
		default:
			table := slices.Index(tableNames[:], name)
			if table < 0 {
				r.fault(line, "unknown field %q: the fields here are gold, document, %s", name, strings.Join(tableNames[:], ", "))
				continue
			}
			r.table(table, v.Value)
		}
	}
	if len(r.faults) > 0 {
		return
	}
	if !version {
		r.fault(1, "the version is missing: begin with gold: %d", Version)
	}
	if r.file.Document == "" {
		r.fault(1, "the document is missing: write document: and the file name, such as report-2016.txt")
	}
}

func (r *reader) table(table int, n ast.Node) {
	if _, ok := n.(*ast.NullNode); ok {
		return // the document has none
	}
	list, ok := n.(*ast.SequenceNode)
	if !ok {
		r.fault(lineOf(n), "%s is a list: begin each row with a dash", tableNames[table])
		return
	}
	for _, row := range list.Values {
		r.row(table, row)
	}
}

// known are the fields of a table's rows.
func known(table int) []string {
	return append([]string{key(table)}, strings.Fields([...]string{
		"chapter series institutions line optional note",
		"kind line optional note",
		"alternative style origin line end_line optional note",
		"alternative style origin line end_line optional note",
		"value value_high qualifier base measure period sentence line end_line optional note",
		"value value_high qualifier measure per period price_year sentence line end_line optional note",
	}[table])...)
}

// closed is the closed list of a field, nil where it has none. It is that of the
// contract.
func closed(table int, field string) []string {
	if c := tables[table].Column(field); c != nil {
		return c.Values
	}
	return nil
}

// field is where a field of a row of gold stands, nil where it is for people only.
func (l *Label) field(table int, name string) any {
	if name == key(table) {
		return &l.Text
	}
	v := reflect.ValueOf(l).Elem()
	for i := range v.NumField() {
		if v.Type().Field(i).Tag.Get("gold") == name {
			return v.Field(i).Addr().Interface()
		}
	}
	return nil
}

func (r *reader) row(table int, n ast.Node) {
	l := &Label{At: lineOf(n), Qualifier: "exact"}
	value := false
	fields := r.fields(n, "a row")
	if len(fields) == 0 {
		return
	}
	l.At = lineOf(fields[0].Key)
	for _, v := range fields {
		name, line := v.Key.String(), lineOf(v.Key)
		if !slices.Contains(known(table), name) {
			r.fault(line, "unknown field %q in %s: the fields are %s", name, tableNames[table], strings.Join(known(table), ", "))
			continue
		}
		value = value || name == "value"
		r.set(l.field(table, name), name, closed(table, name), v.Value)
	}
	if len(squash(l.Text)) == 0 && !(table == sections && l.Optional) {
		r.fault(l.At, "the row has no %s: it says which row is meant", key(table))
	}
	if table == sections && l.Kind == "" {
		r.fault(l.At, "the section has no kind: it is one of %s", strings.Join(closed(table, "kind"), ", "))
	}
	if table >= percentages && !value {
		r.fault(l.At, "the row has no value: write 58 for 58 prosent, 1000000 for 1 mill. kroner")
	}
	if l.Last == 0 {
		l.Last = l.Line
	}
	if l.Last < l.Line || l.Last > 0 && l.Line == 0 {
		r.fault(l.At, "end_line %d is before the line, or there is no line: write both, or neither", l.Last)
	}
	r.file.Tables[table] = append(r.file.Tables[table], l)
}

// set fills a field by its kind.
func (r *reader) set(to any, name string, words []string, n ast.Node) {
	switch to := to.(type) {
	case *string:
		*to = r.text(n)
		if words != nil && !slices.Contains(words, *to) {
			r.fault(lineOf(n), "%s %q is unknown: it is one of %s", name, *to, strings.Join(words, ", "))
		}
	case *[]string:
		*to = r.list(n)
	case *float64:
		*to = r.number(n)
	case **float64:
		v := r.number(n)
		*to = &v
	case *int:
		if name == "price_year" {
			*to = r.year(n)
			return
		}
		*to = r.lineNumber(n)
	case *bool:
		b, ok := n.(*ast.BoolNode)
		if !ok {
			r.fault(lineOf(n), "optional is true or false")
			return
		}
		*to = b.Value
	}
}

// text is a scalar as it is written.
func (r *reader) text(n ast.Node) string {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value
	case *ast.LiteralNode:
		return n.Value.Value
	case *ast.NullNode:
		return ""
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value
	}
	r.fault(lineOf(n), "a text is wanted here: put it in quotes")
	return ""
}

func (r *reader) list(n ast.Node) []string {
	s, ok := n.(*ast.SequenceNode)
	if !ok {
		r.fault(lineOf(n), "a list is wanted here: write [NIBR, Oxford Research]")
		return nil
	}
	var out []string
	for _, v := range s.Values {
		out = append(out, r.text(v))
	}
	return out
}

// number reads a number as people who write gold write it: 33.33, 1_000_000.
func (r *reader) number(n ast.Node) float64 {
	v, err := strconv.ParseFloat(strings.ReplaceAll(r.text(n), "_", ""), 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		r.fault(lineOf(n), "%s is no number: write digits with a decimal point, such as 1000000 or 33.33", n.String())
	}
	return v
}

func (r *reader) lineNumber(n ast.Node) int {
	v, err := strconv.Atoi(r.text(n))
	if err != nil || v < 1 {
		r.fault(lineOf(n), "%s is no line number: the first line is 1", n.String())
	}
	return v
}

func (r *reader) year(n ast.Node) int {
	v, err := strconv.Atoi(r.text(n))
	if err != nil || v < 1000 || v > 9999 {
		r.fault(lineOf(n), "%s is no year: write four digits", n.String())
	}
	return v
}
