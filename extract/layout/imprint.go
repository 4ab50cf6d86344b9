package layout

import (
	"regexp"
	"strings"
)

// imprints are the labels of lines that say where a report came out, where to read
// more, whom to ask, and which law stands behind.
var imprints = classes.Set("imprint-label")

// imprintBytes bounds such a label.
const imprintBytes = 32

// Imprint reports whether t opens with a label of an imprint and a colon: Rapport:
// NIBR 2016:5, Kontakt: Kari Vik, Brot på: forskrifta § 4. It belongs to no sentence,
// list or item before it.
func Imprint(t string) bool {
	colon := strings.IndexByte(t[:min(len(t), imprintBytes)], ':')
	if colon < 2 || colon+2 >= len(t) || t[colon+1] != ' ' || !opensUpper(t) {
		return false
	}
	return imprints[strings.ToLower(t[:colon])]
}

// imprinted reports whether line i opens a paragraph by such a label: the line before
// leaves nothing open.
func imprinted(next, prev *line) bool {
	return next.imprint && !leavesOpen(prev.text) && !hyphened(prev.text)
}

// significance is the note below a table that says what its stars and brackets mean:
// *** p < 0,01, Standardfeil i parentes. nb, nn, en.
var significance = regexp.MustCompile(`^(?:\*{1,4} ?[pP] ?[<≤=]|(?i:(?:` + classes.AnyOf("error-adjective") + ` )?` + classes.AnyOf("error-noun") + ` (?:i|in) ` + classes.AnyOf("bracket-noun") + `))`)
