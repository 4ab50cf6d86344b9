package outline

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/record"
)

// head is a heading with what its words and place say.
type head struct {
	block  int
	kind   record.SectionKind // "" where the words do not say
	title  bool               // a report's title in guillemets, or with its series
	next   int                // the next block of text, -1 at the end
	source int                // of a title: the block below it that says where the report came out, else 0
	until  int                // of a run-in heading: the block behind its paragraph and list, else 0
}

// fileSize ends the label of a download: (2 MB), (PDF, 660 KB).
var fileSize = regexp.MustCompile(`(?i)\(\s*(?:[a-zæøå ]{2,12}[,;:]?\s*)?(\d+(?:[.,]\d+)?)\s*([kmg]i?b|bytes?)\s*\)\s*$`)

// headFinder finds the headings of a document.
type headFinder struct{ *reading }

// find reads the headings. Those that are no headings after all, because they
// lead into a list with a whole clause or label a download, are left out.
func (f *headFinder) find() []head {
	var out []head
	var count counter
	announced := f.announced()
	for i := range f.blocks {
		b := &f.blocks[i]
		if b.Kind != layout.Heading || b.Number != "" && !b.Chapter && !count.follows(b.Number) || f.letterEnd[i] || announced[i] || f.aside(i, len(out) > 0) {
			continue
		}
		h := head{block: i, next: f.textAfter(i)}
		h.kind = f.kind(h)
		if f.leadsOn(h) {
			continue
		}
		if b.RunIn {
			h.until = f.runInEnd(i)
		}
		h.title = titled(b.Flow.Text)
		if j := f.sourceBelow(i); j >= 0 {
			h.title, h.source = true, j
		}
		out = append(out, h)
	}
	f.markNotices(out)
	return out
}

// aside reports whether a line that is set as a heading is none by what it says: a
// download, a date, what somebody said. behind is whether a heading stands before it.
func (f *headFinder) aside(i int, behind bool) bool {
	b := &f.blocks[i]
	t := b.Flow.Text
	if fileSize.MatchString(t) || signed(t) || b.Number == "" && (dateLine.MatchString(t) || bracketed(t)) || behind && b.Number == "" && f.signature(i) || f.question(i) {
		return true
	}
	m := guillemets.FindStringSubmatch(t)
	return m != nil && said(m[1], m[2])
}

// kind is what the words of a heading say, where they can be taken so.
func (f *headFinder) kind(h head) record.SectionKind {
	t := f.blocks[h.block].Flow.Text
	kind := f.kinds.of(t)
	if answers(t) && !f.audits() || kind == record.KindFindings && f.accounts(h) {
		return "" // what those who were asked answered, or what a year's accounts came to
	}
	return kind
}

// leadsOn reports whether a colon heading leads into what follows it with a whole
// clause (Vi anbefaler at kommunen:), or says nothing and stands over no text.
func (f *headFinder) leadsOn(h head) bool {
	b := &f.blocks[h.block]
	return b.Rank.Lead && (h.kind == "" && !f.overText(h.block) || lang.HasFiniteVerb(strings.TrimSuffix(b.Flow.Text, ":")))
}

// accounts reports whether a heading that reads Resultat is the profit or loss of
// accounts: a table of them stands right below.
func (f *headFinder) accounts(h head) bool {
	if h.next < 0 || !profit[fold(f.blocks[h.block].Flow.Text)] {
		return false
	}
	k := f.blocks[h.next].Kind
	return (k == layout.Caption || k == layout.Row) && accountWord.MatchString(f.blocks[h.next].Flow.Text)
}

// profit are headings that may stand over it.
var profit = classes.Set("profit-heading")

// accountWord is in the caption or the heads of a table of accounts.
var accountWord = regexp.MustCompile(`(?i)` + classes.AnyOf("account-stem"))

// signed reports whether a line is the place and date under a text: Bergen, 3. mai
// 2021.
func signed(t string) bool {
	return strings.Contains(t, ", ") && dateLine.MatchString(t)
}

// signature reports whether heading i is the name below a place and date.
func (r *reading) signature(i int) bool {
	j := r.textBefore(i)
	words := strings.Fields(r.blocks[i].Flow.Text)
	if len(words) < 2 || !upperWord(words[0]) || !upperWord(words[1]) {
		return false
	}
	return j >= 0 && signed(r.blocks[j].Flow.Text) && r.blocks[i].Page == r.blocks[j].Page
}

// question reports whether heading i is one of several questions in a row, with no
// text between: what a study asks, and no sections.
func (f *headFinder) question(i int) bool {
	asks := func(j int) bool {
		return j >= 0 && f.blocks[j].Kind == layout.Heading && f.blocks[j].Number == "" && f.blocks[j].Level == 0 &&
			strings.HasSuffix(f.blocks[j].Flow.Text, "?") && f.kinds.of(f.blocks[j].Flow.Text) == ""
	}
	before := f.textBefore(i)
	return asks(i) && (asks(before) || asks(f.textAfter(i)) || before >= 0 && f.blocks[before].Kind == layout.Heading && f.kinds.asking(f.blocks[before].Flow.Text))
}

// bracketed reports whether t is nothing but an aside in brackets.
func bracketed(t string) bool { return strings.HasPrefix(t, "(") && strings.HasSuffix(t, ")") }

// runInEnd is the end of what the run-in heading i stands over: its paragraph and
// the list that this leads into.
func (f *headFinder) runInEnd(i int) int {
	end := i + 2
	for end < len(f.blocks) && f.blocks[end].Kind == layout.Item {
		end++
	}
	return end
}

// overText reports whether the colon heading i stands over a list or text of its
// own, rather than before a single value.
func (f *headFinder) overText(i int) bool {
	n := f.textAfter(i)
	return n >= 0 && f.blocks[n].Kind != layout.Heading
}

// isText reports whether a block belongs to the running text.
func isText(k layout.Kind) bool {
	return k == layout.Paragraph || k == layout.Heading || k == layout.Item || k == layout.Row || k == layout.Caption
}

// guillemets is a title in quotation marks with or without its source behind it.
var guillemets = regexp.MustCompile(`^[«“"]([^»”"]{6,})[»”"]\s*(?:\((.+)\))?\.?$`)

// sourced is a title with its series in brackets behind it.
var sourced = regexp.MustCompile(`^(.{8,}?)\s*\(([^()]*\d[^()]*)\)$`)

// namesSeries reports whether s names a series with its number.
func namesSeries(s string) bool {
	return findSeries(s) != "" || seriesWord.MatchString(s) && yearNumber.MatchString(s) || shortSeries.MatchString(s)
}

var (
	yearNumber  = regexp.MustCompile(`\d{1,4}\s*[:/–-]\s*\d{1,4}`)
	shortSeries = regexp.MustCompile(`(?i)` + classes.AnyOf("series-at-end") + `\s+(?:nr\.?\s*)?\d{1,4}$`)
)

// titled reports whether a heading is the title of a report with its source.
func titled(t string) bool {
	if m := guillemets.FindStringSubmatch(t); m != nil {
		return !said(m[1], m[2])
	}
	m := sourced.FindStringSubmatch(t)
	return m != nil && namesSeries(m[2])
}

// said reports whether what stands in quotation marks is what somebody said: a
// sentence with its stop, or with the speaker behind it in small letters (mor, 2.
// trinn).
func said(title, source string) bool {
	r, _ := utf8.DecodeRuneInString(source)
	return (unicode.IsLower(r) || strings.HasSuffix(title, ".") || strings.HasSuffix(title, "!")) && !namesSeries(source)
}
