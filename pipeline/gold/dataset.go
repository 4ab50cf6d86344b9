package gold

import (
	"iter"
	"slices"
	"strings"

	"funn/extract/record"
	"funn/pipeline/dataset"
	"funn/pipeline/dataset/contract"
)

// Rows are the rows of a set.
func Rows(set *record.Set) Document {
	d := Document{URI: set.Source.URI, ID: set.Source.DocID, Language: string(set.Language)}
	if set.Document == nil {
		return d
	}
	d.ID, d.Text = set.Document.ID, set.Document.Text
	if d.Language == "" {
		d.Language = string(record.Undetermined)
	}
	p, v := newPlacer(d.Text), contract.NewView(set)
	for table, t := range tables {
		rows := t.Rows(v)
		for i := range rows.Len() {
			d.Rows[table] = append(d.Rows[table], p.row(table, rows.Row(i)))
		}
	}
	return d
}

// Dataset yields the documents of a dataset, by doc_id. It holds one at a time.
func Dataset(r *dataset.Reader) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		for from, err := range r.Documents() {
			if err != nil {
				yield(nil, err)
				return
			}
			d := &Document{URI: from.URI, ID: from.DocID, Language: from.Language, Text: from.Text}
			p := newPlacer(d.Text)
			for table, t := range tables {
				for _, row := range from.Rows[t] {
					d.Rows[table] = append(d.Rows[table], p.row(table, row))
				}
			}
			if !yield(d, nil) {
				return
			}
		}
	}
}

// shape is the columns of a table by which its rows compare.
type shape struct{ values, pointers []*contract.Column }

var shapes = newShapes()

func newShapes() (out [len(tables)]shape) {
	for i, t := range tables {
		s := shape{t.With(contract.Value), append(t.With(contract.Reference), t.With(contract.Group)...)}
		slices.SortStableFunc(s.values, func(a, b *contract.Column) int { return late(a) - late(b) })
		out[i] = s
	}
	return out
}

// late puts what only recommendations have at the end of a row: goldens of
// version 1 have it there.
func late(c *contract.Column) int {
	switch c.Name {
	case "addressee", "modality", "strength", "polarity":
		return 1
	}
	return 0
}

// placer makes rows of one document.
type placer struct {
	runes record.RuneIndex
	lines lines
	buf   []byte
}

func newPlacer(text string) *placer {
	return &placer{runes: record.NewRuneIndex(text), lines: newLines(text)}
}

func (p *placer) row(table int, from contract.Row) Row {
	e := from.Evidence()
	r := Row{
		Table: table, ID: short(from.ID()), Rule: e.Rule, Review: e.NeedsReview,
		Text: from.Text(key(table)), Sentence: from.Text("sentence"),
		Start: p.runes.Byte(e.CharStart), End: p.runes.Byte(e.CharEnd),
	}
	if table == findings || table == recommendations {
		r.Sentence = r.Text
	}
	r.Line, r.Last = p.lines.at(r.Start), p.lines.at(max(r.Start, r.End-1))
	s := &shapes[table]
	r.Fields = make([]Field, len(s.values))
	p.buf = p.buf[:0]
	for _, c := range s.values {
		p.buf = from.AppendValue(p.buf, c)
		p.buf = append(p.buf, 0) // which JSON escapes
	}
	values := string(p.buf)
	for i, c := range s.values {
		r.Fields[i].Name = c.Name
		r.Fields[i].Value, values, _ = strings.Cut(values, "\x00")
	}
	for _, c := range s.pointers {
		for _, id := range from.Texts(c) {
			r.Refs = append(r.Refs, Ref{c.Name, short(id)})
		}
	}
	return r
}
