package layout

import (
	"strings"
	"unicode"
)

// contentsHeads are the headings over a table of contents: nb, nn, en.
var contentsHeads = classes.Set("contents-heading")

// markContents finds the entries of tables of contents: lines that lead by dots
// to a page number, and after a heading such as Innhold also lines that end in a
// number set apart.
func markContents(lines []line) {
	under := false
	var last map[string]int // by folded text: the line that has it last
	for i := range lines {
		l := &lines[i]
		if l.kind != Paragraph {
			continue
		}
		dotted, apart := leader(l.text)
		switch {
		case contentsHeads[strings.ToLower(strings.TrimRight(l.text, ": "))]:
			under = true
			if last == nil {
				last = lastLines(lines)
			}
		case under && (last[fold(l.text)] > i || last[fold(strings.TrimRight(l.text, "0123456789"))] > i):
			l.kind = Contents // the heading stands again below
		case dotted, under && apart:
			l.kind = Contents
		case under && i+1 < len(lines) && !stopped(l.text):
			// An entry may break over two lines; its number ends the second.
			// In the midst of dotted entries a part's heading may stand bare.
			d, a := leader(lines[i+1].text)
			broken := (d || a) && lines[i+1].gap == 0 && !opensNumber(lines[i+1].text) && (opensNumber(l.text) || opensLower(lines[i+1].text))
			if broken || d && i > 0 && lines[i-1].kind == Contents {
				l.kind = Contents
			} else {
				under = false
			}
		default:
			under = false
		}
	}
}

// lastLines are the places of the folded lines, of the last where several are alike.
func lastLines(lines []line) map[string]int {
	last := make(map[string]int, len(lines))
	for i := range lines {
		if k := fold(lines[i].text); len(k) >= 3 && len(k) <= listedBytes {
			last[k] = i
		}
	}
	return last
}

// leader reports whether s ends in a page number, led to by dots or set apart by
// at least two spaces.
func leader(s string) (dotted, apart bool) {
	t := strings.TrimRight(s, "0123456789")
	if len(t) == len(s) || len(s)-len(t) > 4 {
		return false, false
	}
	if strings.TrimFunc(t, func(r rune) bool { return IsSpace(r) || unicode.IsDigit(r) || r == '.' }) == "" {
		return false, false
	}
	bare := strings.TrimRight(t, " .…·_\t\u00a0")
	tail := t[len(bare):]
	dots := strings.Count(tail, ".") + 3*strings.Count(tail, "…") + strings.Count(tail, "_") + strings.Count(tail, "·")
	return dots >= 3, dots == 0 && (len(tail) >= 2 || strings.Contains(tail, "\t"))
}

func opensNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
