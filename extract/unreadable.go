package extract

import (
	"strings"
	"unicode/utf8"

	"funn/extract/record"
)

// flagUnreadable marks the rows whose evidence holds a character that could not
// be read: the row may say something else than its source.
func flagUnreadable(set *record.Set) {
	text := set.Document.Text
	if strings.IndexFunc(text, unreadable) < 0 {
		return
	}
	flag := func(e *record.Evidence) {
		if strings.IndexFunc(e.Span.Of(text), unreadable) >= 0 {
			e.NeedsReview = true
		}
	}
	for i := range set.Findings {
		flag(&set.Findings[i].Evidence)
	}
	for i := range set.Recommendations {
		flag(&set.Recommendations[i].Evidence)
	}
	for i := range set.Percentages {
		m := &set.Percentages[i].Mention
		flag(&m.Evidence)
		flagBeside(text, m)
	}
	for i := range set.Amounts {
		m := &set.Amounts[i].Mention
		flag(&m.Evidence)
		flagBeside(text, m)
	}
}

// flagBeside marks a number that touches what could not be read: half of it may
// be missing.
func flagBeside(text string, m *record.Mention) {
	before, _ := utf8.DecodeLastRuneInString(text[:m.Span.Start])
	after, _ := utf8.DecodeRuneInString(text[m.Span.End:])
	if m.Span.Start > 0 && unreadable(before) || m.Span.End < len(text) && unreadable(after) {
		m.NeedsReview = true
	}
}

// unreadable reports whether r stands for what has no meaning: a glyph or byte
// without one, or a control character that is no white space.
func unreadable(r rune) bool {
	return r == utf8.RuneError || r < ' ' && (r < '\t' || r > '\r') || r >= 0x7F && r < 0xA0 && r != 0x85
}
