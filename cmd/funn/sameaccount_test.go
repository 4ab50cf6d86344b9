package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"funn/pipeline/dataset/contract"
)

// document is what is kept of the rows of a document, by table; of a table
// without rows nothing is kept.
type document map[string]account

// account is what is kept of the rows of a table.
type account struct {
	sum   string   // SHA-256 of the rows, each with its line feed
	marks []string // of each row: how its SHA-256 begins
	rows  []string // of a run: the rows themselves
}

func newAccount(rows []string) account {
	a := account{rows: rows}
	all := sha256.New()
	for _, r := range rows {
		all.Write([]byte(r + "\n"))
		one := sha256.Sum256([]byte(r))
		a.marks = append(a.marks, base64.RawURLEncoding.EncodeToString(one[:3]))
	}
	a.sum = hex.EncodeToString(all.Sum(nil))
	return a
}

// readRows reads the tables in a folder of JSON Lines, by document. Folded, a
// folder of documents is one, its rows in the order of the URIs.
func readRows(dir string, folded bool) (map[string]document, error) {
	list := map[string]document{}
	uri := map[string]string{}                // by doc_id
	for _, table := range contract.Tables() { // sources and documents come first
		b, err := os.ReadFile(filepath.Join(dir, table.Name, "part-00000.jsonl"))
		if err != nil {
			return nil, err
		}
		rows := map[string][]string{} // by URI
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSuffix(line, "\n")
			var row struct {
				URI   string
				DocID string `json:"doc_id"`
			}
			if err := json.Unmarshal([]byte(line), &row); err != nil {
				return nil, fmt.Errorf("%s: %w", table.Name, err)
			}
			if table.Name == "documents" {
				uri[row.DocID] = row.URI
			}
			u := cmp.Or(row.URI, uri[row.DocID])
			rows[u] = append(rows[u], line)
		}
		all := map[string][]string{}
		for _, u := range slices.Sorted(maps.Keys(rows)) {
			name := u
			if folded {
				name = path.Dir(u)
			}
			all[name] = append(all[name], rows[u]...)
		}
		for name, rows := range all {
			if list[name] == nil {
				list[name] = document{}
			}
			list[name][table.Name] = newAccount(rows)
		}
	}
	return list, nil
}

const netHead = "# Made by make same-update: document, table, rows, their SHA-256, and how that of each row begins.\n"

// encodeNet is the form in which what is kept of documents is stored.
func encodeNet(list map[string]document) []byte {
	var b bytes.Buffer
	b.WriteString(netHead)
	for _, name := range slices.Sorted(maps.Keys(list)) {
		for _, table := range contract.Tables() {
			if a, ok := list[name][table.Name]; ok {
				fmt.Fprintf(&b, "%s\t%s\t%d\t%s\t%s\n", name, table.Name, len(a.marks), a.sum, strings.Join(a.marks, " "))
			}
		}
	}
	return b.Bytes()
}

func readNet(file string) (map[string]document, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	list := map[string]document{}
	for line := range strings.Lines(strings.TrimPrefix(string(b), netHead)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 5 {
			return nil, fmt.Errorf("%s: not five columns: %s", file, line)
		}
		if list[f[0]] == nil {
			list[f[0]] = document{}
		}
		list[f[0]][f[1]] = account{sum: f[3], marks: strings.Fields(f[4])}
	}
	return list, nil
}
