package gold

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// Placer turns the offsets of a dataset into bytes and lines of a text.
type Placer struct {
	lines lines
	at    []int // byte offset of every 256th code point
	text  string
	chars int
}

// NewPlacer reads text once.
func NewPlacer(text string) *Placer {
	p := &Placer{text: text, lines: newLines(text)}
	for i := range text {
		if p.chars%256 == 0 {
			p.at = append(p.at, i)
		}
		p.chars++
	}
	return p
}

func (p *Placer) byte(char int) int {
	if char < 0 || char >= p.chars {
		return len(p.text)
	}
	i := p.at[char/256]
	for range char % 256 {
		_, n := utf8.DecodeRuneInString(p.text[i:])
		i += n
	}
	return i
}

// Columns of a dataset that say where a row stands, and those that point to
// other rows.
var (
	placeColumns = map[string]bool{
		"doc_id": true, "ordinal": true, "page_first": true, "page_last": true,
		"char_start": true, "char_end": true, "boxes": true, "confidence": true,
	}
	refColumns = map[string]bool{
		"report_id": true, "section_id": true, "parent_id": true, "parent_finding_id": true, "parent_recommendation_id": true,
		"finding_id": true, "recommendation_id": true, "change_group": true, "based_on": true,
	}
	idColumns = [...]string{"report_id", "section_id", "finding_id", "recommendation_id", "percentage_id", "amount_id"}
)

// AppendLine adds a row of a dataset, as a line of JSON Lines, to one of Tables.
func (d *Document) AppendLine(table int, line []byte, p *Placer) error {
	r := Row{Table: table}
	dec := json.NewDecoder(bytes.NewReader(line))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("a row of %s is no JSON object", tableNames[table])
	}
	offsets := map[string]int{}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return fmt.Errorf("a row of %s: %w", tableNames[table], err)
		}
		name, _ := t.(string)
		var v json.RawMessage
		if err := dec.Decode(&v); err != nil {
			return fmt.Errorf("a row of %s: %w", tableNames[table], err)
		}
		switch {
		case name == "char_start" || name == "char_end":
			n := 0
			if err := json.Unmarshal(v, &n); err != nil {
				return fmt.Errorf("a row of %s: %s: %w", tableNames[table], name, err)
			}
			offsets[name] = n
		case placeColumns[name]:
		case name == idColumns[table]:
			r.ID = short((&Row{Fields: []Field{{name, string(v)}}}).Str(name))
		case refColumns[name]:
			x := Row{Fields: []Field{{name, string(v)}}}
			ids := x.List(name)
			if s := x.Str(name); s != "" {
				ids = []string{s}
			}
			for _, id := range ids {
				r.Refs = append(r.Refs, Ref{name, short(id)})
			}
		default:
			r.Fields = append(r.Fields, Field{name, string(v)})
		}
	}
	r.Start, r.End = p.byte(offsets["char_start"]), p.byte(offsets["char_end"])
	r.Line, r.Last = p.lines.at(r.Start), p.lines.at(max(r.Start, r.End-1))
	r.Rule, r.Text, r.Sentence = r.Str("rule"), r.Str(key(table)), r.Str("sentence")
	if table == findings || table == recommendations {
		r.Sentence = r.Text
	}
	r.Review = r.Get("needs_review") == "true"
	d.Rows[table] = append(d.Rows[table], r)
	return nil
}
