package check

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"sort"
	"unicode/utf8"
)

// ledger is the table sources.
type ledger struct {
	of map[string]*row // by doc_id: the first source with rows
}

// ledger reads the table sources and holds it against the manifest.
func (c *checker) ledger(m manifest, s *stream) *ledger {
	l := &ledger{map[string]*row{}}
	last := ""
	i := 0
	for ; ; i++ {
		r := s.next()
		if r == nil {
			break
		}
		uri := r.str("uri")
		if i > 0 && uri <= last {
			c.fault(s.path, r.at, "uri %s stands twice, or the rows are not in order", uri)
		}
		last = uri
		if i < len(m.Inputs) {
			if in := m.Inputs[i]; in.URI != uri || in.Status != r.str("status") {
				c.fault(s.path, r.at, "%s %s, in the manifest %s %s", uri, r.str("status"), in.URI, in.Status)
			}
		}
		if status := r.str("status"); status == "ok" || status == "partial" {
			id := r.str("doc_id")
			if l.of[id] != nil {
				c.fault(s.path, r.at, "a second source with rows for document %s", id)
			}
			l.of[id] = r
		}
	}
	if i != len(m.Inputs) {
		c.fault(s.path, 0, "has %d sources, the manifest %d inputs", i, len(m.Inputs))
	}
	return l
}

// without are the sources whose documents were not seen, in order.
func (l *ledger) without(seen map[string]bool) []*row {
	var out []*row
	for id, r := range l.of {
		if !seen[id] {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b *row) int { return a.at - b.at })
	return out
}

// body is a document's text with what turns code points into bytes.
type body struct {
	text   string
	chars  int
	at     []int // byte offset of every 256th code point
	starts []int // of the pages, in code points
}

const stride = 256

func newBody(text string, starts []int) body {
	b := body{text: text, starts: starts}
	for i := range text {
		if b.chars%stride == 0 {
			b.at = append(b.at, i)
		}
		b.chars++
	}
	return b
}

// slice is the text between two code points, which must stand within it.
func (b *body) slice(from, to int) string { return b.text[b.byte(from):b.byte(to)] }

func (b *body) byte(char int) int {
	if char >= b.chars {
		return len(b.text)
	}
	i := b.at[char/stride]
	for range char % stride {
		_, n := utf8.DecodeRuneInString(b.text[i:])
		i += n
	}
	return i
}

// page is the 1-based page of a code point.
func (b *body) page(char int) int {
	return max(1, sort.SearchInts(b.starts, char+1))
}

// references of each table: the column and the table it points to.
var references = map[string][][2]string{
	"reports":         {{"section_id", "sections"}},
	"sections":        {{"report_id", "reports"}, {"parent_id", "sections"}},
	"findings":        {{"report_id", "reports"}, {"section_id", "sections"}, {"parent_finding_id", "findings"}},
	"recommendations": {{"report_id", "reports"}, {"section_id", "sections"}, {"parent_recommendation_id", "recommendations"}},
	"percentages":     {{"report_id", "reports"}, {"section_id", "sections"}, {"finding_id", "findings"}, {"recommendation_id", "recommendations"}},
	"amounts":         {{"report_id", "reports"}, {"section_id", "sections"}, {"finding_id", "findings"}, {"recommendation_id", "recommendations"}},
}

// document checks one document and all its rows.
func (c *checker) document(doc *row, streams []*stream, l *ledger, seen map[string]bool) {
	documents := streams[1]
	id := doc.str("doc_id")
	wrong := func(format string, a ...any) { c.fault(documents.path, doc.at, format, a...) }
	if seen[id] || id <= documents.last {
		wrong("doc_id %s stands twice, or the rows are not in order", id)
	}
	documents.last, seen[id] = id, true
	if len(id) != 2*sha256.Size {
		wrong("doc_id %s is no SHA-256", id)
		return
	}
	b := newBody(doc.str("text"), doc.ints("page_starts"))
	if sum := sha256.Sum256([]byte(b.text)); hex.EncodeToString(sum[:]) != doc.str("text_sha256") {
		wrong("text has another SHA-256 than text_sha256: it was changed after the run")
	}
	if len(b.starts) != doc.int("pages") || !sort.IntsAreSorted(b.starts) || len(b.starts) > 0 && b.starts[len(b.starts)-1] > b.chars {
		wrong("page_starts are not the starts of %d pages", doc.int("pages"))
	}
	source := l.of[id]
	if source == nil {
		wrong("no source has this doc_id")
	} else if n := source.int("chars"); n != b.chars {
		c.fault(streams[0].path, source.at, "chars is %d, the text has %d", n, b.chars)
	}

	rows := make([][]*row, len(streams))
	ids := map[string]map[string]bool{}
	for i := 2; i < len(streams); i++ {
		s := streams[i]
		rows[i] = s.of(id)
		ids[s.table.Name] = map[string]bool{}
		for _, r := range rows[i] {
			key := r.str(s.table.Key)
			if ids[s.table.Name][key] {
				c.fault(s.path, r.at, "%s %s stands twice", s.table.Key, key)
			}
			if len(key) < 18 || key[:17] != id[:16]+"/" {
				c.fault(s.path, r.at, "%s %q does not begin with the first 16 of doc_id", s.table.Key, key)
			}
			ids[s.table.Name][key] = true
		}
		if source != nil {
			if n := source.int("n_" + s.table.Name); n != len(rows[i]) {
				c.fault(streams[0].path, source.at, "n_%s is %d, there are %d", s.table.Name, n, len(rows[i]))
			}
		}
	}
	for i := 2; i < len(streams); i++ {
		last := -1
		for _, r := range rows[i] {
			c.row(streams[i], r, &b, ids)
			if at := r.int("char_start"); at < last {
				c.fault(streams[i].path, r.at, "char_start %d is before that of the row above", at)
			} else {
				last = at
			}
		}
	}
	c.derive(doc, source, streams, rows)
}

// row checks one row against its document.
func (c *checker) row(s *stream, r *row, b *body, ids map[string]map[string]bool) {
	wrong := func(format string, a ...any) { c.fault(s.path, r.at, format, a...) }
	refer := func(column, table, id string) {
		if id != "" && !ids[table][id] {
			wrong("%s %s is no row of %s", column, id, table)
		}
	}
	for _, ref := range references[s.table.Name] {
		refer(ref[0], ref[1], r.str(ref[0]))
	}
	if s.table.Name == "recommendations" {
		for _, id := range r.strs("based_on") {
			refer("based_on", "findings", id)
		}
	}
	from, to := r.int("char_start"), r.int("char_end")
	if from < 0 || to < from || to > b.chars {
		wrong("char_start %d and char_end %d are not within the text of %d code points", from, to, b.chars)
		return
	}
	if s.table.Name == "percentages" || s.table.Name == "amounts" {
		if slice := b.slice(from, to); slice != r.str("surface") {
			wrong("surface %q is not the slice of the text, which is %q", cut(r.str("surface")), cut(slice))
		}
	}
	if first, last := b.page(from), b.page(max(from, to-1)); first != r.int("page_first") || last != r.int("page_last") {
		wrong("pages %d to %d, by page_starts %d to %d", r.int("page_first"), r.int("page_last"), first, last)
	}
	if r.str("rule") == "" {
		wrong("names no rule")
	}
}
