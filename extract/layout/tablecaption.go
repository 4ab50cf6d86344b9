package layout

import (
	"regexp"
	"strings"
)

// unitAbove is the text of the nearest of the three blocks above that names a
// table or a unit.
func unitAbove(blocks []Block, i int) string {
	var said []string
	lines := above(blocks, i)
	for k, b := range lines {
		if t := b.Flow.Text; b.Kind == Caption && len(t) < captionBytes || len(t) < unitBytes && (unitLine.MatchString(t) || k == len(lines)-1 && unitTail.MatchString(t)) {
			said = append(said, t)
		}
	}
	return strings.Join(said, " ")
}

// unitTail is the unit at the end of what stands right above a table: Lisensar 2019 og
// 2022 (mill. kr). nb, nn, en.
var unitTail = regexp.MustCompile(`(?i)\((?:` + classes.AnyOf("tail-amount") + ` )?(?:i |in )?(?:` + classes.AnyOf("tail-whole") + ` )?(?:1[ .,\x{A0}]?000|` + classes.AnyOf("tail-scale") + `)(?: [a-z]+\.?)?\)\.?$|(?i)\((?:i )?` + classes.AnyOf("tail-share") + `\)\.?$`)

// above are the captions, paragraphs and headings among the three blocks above block i
// that are no furniture, up to a table.
func above(blocks []Block, i int) (out []*Block) {
	for k, seen := i-1, 0; k >= 0 && seen < 3 && blocks[k].Kind != Row; k-- {
		b := &blocks[k]
		if b.Kind == Furniture {
			continue
		}
		seen++
		if b.Kind == Caption || b.Kind == Paragraph || b.Kind == Heading {
			out = append([]*Block{b}, out...)
		}
	}
	return out
}

// question opens the question that a table answers: nb, nn, en.
var question = regexp.MustCompile(`^(?i:` + classes.AnyOf("question-label") + `)\s?\d|\?[»"”]?$`)

// captionOf is all that the captions, units, questions and headings above the rows from
// block i to j say, and the notes below them.
func captionOf(blocks []Block, i, j int) string {
	var said []string
	lines := above(blocks, i)
	for k, b := range lines {
		t := b.Flow.Text
		if len(t) < captionBytes && (b.Kind == Caption && !sourceHead.MatchString(t) && !significance.MatchString(t) || unitLine.MatchString(t) || question.MatchString(t) || b.Kind == Heading && k == len(lines)-1) {
			said = append(said, t)
		}
	}
	if t := captionBelow(blocks, i, j); t != "" {
		said = append(said, t)
	}
	if j < len(blocks) && len(blocks[j].Flow.Text) < captionBytes && tableNote.MatchString(blocks[j].Flow.Text) {
		said = append(said, blocks[j].Flow.Text)
	}
	return strings.Join(said, " ")
}

// tableNote opens the note below a table: nb, nn, en.
var tableNote = regexp.MustCompile(`^` + classes.AnyOf("note-label") + `(?:\.|:)\s`)

// captionBelow is the caption right below the rows from block i to j, where none stands
// above them and no table follows that it may belong to.
func captionBelow(blocks []Block, i, j int) string {
	if j >= len(blocks) || blocks[j].Kind != Caption || !tableCaption.MatchString(blocks[j].Flow.Text) || len(blocks[j].Flow.Text) >= captionBytes {
		return ""
	}
	for _, b := range above(blocks, i) {
		if b.Kind == Caption && captionHead.MatchString(b.Flow.Text) {
			return ""
		}
	}
	for k := j + 1; k < len(blocks) && k < j+4; k++ {
		if blocks[k].Kind == Row {
			return ""
		}
	}
	return blocks[j].Flow.Text
}

// tableCaption is a caption of a table: the numbers of a figure may be its scale.
var tableCaption = regexp.MustCompile(`^(?i:` + classes.AnyOf("table-name") + `)` + spaces + `+[A-Z]?\d`)

const (
	unitBytes    = 200 // bounds a line with a unit, or the head of a column
	captionBytes = 600 // bounds a caption
)
