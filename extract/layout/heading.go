package layout

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/record"
)

// Bounds of what is set as a heading.
const (
	headingRunes = 160
	headingLines = 3
	titleBlocks  = 12 // only a title, among the first blocks, may hold a full stop
)

// headingNumber is the number before a heading's words: 2, 2.1, 2.1.3.
var headingNumber = regexp.MustCompile(`^((?:\d{1,2}|[A-Z])(?:\.\d{1,2})*)\.?` + spaces + `+`)

// labelled is a line of front matter: a short label, a colon, a value.
var labelled = regexp.MustCompile(`^\p{Lu}[\p{L} /()-]{1,28}: +\S`)

// classifyHeadings tells headings from paragraphs.
func classifyHeadings(blocks []Block, lines []line, sp spacing, p *print) {
	prev := -1
	for i := range blocks {
		b := &blocks[i]
		if b.Kind == Furniture || b.Kind == Link || b.Kind == Footnote {
			continue
		}
		next := textAfter(blocks, i)
		switch {
		case b.Kind == Paragraph && hashed(b.Flow.Text) > 0 && next >= 0:
			b.Kind = Heading
			n := hashed(b.Flow.Text)
			b.Flow = b.Flow.Slice(record.Span{Start: n + 1, End: len(b.Flow.Text)})
			b.Rank.Size = float32(10 - n)
		case b.listed && next >= 0 && (b.Kind == Paragraph || b.Kind == Item && lines[b.first].marker.kind == numberMarker):
			b.Kind = Heading
			b.Number = strings.TrimRight(strings.Trim(b.Marker, "()"), ".)")
			b.Marker, b.Depth = "", 0
		case b.Kind == Paragraph && headingLike(blocks, i, prev, next, lines, p):
			b.Kind = Heading
		case b.Kind == Item && numberedHeading(blocks, i, next, lines):
			b.Kind = Heading
			b.Number = strings.TrimRight(strings.Trim(b.Marker, "()"), ".)")
			b.Marker, b.Depth = "", 0
		case sp.lost && b.Kind == Item && innerHeading(blocks, i, prev, next):
			b.Kind = Heading
			b.Rank.Inner = true
		}
		if b.Kind == Heading {
			finishHeading(b)
		} else {
			b.Level = 0
		}
		prev = i
	}
	countParts(blocks)
}

func textAfter(blocks []Block, i int) int {
	for j := i + 1; j < len(blocks); j++ {
		if k := blocks[j].Kind; k != Furniture && k != Link && k != Footnote {
			return j
		}
	}
	return -1
}

// headingLike reports whether block i, with prev above and next below it, reads and
// stands as a heading does.
func headingLike(blocks []Block, i, prev, next int, lines []line, p *print) bool {
	b := &blocks[i]
	t := b.Flow.Text
	if next < 0 || !headingWords(b, i, lines) {
		return false
	}
	n := &blocks[next]
	if p.plain(b, n) || tabled(blocks, i, prev, next) {
		return false
	}
	styled := p.styled(b.Rank.Size, b.Rank.Bold)
	if n.Kind == Paragraph && opensLower(n.Flow.Text) && (n.Gap == 0 || n.Flow.Text[0] != '(') && (!styled || p.styled(n.Rank.Size, n.Rank.Bold)) {
		return false
	}
	// A heading stands apart from the text above it, if only by its end.
	if styled || b.Gap > 0 || b.Top || quotedTitle(t) || pageTop(blocks, i) || prev < 0 {
		return true
	}
	above := &blocks[prev]
	return above.Kind != Paragraph || stopped(above.Flow.Text) || above.Flow.Text == "" || lines[above.first].label && leadLine(t)
}

