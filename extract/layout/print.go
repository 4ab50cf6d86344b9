package layout

import (
	"math"
	"strings"
	"unicode/utf8"
)

// print is how a document with known fonts is set: what its running text looks
// like, and whether its headings look different. For a text source it is empty
// and says nothing.
type print struct {
	size     float32 // of the running text, points; 0 for a text source
	bold     bool
	headings bool // headings are larger or bolder than the running text
}

// enoughHeadings is how many styled headings show that a document styles them.
const enoughHeadings = 3

// readPrint measures the running text: the size and weight of most letters.
func readPrint(lines []line) print {
	type face struct {
		size float32
		bold bool
	}
	letters := map[face]int{}
	for i := range lines {
		if l := &lines[i]; l.size > 0 {
			letters[face{halves(l.size), l.bold}] += len(l.text)
		}
	}
	var p print
	most := 0
	for f, n := range letters {
		if n > most || n == most && f.size < p.size {
			most, p.size, p.bold = n, f.size, f.bold
		}
	}
	return p
}

// halves rounds a size to half points: finer differences are noise.
func halves(size float32) float32 { return float32(math.Round(float64(size)*2) / 2) }

// styled reports whether a line is set as a heading: larger than the running
// text by a twelfth, or bold where that is not, and not smaller.
func (p *print) styled(size float32, bold bool) bool {
	if p.size == 0 || size == 0 {
		return false
	}
	return size >= p.size*13/12 || bold && !p.bold && size >= p.size*.95
}

// look finds out whether the document styles its headings.
func (p *print) look(blocks []Block, lines []line) {
	n := 0
	for i := range blocks {
		if b := &blocks[i]; b.Kind == Paragraph && p.styled(b.Rank.Size, b.Rank.Bold) && shortText(b, lines) && wordy(b.Flow.Text) {
			n++
		}
	}
	p.headings = n >= enoughHeadings
}

// plain reports whether a block is set as running text in a document whose
// headings are not: then it is none, unless it leads into a list.
func (p *print) plain(b *Block, next *Block) bool {
	if !p.headings || p.styled(b.Rank.Size, b.Rank.Bold) {
		return false
	}
	return next.Kind != Item || !strings.HasSuffix(b.Flow.Text, ":")
}

// restyled reports whether two lines are set so differently that they are no one
// block.
func restyled(prev, next *line) bool {
	if prev.size == 0 || next.size == 0 {
		return false
	}
	if d := math.Abs(float64(prev.size - next.size)); d > .06*float64(max(prev.size, next.size)) {
		return true
	}
	return prev.bold != next.bold && !opensLower(next.text)
}

// twoLines reports whether line i goes on a heading that takes more than one
// line: set alike, and unlike the running text.
func (p *print) twoLines(prev, next *line) bool {
	return p.styled(prev.size, prev.bold) && p.styled(next.size, next.bold) && halves(prev.size) == halves(next.size) &&
		prev.bold == next.bold && next.gap == 0 && next.page == prev.page &&
		!stopped(prev.text) && !headingNumber.MatchString(next.text) && next.marker.kind == noMarker
}

// printedWidth is a line's right edge in columns of half an em, from where its
// page column begins.
func printedWidth(l *line, extent float32) float64 {
	if l.size == 0 {
		return float64(l.indent + utf8.RuneCountInString(l.text))
	}
	return float64(l.indent) + float64(extent/(l.size/2))
}

// markInner marks the headings that only weight tells from the running text,
// below ones that size does: they stand within the section that those open.
func (p *print) markInner(blocks []Block) {
	larger := false
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != Heading || p.size == 0 {
			continue
		}
		if b.Rank.Size >= p.size*13/12 {
			larger = true
		} else if larger && b.Rank.Bold && !p.bold {
			b.Rank.Inner = true
		}
	}
}
