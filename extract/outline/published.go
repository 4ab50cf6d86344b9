package outline

import (
	"regexp"
	"strings"
)

var monthNames = classes.AnyOf("month-name")

// date is a date or a part of one, as reports write it.
var date = regexp.MustCompile(`(?i)\b(?:\d{1,2}\.\s*` + monthNames + `\s+\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|(?:` + classes.AnyOf("part-of-month") + `\s+)?` + monthNames + `\s+\d{4}|` + classes.AnyOf("season-name") + `\s+\d{4}|` + monthNames + `\b|\b(?:19|20)\d{2}\b)`)

// publication are the words by which a text says when a report came out.
var publication = regexp.MustCompile(`(?i)(` + classes.AnyOf("publication-word") + `)`)

// publishedIn is the date that goes with a publication word, as written; the
// last one, since a text tells what came first and then when it appeared.
func publishedIn(text string) string {
	out := ""
	for _, s := range sentences(text) {
		at := publication.FindStringIndex(s)
		if at == nil {
			continue
		}
		if m := date.FindString(s[at[0]:]); m != "" {
			out = m
		} else if m := date.FindString(s); m != "" {
			out = m
		}
	}
	return strings.TrimSpace(out)
}

// dateLine is a line of front matter that gives place and date or a date alone.
var dateLine = regexp.MustCompile(`^(?i:(?:[\p{L}. ]{2,30},\s*)?(?:` + classes.AnyOf("date-label") + ` )?` + date.String()[4:] + `\.?$)`)
