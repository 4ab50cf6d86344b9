package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// name is what the first cell of a row calls it, "" where that is no name.
func (b *Block) name() string {
	if len(b.Cells) < 2 {
		return ""
	}
	return strings.TrimSpace(strings.TrimLeft(b.Cells[0].Flow.Text, "-–—•·|* "))
}

// rowGroup is a group of rows: the line above them that names it.
type rowGroup struct {
	name   string
	indent int  // of the name
	inner  bool // its rows stand further in
}

// enter reads between, the line between the last row above and rows: the first half of
// a name that goes on in small letters, the end of the name above, or the name of a
// group.
func (g *rowGroup) enter(between []*Block, last *Block, rows []*Block) {
	if continues(between) {
		b, first := between[0], rows[0]
		t := strings.TrimSpace(b.Flow.Text)
		switch {
		case ofWhich(t):
			if last != nil && last.Label != "" {
				*g = rowGroup{last.Label, b.indent, false}
			}
		case small(first.Label) && !strings.HasSuffix(t, ":"):
			first.Label = joined(t, first.Label)
		case small(t):
			if last != nil && last.Label != "" {
				last.Label = joined(last.Label, t)
			}
		default:
			*g = rowGroup{strings.TrimRight(t, ": "), b.indent, first.indent > b.indent}
		}
	} else if !resumes(between) {
		*g = rowGroup{}
	}
	for _, row := range rows {
		if g.name == "" {
			return
		}
		if g.inner && row.indent <= g.indent || total(row.Label) {
			*g = rowGroup{}
			return
		}
		row.Group = g.name
	}
}

// small reports whether s begins with a small letter.
func small(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// joined are the two halves of a name that was broken over lines.
func joined(a, b string) string {
	if s, ok := strings.CutSuffix(a, "-"); ok && small(b) {
		return s + b
	}
	return a + " " + b
}

// ofWhich reports whether s leads in parts of the row above: herav:.
func ofWhich(s string) bool {
	return partRows[strings.ToLower(strings.TrimRight(s, ": "))]
}

var partRows, totalRows = classes.Set("of-which"), classes.Set("total-row")

// total reports whether a row sums up the ones above.
func total(name string) bool {
	return totalRows[strings.ToLower(strings.TrimRight(name, ": "))]
}
