package layout

import "strings"

// nestItems gives every item its depth.
func nestItems(blocks []Block) {
	var open nest
	lead := false // a lost-bullet item that ends in a colon is open
	prev := -1
	for i := range blocks {
		b := &blocks[i]
		switch b.Kind {
		case Furniture, Link, Footnote:
			continue
		case Item:
		default:
			if b.Kind != Paragraph || prev < 0 || b.indent <= blocks[prev].indent-2 {
				open, lead = open[:0], false
			}
			prev = i
			continue
		}
		above := prev
		prev = i
		if b.lost {
			// Without marks only the wording tells: after an item that ends in a
			// colon the fragments belong to it, the next sentence does not.
			if leads := strings.HasSuffix(b.Flow.Text, ":"); lead && !leads && !ended(b.Flow.Text) {
				b.Depth = 1
			} else {
				lead = leads
			}
			continue
		}
		near := above >= 0 && b.Gap == 0
		open.enter(list{b.indent, markClass(b.Marker)}, near, near && strings.HasSuffix(blocks[above].Flow.Text, ":"))
		b.Depth = len(open) - 1
	}
}

// list is where the marks of a list stand, and of which sort they are.
type list struct {
	indent int
	mark   string
}

// nest is the lists that are open, each inside the one before.
type nest []list

// enter opens or goes back to the list of an item. near is whether it stands right
// below other text, led whether that leads into it.
func (n *nest) enter(l list, near, led bool) {
	open := *n
	for len(open) > 0 && open[len(open)-1].indent > l.indent+1 {
		open = open[:len(open)-1]
	}
	k := len(open) - 1
	switch {
	case k < 0 || open[k].indent < l.indent-1:
		open = append(open, l)
	case open[k].mark != l.mark:
		// Another mark at the same column: back to its own list, or one
		// deeper where the item above leads in or the mark is one of sub-items.
		switch j := open.of(l.mark); {
		case j >= 0:
			open = open[:j+1]
		case led || near && inferior[l.mark] && !inferior[open[k].mark]:
			open = append(open, l)
		default:
			open[k].mark = l.mark
		}
	}
	*n = open
}

// of is the innermost open list with such a mark, or -1.
func (n nest) of(mark string) int {
	j := len(n) - 1
	for j >= 0 && n[j].mark != mark {
		j--
	}
	return j
}

// inferior are the marks that word processors give to items within items.
var inferior = map[string]bool{"–": true, "-": true, "—": true, "o": true, "◦": true, "○": true}

// markClass is the sort of mark: numbers of one style are one class.
func markClass(m string) string {
	if m == "" {
		return ""
	}
	switch c := m[len(m)-1]; {
	case (c == '.' || c == ')') && m[0] >= '0' && m[0] <= '9':
		return "1" + string(c)
	case c == ')' && m[0] == '(' && len(m) > 1 && m[1] >= '0' && m[1] <= '9':
		return "(1)"
	case c == ')':
		return "a)"
	}
	return m
}
