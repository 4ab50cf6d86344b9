package outline

import (
	"regexp"
	"strings"

	"funn/extract/layout"
)

// endSource is the label of the line that closes a notice with where to read more.
var endSource = regexp.MustCompile(`^(?i:` + classes.AnyOf("notice-source") + `): +`)

// markNotices makes titles of headings whose sections close with the report that they
// are about: Kilde: Plast i elver. NIVA-rapport 25/2014. Figures have their sources
// too: that two headings in three have one, with no table between, tells notices.
func (f *headFinder) markNotices(hs []head) {
	var found []int
	all := 0
	source := make([]int, len(hs))
	for k := range hs {
		h := &hs[k]
		b := &f.blocks[h.block]
		if h.kind != "" || h.next < 0 || k+1 < len(hs) && h.next == hs[k+1].block || f.blocks[h.next].Kind == layout.Heading || b.Rank.Lead || b.Rank.Inner {
			continue
		}
		all++
		end := len(f.blocks)
		if k+1 < len(hs) {
			end = hs[k+1].block
		}
		if j := f.closingSource(h.block+1, end); j >= 0 && !h.title {
			found, source[k] = append(found, k), j
		}
	}
	if len(found) < 2 || len(found)*3 < all*2 {
		return
	}
	for _, k := range found {
		hs[k].title, hs[k].source = true, source[k]
	}
}

// closingSource is the block in [first, end) that names the source of them all, -1
// where there is none.
func (f *headFinder) closingSource(first, end int) int {
	at := -1
	for i := first; i < end; i++ {
		b := &f.blocks[i]
		switch {
		case b.Kind == layout.Row:
			return -1
		case b.Kind == layout.Caption && !endSource.MatchString(b.Flow.Text):
			return -1
		case (b.Kind == layout.Caption || b.Kind == layout.Paragraph) && endSource.MatchString(b.Flow.Text) && findSeries(b.Flow.Text) != "":
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// seriesSentence is where the part of t begins that names a series, behind the label
// that ends at from: the title of the report may stand before it.
func seriesSentence(t string, from int) int {
	for {
		n := strings.Index(t[from:], ". ")
		if n < 0 || namesSeries(strings.TrimRight(t[from:from+n], ". ")) {
			return from
		}
		from += n + 2
	}
}

// announced marks the headings of a list of contents without pages: two or more in a
// row, each of which stands again further down, over its text.
func (f *headFinder) announced() []bool {
	last := make(map[string]int)
	for i := range f.blocks {
		if f.blocks[i].Kind == layout.Heading {
			last[f.blocks[i].Flow.Text] = i
		}
	}
	again := func(i int) bool {
		return i >= 0 && f.blocks[i].Kind == layout.Heading && last[f.blocks[i].Flow.Text] > i && f.kinds.of(f.blocks[i].Flow.Text) == ""
	}
	out := make([]bool, len(f.blocks))
	for i := range f.blocks {
		if !again(i) {
			continue
		}
		next := f.textAfter(i)
		if next >= 0 && (again(next) || i > 0 && out[i-1]) && f.blocks[next].Kind == layout.Heading {
			out[i] = true
		}
	}
	return out
}
