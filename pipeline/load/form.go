package load

import "strings"

// formOf is the media type of text that is written for programs and not for
// readers, by its content: what a file is called says nothing. "" is text.
//
// A document is text until the whole of it is something else: a report may quote
// a tag, hold a table, and be Markdown with HTML in it.
func formOf(text string) string {
	s := strings.TrimSpace(strings.TrimPrefix(text, string(bom)))
	for _, f := range signatures { // of text in UTF-16, which sniff has not seen
		if f.media == mediaRTF || f.media == mediaPostScript {
			if strings.HasPrefix(text, f.magic) {
				return f.media
			}
		}
	}
	switch {
	case s == "":
		return ""
	case s[0] == '<':
		if opensPage(s) {
			return mediaHTML
		}
		if media := markup(s); media != "" {
			return media
		}
	case s[0] == '{' || s[0] == '[':
		if media := notation(s); media != "" {
			return media
		}
	}
	switch {
	case page(s):
		return mediaHTML
	case styles(s):
		return mediaCSS
	}
	return separated(s)
}
