package dataset

import (
	"cmp"
	"reflect"

	"funn/extract/record"
)

// Table is one table of the contract.
type Table struct {
	Name        string   `json:"name"`
	Description string   `json:"description"`
	Key         string   `json:"key"` // the column that is unique
	Columns     []Column `json:"columns"`
}

// Tables are the tables of the contract, in its order.
func Tables() []Table {
	var tables []Table
	for _, k := range kinds() {
		tables = append(tables, k.table())
	}
	return tables
}

// kind is a table that can be written, whatever its row struct.
type kind interface {
	table() Table
	open(dir string) (spool, error)
}

// rowsOf is a kind with rows of type R.
type rowsOf[R any] struct {
	name, description, key string
	sort                   []string          // columns that the rows are sorted by
	group                  func(view) string // the rows of one set are written together, in the order of this key
	rows                   func(view) []R    // in the order of sort
}

func (k rowsOf[R]) table() Table {
	return Table{k.name, k.description, k.key, columns(reflect.TypeFor[R]())}
}

// kinds are the tables. Documents come in by URI and go out by doc_id, all but
// the ledger, which keeps the order of the inputs.
func kinds() []kind {
	return []kind{
		rowsOf[Source]{
			"sources", "The ledger: one row for every input listed, also those that failed. Sorted by uri.",
			"uri",
			[]string{"uri"},
			byURI, sources,
		},
		rowsOf[Document]{
			"documents", "One row for each distinct content.",
			"doc_id",
			[]string{"doc_id"},
			byDocument, documents,
		},
		rowsOf[Report]{
			"reports", "One row for each report that a document holds or describes.",
			"report_id", evidenceOrder("report_id"), byDocument, reports,
		},
		rowsOf[Section]{
			"sections", "The tree of sections.",
			"section_id", evidenceOrder("section_id"), byDocument, sections,
		},
		rowsOf[Finding]{
			"findings", "What reports found: an item of a list, or a sentence of prose.",
			"finding_id", evidenceOrder("finding_id"), byDocument, findings,
		},
		rowsOf[Recommendation]{
			"recommendations", "What reports say ought to be done.",
			"recommendation_id", evidenceOrder("recommendation_id"), byDocument, recommendations,
		},
		rowsOf[Percentage]{
			"percentages", "Shares in any form, wherever they stand.",
			"percentage_id", evidenceOrder("percentage_id"), byDocument, percentages,
		},
		rowsOf[Amount]{
			"amounts", "Sums of money, wherever they stand.",
			"amount_id", evidenceOrder("amount_id"), byDocument, amounts,
		},
	}
}

func evidenceOrder(id string) []string { return []string{"doc_id", "char_start", id} }

func byURI(v view) string      { return v.set.Source.URI }
func byDocument(v view) string { return v.set.Document.ID }

// view is a set together with what turns its offsets into columns.
type view struct {
	set   *record.Set
	runes record.RuneIndex // of the document's text, where there is one
}

// order compares rows by place in the document, then by id.
func order(a, b Evidence, idA, idB string) int {
	return cmp.Or(cmp.Compare(a.CharStart, b.CharStart), cmp.Compare(idA, idB))
}

// null is a pointer to v, or nil where v is the zero value, which in the record
// types means none.
func null[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// value is what p points to, or the zero value.
func value[T any](p *T) T {
	if p == nil {
		p = new(T)
	}
	return *p
}

// list is never nil: an empty list is [] in every format.
func list[T any](v []T) []T {
	if v == nil {
		return []T{}
	}
	return v
}

// or is v, or the value that stands for none in a column without NULL.
func or[T ~string](v, none T) string {
	if v == "" {
		return string(none)
	}
	return string(v)
}
