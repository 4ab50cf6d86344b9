package layout

import (
	"regexp"
	"unicode/utf8"

	"funn/extract/record"
)

// partNumber is a letter or a Roman numeral before a heading's words: A., B), II,
// IV –.
var partNumber = regexp.MustCompile(`^([A-Z]|[IVX]{1,5})(?:([.)])|` + spaces + `*[–-])?` + spaces + `+`)

// countParts takes letters and Roman numerals off headings as their numbers. One
// alone may be a word (I kommunene) or the initial of a name: they are numbers
// where a second heading goes on the count of the first, A. and B., I and II.
func countParts(blocks []Block) {
	for _, roman := range []bool{false, true} {
		var at []int
		last := 0
		for i := range blocks {
			b := &blocks[i]
			if b.Kind != Heading || b.Number != "" {
				continue
			}
			switch n := partValue(b.Flow.Text, roman); {
			case n == last+1 || n == 1:
				at, last = append(at, i), n
			case n > 0 && last > 0 && n <= last+2: // one that was not found
				at, last = append(at, i), n
			}
		}
		if len(at) < 2 || partValue(blocks[at[1]].Flow.Text, roman) == 1 {
			continue
		}
		for _, i := range at {
			b := &blocks[i]
			m := partNumber.FindStringSubmatchIndex(b.Flow.Text)
			b.Number = b.Flow.Text[m[2]:m[3]]
			b.Flow = b.Flow.Slice(record.Span{Start: m[1], End: len(b.Flow.Text)})
		}
	}
}

// partValue is the place in the count of the letter or Roman numeral that s begins
// with, 0 where there is none. A letter has a stop behind it.
func partValue(s string, roman bool) int {
	m := partNumber.FindStringSubmatch(s)
	switch {
	case m == nil || len(m[0]) == len(s) || !opensUpper(s[len(m[0]):]):
		return 0
	case roman:
		return romanNumber(m[1])
	case len(m[1]) == 1 && m[2] != "":
		return int(m[1][0]-'A') + 1
	}
	return 0
}

// namedPart is the word and the number that open a chapter: Kapittel 5, Del II. The
// words are nb, nn and en.
var namedPart = regexp.MustCompile(`^(?i:` + shared.AnyOf("chapter-word") + `)` + spaces + `+(\d{1,2}|[IVX]{1,5}|[A-Z])(?:[.:]|` + spaces + `*[–-])?(?:` + spaces + `+|$)`)

// lonePart reports whether line i is the name of the chapter of which r is but the
// number: Kapittel 5 stands alone above it.
func (b *builder) lonePart(r *run, i int) bool {
	first, l := &b.lines[r.lines[0]], &b.lines[i]
	if len(r.lines) > 1 || l.kind != Paragraph || l.marker.kind != noMarker || l.page != first.page || l.gap > 1 || l.size < first.size {
		return false
	}
	if m := namedPart.FindString(first.text); m == "" || len(m) < len(first.text) || !opensUpper(first.text) {
		return false
	}
	return opensUpper(l.text) && !stopped(l.text) && utf8.RuneCountInString(l.text) <= 100 &&
		(i+1 == len(b.lines) || b.lines[i+1].gap > 0 || b.lines[i+1].kind != Paragraph || utf8.RuneCountInString(l.text) < 50)
}
