package page

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// Where running lines stand: among the outer lines of a page, in its outer
// seventh.
const (
	outerLines = 4
	outerPart  = 1.0 / 7
)

// fewPages is the length of a file from which on its heads are known by that they
// recur.
const fewPages = 5

// slot is what stands at a height of a page, digits masked.
type slot struct {
	text   string
	height int // units of 4 points
}

// markRunning marks the lines that belong to their page: heads, feet and page
// numbers, which stand at the same height on a quarter of the pages or more, and
// what the file itself calls an artifact.
func markRunning(pages [][]Line) {
	markArtifacts(pages)
	count := map[slot]int{}
	held := map[int]int{} // by height: pages that have a line there that recurs
	outer := make([]map[int]slot, len(pages))
	for i, lines := range pages {
		outer[i] = outerSlots(lines)
		for _, s := range distinct(outer[i]) {
			count[s]++
		}
	}
	near := func(s slot) int {
		return count[s] + count[slot{s.text, s.height - 1}] + count[slot{s.text, s.height + 1}]
	}
	for i := range outer {
		for _, s := range distinct(outer[i]) {
			if near(s) >= 2 {
				held[s.height]++
			}
		}
	}
	quarter := max(3, (len(pages)+3)/4)
	for i, lines := range pages {
		for k, s := range outer[i] {
			n := near(s)
			// In a few pages a heading may recur: there a head bears a number.
			often := n >= quarter && len(pages) >= fewPages
			numbered := n >= 2 && len(pages) < fewPages && strings.Contains(s.text, "#")
			chapter := n >= 2 && len(pages) >= fewPages && held[s.height] >= quarter // the head of one chapter, where others have theirs
			if often || numbered || chapter {
				lines[k].running = true
			}
		}
	}
}

// markArtifacts follows the file's own marks, unless it marks half its text.
func markArtifacts(pages [][]Line) {
	marked, all := 0, 0
	for _, lines := range pages {
		for i := range lines {
			all += len(lines[i].text)
			if lines[i].artifact {
				marked += len(lines[i].text)
			}
		}
	}
	if marked*2 > all {
		return
	}
	for _, lines := range pages {
		for i := range lines {
			lines[i].running = lines[i].artifact
		}
	}
}

// outerSlots are the slots of the outer lines of a page, by line.
func outerSlots(lines []Line) map[int]slot {
	var upright []int
	for i := range lines {
		if lines[i].frame.turn == lines[0].frame.turn && !lines[i].running {
			upright = append(upright, i)
		}
	}
	slices.SortStableFunc(upright, func(a, b int) int { return downwards(lines[a].y, lines[b].y) })
	out := map[int]slot{}
	for rank, i := range upright {
		l := &lines[i]
		_, height := l.frame.extent()
		head := rank < outerLines && l.y > height*(1-outerPart)
		foot := rank >= len(upright)-outerLines && l.y < height*outerPart
		if head || foot {
			out[i] = slot{mask(l.text), int(math.Round(l.y / 4))}
		}
	}
	return out
}

func distinct(m map[int]slot) []slot {
	var out []slot
	for _, s := range m {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// mask writes a text so that it is the same on every page: runs of digits, and a
// page number in Roman numerals, are #; case and white space do not count.
func mask(s string) string {
	if t := strings.TrimSpace(s); t != "" && len(t) <= 7 && strings.Trim(strings.ToLower(t), "ivxl") == "" {
		return "#"
	}
	var b strings.Builder
	digit := false
	for _, r := range s {
		if unicode.IsDigit(r) {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		if !unicode.IsSpace(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
