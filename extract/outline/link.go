package outline

import (
	"regexp"
	"strings"
	"unicode"

	"funn/extract/layout"
	"funn/extract/record"
)

// linker gives links to reports.
type linker struct {
	*draft
	near []*linked // by report, nil until asked for
}

// assign gives each link to the report it belongs to. A link that a dump
// puts at a page's foot may stand inside the next entry: among the reports that
// have text on its page or end just before it, the one whose title the address
// spells wins; without a match, the report the link stands in.
func (l *linker) assign() {
	for i := range l.blocks {
		b := &l.blocks[i]
		home := l.reportOf[i]
		if home >= 0 && (b.Kind == layout.Paragraph || b.Kind == layout.Item) {
			l.written(b.Flow.Text, home)
		}
		if b.Kind != layout.Link || home < 0 {
			continue
		}
		best, score := home, 0.0
		for r := max(0, home-2); r <= min(home+1, len(l.reports)-1); r++ {
			if r > home && l.blocks[l.reports[r].first].Page != b.Page {
				continue
			}
			if l.near[r] == nil {
				l.near[r] = newLinked(&l.reports[r].row)
			}
			if v := spelled(b.Flow.Text, l.near[r].words); v > score+.05 || v == score && r == home {
				best, score = r, v
			}
		}
		if score < .3 {
			best = home
		}
		url := strings.TrimSuffix(strings.Trim(webAddress.FindString(b.Flow.Text), "<>"), ".")
		if row := &l.reports[best].row; url != "" && !l.near[best].urls[url] {
			l.near[best].urls[url] = true
			row.URLs = append(row.URLs, url)
		}
	}
}

// written adds the links that Markdown writes in running text to report r.
func (l *linker) written(t string, r int) {
	if !strings.Contains(t, "](http") {
		return
	}
	if l.near[r] == nil {
		l.near[r] = newLinked(&l.reports[r].row)
	}
	for _, m := range markdownLink.FindAllStringSubmatch(t, -1) {
		if url := m[1]; !l.near[r].urls[url] {
			l.near[r].urls[url] = true
			l.reports[r].row.URLs = append(l.reports[r].row.URLs, url)
		}
	}
}

// markdownLink is a link as Markdown writes it: [text](address).
var markdownLink = regexp.MustCompile(`\[[^\[\]]+\]\((https?://[^\s()]+)\)`)

// linked is what tells the links of a report.
type linked struct {
	words map[string]bool // of its title and downloads
	urls  map[string]bool // found so far
}

func newLinked(row *record.Report) *linked {
	l := linked{make(map[string]bool), make(map[string]bool)}
	l.add(row.Title)
	for _, d := range row.Downloads {
		l.add(d.Label)
	}
	return &l
}

func (l *linked) add(s string) {
	for _, w := range words(s) {
		l.words[w] = true
	}
}

// webAddress is an address within a line.
var webAddress = regexp.MustCompile(`(?:https?://|www\.)\S+`)

// spelled is the share of the words in the address's last path that title has.
func spelled(url string, title map[string]bool) float64 {
	url = strings.TrimSuffix(strings.TrimRight(url, "/."), ".pdf")
	slug := words(url[strings.LastIndexByte(url, '/')+1:])
	if len(slug) < 2 {
		return 0
	}
	n := 0
	for _, w := range slug {
		if title[w] {
			n++
		}
	}
	return float64(n) / float64(len(slug))
}

// latin spells the letters that addresses leave out.
var latin = func() *strings.Replacer {
	var pairs []string
	for letter, plain := range classes.Map("address-letter") {
		pairs = append(pairs, letter, plain)
	}
	return strings.NewReplacer(pairs...)
}()

func words(s string) []string {
	return strings.FieldsFunc(latin.Replace(strings.ToLower(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
