package outline

import (
	"regexp"
	"strings"
	"unicode"

	"funn/extract/layout"
)

// assignLinks gives each link to the report it belongs to. A link that a dump
// puts at a page's foot may stand inside the next entry: among the reports that
// have text on its page or end just before it, the one whose title the address
// spells wins; without a match, the report the link stands in.
func (s *splitter) assignLinks() {
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.Kind != layout.Link {
			continue
		}
		home := s.reportOf[i]
		if home < 0 {
			continue
		}
		best, score := home, 0.0
		for r := max(0, home-2); r <= min(home+1, len(s.reports)-1); r++ {
			if r > home && s.blocks[s.reports[r].first].Page != b.Page {
				continue
			}
			title := s.reports[r].row.Title
			for _, d := range s.reports[r].row.Downloads {
				title += " " + d.Label
			}
			if v := spelled(b.Flow.Text, title); v > score+.05 || v == score && r == home {
				best, score = r, v
			}
		}
		if score < .3 {
			best = home
		}
		row := &s.reports[best].row
		url := strings.Trim(webAddress.FindString(b.Flow.Text), "<>")
		if url == "" {
			continue
		}
		if n := len(url); n > 0 && url[n-1] == '.' {
			url = url[:n-1]
		}
		known := false
		for _, u := range row.URLs {
			known = known || u == url
		}
		if !known {
			row.URLs = append(row.URLs, url)
		}
	}
}

// webAddress is an address within a line.
var webAddress = regexp.MustCompile(`(?:https?://|www\.)\S+`)

// spelled is the share of the address's last path's words that the title has.
func spelled(url, title string) float64 {
	url = strings.TrimSuffix(strings.TrimRight(url, "/."), ".pdf")
	slug := words(url[strings.LastIndexByte(url, '/')+1:])
	if len(slug) < 2 {
		return 0
	}
	has := make(map[string]bool)
	for _, w := range words(title) {
		has[w] = true
	}
	n := 0
	for _, w := range slug {
		if has[w] {
			n++
		}
	}
	return float64(n) / float64(len(slug))
}

// latin spells the letters that addresses leave out.
var latin = strings.NewReplacer("æ", "a", "ae", "a", "ø", "o", "oe", "o", "å", "a", "aa", "a", "é", "e", "ö", "o", "ä", "a", "ü", "u")

func words(s string) []string {
	return strings.FieldsFunc(latin.Replace(strings.ToLower(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
