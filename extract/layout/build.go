package layout

import (
	"regexp"
	"strings"
	"unicode"

	"funn/extract/record"
)

// address is a link that stands alone on its line.
var address = regexp.MustCompile(`^(?:<)?(?:https?://|www\.)\S+$`)

// pointer is a line that says where to read or fetch something: a label, then an
// address or a file with its size. nb, nn, en.
var pointer = regexp.MustCompile(`(?i)^` + classes.AnyOf("pointer-label") + `[^:]{0,30}: *(?:<?(?:https?://|www\.)\S+|[^.]*\([^()]*\d ?[kmg]i?b\))$`)

// Blocks reads the layout of doc. The blocks come in reading order and cover
// every printed line; what belongs to the page and not to the text is there too,
// as Furniture, Contents or Footnote.
func Blocks(doc *record.Document) []Block {
	lines, sp := readLines(doc)
	if len(lines) == 0 {
		return nil
	}
	for i := range lines {
		if t := lines[i].text; strings.Contains(t, "www.") || strings.Contains(t, "://") {
			if address.MatchString(t) {
				lines[i].kind = Link
			}
		}
	}
	markFurniture(lines, sp.double)
	markContents(lines)
	markFootnotes(lines)
	markListed(doc, lines)
	if !sp.double {
		markTables(lines)
	}
	for i := range lines {
		if lines[i].kind != Paragraph && lines[i].kind != Footnote {
			continue
		}
		l := &lines[i]
		l.marker = readMarker(l.text)
		if sp.lost && l.marker.kind == noMarker && l.indent >= 1 {
			l.marker = marker{kind: lostMarker}
		}
	}
	markDumped(lines)
	adoptBullets(lines)
	markLabels(lines)
	b := builder{doc: doc, lines: lines, sp: sp, print: readPrint(lines)}
	blocks := b.build()
	tableContext(blocks)
	b.print.look(blocks, lines)
	classifyHeadings(blocks, lines, sp, &b.print)
	b.print.markInner(blocks)
	nestItems(blocks)
	return blocks
}

type builder struct {
	doc   *record.Document
	lines []line
	sp    spacing
	print print
	words Vocabulary // made when the first line-end hyphen asks for it
}

func (b *builder) build() []Block {
	var out []Block
	var open *run // the text block that may go on
	slot := -1    // its place in out
	flush := func() {
		if open != nil {
			out[slot] = b.block(open)
			open, slot = nil, -1
		}
	}
	for i := range b.lines {
		l := &b.lines[i]
		switch {
		case open != nil && len(open.lines) == 1 && l.underlines():
			blk := b.block(open)
			blk.Rank.Line = true
			out[slot] = blk
			open, slot = nil, -1
			out = append(out, b.single(i))
		case l.kind == Row:
			flush()
			out = append(out, b.row(i))
		case l.kind == Furniture || l.kind == Link || l.kind == Contents:
			out = append(out, b.single(i)) // a sentence may go on behind it
		case l.kind == Footnote:
			if k := len(out) - 1; k >= 0 && out[k].Kind == Footnote && !noteHead.MatchString(l.text) {
				r := &run{}
				for j := out[k].first; j <= i; j++ {
					r.add(b.lines, j)
				}
				out[k] = b.block(r)
				out[k].Kind = Footnote
				continue
			}
			r := &run{}
			r.add(b.lines, i)
			blk := b.block(r)
			blk.Kind = Footnote
			out = append(out, blk)
		default:
			if open != nil && b.takes(open, i) {
				open.add(b.lines, i)
				continue
			}
			flush()
			open, slot = &run{}, len(out)
			open.add(b.lines, i)
			out = append(out, Block{})
		}
	}
	flush()
	return out
}

// underlines reports whether l is a line drawn below the one above it, as plain
// text marks a heading.
func (l *line) underlines() bool {
	return l.kind == Furniture && l.gap == 0 && ruleLine(l.text) && strings.Trim(l.text, "=-~ ") == ""
}

// takes reports whether line i belongs to the block r.
func (b *builder) takes(r *run, i int) bool {
	last := &b.lines[r.lines[len(r.lines)-1]]
	return b.mayGoOn(r, i) &&
		(b.bareMarker(r) || b.lonePart(r, i) || b.print.twoLines(last, &b.lines[i]) || goesOn(b.lines, r, i, b.sp) || b.hangs(r, i))
}

