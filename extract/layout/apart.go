package layout

import (
	"strconv"
	"strings"
)

// adoptBullets ties bullets that stand apart from their items, as some PDF texts
// carry them: n marks alone on lines, then n texts. The texts become items and
// the marks belong to the page. Where the texts are not n, nothing is done.
func adoptBullets(lines []line) {
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && (bare(&lines[j]) || lines[j].kind == Paragraph && bareNumber(lines[j].text) == j-i+1) && lines[j].page == lines[i].page {
			j++
		}
		n := j - i
		if n < 2 {
			i = max(j, i+1)
			continue
		}
		if starts := itemStarts(lines, j, n); starts != nil {
			for k := i; k < j; k++ {
				lines[k].kind = Furniture
			}
			for k, s := range starts {
				if n := bareNumber(lines[i+k].text); n > 0 {
					lines[s].marker = marker{kind: numberMarker, text: lines[i+k].text, value: n}
				} else {
					lines[s].marker = marker{kind: bulletMarker, text: lines[i].marker.text}
				}
			}
		}
		i = j
	}
}

// bare reports whether a line is a bullet and nothing else.
func bare(l *line) bool {
	return l.kind == Paragraph && l.marker.kind == bulletMarker && l.marker.body == len(l.text)
}

// bareNumber is the number of an item that stands alone on its line, 0 where there
// is none.
func bareNumber(s string) int {
	n := len(s) - 1
	if n < 1 || n > 2 || s[n] != '.' && s[n] != ')' || strings.Trim(s[:n], "0123456789") != "" {
		return 0
	}
	v, _ := strconv.Atoi(s[:n])
	return v
}

// itemStarts are the first lines of the n texts from line i on: the lines that
// open with a capital in one run without room, where these are n, else those set
// apart by room, where these are n. nil where neither is so.
func itemStarts(lines []line, i, n int) []int {
	apart, capital := []int{}, []int{}
	for k := i; k < len(lines) && lines[k].kind == Paragraph && lines[k].marker.kind == noMarker && lines[k].page == lines[i].page; k++ {
		l := &lines[k]
		switch {
		case k > i && l.gap > 0:
			if len(apart) == 1 && len(capital) == n || len(apart) == n {
				k = len(lines) // what follows is no item
				continue
			}
			apart = append(apart, k)
		case k == i:
			apart, capital = append(apart, k), append(capital, k)
		case len(apart) == 1 && opensUpper(l.text) && !goesOnFrom(lines[k-1].text):
			capital = append(capital, k)
		}
	}
	switch n {
	case len(capital):
		if len(apart) == 1 {
			return capital
		}
	case len(apart):
		return apart
	}
	return nil
}

// goesOnFrom reports whether a line ends in the middle of a phrase.
func goesOnFrom(s string) bool {
	return strings.HasSuffix(s, ",") || openers[strings.ToLower(lastWord(s))]
}
