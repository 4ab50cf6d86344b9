package outline

import (
	"regexp"
	"sort"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// entryReader reads what the entries of a collection say of their reports.
type entryReader struct {
	*reading
	hs []head
}

// describe fills in the row of an entry. headed is whether its first block is a
// heading.
func (e *entryReader) describe(rep *report, headed bool) {
	row := &rep.row
	b := &e.blocks[rep.first]
	head := b.Flow.Text
	row.Title = bareTitle(head)
	by := ruleEntry
	var bodies []string
	switch {
	case !headed:
		if m := named.FindString(head); m != "" {
			row.Title = strings.Trim(m[strings.IndexAny(m, "«“\""):], "«»“”\"")
		}
		by = ruleNamed
	case guillemets.MatchString(head):
		by = ruleTitle
		row.Series, bodies = sourceOf(guillemets.FindStringSubmatch(head)[2])
	default:
		if m := sourced.FindStringSubmatch(head); m != nil && row.Title != head {
			row.Series, bodies = sourceOf(m[2])
			by = ruleTitle
		}
	}
	if row.Series == "" && len(bodies) == 0 {
		if j := e.source(rep.first); j > 0 && headed {
			t := e.blocks[j].Flow.Text
			if m := endSource.FindString(t); m != "" {
				t = strings.TrimRight(t[seriesSentence(t, len(m)):], ". ")
			}
			if !strings.Contains(t, ":") || namesSeries(t) {
				row.Series, bodies = sourceOf(t)
			}
			if by == ruleEntry {
				by = ruleTitle
			}
		}
	}
	if row.Series == "" {
		row.Series = e.labelled(rep)
	}
	first := rep.first
	if headed {
		first++
	}
	text := e.text(first, e.intro(rep), 6000)
	row.CommissionedBy = ordered(text)
	said := makers(text)
	if row.Series == "" && len(bodies) == 0 {
		said = without(said, row.CommissionedBy)
	}
	row.Institutions = unique(append(longest(bodies, said), said...))
	if len(row.Institutions) == 0 && organisation(row.Title) {
		row.Institutions = []string{row.Title}
	}
	mark(&row.Evidence, by)
	row.Published = publishedIn(e.prose(rep.first, rep.end))
}

// source is the block that says where the report with its title in block i came out,
// 0 where none does.
func (e *entryReader) source(i int) int {
	k := sort.Search(len(e.hs), func(k int) bool { return e.hs[k].block >= i })
	if k < len(e.hs) && e.hs[k].block == i {
		return e.hs[k].source
	}
	return 0
}

// intro is the end of an entry's own description: before its first section that
// says what the report found, holds or offers.
func (e *entryReader) intro(rep *report) int {
	k := sort.Search(len(e.hs), func(k int) bool { return e.hs[k].block > rep.first })
	for _, h := range e.hs[k:] {
		if h.block >= rep.end {
			break
		}
		if h.kind != "" && h.kind != record.KindBackground {
			return h.block
		}
	}
	return rep.end
}

// sourceComma cuts a source into its parts.
var sourceComma = regexp.MustCompile(`\s*[,;]\s*|\s+/\s+`)

// sourceAnd joins two bodies.
var sourceAnd = regexp.MustCompile(`\s+(?:og|and|&)\s+`)

// sourceOf reads the brackets behind a title: a body, a series, or both.
func sourceOf(s string) (series string, bodies []string) {
	s = strings.TrimSpace(s)
	if s == "" {
		return "", nil
	}
	if namesSeries(s) && !strings.ContainsAny(s, ",;") {
		series = s
	} else {
		for _, part := range splitSource(s) {
			if namesSeries(part) && series == "" {
				series = part
			} else if !date.MatchString(part) || organisation(part) {
				bodies = append(bodies, part)
			}
		}
	}
	if owner := seriesOwner(series); owner != "" && len(bodies) == 0 {
		bodies = append(bodies, owner)
	}
	return series, unique(bodies)
}

func splitSource(s string) []string {
	var out []string
	for _, part := range sourceComma.Split(s, -1) {
		at := sourceAnd.FindStringIndex(part)
		// Institutt for utdanning og arbeid is one body; what follows «og» in
		// two bodies has a capital of its own.
		if at != nil && upperWord(part[at[1]:]) {
			out = append(out, part[:at[0]], part[at[1]:])
		} else {
			out = append(out, part)
		}
	}
	return out
}

// longest drops a short name where the text gives the long one with it:
// TØI beside Transportøkonomisk institutt (TØI).
func longest(bodies, said []string) []string {
	var out []string
	for _, b := range bodies {
		spelt := false
		for _, s := range said {
			spelt = spelt || strings.Contains(s, "("+b+")")
		}
		if !spelt {
			out = append(out, b)
		}
	}
	return out
}

// labelled is the series that a labelled line right below the title of an entry
// gives, or else the last such line of the entry: Rapport: NIVI-rapport 2012:4. ""
// where none does.
func (e *entryReader) labelled(rep *report) string {
	for i := rep.first + 1; i < min(rep.end, rep.first+8); i++ {
		b := &e.blocks[i]
		if b.Kind != layout.Paragraph || prose(b.Flow.Text) {
			break
		}
		for _, t := range e.printed(b) {
			if colon := strings.Index(t, ": "); colon > 0 && creditLabel.MatchString(t[:colon+1]+" ") {
				if series := findSeries(t[colon+2:]); series != "" {
					return series
				}
			}
		}
	}
	for i := rep.end - 1; i > rep.first; i-- {
		b := &e.blocks[i]
		if b.Kind != layout.Paragraph || !layout.Imprint(b.Flow.Text) {
			continue // the source of a figure is a caption
		}
		_, value, _ := strings.Cut(b.Flow.Text, ": ")
		if series := imprintSeries(value); series != "" {
			return series
		}
	}
	return ""
}

// imprintSeries is the series that the value of an imprint's label gives: with its
// number, or the body and its number of the year alone, NIVI 2012:4.
func imprintSeries(value string) string {
	if series := findSeries(value); series != "" {
		return series
	}
	for _, part := range sourceComma.Split(value, -1) {
		if part = strings.TrimRight(part, ". "); numberedLine.MatchString(part) {
			return part
		}
	}
	return ""
}
