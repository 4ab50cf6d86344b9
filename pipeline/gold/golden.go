package gold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"funn/pipeline/dataset/contract"
)

// GoldenVersion is the version of the form of goldens.
const GoldenVersion = 1

// GoldenSuffix ends the name of every golden.
const GoldenSuffix = ".golden.jsonl"

// GoldenPath is the slash path of a document's golden within the folder of the
// goldens: the URI itself, with what leads out of the folder written otherwise.
func GoldenPath(uri string) string {
	if uri == "-" {
		return "stdin" + GoldenSuffix
	}
	var parts []string
	for _, p := range strings.Split(uri, "/") {
		switch p {
		case "", ".":
		case "..":
			parts = append(parts, "__")
		default:
			parts = append(parts, strings.ReplaceAll(p, ":", "_"))
		}
	}
	return path.Join(parts...) + GoldenSuffix
}

// Golden is what a run made of one document, for a later one to be held against:
// a line that names the document, and a line for each row. Rows have short ids
// and lines of the document in the place of offsets; confidence is left out, as
// it is measured over many documents.
func (d *Document) Golden() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"golden":%d,"uri":%s,"sha256":%s,"language":%s}`+"\n", GoldenVersion, contract.Quote(d.URI), contract.Quote(d.ID), contract.Quote(d.Language))
	for table, rows := range d.Rows {
		for i := range rows {
			r := &rows[i]
			fmt.Fprintf(&b, `{"table":%s,"id":%s,"lines":[%d,%d],"refs":{`, contract.Quote(tableNames[table]), contract.Quote(r.ID), r.Line, r.Last)
			for k, f := range r.Refs {
				if k > 0 {
					b.WriteByte(',')
				}
				b.WriteString(contract.Quote(f.Name + "." + strconv.Itoa(k)))
				b.WriteByte(':')
				b.WriteString(contract.Quote(f.ID))
			}
			b.WriteByte('}')
			for _, f := range r.Fields {
				b.WriteByte(',')
				b.WriteString(contract.Quote(f.Name))
				b.WriteByte(':')
				b.WriteString(f.Value)
			}
			b.WriteString("}\n")
		}
	}
	return b.Bytes()
}

// ParseGolden reads a golden. The error is Faults.
func ParseGolden(name string, b []byte) (*Document, error) {
	d := &Document{}
	parse := d.goldenHead
	for i, line := range bytes.Split(bytes.TrimSuffix(b, []byte("\n")), []byte("\n")) {
		err := parse(line)
		parse = d.goldenRow
		if err != nil {
			return nil, Faults{{name, i + 1, fmt.Sprintf("%v: write the golden again with --update", err)}}
		}
	}
	return d, nil
}

func (d *Document) goldenHead(line []byte) error {
	var head struct {
		Golden   int    `json:"golden"`
		URI      string `json:"uri"`
		SHA256   string `json:"sha256"`
		Language string `json:"language"`
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&head); err != nil {
		return fmt.Errorf("no golden (%w)", err)
	}
	if head.Golden != GoldenVersion {
		return fmt.Errorf("version %d of goldens is not known, this funn has %d", head.Golden, GoldenVersion)
	}
	d.URI, d.ID, d.Language = head.URI, head.SHA256, head.Language
	return nil
}

func (d *Document) goldenRow(line []byte) error {
	r := Row{Table: -1}
	err := contract.Members(line, func(name string, v []byte) error {
		switch name {
		case "table":
			r.Table = slices.Index(tableNames[:], unquote(string(v)))
		case "id":
			r.ID = unquote(string(v))
		case "lines":
			var at [2]int
			if json.Unmarshal(v, &at) != nil {
				return errors.New("lines are two numbers")
			}
			r.Line, r.Last = at[0], at[1]
		case "refs":
			return contract.Members(v, func(name string, id []byte) error {
				name, _, _ = strings.Cut(name, ".")
				r.Refs = append(r.Refs, Ref{name, unquote(string(id))})
				return nil
			})
		default:
			r.Fields = append(r.Fields, Field{name, string(v)})
		}
		return nil
	})
	if err == nil && (r.Table < 0 || r.ID == "") {
		err = errors.New("the row has no known table, or no id")
	}
	if err != nil {
		return err
	}
	r.Rule, r.Text, r.Sentence = r.Str("rule"), r.Str(key(r.Table)), r.Str("sentence")
	d.Rows[r.Table] = append(d.Rows[r.Table], r)
	return nil
}

// Readable is the rows of a document for a unified diff: a line for each, without
// what moves with the text.
func (d *Document) Readable() []byte {
	var b bytes.Buffer
	for table, rows := range d.Rows {
		for i := range rows {
			r := &rows[i]
			fmt.Fprintf(&b, "%s %s", tableNames[table], contract.Quote(strings.Join(strings.Fields(r.Text), " ")))
			for _, f := range r.Fields {
				if f.Value != "null" && f.Value != "[]" && f.Name != key(table) && f.Name != "sentence" && f.Name != "stems" {
					fmt.Fprintf(&b, " %s=%s", f.Name, f.Value)
				}
			}
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}
