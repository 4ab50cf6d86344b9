package layout

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// clearMargins takes off the lines what stands beside the text and belongs to
// none of it: the sides of a box, the marks of a quotation as mail and Markdown
// set it, the numbers of the lines.
func clearMargins(lines []line) {
	clearNumbers(lines)
	clearQuotes(lines)
	for i := range lines {
		lines[i].unframe()
	}
}

// sides are the signs that box drawings have for an upright line.
const sides = "│┃║▌▎▏"

// unframe takes the sides of a box off a line. An upright bar of a keyboard is one
// only where a second closes the line and none stands between: else it is a cell's.
func (l *line) unframe() {
	r, n := utf8.DecodeRuneInString(l.text)
	last, m := utf8.DecodeLastRuneInString(l.text)
	if n+m >= len(l.text) {
		return
	}
	inner := l.text[n : len(l.text)-m]
	switch {
	case strings.ContainsRune(sides+"|", r) && last == r && strings.IndexFunc(inner, upright) < 0:
		l.strip(n, m)
	case strings.ContainsRune(sides, r) && strings.IndexFunc(l.text[n:], upright) < 0:
		l.strip(n, 0)
	}
}

func upright(r rune) bool { return r == '|' || strings.ContainsRune(sides, r) }

// strip takes n bytes off a line's front and m off its end, and the white space
// inside them.
func (l *line) strip(n, m int) {
	inner := l.text[n : len(l.text)-m]
	text := strings.TrimFunc(inner, IsSpace)
	if text == "" {
		return
	}
	lead := strings.Index(inner, text)
	l.indent += utf8.RuneCountInString(l.text[:n+lead])
	l.Start += n + lead
	l.End = l.Start + len(text)
	l.text = text
}

// quotedLines is how many lines in a row show that > marks a quotation and is no
// sign for more than.
const quotedLines = 3

// clearQuotes takes off the marks of quotations.
func clearQuotes(lines []line) {
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && quoteMark(lines[j].text) > 0 {
			j++
		}
		if j-i >= quotedLines {
			for k := i; k < j; k++ {
				l := &lines[k]
				n := quoteMark(l.text)
				if n < len(l.text) {
					l.strip(n, 0)
					continue
				}
				l.kind = Furniture // an empty line
				if k+1 < len(lines) {
					lines[k+1].gap++
				}
			}
		}
		i = max(j, i+1)
	}
}

// quoteMark is the length of the marks that a quoted line begins with.
func quoteMark(s string) int {
	n := 0
	for n < len(s) && (s[n] == '>' || n > 0 && s[n] == ' ') {
		n++
	}
	return n
}

// numberedLines is how many lines a text has at least of which one may say that
// they are numbered.
const numberedLines = 10

// clearNumbers takes off the numbers of lines, where nine lines in ten begin with
// one that is by one greater than that of the line before. The count may begin
// anew.
func clearNumbers(lines []line) {
	if len(lines) < numberedLines {
		return
	}
	counted, last := 0, 0
	for i := range lines {
		n, _ := lineNumber(lines[i].text)
		if n > 0 && (n == last+1 || n == 1) {
			counted++
		}
		last = n
	}
	if counted*10 < len(lines)*9 {
		return
	}
	for i := range lines {
		l := &lines[i]
		switch _, width := lineNumber(l.text); {
		case width == 0:
		case width < len(l.text):
			l.strip(width, 0)
		default: // an empty line
			l.kind = Furniture
			if i+1 < len(lines) && lines[i+1].page == l.page {
				lines[i+1].gap += l.gap + 1
			}
		}
	}
}

// lineNumber is the number that a line begins with, with nothing but white space
// behind it, and how many bytes it takes. 0 where there is none.
func lineNumber(s string) (n, width int) {
	for width < len(s) && width < 5 && s[width] >= '0' && s[width] <= '9' {
		width++
	}
	if width == 0 || width < len(s) && s[width] != ' ' && s[width] != '\t' {
		return 0, 0
	}
	n, _ = strconv.Atoi(s[:width])
	return n, width
}
