package check

import (
	"bytes"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/dataset/contract"
	"funn/pipeline/load"
)

// derive reads the stored text again by the rules, and holds every row against
// what comes of it.
func (d *document) derive() {
	if d.o.Extract == nil {
		return
	}
	doc, ok := d.again()
	if !ok {
		return
	}
	set := d.o.Extract(doc)
	set.Source.URI, set.Source.DocID = d.URI, doc.ID
	if l := string(set.Language); l != d.Language {
		d.wrong("language is %q and from the text %q", d.Language, l)
	}
	view := contract.NewView(&set)
	for i, s := range d.tables {
		d.hold(s, d.rows[i], s.table.Rows(view))
	}
}

// again is the document as its text stands. The text of a PDF is not enough for
// that: how its lines stand on the page is not in the dataset, and its source is
// read again. Where there is no source its rows are counted as held.
func (d *document) again() (doc *record.Document, ok bool) {
	var err error
	switch {
	case d.source != nil && d.source.Text("media_type") == "text/plain":
		if doc, _, err = load.Text(pipeline.Content{URI: d.URI, ID: d.DocID, Bytes: []byte(d.Text)}); err != nil {
			d.wrong("the text cannot be read again: %v", err)
		}
		return doc, err == nil
	case d.source != nil && d.o.Source != nil:
		if doc, err = d.o.Source(d.URI, d.DocID); err != nil {
			d.wrong("%s cannot be read again: %v", d.URI, err)
			return nil, false
		}
		if doc.Text != d.Text {
			d.wrong("%s gives another text than the one stored", d.URI)
			return nil, false
		}
		return doc, true
	}
	for _, rows := range d.rows {
		d.sum.Held += int64(len(rows))
	}
	return nil, false
}

// hold compares the rows of a table with those that were derived.
func (d *document) hold(s *stream, rows []contract.Row, again contract.Rows) {
	derived := map[string]contract.Row{}
	for i := range again.Len() {
		derived[again.Row(i).ID()] = again.Row(i)
	}
	for _, r := range rows {
		id, rule := r.ID(), r.Evidence().Rule
		want, ok := derived[id]
		delete(derived, id)
		switch {
		case !ok:
			d.fault(s.path, r.At, "rule %s does not make %s of the stored text", rule, id)
		case !bytes.Equal(r.Line(), want.Line()):
			d.fault(s.path, r.At, "%s of %s: rule %s", difference(r, want), id, rule)
		default:
			d.sum.Derived++
		}
	}
	for i := range again.Len() { // in order
		r := again.Row(i)
		if _, missing := derived[r.ID()]; missing {
			d.fault(s.path, 0, "%s is missing, which rule %s makes of the stored text", r.ID(), r.Evidence().Rule)
		}
	}
}

// difference names the first column in which a row is not what was derived.
func difference(r, derived contract.Row) string {
	for i := range r.Table.Columns {
		c := &r.Table.Columns[i]
		if have, want := r.AppendValue(nil, c), derived.AppendValue(nil, c); !bytes.Equal(have, want) {
			return c.Name + " is " + contract.Brief(string(have)) + " and from the stored text " + contract.Brief(string(want))
		}
	}
	return "the form"
}
