package contract

import "funn/extract/record"

// View is a set together with what turns its offsets into columns.
type View struct {
	set   *record.Set
	runes record.RuneIndex // of the document's text, where there is one
}

// NewView readies a set to be read as rows.
func NewView(set *record.Set) View {
	v := View{set: set}
	if set.Document != nil {
		v.runes = record.NewRuneIndex(set.Document.Text)
	}
	return v
}

// found makes a row of everything of a kind that was found in a document.
func found[F, R any](all func(*record.Set) []F, row func(View, *F) R) func(View) []R {
	return func(v View) []R {
		from := all(v.set)
		rows := make([]R, len(from))
		for i := range from {
			rows[i] = row(v, &from[i])
		}
		return rows
	}
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

// filled is never nil: an empty list is [] in every format.
func filled[T any](v []T) []T {
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
