package check

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"funn/pipeline/dataset"
)

// parse reads a line and holds it against the columns of the table: nil where it
// cannot be read as a row.
func (s *stream) parse(line []byte) *row {
	r := &row{at: s.count, line: bytes.Clone(line), values: make(map[string]json.RawMessage, len(s.table.Columns))}
	if !utf8.Valid(line) {
		s.c.fault(s.path, r.at, "the row is not UTF-8")
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(r.line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		s.c.fault(s.path, r.at, "the row is no JSON object")
		return nil
	}
	for i := 0; d.More(); i++ {
		t, err := d.Token()
		if err != nil {
			s.c.fault(s.path, r.at, "the row is no JSON: %v", err)
			return nil
		}
		name, _ := t.(string)
		if i >= len(s.table.Columns) || s.table.Columns[i].Name != name {
			s.c.fault(s.path, r.at, "column %d is %s: `funn schema %s` shows the columns in order", i+1, name, s.table.Name)
			return nil
		}
		var v json.RawMessage
		if err := d.Decode(&v); err != nil {
			s.c.fault(s.path, r.at, "the row is no JSON: %v", err)
			return nil
		}
		r.values[name] = v
		if wrong := fits(s.table.Columns[i], v); wrong != "" {
			s.c.fault(s.path, r.at, "%s %s", name, wrong)
			return nil
		}
	}
	if n := len(r.values); n < len(s.table.Columns) {
		s.c.fault(s.path, r.at, "column %s is missing", s.table.Columns[n].Name)
		return nil
	}
	return r
}

// fits says what is wrong with the value of a column, "" where it is right.
func fits(c dataset.Column, v json.RawMessage) string {
	if string(v) == "null" {
		if !c.Nullable {
			return "is null, and may not be"
		}
		return ""
	}
	if !isType(c.Type, v) {
		return "is no " + c.Type + ": " + cut(string(v))
	}
	if c.Values != nil {
		if s := text(v); !slices.Contains(c.Values, s) {
			return strconv.Quote(s) + " is not one of " + strings.Join(c.Values, ", ")
		}
	}
	return ""
}

func isType(name string, v json.RawMessage) bool {
	switch name {
	case "string":
		return v[0] == '"'
	case "bool":
		return string(v) == "true" || string(v) == "false"
	case "int32":
		n, err := strconv.ParseInt(string(v), 10, 32)
		return err == nil && n >= math.MinInt32
	case "int64":
		_, err := strconv.ParseInt(string(v), 10, 64)
		return err == nil
	case "float", "double":
		_, err := strconv.ParseFloat(string(v), 64)
		return err == nil
	case "decimal(18,2)":
		whole, cents, ok := strings.Cut(strings.TrimPrefix(string(v), "-"), ".")
		_, err := strconv.ParseUint(whole+cents, 10, 64)
		return ok && err == nil && len(cents) == 2 && len(whole) <= 16
	}
	if inner, ok := strings.CutPrefix(name, "list<"); ok {
		var list []json.RawMessage
		if json.Unmarshal(v, &list) != nil || list == nil {
			return false
		}
		inner = strings.TrimSuffix(inner, ">")
		for _, x := range list {
			if string(x) == "null" || !isType(inner, x) {
				return false
			}
		}
		return true
	}
	if strings.HasPrefix(name, "struct<") {
		return v[0] == '{'
	}
	return false
}

func text(v json.RawMessage) string {
	var s string
	_ = json.Unmarshal(v, &s) // "" for null
	return s
}

func (r *row) str(name string) string { return text(r.values[name]) }

func (r *row) int(name string) int {
	n, _ := strconv.Atoi(string(r.values[name]))
	return n
}

func (r *row) strs(name string) []string {
	var s []string
	_ = json.Unmarshal(r.values[name], &s)
	return s
}

func (r *row) ints(name string) []int {
	var s []int
	_ = json.Unmarshal(r.values[name], &s)
	return s
}

// cut keeps a value short enough for a message.
func cut(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
