package outline

import (
	"regexp"
	"strings"
	"unicode"
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
	}
	s.frontMatter(row, end, title)
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
	lone := 0 // headings seen so far
	for i := range s.blocks {
		b := &s.blocks[i]
		h, isHead := heading[i]
		// Resultater fra brukerundersøkelsen may be the title of all.
		mayName := h.kind == record.KindFindings && lone == 0 && b.Number == "" && strings.Contains(b.Flow.Text, " ")
		if isHead && !mayName && (h.kind != "" || b.Number != "" && !seriesLine(b.Flow.Text)) {
			end = i
			break
		}
		if b.Kind == layout.Paragraph && prose(b.Flow.Text) || b.Kind == layout.Item || b.Kind == layout.Row || i >= frontBlocks {
			end = i
			// The heading right above the first prose heads it, unless it is
			// the only one and so the title.
			if j := s.textBefore(i); j >= 0 && lone > 1 {
				if _, ok := heading[j]; ok {
					end = j
				}
			}
			break
		}
		if isHead {
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

// title picks the block before end that reads most like a title, -1 where none
// does.
func (s *splitter) title(end int) int {
	best, score := -1, 0.0
	for i := range end {
		b := &s.blocks[i]
		if b.Kind != layout.Heading && b.Kind != layout.Paragraph {
			continue
		}
		if v := titleScore(b.Flow.Text) + float64(b.Rank.Size)/4; v > score+.25 && titleScore(b.Flow.Text) > 0 {
			best, score = i, v
		}
	}
	return best
}

// label opens a line of front matter that is no title: nb, nn, en.
var label = regexp.MustCompile(`(?i)^(isbn|issn|doi|postboks|telefon|tlf|e-?post|epost|adresse|org\.? ?nr|saksnummer|sak |saksnr|arkiv|dato|date|utarbeidet|utarbeidd|forfatter|author|av |by |skrevet|oppdragsgiver|oppdragsgjevar|prosjekt(nummer|leder|leiar|nr)|versjon|version|utgitt|utgjeve|utgiver|publisert|offentlig|kontakt|opplag|trykk|foto|design|copyright|©|www|http|side |forord|til:|fra:|frå:|kopi|deres ref|vår ref|vedtatt|unntatt|høring|på oppdrag|prepared|commissioned|bestilt|tinga)`)

// address is what a letterhead holds: a post box, a post code with its place, an
// e-mail address, a telephone number.
var address = regexp.MustCompile(`(?i)@|\bpostboks\b|\btelefon\b|\btlf\b|\b\d{4} (?-i:[A-ZÆØÅ]{3,})\b|, \d{4} (?-i:\p{Lu})|\bp\.?o\.? box\b`)

// datedEnd closes the line of a letter that gives sender, place and date.
var datedEnd = regexp.MustCompile(`(?i)\b\d{1,2}\. ?` + monthNames + ` \d{4}$`)

// titleScore is how much t reads like the title of a report, 0 for not at all.
func titleScore(t string) float64 {
	t = strings.TrimSpace(t)
	n := utf8.RuneCountInString(t)
	words := strings.Fields(t)
	if n < 6 || n > 220 || label.MatchString(t) || seriesLine(t) || dateLine.MatchString(t) || datedEnd.MatchString(t) || people(t) || fileSize.MatchString(t) || address.MatchString(t) {
		return 0
	}
	if organisation(t) {
		return .1
	}
	v := 1.0
	lower := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			lower++
		}
	}
	if lower >= 2 {
		v++
	}
	if len(words) >= 4 {
		v += .5
	}
	if strings.ContainsAny(t, "–:?") {
		v += .5
	}
	if strings.HasSuffix(t, ".") {
		v -= .8
	}
	return v
}

// seriesLine reports whether t is a series and its number and little else.
func seriesLine(t string) bool {
	if numberedLine.MatchString(t) {
		return true
	}
	s := findSeries(t)
	return s != "" && utf8.RuneCountInString(t) <= utf8.RuneCountInString(s)+25
}

// people reports whether t is a list of personal names: capitalised words only,
// joined by commas or «og», no word that a body or title has.
func people(t string) bool {
	words := strings.Fields(t)
	if len(words) < 2 || organisation(t) {
		return false
	}
	names, joins := 0, 0
	for _, w := range words {
		low := strings.ToLower(strings.Trim(w, ","))
		switch {
		case low == "og" || low == "and" || low == "&" || low == "(red.)":
			joins++
		case !upperWord(w) || strings.ToUpper(w) == w && len(w) > 3 || strings.ContainsAny(w, "0123456789:–"):
			return false
		default:
			names++
		}
		if strings.HasSuffix(w, ",") {
			joins++
		}
	}
	return joins > 0 || names >= 2 && names <= 4
}

