package outline

import (
	"regexp"
	"strings"
)

const monthNames = `(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)`

// date is a date or a part of one, as reports write it.
var date = regexp.MustCompile(`(?i)\b(?:\d{1,2}\.\s*` + monthNames + `\s+\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|(?:tidlig\s+|tidleg\s+|medio\s+|primo\s+|ultimo\s+|slutten av\s+)?` + monthNames + `\s+\d{4}|(?:våren|vår|høsten|høst|hausten|haust|sommeren|sommaren|vinteren|spring|autumn|fall)\s+\d{4}|` + monthNames + `\b|\b(?:19|20)\d{2}\b)`)

// publication are the words by which a text says when a report came out.
var publication = regexp.MustCompile(`(?i)(publiser|avgitt til|avgjeve til|tilråding fr[aå]|publisert|publisering|offentliggjort|offentleggjort|utgitt|utgjeve|ferdigstil|ferdig i|leveres|levere rapport|lagt fram|lagd fram|published|released|issued)`)

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
var dateLine = regexp.MustCompile(`^(?i:(?:[\p{L}. ]{2,30},\s*)?(?:offentliggjort |offentleggjort |publisert |utgitt |dato:? |date:? |published )?` + date.String()[4:] + `\.?$)`)
