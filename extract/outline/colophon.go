package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// A title page and a colophon set in lines and cells what running text says in one
// phrase: Rapport above 2019:14, Utgitt av beside a name, Nr. above F-04/2017.

// bareNumber is the number of a series that stands without its noun.
var bareNumber = regexp.MustCompile(`^(?:(?i:` + classes.AnyOf("number-alone") + `)\.? ?)?(?:\d{4} ?[:/–-] ?\d{1,4}|\d{1,4} ?[/–-] ?\d{4}|\d{1,4}[:/]\d{1,4})$`)

// committee is the number of a report in the series of the government's committees.
var committee = regexp.MustCompile(`^(?i:norges offentlige utredninger|noregs offentlege utgreiingar) (\d{4}: ?\d{1,3})$`)

// parliament opens the number of a paper to or from the Storting, and session is the
// years behind it on a line of their own.
var (
	parliament = regexp.MustCompile(`^` + classes.AnyOf("parliament-paper") + `\b`)
	session    = regexp.MustCompile(`^\(\d{4}[–-]\d{2,4}\)$`)
)

// seriesOf is the series that a line of front matter names, with the line before it
// where that is the noun alone: Rapport, 2019:14. "" where there is none.
func seriesOf(before, t string) string {
	if m := committee.FindStringSubmatch(t); m != nil {
		return "NOU " + m[1]
	}
	if s := findSeries(t); s != "" {
		return s
	}
	if numberedLine.MatchString(t) {
		return t
	}
	if bareNumber.MatchString(t) && len(strings.Fields(before)) <= 2 && upperWord(before) && seriesNoun(before) {
		return before + " " + t
	}
	return ""
}

// seriesNoun reports whether s ends in the noun of a series: Rapport, NIVI-rapport.
func seriesNoun(s string) bool {
	low := strings.ToLower(s)
	return genres[low] || genres[low[strings.LastIndexAny(low, " -")+1:]]
}

// letterCells reads number and date of a letter's head from row i, by the labels of
// the row above it.
func (f *frontReader) letterCells(i int) {
	row := f.row
	if i == 0 || f.blocks[i-1].Kind != layout.Row || !references(&f.blocks[i-1]) {
		return
	}
	for _, c := range f.blocks[i].Cells {
		t := c.Flow.Text
		switch {
		case row.Published == "" && dateLine.MatchString(t):
			row.Published = t
		case row.Series == "" && cellNumber.MatchString(t) && f.numbered(i-1, c):
			row.Series = t
			for j := i - 2; j >= 0; j-- {
				if w := strings.ToLower(f.blocks[j].Flow.Text); isText(f.blocks[j].Kind) && genres[w] {
					row.Series = upperFirst(w) + " " + t
					break
				}
			}
		}
	}
}

// numbered reports whether the label above cell c, in row i, is that of a number of
// the document itself, and not of a file in an archive.
func (f *frontReader) numbered(i int, c layout.Cell) bool {
	at := f.column(c)
	best, low := "", -1
	for _, l := range f.blocks[i].Cells {
		if k := f.column(l); k <= at+2 && k > low {
			best, low = strings.ToLower(strings.TrimRight(l.Flow.Text, ".: ")), k
		}
	}
	return numberLabels[best]
}

// numberLabels stand above the number of a document.
var numberLabels = classes.Set("number-word")

// column is where a cell stands in its line, in letters.
func (f *frontReader) column(c layout.Cell) int {
	at := c.Flow.Source(record.Span{End: len(c.Flow.Text)}).Start
	return len([]rune(f.doc.Text[strings.LastIndexByte(f.doc.Text[:at], '\n')+1 : at]))
}

func upperFirst(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// leadsIn reports whether a line ends in the phrase before a name that stands on the
// next: Commissioned by.
func leadsIn(t string) bool {
	return openPhrase.MatchString(t)
}

var openPhrase = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:` + classes.AnyOf("ordered-by") + `|` + classes.AnyOf("made-participle") + ` (?:av|by)|` + classes.AnyOf("maker-phrase") + `):?$`)

// meeting labels a date on which something else happens.
var meeting = regexp.MustCompile(`(?i)^` + classes.AnyOf("meeting-label"))

// byLine opens the line that names the authors.
var byLine = regexp.MustCompile(`^(?i:av|by) \p{Lu}`)

// crown stands above the name of a ministry.
var crown = classes.Set("crown-line")

// labelOf reports whether a cell is the label of what stands beside it, so that this
// is no name by itself: Fotomontasje, NN.
func labelOf(cell string) bool {
	return !strings.ContainsAny(cell, ":0123456789") && label.MatchString(cell) && !organisation(cell) && len(strings.Fields(cell)) <= 2 && !publisher.MatchString(cell)
}

// publisher labels the body that has the report.
var publisher = regexp.MustCompile(`(?i)^` + classes.AnyOf("publisher-label") + `:?$`)

// signedDate is the date below the preface or at a letter's end, with the day: when
// the report was signed. "" where there is none.
func (f *frontReader) signedDate() string {
	for i := range f.blocks {
		b := &f.blocks[i]
		if b.Kind != layout.Heading && b.Kind != layout.Paragraph || len(b.Flow.Text) > creditRunes {
			continue
		}
		for _, t := range f.printed(b) {
			if signed(t) && datedEnd.MatchString(t) {
				return strings.TrimSpace(t[strings.LastIndex(t, ", ")+2:])
			}
		}
	}
	return ""
}

// auditors drops the municipality beside the body that audits it, which is named for
// its work.
func auditors(bodies []string) []string {
	var kept []string
	found := false
	for _, b := range bodies {
		low := strings.ToLower(b)
		if endsIn(low, municipal) {
			continue
		}
		found = found || strings.Contains(low, "revisjon")
		kept = append(kept, b)
	}
	if !found {
		return bodies
	}
	return kept
}

// municipal are the nouns for a municipality or a county at the end of its name.
var municipal = classes.List("municipal-end")
