package layout

import (
	"strings"
	"unicode"
)

// edge is how many printed lines at a page's top and foot may be running lines.
const edge = 2

// markFurniture finds page numbers, rules, and running heads: the same text,
// digits masked, at the edge of a quarter of the pages.
func markFurniture(lines []line, double bool) {
	for i := range lines {
		if ruleLine(lines[i].text) {
			lines[i].kind = Furniture
		}
	}
	markRunningLines(lines)
	for i := range lines {
		if lines[i].kind == Paragraph && len(lines[i].text) <= 40 && pageNumber(lines[i].text) && (alone(lines, i) || double && closes(lines, i)) {
			lines[i].kind = Furniture
		}
	}
	markLoosePages(lines)
}

// markRunningLines finds the running heads and feet of a text of several pages.
func markRunningLines(lines []line) {
	pages := pageRuns(lines)
	if len(pages) < 2 {
		return
	}
	count := make(map[string]int)
	for _, p := range pages {
		seen := make(map[string]bool)
		for _, i := range edges(p) {
			if m := running(lines[i].text); !seen[m] {
				seen[m] = true
				count[m]++
			}
		}
	}
	inside := make(map[string]int)
	for _, p := range pages {
		for i := p[0] + edge; i < p[1]-edge; i++ {
			inside[running(lines[i].text)]++
		}
	}
	for _, p := range pages {
		for _, i := range edges(p) {
			m := running(lines[i].text)
			numbered := strings.Contains(mask(lines[i].text), "#")
			many := count[m] >= 3 && (len(pages) >= 5 || lines[i].size == 0)
			often := count[m]*4 >= len(pages) && (many || count[m] >= 2 && numbered && len(m) > 4)
			if often && inside[m] < count[m] && len([]rune(m)) <= 120 {
				lines[i].kind = Furniture
			}
		}
	}
	markContinued(lines, pages)
}

// continuedPages is how many pages in a row begin with a line that heads a table
// which goes on over them.
const continuedPages = 3

// markContinued finds the heads of a table that stand again at the top of each page
// it goes on over, right below the running lines.
func markContinued(lines []line, pages [][2]int) {
	first := make([]int, len(pages)) // by page: its first line that is none of the page's, -1 where none
	for k, p := range pages {
		first[k] = -1
		for i := p[0]; i < p[1] && first[k] < 0; i++ {
			if lines[i].kind == Paragraph {
				first[k] = i
			}
		}
	}
	for k := 0; k < len(pages); {
		j := k + 1
		for j < len(pages) && first[k] >= 0 && first[j] >= 0 && lines[first[j]].text == lines[first[k]].text {
			j++
		}
		if j-k >= continuedPages {
			for ; k < j; k++ {
				lines[first[k]].kind = Furniture
			}
		}
		k = j
	}
}

// markLoosePages finds the page numbers and running heads of a text whose page
// breaks are lost: Side 12 on a line of its own, and the lines that stand right
// by such numbers again and again. The pages are counted in line.sheet.
func markLoosePages(lines []line) {
	if len(lines) == 0 || lines[len(lines)-1].page > 1 {
		return
	}
	markSided(lines)
	beside := make(map[string]int)
	var numbers []int
	for i := range lines {
		l := &lines[i]
		if l.kind == Furniture && !ruleLine(l.text) || l.kind == Paragraph && wordedNumber(l.text) && (l.gap > 0 || i+1 == len(lines) || lines[i+1].gap > 0) {
			l.kind = Furniture
			numbers = append(numbers, i)
			for _, k := range []int{i - 1, i + 1} {
				if k >= 0 && k < len(lines) && lines[max(i, k)].gap == 0 {
					beside[mask(lines[k].text)]++
				}
			}
		}
	}
	if len(numbers) < 2 {
		return
	}
	sheet, n := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.kind == Paragraph && beside[mask(l.text)] >= 2 && len([]rune(l.text)) <= 120 {
			l.kind = Furniture
		}
		if n < len(numbers) && numbers[n] == i {
			sheet++
			n++
		}
		l.sheet = sheet
	}
}

// wordedNumber is a page number that says so: Side 9, Page 9 of 12.
func wordedNumber(s string) bool {
	return len(s) <= 40 && strings.ContainsAny(s, "SsPp") && pageNumber(s)
}

// alone reports whether nothing stands close above and below line i: it opens
// or closes its page, or has an empty paragraph on both sides.
func alone(lines []line, i int) bool {
	before := i == 0 || lines[i].top || lines[i].gap > 0 || lines[i-1].kind == Furniture || lines[i-1].kind == Link
	after := i+1 == len(lines) || lines[i+1].top || lines[i+1].gap > 0
	return before && after
}

// closes reports whether line i is the last of its page in a double-spaced text, and
// no sentence goes over it.
func closes(lines []line, i int) bool {
	if i == 0 || lines[i].top || lines[i].tight || i+1 < len(lines) && (!lines[i+1].top || opensLower(lines[i+1].text)) {
		return false
	}
	above := lines[i-1].text
	return !goesOnFrom(above) && !hyphened(above)
}

// pageRuns are the [first, last) lines of each page.
func pageRuns(lines []line) [][2]int {
	var out [][2]int
	for i := range lines {
		if i == 0 || lines[i].top {
			out = append(out, [2]int{i, i})
		}
		out[len(out)-1][1] = i + 1
	}
	return out
}

func edges(p [2]int) []int {
	var out []int
	for i := p[0]; i < p[1]; i++ {
		if i < p[0]+edge || i >= p[1]-edge {
			out = append(out, i)
		}
	}
	return out
}

// mask replaces every run of digits by one mark and folds white space.
func mask(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			r = '#'
		case IsSpace(r):
			r = ' '
		}
		if r == last && (r == '#' || r == ' ') {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// pageNumber reports whether s is a page number in one of its usual dresses:
// 9, - 9 -, Side 9, Side 9 av 12, Page 9 of 12, 9/12.
func pageNumber(s string) bool {
	m := strings.Trim(strings.ToLower(mask(s)), "-–—| .")
	for _, w := range pageWords {
		m = strings.TrimSpace(strings.TrimPrefix(m, w))
	}
	switch m {
	case "#":
		return len(s) < 16 && !strings.ContainsAny(s, "%$") && digits(s) <= 3 || strings.ContainsAny(s, "SsPp")
	case "#/#", "# / #", "#-#":
		return digits(s) <= 6
	}
	of, ok := strings.CutPrefix(m, "# ")
	of, last := strings.CutSuffix(of, " #")
	return ok && last && pageOf[of] && digits(s) <= 6
}

// pageWords stand before the number of a page, pageOf between it and that of all pages.
var pageWords, pageOf = classes.List("page-word"), classes.Set("page-of")

func digits(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// ruleLine reports whether s is a drawn line and no text: a rule, the edge of a
// box, the line under the heads of a table.
func ruleLine(s string) bool {
	return len(s) >= 3 && strings.Trim(s, "-_=*~–—─━═·. +|:│║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╭╮╰╯") == ""
}