// mayGoOn keeps a block from running on past a link in the middle of a page.
func (b *builder) mayGoOn(r *run, i int) bool {
	last := r.lines[len(r.lines)-1]
	return last+1 == i || b.lines[last].page != b.lines[i].page || b.lines[last].sheet != b.lines[i].sheet
}

// bareMarker reports whether r is a bullet whose text stands on the next line.
func (b *builder) bareMarker(r *run) bool {
	l := &b.lines[r.lines[0]]
	return len(r.lines) == 1 && l.marker.kind != noMarker && l.marker.body == len(l.text)
}

// hangs reports whether line i opens a further paragraph of the item r: set at
// the very column of the item's text.
func (b *builder) hangs(r *run, i int) bool {
	first, l := &b.lines[r.lines[0]], &b.lines[i]
	m := first.marker.kind
	return !b.sp.double && !l.imprint && m != noMarker && m != lostMarker && l.marker.kind == noMarker &&
		l.gap <= 1 && l.page == first.page && l.indent == r.indent && l.indent > first.indent
}

func (b *builder) block(r *run) Block {
	first, last := r.lines[0], r.lines[len(r.lines)-1]
	l := &b.lines[first]
	blk := Block{
		Span: record.Span{Start: l.Start, End: b.lines[last].End}, Page: l.page, Gap: l.gap, Top: l.top,
		first: first, last: last, indent: r.indent,
	}
	blk.Rank.Size, blk.Rank.Bold, blk.Level = halves(l.size), l.bold, l.level
	blk.listed = l.entry > 0
	if l.marker.kind != noMarker {
		blk.Kind, blk.Marker, blk.lost = Item, l.marker.text, l.marker.kind == lostMarker
	}
	blk.Flow = b.flow(r.lines, l.marker.body)
	if blk.Kind == Item && strings.IndexFunc(blk.Flow.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		blk.Kind, blk.Marker = Furniture, "" // marks without an item
	}
	if blk.Kind == Paragraph && len(r.lines) <= 2 && pointer.MatchString(blk.Flow.Text) {
		blk.Kind = Link
	}
	if blk.Kind == Paragraph && (len(r.lines) <= 3 && (captionHead.MatchString(blk.Flow.Text) || sourceHead.MatchString(blk.Flow.Text) || significance.MatchString(blk.Flow.Text)) || len(r.lines) <= 6 && captionStop.MatchString(blk.Flow.Text)) {
		blk.Kind = Caption
	}
	return blk
}

// flow joins lines, leaving out the first skip bytes of the first.
func (b *builder) flow(lines []int, skip int) Flow {
	var f flowBuilder
	text := b.doc.Text
	for k, i := range lines {
		s := b.lines[i].Span
		if k == 0 {
			s.Start += skip
		}
		how := space
		if k+1 < len(lines) && hyphened(b.lines[i].text) {
			how = lineJoint(b.lines[i].text, b.lines[lines[k+1]].text, b.vocabulary())
		}
		end := s.End
		if how == drop {
			s.End -= len(lastRune(b.lines[i].text))
		}
		if s.Start < s.End {
			f.line(text, s)
		}
		if k+1 < len(lines) && how == space && f.text.Len() > 0 {
			f.space(record.Span{Start: end, End: b.lines[lines[k+1]].Start})
		}
	}
	return f.flow()
}

func lastRune(s string) string {
	i := len(s) - 1
	for i > 0 && s[i]&0xC0 == 0x80 {
		i--
	}
	return s[i:]
}

func (b *builder) vocabulary() Vocabulary {
	if b.words != nil {
		return b.words
	}
	b.words = Vocabulary{}
	for i := range b.lines {
		b.words.Add(b.lines[i].text)
	}
	return b.words
}

// single is the block of a line that stands for itself.
func (b *builder) single(i int) Block {
	l := &b.lines[i]
	var f flowBuilder
	f.line(b.doc.Text, l.Span)
	return Block{Kind: l.kind, Flow: f.flow(), Span: l.Span, Page: l.page, Gap: l.gap, Top: l.top, first: i, last: i, indent: l.indent}
}

func (b *builder) row(i int) Block {
	blk := b.single(i)
	for _, c := range b.lines[i].cells {
		var f flowBuilder
		f.line(b.doc.Text, c.Shift(b.lines[i].Start))
		blk.Cells = append(blk.Cells, Cell{Flow: f.flow(), Column: -1})
	}
	return blk
}
