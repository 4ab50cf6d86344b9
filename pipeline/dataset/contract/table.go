package contract

import (
	"io"
	"reflect"
	"slices"
	"sort"

	"github.com/parquet-go/parquet-go"
)

// Version is the version of the contract. A column is added freely, renamed or
// retyped only with a new version.
const Version = 1

// Table is one table of the contract.
type Table struct {
	Name        string   `json:"name"`
	Description string   `json:"description"`
	Key         string   `json:"key"` // the column that is unique
	Columns     []Column `json:"columns"`

	Sort []string `json:"-"` // columns that the rows are sorted by
	Says string   `json:"-"` // the column that tells a reader which row it is

	rows   func(View) Rows
	empty  func() Rows
	writer func(io.Writer, ...parquet.WriterOption) Writer
}

// Tables are the tables of the contract, in its order.
func Tables() []*Table { return append([]*Table{Sources, Documents}, Found()...) }

// Found are the tables of what was found in documents. Their rows have a Key and
// an Evidence.
func Found() []*Table {
	return []*Table{Reports, Sections, Findings, Recommendations, Percentages, Amounts}
}

// Column is the column of that name, nil where there is none.
func (t *Table) Column(name string) *Column {
	for i := range t.Columns {
		if t.Columns[i].Name == name {
			return &t.Columns[i]
		}
	}
	return nil
}

// With are the columns of some roles, in their order.
func (t *Table) With(roles ...Role) []*Column {
	var cols []*Column
	for i := range t.Columns {
		if slices.Contains(roles, t.Columns[i].Role) {
			cols = append(cols, &t.Columns[i])
		}
	}
	return cols
}

// define makes a table of a row struct and of what makes its rows of a set.
func define[R any](t Table, rows func(View) []R) *Table {
	t.Columns = columns(reflect.TypeFor[R]())
	t.Column(t.Key).Role = ID
	if t.Sort == nil {
		t.Sort = []string{"doc_id", "char_start", t.Key}
	}
	t.rows = func(v View) Rows {
		l := &list[R]{&t, rows(v)}
		sort.Sort(l)
		return l
	}
	t.empty = func() Rows { return &list[R]{table: &t} }
	t.writer = func(w io.Writer, o ...parquet.WriterOption) Writer {
		return &parquetWriter[R]{GenericWriter: parquet.NewGenericWriter[R](w, o...)}
	}
	return &t
}

// Empty is no rows, for whoever adds some.
func (t *Table) Empty() Rows { return t.empty() }

// Rows are the rows of a set, in order. A set without a document has its row in
// the ledger only.
func (t *Table) Rows(v View) Rows {
	if v.set.Document == nil && t != Sources {
		return t.empty()
	}
	return t.rows(v)
}
