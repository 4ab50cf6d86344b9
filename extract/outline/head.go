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

// heads reads the headings. Those that are no headings after all, because they
// lead into a list with a whole clause or label a download, are left out.
func (s *splitter) heads() []head {
	var out []head
	var count counter
	letter, announced := s.letter(), s.announced()
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.Kind != layout.Heading || b.Number != "" && !b.Chapter && !count.follows(b.Number) || letter[i] || announced[i] {
			continue
		}
		t := b.Flow.Text
		if fileSize.MatchString(t) || signed(t) || b.Number == "" && (dateLine.MatchString(t) || bracketed(t)) || len(out) > 0 && b.Number == "" && s.signature(i) || s.question(i) {
			continue
		}
		if m := guillemets.FindStringSubmatch(t); m != nil && said(m[1], m[2]) {
			continue
		}
		h := head{block: i, kind: s.kinds.of(t), next: s.textAfter(i)}
		if answers(t) && !s.audits() {
			h.kind = "" // what those who were asked answered
		}
		if h.kind == record.KindFindings && s.accounts(h) {
			h.kind = ""
		}
		if b.Rank.Lead && h.kind == "" && (lang.HasFiniteVerb(strings.TrimSuffix(t, ":")) || !s.overText(i)) {
			continue
		}
		if b.Rank.Lead && h.kind != "" && lang.HasFiniteVerb(strings.TrimSuffix(t, ":")) {
			continue // Vi anbefaler at kommunen: leads into its items
		}
		if b.RunIn {
			h.until = s.runInEnd(i)
		}
		h.title = titled(t)
		if j := s.sourceBelow(i); j >= 0 {
			h.title, h.source = true, j
		}
		out = append(out, h)
	}
	s.markNotices(out)
	return out
}

// accounts reports whether a heading that reads Resultat is the profit or loss of
// accounts: a table of them stands right below.
func (s *splitter) accounts(h head) bool {
	if h.next < 0 || !profit[fold(s.blocks[h.block].Flow.Text)] {
		return false
	}
	k := s.blocks[h.next].Kind
	return (k == layout.Caption || k == layout.Row) && accountWord.MatchString(s.blocks[h.next].Flow.Text)
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
func (s *splitter) signature(i int) bool {
	j := s.textBefore(i)
	words := strings.Fields(s.blocks[i].Flow.Text)
	if len(words) < 2 || !upperWord(words[0]) || !upperWord(words[1]) {
		return false
	}
	return j >= 0 && signed(s.blocks[j].Flow.Text) && s.blocks[i].Page == s.blocks[j].Page
}

// question reports whether heading i is one of several questions in a row, with no
// text between: what a study asks, and no sections.
func (s *splitter) question(i int) bool {
	asks := func(j int) bool {
		return j >= 0 && s.blocks[j].Kind == layout.Heading && s.blocks[j].Number == "" && s.blocks[j].Level == 0 &&
			strings.HasSuffix(s.blocks[j].Flow.Text, "?") && s.kinds.of(s.blocks[j].Flow.Text) == ""
	}
	before := s.textBefore(i)
	return asks(i) && (asks(before) || asks(s.textAfter(i)) || before >= 0 && s.blocks[before].Kind == layout.Heading && s.kinds.asking(s.blocks[before].Flow.Text))
}

// bracketed reports whether t is nothing but an aside in brackets.
func bracketed(t string) bool { return strings.HasPrefix(t, "(") && strings.HasSuffix(t, ")") }

// runInEnd is the end of what the run-in heading i stands over: its paragraph and
// the list that this leads into.
func (s *splitter) runInEnd(i int) int {
	end := i + 2
	for end < len(s.blocks) && s.blocks[end].Kind == layout.Item {
		end++
	}
	return end
}

// overText reports whether the colon heading i stands over a list or text of its
// own, rather than before a single value.
func (s *splitter) overText(i int) bool {
	n := s.textAfter(i)
	return n >= 0 && s.blocks[n].Kind != layout.Heading
}

// textAfter is the next block that is text, -1 where none.
func (s *splitter) textAfter(i int) int {
	for j := i + 1; j < len(s.blocks); j++ {
		if isText(s.blocks[j].Kind) {
			return j
		}
	}
	return -1
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