// headingWords reports whether the text of block i can be that of a heading.
func headingWords(b *Block, i int, lines []line) bool {
	t := b.Flow.Text
	if !shortText(b, lines) || !opensUpper(t) || labelled.MatchString(t) && !numberedLabel.MatchString(t) && !appendix[strings.ToLower(strings.TrimRight(firstWord(t), ":"))] {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(t)
	if strings.ContainsRune(",;!", r) || ended(t) && !asks(t) || !wordy(t) || celled(b, lines) {
		return false
	}
	if openers[strings.ToLower(lastWord(t))] {
		return false // Notatet anbefaler at
	}
	// Behind a stop there is more: a paragraph that leads into a list.
	return !innerStop.MatchString(t) || r != ':' && (i <= titleBlocks || strings.HasPrefix(t, "«"))
}

// tabled reports whether block i is text of a table that is no row by itself, a cell
// over several lines or a head over some of the columns: it stands right below a row
// or the table's name and right above a row, or opens with a figure and no capital.
func tabled(blocks []Block, i, prev, next int) bool {
	row := func(k int) bool { return k >= 0 && (blocks[k].Kind == Row || k == prev && blocks[k].Kind == Caption) }
	t := blocks[i].Flow.Text
	if opensNumber(t) && opensLower(strings.TrimLeft(t, "0123456789. ")) && (row(prev) || row(next)) {
		return true
	}
	return row(prev) && row(next) && blocks[i].Gap == 0 && blocks[next].Gap == 0
}

// quotedTitle reports whether t is all in guillemets, with or without its source in
// brackets behind.
func quotedTitle(t string) bool {
	return strings.HasPrefix(t, "«") && (strings.HasSuffix(t, "»") || strings.HasSuffix(t, ")") && strings.Contains(t, "» ("))
}

// asks reports whether a heading or title is a question.
func asks(s string) bool { return strings.HasSuffix(strings.TrimRight(s, "»\"”’) "), "?") }

// pageTop reports whether nothing but running lines stands above block i on its
// page.
func pageTop(blocks []Block, i int) bool {
	for i > 0 && blocks[i-1].Kind == Furniture && blocks[i-1].Page == blocks[i].Page {
		i--
	}
	return blocks[i].Top
}

// CellGap is how far apart the cells of a line of plain text stand at least: more
// than a justified line has between two words.
const CellGap = "   "

// celled reports whether a line of a plain text holds more than one cell: a line of
// a letterhead, of a key in two columns. One word set apart behind a heading in a
// box, the grade of an observation, is cut off it.
func celled(b *Block, lines []line) bool {
	l := &lines[b.first]
	if l.size > 0 {
		return false
	}
	if b.last > b.first {
		for i := b.first; i <= b.last; i++ {
			if strings.Contains(lines[i].text, CellGap) && lines[i].kind == Paragraph {
				return true
			}
		}
		return false
	}
	at := 0
	if m := headingNumber.FindString(l.text); m != "" {
		at = len(m)
	} else if number := firstWord(l.text); romanNumber(strings.TrimRight(number, ".)")) > 0 {
		at = len(l.text) - len(strings.TrimLeftFunc(l.text[len(number):], IsSpace))
	}
	i := strings.Index(l.text[at:], CellGap)
	if i < 0 {
		return false
	}
	i += at
	rest := strings.TrimFunc(l.text[i:], IsSpace)
	if pageReference.MatchString(rest) {
		if head := strings.Join(strings.FieldsFunc(l.text[:i], IsSpace), " "); strings.HasPrefix(b.Flow.Text, head) {
			b.Flow = b.Flow.Slice(record.Span{End: len(head)})
		}
		return false
	}
	if !boxed(b, lines) || rest == "" || strings.ContainsFunc(rest, IsSpace) {
		return true
	}
	head := strings.Join(strings.FieldsFunc(l.text[:i], IsSpace), " ")
	if strings.HasPrefix(b.Flow.Text, head) {
		b.Flow = b.Flow.Slice(record.Span{End: len(head)})
	}
	return false
}

// pageReference is a cell beside a heading that says on which pages more stands: p.
// 9-10, side 4. nb, nn, en.
var pageReference = regexp.MustCompile(`^\(?(?i:` + classes.AnyOf("page-reference") + `) ?\d{1,4}(?: ?[-–] ?\d{1,4})?\)?$`)

// boxed reports whether a line stands between two drawn ones.
func boxed(b *Block, lines []line) bool {
	return b.first > 0 && b.last+1 < len(lines) && ruleLine(lines[b.first-1].text) && ruleLine(lines[b.last+1].text) &&
		lines[b.first].gap == 0 && lines[b.last+1].gap == 0
}

// innerStop is the end of a sentence inside a text.
var innerStop = regexp.MustCompile(`\p{Ll}{2,}[.!?]»? +[«\p{Lu}]`)

// numberedLabel opens a heading that counts its kind: Funn 1: …, Tiltak 3 – ….
var numberedLabel = regexp.MustCompile(`^\p{Lu}\p{Ll}+ \d{1,2}[:.] `)

func shortText(b *Block, lines []line) bool {
	n := b.last - b.first + 1
	limit := headingLines
	if strings.HasPrefix(b.Flow.Text, "«") {
		limit += 2 // a title with its source in brackets
	}
	if n == 1 && lines[b.first].size == 0 && utf8.RuneCountInString(b.Flow.Text) > headingRunes {
		return false
	}
	return n <= limit && utf8.RuneCountInString(b.Flow.Text) <= headingRunes*limit/headingLines
}

// wordy reports whether s is mostly words: a row of figures is no heading.
func wordy(s string) bool {
	letters, other := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters++
		case !IsSpace(r):
			other++
		}
	}
	return letters >= 3 && letters >= other
}

