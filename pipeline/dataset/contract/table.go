package contract

import (
	"io"
	"iter"
	"reflect"
	"slices"
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

	of kind
}

// Tables are the tables of the contract, in its order.
func Tables() []*Table { return append([]*Table{Sources, Documents}, Found()...) }

// Found are the tables of what was found in documents. Their rows have a Key and
// an Evidence.
func Found() []*Table {
	return []*Table{Reports, Sections, Findings, Recommendations, Percentages, Amounts}
}

// Named is the table of that name, nil where there is none.
func Named(name string) *Table {
	for _, t := range Tables() {
		if t.Name == name {
			return t
		}
	}
	return nil
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

// kind is what a table can do by the type of its rows.
type kind interface {
	empty(*Table) Rows
	rows(*Table, View) Rows
	writer(t *Table, w io.Writer, version string) Writer
	read(t *Table, r io.ReaderAt, size int64) iter.Seq2[Row, error]
}

// rowsOf is the kind of a table with rows of type R. It makes those of one set,
// in the order of the table.
type rowsOf[R any] func(View) []R

// define makes a table of a row struct and of what fills it.
func define[R any](t Table, rows rowsOf[R]) *Table {
	t.Columns = columns(reflect.TypeFor[R]())
	t.Column(t.Key).Role = ID
	if t.Sort == nil {
		t.Sort = []string{"doc_id", "char_start", t.Key}
	}
	t.of = rows
	return &t
}

func (k rowsOf[R]) empty(t *Table) Rows { return &list[R]{table: t} }

func (k rowsOf[R]) rows(t *Table, v View) Rows { return &list[R]{t, k(v)} }

// Empty is no rows, for whoever adds some.
func (t *Table) Empty() Rows { return t.of.empty(t) }

// Rows are the rows of a set. A set without a document has its row in the ledger
// only.
func (t *Table) Rows(v View) Rows {
	if v.set.Document == nil && t != Sources {
		return t.Empty()
	}
	return t.of.rows(t, v)
}
