package outline

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"funn/extract/layout"
	"funn/extract/record"
)

// frontBlocks bounds how far the front matter of a report is looked for.
const frontBlocks = 40

// splitReport reads a document that is one report.
func (s *splitter) splitReport() {
	if s.span(0, len(s.blocks)).Empty() {
		return // rules and page numbers, no text
	}
	end, title := s.front()
	s.reports = []report{{first: 0, end: len(s.blocks)}}
	for i := range s.reportOf {
		s.reportOf[i] = 0
	}
	var hs []head
	for _, h := range s.hs {
		if h.block >= end && h.block != title {
			hs = append(hs, h)
		}
	}
	level := s.levels(hs)
	for k, h := range hs {
		s.closeRunIn(h.block)
		doubt := false
		if h.kind == "" && s.blocks[h.block].Number == "" {
			h.kind = s.goesOn(level[k], s.blocks[h.block].Flow.Text)
			doubt = h.kind != ""
		}
		n := s.open(h.block, level[k], h.kind, h.block, 0)
		if h.until > 0 {
			s.runIn = runIn{h.until, level[k]}
		}
		if doubt {
			mark(&s.sections[n].row.Evidence, ruleClaim)
		}
	}
	s.closeRunIn(len(s.blocks))
	row := &s.reports[0].row
	row.Title = s.doc.Title
	if title >= 0 {
		row.Title = s.fullTitle(title, end)
	} else if row.Title == "" {
		row.Title = s.cellTitle(end)
	}
	s.frontMatter(row, end, title)
	if row.Title == "" {
		named, series := s.runningHead()
		row.Title = named
		if row.Series == "" {
			row.Series = series
		}
	}
	for i := range s.blocks {
		if d, ok := downloadOf(&s.blocks[i]); ok && s.blocks[i].Kind != layout.Row {
			row.Downloads = append(row.Downloads, d)
		}
	}
}

// front finds where the front matter ends, and the block of the title, -1 where
// none. Front matter is the short lines before the first section.
func (s *splitter) front() (end, title int) {
	heading := make(map[int]head, len(s.hs))
	for _, h := range s.hs {
		heading[h.block] = h
	}
	end = len(s.blocks)
	head := s.letterHead()
	_, subject := s.signer() // the first heading of a letter is its subject
	lone := 0                // headings seen so far
	for i := range s.blocks {
		b := &s.blocks[i]
		h, isHead := heading[i]
		// Resultater fra brukerundersøkelsen may be the title of all.
		if isHead && !opening[h.kind] {
			isHead = false
		}
		if isHead && h.kind == record.KindFindings && b.Number == "" && lone == 1 && s.credited(i) {
			isHead = false // a subtitle with those who wrote it below
		}
		mayName := h.kind == record.KindFindings && lone == 0 && b.Number == "" && strings.Contains(b.Flow.Text, " ") ||
			subject && lone == 0 && b.Number == "" && strings.Contains(b.Flow.Text, " ")
		if isHead && !mayName && (h.kind != "" || b.Number != "" && !seriesLine(b.Flow.Text)) {
			end = i
			break
		}
		if b.Kind == layout.Paragraph && prose(b.Flow.Text) && !s.celled(b) && !label.MatchString(b.Flow.Text) || b.Kind == layout.Item || b.Kind == layout.Row && !head[i] || i >= frontBlocks {
			end = i
			// The heading right above the first prose heads it, unless it is
			// the only one and so the title.
			if j := s.textBefore(i); j >= 0 && lone > 1 {
				if _, ok := heading[j]; ok && !organisation(s.blocks[j].Flow.Text) {
					end = j
				}
			}
			break
		}
		if isHead && titleScore(b.Flow.Text) >= 1 {
			lone++
		}
	}
	if opening := s.opening(); opening > end {
		end = opening
	}
	title = s.title(end)
	// The heading above the first prose may be the title after all.
	if end < len(s.blocks) {
		h, ok := heading[end]
		above := 0.0
		if title >= 0 {
			above = titleScore(s.blocks[title].Flow.Text)
		}
		if ok && h.kind == "" && s.blocks[end].Number == "" && lone > 1 && titleScore(s.blocks[end].Flow.Text) > above+.5 {
			title = end
		}
	}
	return end, title
}

