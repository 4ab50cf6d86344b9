package layout

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// openers are words that a line does not end a block with: prepositions,
// conjunctions, articles, the infinitive mark. Closed classes of nb, nn and en.
var openers = classes.Set("opening-word")

// run is a block while its lines are gathered.
type run struct {
	lines  []int
	indent int // columns before the text of the first line, marker excluded
	wide   float64
	open   int // brackets and guillemets not yet closed
}

func (r *run) add(lines []line, i int) {
	l := &lines[i]
	if len(r.lines) == 0 {
		r.indent = l.indent
		if l.marker.kind != noMarker {
			r.indent += utf8.RuneCountInString(l.text[:l.marker.body])
		}
	}
	r.lines = append(r.lines, i)
	r.wide = max(r.wide, l.width)
	for _, c := range l.text {
		switch c {
		case '«', '(':
			r.open++
		case '»', ')':
			r.open = max(0, r.open-1)
		}
	}
}

// leavesOpen reports whether a line ends in a word that something has to follow, or
// in a comma.
func leavesOpen(t string) bool {
	return openers[strings.ToLower(lastWord(t))] || strings.HasSuffix(t, ",")
}

// figureFill is the part of the measure that a line fills at least which a figure
// goes on from.
const figureFill = .75

// figureGoesOn reports whether a line opens with a figure inside a sentence, as a
// sentence and a heading seldom do: 2004 nr. 901, 6 720 kroner. The number of a
// heading has a capital behind it.
func figureGoesOn(next *line) bool {
	return opensNumber(next.text) && next.marker.kind == noMarker && next.entry == 0 && !headingNumber.MatchString(next.text) ||
		headingNumber.MatchString(next.text) && opensNumber(next.text) && opensLower(headingNumber.ReplaceAllString(next.text, ""))
}

// begins reports whether line i opens an item.
func begins(lines []line, prev *line, i int, b *run) bool {
	next := &lines[i]
	m := next.marker
	first := lines[b.lines[0]].marker
	switch m.kind {
	case noMarker:
		return false
	case bulletMarker, lostMarker:
		return true
	case dashMarker:
		return next.gap > 0 || stopped(prev.text) || first.kind == dashMarker && next.indent == lines[b.lines[0]].indent ||
			first.kind != noMarker && next.indent > lines[b.lines[0]].indent
	default:
		if next.gap > 0 || stopped(prev.text) || first.kind == m.kind && m.value == first.value+1 {
			return true
		}
		return m.value == 1 && i+1 < len(lines) && !openers[strings.ToLower(lastWord(prev.text))] && follows(lines, i)
	}
}

// follows reports whether the next item after line i bears the next number.
func follows(lines []line, i int) bool {
	for j := i + 1; j < len(lines) && j < i+8; j++ {
		if m := lines[j].marker; m.kind == lines[i].marker.kind {
			return m.value == lines[i].marker.value+1
		}
	}
	return false
}

// cutByPage reports whether a page break stands inside a sentence.
func cutByPage(prev, next *line) bool {
	if stopped(prev.text) {
		return false
	}
	return opensLower(next.text) || hyphened(prev.text) || leavesOpen(prev.text)
}

// titled reports whether block b is a whole title in guillemets, with or without
// its source in brackets behind it.
func titled(lines []line, b *run) bool {
	last := lines[b.lines[len(b.lines)-1]].text
	if b.open > 0 {
		return false
	}
	if !strings.HasPrefix(lines[b.lines[0]].text, "«") {
		return sourced(lines, b)
	}
	return strings.HasSuffix(last, ")") || strings.HasSuffix(last, "»")
}

// sourceTail closes a title with its series and number in brackets.
var sourceTail = regexp.MustCompile(`^\p{Lu}[^.!()]{5,}\([^()]*(?i:` + classes.AnyOf("series-in-source") + `)[^()]*\d[^()]*\)$`)

// sourced reports whether the lines of b are a title with its source in brackets.
func sourced(lines []line, b *run) bool {
	if n := len(b.lines); n > headingLines || !strings.HasSuffix(lines[b.lines[n-1]].text, ")") || lines[b.lines[0]].marker.kind != noMarker {
		return false
	}
	t := ""
	for _, i := range b.lines {
		t += lines[i].text + " "
	}
	return sourceTail.MatchString(strings.TrimSpace(t))
}

// standsAlone reports whether line i is a short heading behind the end of a
// sentence: unpunctuated, under half the measure, and nothing goes on from it.
func standsAlone(lines []line, b *run, i int, sp spacing) bool {
	next := &lines[i]
	if !ended(lines[b.lines[len(b.lines)-1]].text) || ended(next.text) || next.width > .5*b.wide || i+1 == len(lines) {
		return false
	}
	after := &lines[i+1]
	switch {
	case after.marker.kind == bulletMarker || after.marker.kind == lostMarker || after.gap > 0:
		return true
	case !opensUpper(after.text) || leavesOpen(next.text):
		return false
	}
	return next.width+spaceWidth(sp)+wordWidth(firstWord(after.text), sp) < .8*b.wide
}

// hyphened reports whether s ends in a hyphen that hangs on a word.
func hyphened(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	if r == 0xAD {
		return true
	}
	if r != '-' && r != 0x2010 {
		return false
	}
	b, _ := utf8.DecodeLastRuneInString(s[:len(s)-n])
	return unicode.IsLetter(b) || unicode.IsDigit(b)
}

// fits reports whether the first word of line i would have fitted at the end of
// block b's last line: then the line was ended on purpose.
func fits(lines []line, b *run, i int, sp spacing) bool {
	prev, next := &lines[b.lines[len(b.lines)-1]], &lines[i]
	edge, slack := 0.0, 0.0
	if len(b.lines) >= 3 {
		edge = b.wide
	}
	if prev.width < .85*edge || edge == 0 {
		edge = b.wide
		for j := i; j < len(lines) && j <= i+3 && lines[j].page == next.page; j++ {
			if lines[j].kind == Paragraph {
				edge = max(edge, lines[j].width)
			}
		}
		edge = max(edge, sp.measure)
	}
	if sp.double && len(b.lines) == 1 && !stopped(prev.text) && (prev.top || prev.gap > 0) && !opensNumber(next.text) {
		slack = .05 * edge // a heading is likely here; the measure is an estimate
	}
	need := spaceWidth(sp) + wordWidth(firstWord(next.text), sp)
	return prev.width+need <= edge+slack
}

func spaceWidth(sp spacing) float64 {
	if sp.double {
		return .28
	}
	return 1
}

func wordWidth(w string, sp spacing) float64 {
	if sp.double {
		return textWidth(w)
	}
	return float64(utf8.RuneCountInString(w))
}
