package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	if err := t.parse(r.v, line, mode); err != nil {
		return r, &RowError{err.Error()}
	}
	return r, nil
}

func (t *Table) parse(v reflect.Value, line []byte, mode Mode) error {
	if !utf8.Valid(line) {
		return errors.New("the row is not UTF-8")
	}
	return fill(v, t.Columns, line, mode, t.Name)
}

// fill sets the fields of a struct by an object.
func fill(v reflect.Value, cols []Column, object []byte, mode Mode, table string) error {
	i := 0
	err := Members(object, func(name string, value []byte) error {
		at := i
		i++
		if at >= len(cols) || cols[at].Name != name {
			if mode == Exact {
				return fmt.Errorf("column %d is %s: `funn schema %s` shows the columns in order", i, name, table)
			}
			if at = slices.IndexFunc(cols, func(c Column) bool { return c.Name == name }); at < 0 {
				return nil
			}
		}
		switch c := &cols[at]; {
		case set(v.FieldByIndex(c.index), c, value, mode):
			return nil
		case string(value) == "null":
			return errors.New(name + " is null, and may not be")
		default:
			return errors.New(name + " is no " + c.Type + ": " + Brief(string(value)))
		}
	})
	if err == nil && mode == Exact && i < len(cols) {
		return errors.New("column " + cols[i].Name + " is missing")
	}
	return err
}

// set sets a field by a value, and reports whether it is of the column's type.
func set(v reflect.Value, c *Column, value []byte, mode Mode) bool {
	null := string(value) == "null"
	switch kind := v.Kind(); {
	case kind == reflect.Pointer && null:
		return true
	case kind == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return set(v.Elem(), c, value, mode)
	case null:
		return false
	case c.decimal:
		n, ok := hundredths(string(value))
		v.SetInt(n)
		return ok
	case kind == reflect.Struct:
		return fill(v, c.fields, value, mode, "") == nil
	case kind != reflect.Slice:
		return json.Unmarshal(value, v.Addr().Interface()) == nil
	}
	var all []json.RawMessage
	if json.Unmarshal(value, &all) != nil {
		return false
	}
	v.Set(reflect.MakeSlice(v.Type(), len(all), len(all))) // empty, not nil
	for i, x := range all {
		if !set(v.Index(i), c, x, mode) {
			return false
		}
	}
	return true
}

// hundredths reads a decimal of 18 digits, two of them behind the point.
func hundredths(s string) (int64, bool) {
	whole, cents, ok := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole+cents, 10, 64)
	return n, ok && len(cents) == 2 && len(strings.TrimPrefix(whole, "-")) <= 16 && err == nil
}

// Members takes the names and values of an object in their order. The error is
// that of each, or of a line that is no JSON object.
func Members(line []byte, each func(name string, value []byte) error) error {
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errors.New("the row is no JSON object")
	}
	for d.More() {
		name, err := d.Token()
		var value json.RawMessage
		if err == nil {
			err = d.Decode(&value)
		}
		if err != nil {
			return fmt.Errorf("the row is no JSON: %w", err)
		}
		if err := each(name.(string), value); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("the row is no JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("the row is no JSON: something stands behind the object")
	}
	return nil
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
