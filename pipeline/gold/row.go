package gold

import (
	"encoding/json"
	"sort"
	"strconv"
	"strings"
)

// Row is a row of the dataset as it compares with another: its values by the
// names of the contract's columns, without ids and offsets, and apart from them
// where it stands.
type Row struct {
	Table      int
	ID         string // the part of the id that names the row in its document: f012
	Rule       string
	Text       string // the title, heading, text or surface
	Sentence   string // where it stands, cleaned
	Start, End int    // bytes of the document's text
	Line, Last int    // 1-based lines of the document
	Review     bool
	Fields     []Field
	Refs       []Ref // rows of the same document that this one points to
}

// Field is a value as JSON.
type Field struct{ Name, Value string }

// Ref is a pointer to another row.
type Ref struct{ Name, ID string }

// Document is a document with its rows.
type Document struct {
	URI      string
	ID       string // SHA-256 of the source bytes, hex
	Text     string
	Language string
	Rows     [len(tableNames)][]Row // in the order of the text
}

// Get is a field's value as JSON, "null" where there is none.
func (r *Row) Get(name string) string {
	for i := range r.Fields {
		if r.Fields[i].Name == name {
			return r.Fields[i].Value
		}
	}
	return "null"
}

// Str is a field that holds a text, "" for null.
func (r *Row) Str(name string) string { return unquote(r.Get(name)) }

// unquote is a text in JSON, "" where it is none.
func unquote(v string) (s string) {
	if len(v) >= 2 && v[0] == '"' && strings.IndexByte(v, '\\') < 0 {
		return v[1 : len(v)-1]
	}
	_ = json.Unmarshal([]byte(v), &s)
	return s
}

// List is a field that holds a list of texts.
func (r *Row) List(name string) []string {
	var s []string
	_ = json.Unmarshal([]byte(r.Get(name)), &s)
	return s
}

// Number is a field that holds a number; false for null.
func (r *Row) Number(name string) (float64, bool) {
	v, err := strconv.ParseFloat(r.Get(name), 64)
	return v, err == nil
}

// short is the part of an id that names the row in its document.
func short(id string) string { return id[strings.LastIndexByte(id, '/')+1:] }

// lines finds the line of an offset.
type lines []int // where each line starts

func newLines(text string) lines {
	l := lines{0}
	for i := range len(text) {
		if text[i] == '\n' {
			l = append(l, i+1)
		}
	}
	return l
}

// at is the 1-based line of the byte at offset.
func (l lines) at(offset int) int {
	return sort.SearchInts(l, offset+1)
}

// of is the text from one line to another, inclusive.
func (l lines) of(text string, from, to int) string {
	from, to = max(1, from), min(len(l), to)
	if from > to {
		return ""
	}
	end := len(text)
	if to < len(l) {
		end = l[to]
	}
	return text[l[from-1]:end]
}
