package outline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"funn/extract/layout"
	"funn/extract/record"
)

// frontBlocks bounds how far the front matter of a report is looked for.
const frontBlocks = 40

// frontSearch goes through the blocks of a document for the end of its front matter.
type frontSearch struct {
	*reading
	hs      []head
	heading map[int]head // by block
	letter  []bool       // by block: a row of a letter's head
	subject bool         // the first heading is the subject of a letter
	lone    int          // headings passed that could be a title
}

// front finds where the front matter ends, and the block of the title, -1 where
// none. Front matter is the short lines before the first section.
func front(r *reading, hs []head) (end, title int) {
	f := frontSearch{reading: r, hs: hs, heading: make(map[int]head, len(hs)), subject: slices.Contains(r.letterEnd, true)}
	f.letter = f.letterHead()
	for _, h := range hs {
		f.heading[h.block] = h
	}
	end = max(f.end(), f.opening())
	title = (&titlePage{r, end}).title()
	if f.names(end, title) {
		title = end
	}
	return end, title
}

// end is the first block behind the front matter.
func (f *frontSearch) end() int {
	for i := range f.blocks {
		heads := f.heads(i)
		if heads && f.begins(i) {
			return i
		}
		if f.beyond(i) {
			return f.above(i)
		}
		if heads && titleScore(f.blocks[i].Flow.Text) >= 1 {
			f.lone++
		}
	}
	return len(f.blocks)
}

// heads reports whether block i may head a section. Resultater fra
// brukerundersøkelsen may be the title of all.
func (f *frontSearch) heads(i int) bool {
	h, ok := f.heading[i]
	if !ok || !opening[h.kind] {
		return false
	}
	subtitle := h.kind == record.KindFindings && f.blocks[i].Number == "" && f.lone == 1 && f.credited(i) // with those who wrote it below
	return !subtitle
}

// begins reports whether heading i begins the first section: it has a kind or a
// number, and cannot be the title.
func (f *frontSearch) begins(i int) bool {
	b, h := &f.blocks[i], f.heading[i]
	if f.lone == 0 && b.Number == "" && (h.kind == record.KindFindings || f.subject) && strings.Contains(b.Flow.Text, " ") {
		return false
	}
	return h.kind != "" || b.Number != "" && !seriesLine(b.Flow.Text)
}

// beyond reports whether block i is no front matter: running text, an item, a row
// of a table.
func (f *frontSearch) beyond(i int) bool {
	if i >= frontBlocks {
		return true
	}
	switch b := &f.blocks[i]; b.Kind {
	case layout.Paragraph:
		return prose(b.Flow.Text) && !f.celled(b) && !label.MatchString(b.Flow.Text)
	case layout.Item:
		return true
	case layout.Row:
		return !f.letter[i]
	}
	return false
}

// above is the heading right above the first text i, which heads it unless it is the
// only one and so the title. It is i where there is none.
func (f *frontSearch) above(i int) int {
	if j := f.textBefore(i); j >= 0 && f.lone > 1 {
		if _, ok := f.heading[j]; ok && !organisation(f.blocks[j].Flow.Text) {
			return j
		}
	}
	return i
}

// names reports whether the heading above the first prose is the title after all.
func (f *frontSearch) names(end, title int) bool {
	if h, ok := f.heading[end]; !ok || h.kind != "" || f.blocks[end].Number != "" || f.lone <= 1 {
		return false
	}
	other := 0.0
	if title >= 0 {
		other = titleScore(f.blocks[title].Flow.Text)
	}
	return titleScore(f.blocks[end].Flow.Text) > other+.5
}

// credited reports whether right below heading i stands a line of front matter.
func (f *frontSearch) credited(i int) bool {
	j := f.textAfter(i)
	if j < 0 || f.blocks[j].Page != f.blocks[i].Page || f.blocks[j].Kind != layout.Heading && f.blocks[j].Kind != layout.Paragraph {
		return false
	}
	t := f.blocks[j].Flow.Text
	return !prose(t) && (label.MatchString(t) || dateLine.MatchString(t) || people(t) || seriesLine(t))
}

// letterHead marks the rows of a letter's head: Deres ref, Vår ref, Dato, and what
// stands below them.
func (f *frontSearch) letterHead() []bool {
	out := make([]bool, len(f.blocks))
	for i := range f.blocks[:min(len(f.blocks), frontBlocks)] {
		b := &f.blocks[i]
		out[i] = b.Kind == layout.Row && (references(b) || strings.HasSuffix(b.Cells[0].Flow.Text, ":") || i > 0 && out[i-1] && b.Gap == 0)
	}
	return out
}

// opening tells the kinds of section that a report may open with: none begins with
// its appendix or its references.
var opening = map[record.SectionKind]bool{
	"": true, record.KindFindings: true, record.KindRecommendations: true, record.KindMixed: true, record.KindSummary: true, record.KindConclusion: true,
	record.KindBackground: true, record.KindMethod: true, record.KindContents: true, record.KindOther: true, record.KindDownloads: true,
}

// colophonPages bounds cover, title page and colophon.
const colophonPages = 6

// opening is the first heading of known kind or with the number 1, where little
// but short lines stands before it: a colophon has some prose of its own. 0 where
// there is none near the start.
func (f *frontSearch) opening() int {
	for _, h := range f.hs {
		b := &f.blocks[h.block]
		if b.Page > colophonPages || h.block > 3*frontBlocks {
			return 0
		}
		if h.kind != "" && h.kind != record.KindFindings || b.Number == "1" {
			texts, proses := 0, 0
			for i := range f.blocks[:h.block] {
				if isText(f.blocks[i].Kind) {
					texts++
					if prose(f.blocks[i].Flow.Text) {
						proses++
					}
				}
			}
			if b.Page > 1 && proses*4 <= texts {
				return h.block
			}
			return 0
		}
	}
	return 0
}

// prose reports whether t is running text: a sentence of some length.
func prose(t string) bool {
	return utf8.RuneCountInString(t) >= 80 && strings.Contains(t, ".") || utf8.RuneCountInString(t) >= 200
}
