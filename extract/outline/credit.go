package outline

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"funn/extract/layout"
)

// creditRunes bounds a line that says where a report came out.
const creditRunes = 120

// sourceBelow is the block right below heading i that says where the report with
// this title came out, or who made it for whom. -1 where there is none.
func (f *headFinder) sourceBelow(i int) int {
	b := &f.blocks[i]
	j := f.textAfter(i)
	if j < 0 || b.RunIn || b.Rank.Lead || strings.Contains(b.Number, ".") {
		return -1
	}
	n := &f.blocks[j]
	if n.Gap > 1 || n.Page != b.Page || n.Kind != layout.Paragraph && n.Kind != layout.Heading || !credits(n.Flow.Text) {
		return -1
	}
	if k := f.textAfter(j); k < 0 || f.blocks[k].Kind == layout.Heading {
		return -1 // lines of a title page
	}
	if t := b.Flow.Text; titleScore(t) < 1 || organisation(t) || people(t) || credits(t) {
		return -1
	}
	return j
}

// credits reports whether a line is nothing but the credits of a report: a series
// with its number and the bodies that have it, or the label of who made or ordered
// it with a name.
func credits(t string) bool {
	if len(t) > 2*creditRunes || !strings.ContainsAny(t, ":0123456789") || utf8.RuneCountInString(t) > creditRunes {
		return false
	}
	if colon := strings.Index(t, ":"); colon > 0 && creditLabel.MatchString(t[:colon+1]+" ") {
		return true
	}
	t = strings.TrimRight(t, ". ")
	if titled(t) {
		return false // the next title, with its own source
	}
	if strings.ContainsAny(t, "?!«»") || fullStop.MatchString(t) {
		return false
	}
	series, rest := "", 0
	for _, part := range splitSource(t) {
		switch {
		case namesSeries(part) && series == "":
			series = part
		case organisation(part) || abbreviation(part) || dateLine.MatchString(part) || capitalised(part):
		default:
			rest++
		}
	}
	return series != "" && rest == 0
}

// capitalised reports whether every word of a short phrase has a capital, but for
// the small ones inside names.
func capitalised(s string) bool {
	words := strings.Fields(s)
	for i, w := range words {
		if !upperWord(w) && (i == 0 || !inName[w]) {
			return false
		}
	}
	return len(words) > 0 && len(words) <= headWords+2
}

// creditLabel is the label of a line that says who made or ordered a report.
var creditLabel = regexp.MustCompile(`(?i)^(?:` + classes.AnyOf("made-participle") + ` (?:av|by):|` + classes.AnyOf("credit-label") + `:)\s$`)

// fullStop is the end of a sentence inside a line.
var fullStop = regexp.MustCompile(`\p{Ll}{2,}\. \p{Lu}`)
