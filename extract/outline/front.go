package outline

import (
	"strings"
	"unicode/utf8"

	"funn/extract/layout"
	"funn/extract/record"
)

// frontBlocks bounds how far the front matter of a report is looked for.
const frontBlocks = 40

// splitReport reads a document that is one report.
func (s *splitter) splitReport() {
	if s.span(0, len(s.blocks)).Empty() {
		return // rules and page numbers, no text
	}
	end, title := s.front()
	s.reports = []report{{first: 0, end: len(s.blocks)}}
	for i := range s.reportOf {
		s.reportOf[i] = 0
	}
	var hs []head
	for _, h := range s.hs {
		if h.block >= end && h.block != title {
			hs = append(hs, h)
		}
	}
	level := s.levels(hs)
	for k, h := range hs {
		s.closeRunIn(h.block)
		doubt := false
		if h.kind == "" && s.blocks[h.block].Number == "" {
			h.kind = s.goesOn(level[k], s.blocks[h.block].Flow.Text)
			doubt = h.kind != ""
		}
		n := s.open(h.block, level[k], h.kind, h.block, 0)
		if h.until > 0 {
			s.runIn = runIn{h.until, level[k]}
		}
		if doubt {
			mark(&s.sections[n].row.Evidence, ruleClaim)
		}
	}
	s.closeRunIn(len(s.blocks))
	row := &s.reports[0].row
	row.Title = s.doc.Title
	if title >= 0 {
		row.Title = s.fullTitle(title, end)
	} else if row.Title == "" {
		row.Title = s.cellTitle(end)
	}
	s.frontMatter(row, end, title)
	if row.Title == "" {
		named, series := s.runningHead()
		row.Title = named
		if row.Series == "" {
			row.Series = series
		}
	}
	for i := range s.blocks {
		if d, ok := downloadOf(&s.blocks[i]); ok && s.blocks[i].Kind != layout.Row {
			row.Downloads = append(row.Downloads, d)
		}
	}
}

// front finds where the front matter ends, and the block of the title, -1 where
// none. Front matter is the short lines before the first section.
func (s *splitter) front() (end, title int) {
	f := frontSearch{splitter: s, heading: make(map[int]head, len(s.hs)), letter: s.letterHead()}
	for _, h := range s.hs {
		f.heading[h.block] = h
	}
	_, f.subject = s.signer()
	end = max(f.end(), s.opening())
	title = s.title(end)
	if f.names(end, title) {
		title = end
	}
	return end, title
}

// frontSearch goes through the blocks of a document for the end of its front matter.
type frontSearch struct {
	*splitter
	heading map[int]head // by block
	letter  []bool       // by block: a row of a letter's head
	subject bool         // the first heading is the subject of a letter
	lone    int          // headings passed that could be a title
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
func (s *splitter) credited(i int) bool {
	j := s.textAfter(i)
	if j < 0 || s.blocks[j].Page != s.blocks[i].Page || s.blocks[j].Kind != layout.Heading && s.blocks[j].Kind != layout.Paragraph {
		return false
	}
	t := s.blocks[j].Flow.Text
	return !prose(t) && (label.MatchString(t) || dateLine.MatchString(t) || people(t) || seriesLine(t))
}

// letterHead marks the rows of a letter's head: Deres ref, Vår ref, Dato, and what
// stands below them.
func (s *splitter) letterHead() []bool {
	out := make([]bool, len(s.blocks))
	for i := range s.blocks[:min(len(s.blocks), frontBlocks)] {
		b := &s.blocks[i]
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
func (s *splitter) opening() int {
	for _, h := range s.hs {
		b := &s.blocks[h.block]
		if b.Page > colophonPages || h.block > 3*frontBlocks {
			return 0
		}
		if h.kind != "" && h.kind != record.KindFindings || b.Number == "1" {
			texts, proses := 0, 0
			for i := range s.blocks[:h.block] {
				if isText(s.blocks[i].Kind) {
					texts++
					if prose(s.blocks[i].Flow.Text) {
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

func (s *splitter) textBefore(i int) int {
	for j := i - 1; j >= 0; j-- {
		if isText(s.blocks[j].Kind) {
			return j
		}
	}
	return -1
}

// prose reports whether t is running text: a sentence of some length.
func prose(t string) bool {
	return utf8.RuneCountInString(t) >= 80 && strings.Contains(t, ".") || utf8.RuneCountInString(t) >= 200
}
