package contract

import "reflect"

// Rows are rows of one table, in its order.
type Rows interface {
	Len() int
	Row(i int) Row
	Add() Row // one row more, empty, for whoever fills it
}

// list is rows of type R.
type list[R any] struct {
	table *Table
	rows  []R
}

func (l *list[R]) Len() int { return len(l.rows) }

func (l *list[R]) Row(i int) Row {
	return Row{Table: l.table, v: reflect.ValueOf(&l.rows[i]).Elem()}
}

func (l *list[R]) Add() Row {
	var empty R
	l.rows = append(l.rows, empty)
	return l.Row(len(l.rows) - 1)
}

// Less is the order of a table of what was found: that of the text, then of the ids.
func (l *list[R]) Less(i, j int) bool {
	a, b := l.Row(i), l.Row(j)
	if x, y := a.Evidence().CharStart, b.Evidence().CharStart; x != y {
		return x < y
	}
	return a.ID() < b.ID()
}

func (l *list[R]) Swap(i, j int) { l.rows[i], l.rows[j] = l.rows[j], l.rows[i] }

// Row is a row of any table.
type Row struct {
	Table *Table
	At    int // its number in its file, from 1; 0 where it comes from elsewhere

	v    reflect.Value // of the row struct, settable
	line []byte        // as it stands in a file of JSON Lines; nil where it comes from elsewhere
}

// located are the rows that stand in a document: they embed a Key and an Evidence.
type located interface {
	key() *Key
	evidence() *Evidence
}

func (k *Key) key() *Key                { return k }
func (e *Evidence) evidence() *Evidence { return e }

// Pointer is a pointer to the row struct: *Finding, *Amount.
func (r Row) Pointer() any { return r.v.Addr().Interface() }

// Key ties a row to its document. It is nil in the ledger and in documents.
func (r Row) Key() *Key {
	if l, ok := r.Pointer().(located); ok {
		return l.key()
	}
	return nil
}

// Evidence is where a row comes from. It is nil in the ledger and in documents.
func (r Row) Evidence() *Evidence {
	if l, ok := r.Pointer().(located); ok {
		return l.evidence()
	}
	return nil
}

// ID is the row's own name.
func (r Row) ID() string { return r.Text(r.Table.Key) }

// Text is the value of a column of texts, "" for NULL and where the table has no
// such column.
func (r Row) Text(column string) string {
	if c := r.Table.Column(column); c != nil {
		for _, s := range r.Texts(c) {
			return s
		}
	}
	return ""
}

// Texts are the texts of a column: those of a list, one, or none for NULL.
func (r Row) Texts(c *Column) []string {
	switch v := r.v.FieldByIndex(c.index).Addr().Interface().(type) {
	case *string:
		return []string{*v}
	case **string:
		if *v != nil {
			return []string{**v}
		}
	case *[]string:
		return *v
	}
	return nil
}

// Int is the value of a column of whole numbers, 0 for NULL and where the table
// has no such column.
func (r Row) Int(column string) int64 {
	if c := r.Table.Column(column); c != nil {
		if v := reflect.Indirect(r.v.FieldByIndex(c.index)); v.IsValid() {
			return v.Int()
		}
	}
	return 0
}
