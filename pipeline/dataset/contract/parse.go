package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Mode is how a line of JSON Lines is held against the columns.
type Mode int

// The modes.
const (
	Exact Mode = iota // every column in its order and no other; the row keeps its line
	Known             // by name, as another funn may have written the row: columns that are missing stay empty, others are passed over
)

// RowError says what is wrong with a row. Those behind it can be read.
type RowError struct{ Message string }

func (e *RowError) Error() string { return e.Message }

// Parse reads a row from its line of JSON Lines. The error is a *RowError.
func (t *Table) Parse(line []byte, mode Mode) (Row, error) {
	r := t.Empty().Add()
	if mode == Exact {
		r.line = bytes.Clone(line)
	}
	if fault := t.parse(r.v, line, mode); fault != "" {
		return r, &RowError{fault}
	}
	return r, nil
}

func (t *Table) parse(v reflect.Value, line []byte, mode Mode) (fault string) {
	if !utf8.Valid(line) {
		return "the row is not UTF-8"
	}
	row, err := Members(line)
	if err != nil {
		return err.Error()
	}
	return fill(v, t.Columns, row, mode, t.Name)
}

// fill sets the fields of a struct by an object, and says what is wrong.
func fill(v reflect.Value, cols []Column, object iter.Seq2[string, []byte], mode Mode, table string) (fault string) {
	i := 0
	for name, value := range object {
		at := i
		i++
		if at >= len(cols) || cols[at].Name != name {
			if mode == Exact {
				return fmt.Sprintf("column %d is %s: `funn schema %s` shows the columns in order", i, name, table)
			}
			if at = slices.IndexFunc(cols, func(c Column) bool { return c.Name == name }); at < 0 {
				continue
			}
		}
		c := &cols[at]
		if !set(v.FieldByIndex(c.index), c, value, mode) {
			if string(value) == "null" {
				return name + " is null, and may not be"
			}
			return name + " is no " + c.Type + ": " + Brief(string(value))
		}
	}
	if mode == Exact && i < len(cols) {
		return "column " + cols[i].Name + " is missing"
	}
	return ""
}

// set sets a field by a value, and reports whether it is of the column's type.
func set(v reflect.Value, c *Column, value []byte, mode Mode) bool {
	switch v.Kind() {
	case reflect.Pointer:
		if string(value) == "null" {
			return true
		}
		v.Set(reflect.New(v.Type().Elem()))
		return set(v.Elem(), c, value, mode)
	case reflect.String:
		s, ok := text(value)
		v.SetString(s)
		return ok
	case reflect.Bool:
		v.SetBool(string(value) == "true")
		return string(value) == "true" || string(value) == "false"
	case reflect.Int32, reflect.Int64:
		n, ok := integer(value, c.decimal, v.Type().Bits())
		v.SetInt(n)
		return ok
	case reflect.Float32, reflect.Float64:
		f, err := strconv.ParseFloat(string(value), v.Type().Bits())
		v.SetFloat(f)
		return err == nil
	case reflect.Slice:
		if value[0] != '[' {
			return false
		}
		v.Set(reflect.MakeSlice(v.Type(), 0, 0)) // empty, not nil
		for x := range elements(value) {
			e := reflect.New(v.Type().Elem()).Elem()
			if !set(e, c, x, mode) {
				return false
			}
			v.Set(reflect.Append(v, e))
		}
		return true
	case reflect.Struct:
		return value[0] == '{' && fill(v, c.fields, members(value), mode, "") == ""
	}
	panic("contract: a row cannot hold " + v.Type().String())
}

// text is a string of JSON.
func text(value []byte) (string, bool) {
	if value[0] != '"' {
		return "", false
	}
	if bytes.IndexByte(value, '\\') < 0 {
		return string(value[1 : len(value)-1]), true
	}
	var s string
	err := json.Unmarshal(value, &s)
	return s, err == nil
}

// integer is a whole number, or the hundredths of a decimal of 18 digits.
func integer(value []byte, decimal bool, bits int) (int64, bool) {
	s := string(value)
	if decimal {
		whole, cents, ok := strings.Cut(s, ".")
		if !ok || len(cents) != 2 || len(strings.TrimPrefix(whole, "-")) > 16 {
			return 0, false
		}
		s = whole + cents
	}
	n, err := strconv.ParseInt(s, 10, bits)
	return n, err == nil
}

const space = " \t\r\n"

// Members are the names and values of an object, nil where line is no JSON object.
func Members(line []byte) (iter.Seq2[string, []byte], error) {
	if !bytes.HasPrefix(bytes.TrimLeft(line, space), []byte("{")) {
		return nil, errors.New("the row is no JSON object")
	}
	var object json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		return nil, fmt.Errorf("the row is no JSON: %w", err)
	}
	return members(object), nil
}

// members are those of an object that is valid JSON.
func members(object []byte) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		var name []byte
		for value := range elements(object) {
			if name == nil {
				name = value
			} else if yield(string(name[1:len(name)-1]), value) {
				name = nil
			} else {
				return
			}
		}
	}
}

// elements are the values of an array, or the names and values of an object,
// which is valid JSON.
func elements(b []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		b := bytes.TrimLeft(b, space)[1:]
		for {
			b = bytes.TrimLeft(b, space+",:")
			n := extent(b)
			if n == 0 || !yield(b[:n]) {
				return
			}
			b = b[n:]
		}
	}
}

// extent is the length of the value that b begins with, 0 where the end of a list
// or an object stands there.
func extent(b []byte) int {
	depth := 0
	for i := 0; ; i++ {
		switch b[i] {
		case '"':
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
			continue
		case '}', ']':
			if depth--; depth < 0 {
				return 0
			}
		default:
			if depth > 0 || i+1 < len(b) && bytes.IndexByte([]byte(",:]}"+space), b[i+1]) < 0 {
				continue
			}
		}
		if depth == 0 {
			return i + 1
		}
	}
}

// Unknown says which word of the row is not in the closed list of its column, ""
// where all are.
func (r Row) Unknown() string {
	for i := range r.Table.Columns {
		c := &r.Table.Columns[i]
		if c.Values == nil {
			continue
		}
		for _, s := range r.Texts(c) {
			if !slices.Contains(c.Values, s) {
				return c.Name + " " + strconv.Quote(s) + " is not one of " + strings.Join(c.Values, ", ")
			}
		}
	}
	return ""
}

// Brief keeps a value short enough for a message.
func Brief(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