// numberedHeading reports whether the numbered item i is a heading: short, set
// apart, unpunctuated, and followed by text and not by the next number.
func numberedHeading(blocks []Block, i, next int, lines []line) bool {
	b := &blocks[i]
	m := lines[b.first].marker
	if m.kind != numberMarker || next < 0 || !strings.HasSuffix(m.text, ".") || b.Gap == 0 && !b.Top {
		return false
	}
	t := b.Flow.Text
	if !opensUpper(t) || stopped(t) && !(asks(t) && lines[blocks[next].first].label) || !wordy(t) {
		return false
	}
	// A title with its source in brackets may be long.
	long := strings.HasSuffix(t, ")") && strings.Contains(t, "(") && b.last <= b.first+headingLines
	if !long && (utf8.RuneCountInString(t) > 90 || b.last > b.first+1) {
		return false
	}
	n := &blocks[next]
	return n.Kind != Item || lines[n.first].marker.kind != numberMarker || lines[n.first].marker.value == 1 && m.value != 0
}

// innerHeading reports whether the item i of a dump without bullets is a
// subheading: one unpunctuated line between items that are sentences.
func innerHeading(blocks []Block, i, prev, next int) bool {
	b := &blocks[i]
	t := b.Flow.Text
	if prev < 0 || next < 0 || !b.lost || b.last > b.first+1 || utf8.RuneCountInString(t) > 100 || !opensUpper(t) || stopped(t) {
		return false
	}
	if indefinite[strings.ToLower(firstWord(t))] {
		return false // En felles kalkulator: topics are named without an article
	}
	p, n := &blocks[prev], &blocks[next]
	if !ended(p.Flow.Text) || p.Kind != Item && p.Kind != Paragraph {
		return false
	}
	switch n.Kind {
	case Item:
		return ended(n.Flow.Text) || n.last > n.first+1
	case Paragraph:
		return ended(n.Flow.Text)
	}
	return false
}

// appendix are the words for what is appended, which name it behind a colon.
var appendix = classes.Set("appendix-word")

// indefinite are the indefinite articles.
var indefinite = classes.Set("indefinite-article")

// hashed is the number of number signs before a heading as Markdown sets it, 0
// where there are none.
func hashed(t string) int {
	n := 0
	for n < len(t) && n < 7 && t[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n+1 >= len(t) || t[n] != ' ' {
		return 0
	}
	return n
}

// finishHeading takes the number off and ranks the heading.
func finishHeading(b *Block) {
	t := b.Flow.Text
	if bare := strings.Trim(t, "*_"); len(bare) < len(t) && len(bare) > 2 { // emphasis marked by hand
		at := strings.Index(t, bare)
		b.Flow = b.Flow.Slice(record.Span{Start: at, End: at + len(bare)})
		t = b.Flow.Text
	}
	if m := headingNumber.FindStringSubmatch(t); m != nil && len(m[0]) < len(t) && (b.listed || opensUpper(t[len(m[0]):])) && (!opensNumber(t[len(m[0]):]) || strings.Count(m[1], ".") > 1) && !letterAlone(m[1]) {
		b.Number = m[1]
		b.Flow = b.Flow.Slice(record.Span{Start: len(m[0]), End: len(t)})
		t = b.Flow.Text
	}
	if m := namedPart.FindStringSubmatch(t); m != nil && b.Number == "" && (strings.TrimRightFunc(m[0], IsSpace) == t || opensUpper(t[len(m[0]):])) {
		b.Number, b.Chapter = m[1], true
		if len(m[0]) < len(t) {
			b.Flow = b.Flow.Slice(record.Span{Start: len(m[0]), End: len(t)})
			t = b.Flow.Text
		}
	}
	b.Rank.Lead = strings.HasSuffix(t, ":")
	b.Rank.Caps = strings.IndexFunc(t, unicode.IsLower) < 0
}

// letterAlone keeps the article-like capital of «A …» from being a number.
func letterAlone(s string) bool { return len(s) == 1 && unicode.IsLetter(rune(s[0])) }
