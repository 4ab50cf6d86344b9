package layout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// The running heads of a book differ by side and chapter: 102  NOU 2023: 41  Kapittel
// 8 stands on the left, Kapittel 9  NOU 2023: 41  103 on the right.

// running is what the running lines of left and right pages have in common.
func running(s string) string {
	if _, key := sided(s); key != "" {
		return key
	}
	return mask(s)
}

// common are the words of a running line in order of the alphabet, without the number
// of the page, the number of the chapter, and rules between. "" where none is left.
func common(s string) string {
	var words []string
	for w := range strings.FieldsSeq(mask(s)) {
		if w == "#" {
			if k := len(words) - 1; k >= 0 && partWords[strings.ToLower(words[k])] {
				words = words[:k]
			}
			continue
		}
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || r == '#' }) {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}

// partWords are the words before the number of a chapter.
var partWords = classes.Set("part-word")

// sidedBytes bounds a running line with the room between its cells.
const sidedBytes = 200

// sidedTimes is how often a running line stands in a text at least, sidedApart how
// many lines lie between two of them, and sidedPages how far the numbers of
// their pages are apart at most.
const (
	sidedTimes = 2
	sidedApart = 8
	sidedPages = 8
)

// markSided finds the running heads of a text whose page breaks are lost: lines of two
// or three cells, one of them the page's number, that have the other cells in common
// and count up from the top of the text.
func markSided(lines []line) {
	type seen struct {
		at   []int
		page int // of the last, -1 where they do not count up
	}
	heads := make(map[string]*seen)
	for i := range lines {
		l := &lines[i]
		if l.kind != Paragraph && l.kind != Row && l.kind != Heading {
			continue
		}
		page, key := sided(l.text)
		if key == "" {
			continue
		}
		h := heads[key]
		switch {
		case h == nil:
			heads[key] = &seen{[]int{i}, page}
		case page > 0 && (page <= h.page && h.page > 0 || h.page > 0 && page > h.page+sidedPages) || i-h.at[len(h.at)-1] < sidedApart:
			h.page = -1 // a row of a table, an entry of a list
		case h.page >= 0:
			h.at = append(h.at, i)
			h.page = max(page, h.page)
		}
	}
	for _, h := range heads {
		if h.page > 0 && len(h.at) >= sidedTimes {
			for _, i := range h.at {
				lines[i].kind = Furniture
			}
		}
	}
}

// sided reads a line that may be a running head: the number of its page, 0 where it
// has none but that of a chapter, and what it has in common with others. "" where it
// is none.
func sided(s string) (page int, key string) {
	if len(s) > sidedBytes {
		return 0, ""
	}
	cells := strings.FieldsFunc(strings.ReplaceAll(strings.ReplaceAll(s, " | ", CellGap), CellGap, "\t"), func(r rune) bool { return r == '\t' })
	if len(cells) < 2 || len(cells) > 3 {
		return 0, ""
	}
	chapter := false
	for k, c := range cells {
		c = strings.TrimFunc(c, IsSpace)
		if n, err := strconv.Atoi(c); err == nil {
			if page > 0 || n < 1 || n > 2000 || k > 0 && k < len(cells)-1 {
				return 0, ""
			}
			page = n
			continue
		}
		if m := namedPart.FindString(c); m != "" && len(m) == len(c) {
			chapter = true
		} else if !opensUpper(c) || strings.HasSuffix(c, ":") {
			return 0, ""
		}
	}
	if page == 0 && !chapter {
		return 0, ""
	}
	return page, common(s)
}
