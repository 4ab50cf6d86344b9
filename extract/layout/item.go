package layout

import "strings"

// nestItems gives every item its depth.
func nestItems(blocks []Block, sp spacing) {
	type level struct {
		indent int
		mark   string
	}
	var stack []level
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
				stack, lead = stack[:0], false
			}
			prev = i
			continue
		}
		above := prev
		prev = i
		if b.lost {
			// Without marks only the wording tells: after an item that ends in a
			// colon the fragments belong to it, the next sentence does not.
			if lead && !ended(b.Flow.Text) && b.Flow.Text[len(b.Flow.Text)-1] != ':' {
				b.Depth = 1
				continue
			}
			lead = len(b.Flow.Text) > 0 && b.Flow.Text[len(b.Flow.Text)-1] == ':'
			continue
		}
		mark := markClass(b.Marker)
		for len(stack) > 0 && stack[len(stack)-1].indent > b.indent+1 {
			stack = stack[:len(stack)-1]
		}
		if k := len(stack) - 1; k >= 0 && stack[k].indent >= b.indent-1 && stack[k].mark != mark {
			// Another mark at the same column: back to its own list, or one
			// deeper where the item above leads in or the mark is one of sub-items.
			j := k
			for j >= 0 && stack[j].mark != mark {
				j--
			}
			switch {
			case j >= 0:
				stack = stack[:j+1]
			case above >= 0 && b.Gap == 0 && (strings.HasSuffix(blocks[above].Flow.Text, ":") || inferior[mark] && !inferior[stack[k].mark]):
				stack = append(stack, level{b.indent, mark})
			default:
				stack[k].mark = mark
			}
		} else if k < 0 || stack[k].indent < b.indent-1 {
			stack = append(stack, level{b.indent, mark})
		}
		b.Depth = len(stack) - 1
	}
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
