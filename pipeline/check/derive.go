package check

import (
	"bytes"
	"encoding/json"

	"funn/extract/record"
	"funn/pipeline"
	"funn/pipeline/dataset"
	"funn/pipeline/load"
)

// derive reads the stored text again by the rules, and holds every row against
// what comes of it. The text of a PDF is not enough for that: how its lines
// stand on the page is not in the dataset, and its source is read again.
func (c *checker) derive(doc, source *row, streams []*stream, rows [][]*row) {
	n := int64(0)
	for _, r := range rows {
		n += int64(len(r))
	}
	if c.o.Extract == nil {
		return
	}
	path := streams[1].path
	var document *record.Document
	switch {
	case source != nil && source.str("media_type") == "text/plain":
		var err error
		document, _, err = load.Text(pipeline.Content{URI: doc.str("uri"), ID: doc.str("doc_id"), Bytes: []byte(doc.str("text"))})
		if err != nil {
			c.fault(path, doc.at, "the text cannot be read again: %v", err)
			return
		}
	case source != nil && c.o.Source != nil:
		var err error
		if document, err = c.o.Source(doc.str("uri"), doc.str("doc_id")); err != nil {
			c.fault(path, doc.at, "%s cannot be read again: %v", doc.str("uri"), err)
			return
		}
		if document.Text != doc.str("text") {
			c.fault(path, doc.at, "%s gives another text than the one stored", doc.str("uri"))
			return
		}
	default:
		c.sum.Held += n
		return
	}
	set := c.o.Extract(document)
	set.Source.URI, set.Source.DocID = doc.str("uri"), document.ID
	again := dataset.SetLines(&set)
	for i := 2; i < len(streams); i++ {
		s := streams[i]
		derived := map[string][]byte{}
		for _, line := range again[i] {
			var r map[string]json.RawMessage
			_ = json.Unmarshal(line, &r) // just written
			derived[text(r[s.table.Key])] = line
		}
		for _, r := range rows[i] {
			key := r.str(s.table.Key)
			line, ok := derived[key]
			delete(derived, key)
			switch {
			case !ok:
				c.fault(s.path, r.at, "rule %s does not make %s of the stored text", r.str("rule"), key)
			case !bytes.Equal(line, r.line):
				c.fault(s.path, r.at, "%s of %s: rule %s", c.difference(s, r, line), key, r.str("rule"))
			default:
				c.sum.Derived++
			}
		}
		for _, line := range again[i] { // in order
			var r map[string]json.RawMessage
			_ = json.Unmarshal(line, &r)
			if key := text(r[s.table.Key]); derived[key] != nil {
				c.fault(s.path, 0, "%s is missing, which rule %s makes of the stored text", key, text(r["rule"]))
			}
		}
	}
}

// difference names the first column in which a row is not what was derived.
func (c *checker) difference(s *stream, r *row, line []byte) string {
	var again map[string]json.RawMessage
	_ = json.Unmarshal(line, &again)
	for _, col := range s.table.Columns {
		if have, want := r.values[col.Name], again[col.Name]; !bytes.Equal(have, want) {
			return col.Name + " is " + cut(string(have)) + " and from the stored text " + cut(string(want))
		}
	}
	return "the form"
}