// credited reports whether right below heading i stands a line of front matter.
func (s *splitter) credited(i int) bool {
	j := s.textAfter(i)
	if j < 0 || s.blocks[j].Page != s.blocks[i].Page || s.blocks[j].Kind != layout.Heading && s.blocks[j].Kind != layout.Paragraph {
		return false
	}
	t := s.blocks[j].Flow.Text
	return !prose(t) && (label.MatchString(t) || dateLine.MatchString(t) || people(t) || seriesLine(t))
}

// letterHead marks the rows of a letter's head: Deres ref, Vår ref, Dato, and what
// stands below them.
func (s *splitter) letterHead() []bool {
	out := make([]bool, len(s.blocks))
	for i := range s.blocks[:min(len(s.blocks), frontBlocks)] {
		b := &s.blocks[i]
		out[i] = b.Kind == layout.Row && (references(b) || strings.HasSuffix(b.Cells[0].Flow.Text, ":") || i > 0 && out[i-1] && b.Gap == 0)
	}
	return out
}

// opening tells the kinds of section that a report may open with: none begins with
// its appendix or its references.
var opening = map[record.SectionKind]bool{
	"": true, record.KindFindings: true, record.KindRecommendations: true, record.KindMixed: true, record.KindSummary: true, record.KindConclusion: true,
	record.KindBackground: true, record.KindMethod: true, record.KindContents: true, record.KindOther: true, record.KindDownloads: true,
}

// colophonPages bounds cover, title page and colophon.
const colophonPages = 6

// opening is the first heading of known kind or with the number 1, where little
// but short lines stands before it: a colophon has some prose of its own. 0 where
// there is none near the start.
func (s *splitter) opening() int {
	for _, h := range s.hs {
		b := &s.blocks[h.block]
		if b.Page > colophonPages || h.block > 3*frontBlocks {
			return 0
		}
		if h.kind != "" && h.kind != record.KindFindings || b.Number == "1" {
			texts, proses := 0, 0
			for i := range s.blocks[:h.block] {
				if isText(s.blocks[i].Kind) {
					texts++
					if prose(s.blocks[i].Flow.Text) {
						proses++
					}
				}
			}
			if b.Page > 1 && proses*4 <= texts {
				return h.block
			}
			return 0
		}
	}
	return 0
}

func (s *splitter) textBefore(i int) int {
	for j := i - 1; j >= 0; j-- {
		if isText(s.blocks[j].Kind) {
			return j
		}
	}
	return -1
}

// prose reports whether t is running text: a sentence of some length.
func prose(t string) bool {
	return utf8.RuneCountInString(t) >= 80 && strings.Contains(t, ".") || utf8.RuneCountInString(t) >= 200
}

