package layout

import (
	"regexp"

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
