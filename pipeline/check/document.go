package check

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"sort"

	"funn/extract/record"
	"funn/pipeline/dataset/contract"
)

// documents checks one document after another.
type documents struct {
	*checker
	stream *stream
	tables []*stream // of the rows that documents have
	ledger *ledger
	seen   map[string]bool // by doc_id
	last   string
}

func (d *documents) all(ctx context.Context) error {
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		r, _, ok := d.stream.Next()
		if !ok {
			break
		}
		d.sum.Documents++
		d.document(r)
	}
	for _, r := range d.ledger.without(d.seen) {
		d.fault(d.ledger.path, r.At, "the document %s has no row in documents", r.Text("doc_id"))
	}
	return nil
}

// document is a document under check.
type document struct {
	*documents
	*contract.Document
	row    contract.Row
	source *contract.Row // of the ledger; nil where there is none
	runes  record.RuneIndex
	rows   [][]contract.Row           // by table
	ids    map[string]map[string]bool // by table
}

// document checks one document and all its rows.
func (d *documents) document(r contract.Row) {
	doc := document{documents: d, Document: r.Pointer().(*contract.Document), row: r}
	id := doc.DocID
	if d.seen[id] || id <= d.last {
		doc.wrong("doc_id %s stands twice, or the rows are not in order", id)
	}
	d.last, d.seen[id] = id, true
	if len(id) != 2*sha256.Size {
		doc.wrong("doc_id %s is no SHA-256", id)
		return
	}
	doc.source, doc.runes = d.ledger.of[id], record.NewRuneIndex(doc.Text)
	doc.head()
	doc.take()
	for i, s := range d.tables {
		last := int64(-1)
		for _, r := range doc.rows[i] {
			doc.check(s, r)
			if at := r.Evidence().CharStart; at < last {
				d.fault(s.path, r.At, "char_start %d is before that of the row above", at)
			} else {
				last = at
			}
		}
	}
	doc.derive()
}

// wrong tells of a fault of the document's own row.
func (d *document) wrong(format string, a ...any) { d.fault(d.stream.path, d.row.At, format, a...) }

// head checks what the document's row says of it.
func (d *document) head() {
	if sum := sha256.Sum256([]byte(d.Text)); hex.EncodeToString(sum[:]) != d.TextSHA256 {
		d.wrong("text has another SHA-256 than text_sha256: it was changed after the run")
	}
	starts, chars := d.PageStarts, d.runes.Len()
	if len(starts) != int(d.Pages) || !slices.IsSorted(starts) || len(starts) > 0 && starts[len(starts)-1] > chars {
		d.wrong("page_starts are not the starts of %d pages", d.Pages)
	}
	if d.source == nil {
		d.wrong("no source has this doc_id")
	} else if n := d.source.Int("chars"); n != chars {
		d.fault(d.ledger.path, d.source.At, "chars is %d, the text has %d", n, chars)
	}
}

// take reads the rows of the document, with their ids.
func (d *document) take() {
	d.ids = map[string]map[string]bool{}
	for _, s := range d.tables {
		rows, key := s.of(d.DocID), s.table.Key
		ids := map[string]bool{}
		for _, r := range rows {
			id := r.ID()
			if ids[id] {
				d.fault(s.path, r.At, "%s %s stands twice", key, id)
			}
			if len(id) < 18 || id[:17] != d.DocID[:16]+"/" {
				d.fault(s.path, r.At, "%s %q does not begin with the first 16 of doc_id", key, id)
			}
			ids[id] = true
		}
		d.rows, d.ids[s.table.Name] = append(d.rows, rows), ids
		if d.source == nil {
			continue
		}
		count := "n_" + s.table.Name
		if n := d.source.Int(count); n != int64(len(rows)) {
			d.fault(d.ledger.path, d.source.At, "%s is %d, there are %d", count, n, len(rows))
		}
	}
}

// check checks one row against the document.
func (d *document) check(s *stream, r contract.Row) {
	wrong := func(format string, a ...any) { d.fault(s.path, r.At, format, a...) }
	for _, c := range s.refs {
		for _, id := range r.Texts(c) {
			if id != "" && !d.ids[c.Ref][id] {
				wrong("%s %s is no row of %s", c.Name, id, c.Ref)
			}
		}
	}
	e := r.Evidence()
	from, to := e.CharStart, e.CharEnd
	if from < 0 || to < from || to > d.runes.Len() {
		wrong("char_start %d and char_end %d are not within the text of %d code points", from, to, d.runes.Len())
		return
	}
	if s.table.Says == "surface" {
		have, slice := r.Text("surface"), d.Text[d.runes.Byte(from):d.runes.Byte(to)]
		if have != slice {
			wrong("surface %q is not the slice of the text, which is %q", contract.Brief(have), contract.Brief(slice))
		}
	}
	if first, last := d.page(from), d.page(max(from, to-1)); first != e.PageFirst || last != e.PageLast {
		wrong("pages %d to %d, by page_starts %d to %d", e.PageFirst, e.PageLast, first, last)
	}
	if e.Rule == "" {
		wrong("names no rule")
	}
}

// page is the 1-based page of a code point.
func (d *document) page(char int64) int32 {
	return int32(max(1, sort.Search(len(d.PageStarts), func(i int) bool { return d.PageStarts[i] > char })))
}