// frontMatter reads what the blocks before end, and the first text behind them,
// say of the report.
func (s *splitter) frontMatter(row *record.Report, end, title int) {
	var bodies []string
	var lines strings.Builder
	var addressed []string
	above := "" // the line or cell before
	for i := 0; i < end; i++ {
		b := &s.blocks[i]
		if b.Kind == layout.Furniture {
			continue
		}
		own := ""
		if i == title {
			own = s.titleLines(b)
		}
		if b.Kind == layout.Row {
			s.letterCells(row, i)
		}
		printed := s.printed(b)
		for k, t := range printed {
			before := above
			above = t
			if own != "" && (len(own) >= len(b.Flow.Text) || strings.Contains(own, t)) {
				continue // the title's own words
			}
			lines.WriteString(t)
			if !leadsIn(t) {
				lines.WriteByte('.')
			}
			lines.WriteByte(' ')
			if row.Series == "" {
				row.Series = seriesOf(before, t)
			} else if session.MatchString(t) && parliament.MatchString(row.Series) && strings.HasSuffix(before, row.Series) {
				row.Series += " " + t
			}
			if cut := strings.LastIndex(t, ", "); cut > 0 && dateLine.MatchString(t[cut+2:]) {
				if row.Published == "" {
					row.Published = t[cut+2:]
				}
				t = t[:cut]
			}
			if cut := strings.LastIndex(t, ", "); cut > 0 && byLine.MatchString(t) && organisation(t[cut+2:]) {
				t = t[cut+2:] // Av Kari Vik, Institutt for …
			}
			if cut := strings.Index(t, ", "); cut > 0 && !organisation(t) && organisation(t[:cut]) && !strings.ContainsAny(t, ".!?") {
				t = t[:cut] // Vikeby kommune, oppvekst
			}
			if crown[strings.ToLower(before)] && organisationWord(strings.ToLower(t)) {
				t = before + " " + t
				bodies = append(bodies, t)
				continue
			}
			switch name, rest := nameAt(t); {
			case strings.HasSuffix(t, ":") || i > 0 && b.Kind != layout.Row && labelOf(before):
			case organisation(t) && !seriesLine(t) && !label.MatchString(t):
				if at := s.lineBelow(i, k, printed); address.MatchString(at) || street.MatchString(at) {
					addressed = append(addressed, t)
					continue
				}
				bodies = append(bodies, t)
			case name != "" && !label.MatchString(t) && plausible(name) && withOthers.MatchString(strings.TrimLeft(rest, " ")):
				bodies = append(bodies, name) // A i samarbeid med B
			}
			if row.Published == "" && dateLine.MatchString(t) && !meeting.MatchString(before) {
				row.Published = strings.Trim(date.FindString(t), " .")
			}
		}
	}
	if len(bodies) == 0 && len(addressed) > 0 {
		bodies = addressed
		if by, signed := s.signer(); signed && len(addressed) > 1 && by == nil {
			bodies = addressed[:1] // the sender's head stands above whom the letter is to
		} else if signed {
			bodies = by
		}
	}
	text := lines.String() + s.text(end, min(end+60, len(s.blocks)), 12000)
	if title >= 0 {
		if m := guillemets.FindStringSubmatch(s.blocks[title].Flow.Text); m != nil && m[2] != "" {
			row.Series, bodies = sourceOf(m[2])
		}
	}
	if row.Series == "" {
		row.Series = findSeries(lines.String())
	}
	if owner := seriesOwner(row.Series); owner != "" && len(bodies) == 0 {
		bodies = append(bodies, owner)
	}
	row.CommissionedBy = ordered(text)
	for _, n := range makers(text) {
		// Beside a body named on the title page, a single name may be a person.
		if len(bodies) == 0 || organisation(n) || abbreviation(n) {
			bodies = append(bodies, n)
		}
	}
	row.Institutions = auditors(without(unique(bodies), row.CommissionedBy))
	if row.Published == "" {
		row.Published = publishedIn(lines.String())
	}
	if row.Published == "" {
		row.Published = s.signedDate()
	}
	mark(&row.Evidence, ruleDocument)
	row.NeedsReview = row.Title == "" || title < 0
}

// helped reports whether t is a name with those whom it worked with or for.
func helped(t string) bool {
	name, rest := nameAt(t)
	return (organisation(name) || abbreviation(name)) && withOthers.MatchString(strings.TrimLeft(rest, " "))
}

// withOthers goes on a name with those whom it worked with or for.
var withOthers = regexp.MustCompile(`(?i)^(?:` + anyOf("with") + `|` + anyOf("ordered-by") + `)\b`)

// printed are the lines of a block as they stand on the page.
func (s *splitter) printed(b *layout.Block) []string {
	var out []string
	for _, l := range strings.FieldsFunc(b.Span.Of(s.doc.Text), func(r rune) bool { return r == '\n' || r == '\r' || r == '\f' }) {
		for c := range strings.SplitSeq(strings.ReplaceAll(l, " | ", layout.CellGap), layout.CellGap) {
			if c = strings.TrimFunc(c, layout.IsSpace); c != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

// without drops from in the names that stand in out, unless nothing would stay.
func without(in, out []string) []string {
	drop := make(map[string]bool)
	for _, o := range out {
		drop[strings.ToLower(o)] = true
	}
	var kept []string
	for _, n := range in {
		if !drop[strings.ToLower(n)] {
			kept = append(kept, n)
		}
	}
	if len(kept) == 0 {
		return in
	}
	return kept
}
