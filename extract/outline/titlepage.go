package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
)

// titlePage looks for the title in the blocks of the front matter: those before end.
type titlePage struct {
	*reading
	end int
}

// title picks the block that reads most like a title, -1 where none
// does.
func (p *titlePage) title() int {
	best, score := -1, 0.0
	for i := range p.end {
		b := &p.blocks[i]
		if b.Kind != layout.Heading && b.Kind != layout.Paragraph {
			continue
		}
		if p.celled(b) || helped(b.Flow.Text) {
			continue
		}
		t := titleScore(p.titleLines(b))
		if v := t + float64(b.Rank.Size)/4; v > score+.25 && t > 0 {
			best, score = i, v
		}
	}
	return best
}

// full joins a title with the subtitle that stands with it: two blocks of
// front matter that both read as titles, with nothing between.
func (p *titlePage) full(title int) string {
	t := bareTitle(p.titleLines(&p.blocks[title]))
	if j := p.textBefore(title); j >= 0 && p.blocks[j].Page == p.blocks[title].Page && titleLike(&p.blocks[j]) {
		return joinTitle(bareTitle(p.blocks[j].Flow.Text), t)
	}
	if j := p.textAfter(title); j >= 0 && j < p.end && p.blocks[j].Page == p.blocks[title].Page && p.blocks[j].Gap <= 1 && titleLike(&p.blocks[j]) {
		return joinTitle(t, bareTitle(p.blocks[j].Flow.Text))
	}
	return t
}

// cell is the cell or line of the front matter that reads most like a title, where
// the title stands beside other things: Årsrapport 2022      Vegdirektoratet. "" where
// none does.
func (p *titlePage) cell() string {
	best, score := "", .9
	for i := range min(p.end+1, len(p.blocks)) {
		b := &p.blocks[i]
		if b.Kind != layout.Heading && b.Kind != layout.Paragraph || !p.celled(b) {
			continue
		}
		for _, t := range p.printed(b) {
			if v := titleScore(t); v > score && p.kinds.of(t) == "" && !chapterName.MatchString(t) {
				best, score = t, v
			}
		}
	}
	return best
}

// runningHead is the title and the series that the running head of the first page
// gives, where the title page is lost. "" where it gives none.
func (p *titlePage) runningHead() (title, series string) {
	score := .9
	for i := range min(frontBlocks, len(p.blocks)) {
		b := &p.blocks[i]
		if b.Page > p.blocks[0].Page {
			break
		}
		if b.Kind != layout.Furniture {
			continue
		}
		for _, t := range p.printed(b) {
			if series == "" {
				series = seriesOf("", t)
			}
			if v := titleScore(t); v > score && p.kinds.of(t) == "" && !chapterName.MatchString(t) {
				title, score = t, v
			}
		}
	}
	return title, series
}

// titleLines is the text of a block without the lines of front matter that a
// close setting has run together with the title.
func (r *reading) titleLines(b *layout.Block) string {
	lines := r.printed(b)
	aside := func(t string) bool {
		return label.MatchString(t) || dateLine.MatchString(t) || people(t) || seriesLine(t) || organisation(t) || genres[strings.ToLower(t)]
	}
	first, end := 0, len(lines)
	for first < end && aside(lines[first]) {
		first++
	}
	for i := first + 1; i < end; i++ {
		if aside(lines[i]) {
			end = i
		}
	}
	if first == 0 && end == len(lines) || first == end {
		return b.Flow.Text
	}
	return strings.Join(lines[first:end], " ")
}

// chapterName is a chapter's number in words, as running heads have it.
var chapterName = regexp.MustCompile(`^(?i:` + shared.AnyOf("chapter-word") + `) [\dIVX]+$`)
