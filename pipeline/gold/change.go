package gold

import (
	"fmt"
	"io"
	"strings"
)

// PrintChanges writes what changed in a document, a line each with the line of
// the document; the moved rows of a table stand together.
func PrintChanges(w io.Writer, uri string, changes []Change) {
	for i := range changes {
		c := &changes[i]
		if c.What == Moved {
			continue
		}
		r := c.Row()
		fmt.Fprintf(w, "%s:%d: %s %s %s: %s\n", uri, r.Line, tableNames[c.Table], r.ID, c.What, c.Describe())
	}
	for table := range tableNames {
		if s := moves(table, changes); s != "" {
			fmt.Fprintf(w, "%s: %s %s\n", uri, tableNames[table], s)
		}
	}
}

// Describe is what happened to the row, in one line.
func (c *Change) Describe() string {
	r := c.Row()
	said := strings.Join(strings.Fields(r.Text), " ")
	if c.Table >= percentages {
		said += " = " + r.value() + " in: " + strings.Join(strings.Fields(r.Sentence), " ")
	}
	if c.What != Changed {
		return said + " [" + r.Rule + "]"
	}
	var parts []string
	for _, f := range c.Fields {
		parts = append(parts, fmt.Sprintf("%s %s → %s", f.Name, f.Old, f.New))
	}
	return strings.Join(parts, ", ") + " in: " + said
}

// moves sums up the rows of a table that moved: "12 moved, by +3 lines".
func moves(table int, changes []Change) string {
	n, least, most := 0, 0, 0
	for i := range changes {
		if c := &changes[i]; c.Table == table && c.What == Moved {
			by := c.New.Line - c.Old.Line
			if n == 0 {
				least, most = by, by
			}
			least, most = min(least, by), max(most, by)
			n++
		}
	}
	switch {
	case n == 0:
		return ""
	case least == most && least == 0:
		return fmt.Sprintf("%d moved: other ids, or other last lines", n)
	case least == most:
		return fmt.Sprintf("%d moved by %+d lines", n, least)
	}
	return fmt.Sprintf("%d moved by %+d to %+d lines", n, least, most)
}

// String is "1 added, 2 lost, 0 changed, 3 moved".
func (c Count) String() string {
	return fmt.Sprintf("%d added, %d lost, %d changed, %d moved", c.Added, c.Lost, c.Changed, c.Moved)
}
