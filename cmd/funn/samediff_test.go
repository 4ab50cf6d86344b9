package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"funn/pipeline/dataset/contract"
)

// change counts how rows differ.
type change struct{ changed, added, removed int }

func (c *change) add(d change) {
	c.changed += d.changed
	c.added += d.added
	c.removed += d.removed
}

func (c change) String() string {
	return fmt.Sprintf("%d changed, %d added, %d removed", c.changed, c.added, c.removed)
}

// maxTold is how many lines are told of a corpus: a change of form meets all of
// its tables.
const maxTold = 30

// tell writes where got is not as want, and nothing where it is: a line that
// counts, and one for each table with the first row that differs. A document
// that came or went has one line.
func tell(w io.Writer, corpus string, want, got map[string]document) {
	var lines []string
	var sum change
	documents, tables := 0, 0
	names := maps.Clone(want)
	maps.Copy(names, got)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		was, is := want[name], got[name]
		var all change
		var of []string
		for _, table := range contract.Tables() {
			a, b := was[table.Name], is[table.Name]
			c, first := compareMarks(a.marks, b.marks)
			if a.sum == b.sum && first < 0 {
				continue
			}
			all.add(c)
			tables++
			of = append(of, fmt.Sprintf("  %s: %s: %s of %d rows; %s\n", name, table.Name, c, len(a.marks), firstRow(name, table, b, first)))
		}
		switch {
		case len(of) == 0:
			continue
		case was == nil:
			of = []string{fmt.Sprintf("  %s: is new, with %d rows\n", name, all.added)}
		case is == nil:
			of = []string{fmt.Sprintf("  %s: is gone, with %d rows\n", name, all.removed)}
		}
		documents++
		sum.add(all)
		lines = append(lines, of...)
	}
	if documents == 0 {
		return
	}
	fmt.Fprintf(w, "%s: %d documents, %d tables, rows: %s\n", corpus, documents, tables, sum)
	for _, l := range lines[:min(len(lines), maxTold)] {
		io.WriteString(w, l)
	}
	if n := len(lines) - maxTold; n > 0 {
		fmt.Fprintf(w, "  and %d lines more\n", n)
	}
}

// firstRow says which row is the first that differs, and what it reads.
func firstRow(document string, table *contract.Table, is account, first int) string {
	switch {
	case first < 0:
		return "the rows that differ have hashes that begin alike"
	case first >= len(is.rows):
		return fmt.Sprintf("row %d is gone", first+1)
	}
	id, text := readable(table, is.rows[first])
	if strings.HasPrefix(document, "testdata/blind/") {
		return fmt.Sprintf("row %d, %s, differs: nobody reads testdata/blind", first+1, id)
	}
	return fmt.Sprintf("row %d, %s, reads now %s", first+1, id, text)
}

// compareMarks counts the rows that differ, by the longest sequence that both
// have in common, and finds the first of them, from 0; -1 where the marks are
// alike.
func compareMarks(a, b []string) (c change, first int) {
	for first < min(len(a), len(b)) && a[first] == b[first] {
		first++
	}
	if first == len(a) && first == len(b) {
		return c, -1
	}
	a, b = a[first:], b[first:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	// length[i][j] is that of the longest sequence common to a[i:] and b[j:].
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	// Of what left and came between two rows in common, a pair is a row changed.
	left, came := 0, 0
	settle := func() {
		n := min(left, came)
		c.add(change{n, came - n, left - n})
		left, came = 0, 0
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			settle()
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			left, i = left+1, i+1
		default:
			came, j = came+1, j+1
		}
	}
	left, came = left+len(a)-i, came+len(b)-j
	settle()
	return c, first
}

// unread are the columns that say little to a reader: places, what belongs to
// other rows, and what is empty.
var unread = regexp.MustCompile(`"(?:doc_id|report_id|section_id|page_first|page_last|char_start|char_end)":(?:"[^"]*"|\d+),?|"\w+":(?:null|\[\]),?|"(?:boxes|stems|page_starts)":\[[^\]]*\],?`)

// readable is the id of a row, and the row in short.
func readable(table *contract.Table, row string) (id, text string) {
	var columns map[string]any
	_ = json.Unmarshal([]byte(row), &columns) // it was read before
	id, _ = columns[table.Key].(string)
	short := []rune(unread.ReplaceAllString(strings.Replace(row, `"`+table.Key+`":"`+id+`",`, "", 1), ""))
	const long = 400
	if len(short) > long {
		return id, string(short[:long]) + "…"
	}
	return id, string(short)
}

func TestCompareMarks(t *testing.T) {
	tests := []struct {
		was, is string
		want    change
		first   int
	}{
		{"", "", change{}, -1},
		{"a b c", "a b c", change{}, -1},
		{"a b c", "a x c", change{1, 0, 0}, 1},
		{"a b c", "a b c d", change{0, 1, 0}, 3},
		{"a b c", "a b", change{0, 0, 1}, 2},
		{"a b c d", "a x b d", change{0, 1, 1}, 1},
		{"a b c d", "a x y d e", change{2, 1, 0}, 1},
		{"a b", "b a", change{0, 1, 1}, 0},
		{"", "a", change{0, 1, 0}, 0},
	}
	for _, tt := range tests {
		c, first := compareMarks(strings.Fields(tt.was), strings.Fields(tt.is))
		if c != tt.want || first != tt.first {
			t.Errorf("%q, %q: %s, first %d; want %s, first %d", tt.was, tt.is, c, first, tt.want, tt.first)
		}
	}
}