// bareTitle takes quotation marks and a source in brackets off a title.
func bareTitle(t string) string {
	if m := guillemets.FindStringSubmatch(t); m != nil {
		return strings.TrimSpace(m[1])
	}
	if m := sourced.FindStringSubmatch(t); m != nil && namesSeries(m[2]) {
		return strings.TrimSpace(m[1])
	}
	return t
}

// fullTitle joins a title with the subtitle that stands with it: two blocks of
// front matter that both read as titles, with nothing between.
func (s *splitter) fullTitle(title, end int) string {
	t := bareTitle(s.titleLines(&s.blocks[title]))
	if j := s.textBefore(title); j >= 0 && s.blocks[j].Page == s.blocks[title].Page && titleLike(&s.blocks[j]) {
		return joinTitle(bareTitle(s.blocks[j].Flow.Text), t)
	}
	if j := s.textAfter(title); j >= 0 && j < end && s.blocks[j].Page == s.blocks[title].Page && s.blocks[j].Gap <= 1 && titleLike(&s.blocks[j]) {
		return joinTitle(t, bareTitle(s.blocks[j].Flow.Text))
	}
	return t
}

// titleLines is the text of a block without the lines of front matter that a
// close setting has run together with the title.
func (s *splitter) titleLines(b *layout.Block) string {
	lines := s.printed(b)
	aside := func(t string) bool {
		return label.MatchString(t) || dateLine.MatchString(t) || people(t) || seriesLine(t) || organisation(t)
	}
	first, end := 0, len(lines)
	for first < end && aside(lines[first]) {
		first++
	}
	for i := first + 1; i < end; i++ {
		if aside(lines[i]) {
			end = i
		}
	}
	if first == 0 && end == len(lines) || first == end {
		return b.Flow.Text
	}
	return strings.Join(lines[first:end], " ")
}

// titleLike reports whether a block of front matter reads as a title or a
// subtitle: words in a sentence's small letters, or a few in capitals.
func titleLike(b *layout.Block) bool {
	t := b.Flow.Text
	if orderedBy.MatchString(t) || madeBy.MatchString(t) {
		return false // Kystforskning i samarbeid med Høgskolen …
	}
	return b.Kind == layout.Heading && titleScore(t) >= 1 && len(strings.Fields(t)) >= 2 && !b.Rank.Lead
}

// joinTitle sets a full stop between title and subtitle, as library catalogues
// do, unless the title ends in a mark of its own.
func joinTitle(title, subtitle string) string {
	if strings.HasSuffix(title, "?") || strings.HasSuffix(title, "!") || strings.HasSuffix(title, ".") || strings.HasSuffix(title, ":") || strings.HasSuffix(title, "–") {
		return title + " " + subtitle
	}
	return title + ". " + subtitle
}

// frontMatter reads what the blocks before end, and the first text behind them,
// say of the report.
func (s *splitter) frontMatter(row *record.Report, end, title int) {
	var bodies []string
	var lines strings.Builder
	for i := 0; i < end; i++ {
		b := &s.blocks[i]
		if i == title || b.Kind == layout.Furniture {
			continue
		}
		for _, t := range s.printed(b) {
			lines.WriteString(t + ". ")
			if row.Series == "" {
				row.Series = findSeries(t)
			}
			if row.Series == "" && numberedLine.MatchString(t) {
				row.Series = t
			}
			if cut := strings.LastIndex(t, ", "); cut > 0 && dateLine.MatchString(t[cut+2:]) {
				if row.Published == "" {
					row.Published = t[cut+2:]
				}
				t = t[:cut]
			}
			if organisation(t) && !seriesLine(t) && !label.MatchString(t) {
				bodies = append(bodies, t)
			}
			if row.Published == "" && dateLine.MatchString(t) {
				row.Published = strings.Trim(date.FindString(t), " .")
			}
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
	row.Institutions = without(unique(bodies), row.CommissionedBy)
	if row.Published == "" {
		row.Published = publishedIn(lines.String())
	}
	mark(&row.Evidence, ruleDocument)
	row.NeedsReview = row.Title == ""
}

// printed are the lines of a block as they stand on the page.
func (s *splitter) printed(b *layout.Block) []string {
	var out []string
	for _, l := range strings.FieldsFunc(b.Span.Of(s.doc.Text), func(r rune) bool { return r == '\n' || r == '\r' || r == '\f' }) {
		if l = strings.TrimFunc(l, layout.IsSpace); l != "" {
			out = append(out, l)
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
