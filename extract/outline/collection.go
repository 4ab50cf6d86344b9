package outline

import (
	"regexp"
	"sort"
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// isCollection reports whether the document gathers several reports: titles with
// their source in brackets, a series of titles in guillemets, or several lists of
// downloads. A heading in quotation marks alone may be a quotation, and sections
// numbered within sections are those of one report.
func isCollection(blocks []layout.Block, hs []head) bool {
	downloads, sources, nested := 0, false, 0
	sourced, quoted := make(map[string]bool), make(map[string]bool)
	for _, h := range hs {
		t := blocks[h.block].Flow.Text
		switch {
		case h.kind == record.KindReferences:
			sources = true
		case h.kind != "":
			sources = false
		}
		if strings.Contains(blocks[h.block].Number, ".") {
			nested++
		}
		if h.kind == record.KindDownloads {
			downloads++
		}
		if !h.title || sources || h.next < 0 {
			continue
		}
		if h.source > 0 || strings.HasSuffix(strings.TrimRight(t, "."), ")") {
			sourced[t] = true
		} else {
			quoted[t] = true
		}
	}
	switch {
	case nested >= 3:
		return len(sourced) >= 4
	case len(sourced) > 0:
		return len(sourced)+len(quoted) >= 2 || downloads >= 2
	}
	return downloads >= 3 || len(quoted) >= 3
}

// role is what a heading of a collection opens.
type role uint8

const (
	sectionRole role = iota
	chapterRole
	groupRole // a heading over entries inside a chapter
	entryRole
)

// splitCollection drafts a collection: its chapters, its entries and their sections.
func splitCollection(r *reading, hs []head, d *draft) {
	at := make(map[int]int, len(hs))
	for k, h := range hs {
		at[h.block] = k
	}
	c := collection{blocks: r.blocks, hs: hs, out: d, apart: apart(r.blocks, hs), entry: -1}
	c.top = c.chaptersOpenPages()
	for i := range r.blocks {
		d.closeRunIn(i)
		if k, ok := at[i]; ok {
			c.heading(k)
		} else if c.after && r.blocks[i].Kind == layout.Paragraph && named.MatchString(r.blocks[i].Flow.Text) {
			c.openEntry(i, -1)
		}
		d.reportOf[i] = c.entry
		c.body(i)
	}
	d.closeReports()
	e := entryReader{r, hs}
	for k := range d.reports {
		rep := &d.reports[k]
		e.describe(rep, d.headingOf[rep.first] >= 0)
		for i := rep.first; i < rep.end; i++ {
			d.reportOf[i] = k
		}
	}
}

// named opens an entry that has no title line: Heftet «…» beskriver …
var named = regexp.MustCompile(`^\p{Lu}\p{Ll}+(?:en|et|a|n) [«“"][^»”"]{6,}[»”"]`)

// collection is the state of cutting one.
type collection struct {
	blocks   []layout.Block
	hs       []head
	out      *draft
	apart    func(int) bool
	chapter  string
	top      bool // the chapters open pages
	chapters int
	direct   bool // the heading before opened a chapter, with no text since
	entry    int
	after    bool // behind the downloads of an entry: the entry has ended
	level    int  // of the section last opened that is no Lead or Inner
}

func (c *collection) heading(k int) {
	h := c.hs[k]
	if k > 0 && c.hs[k-1].source == h.block {
		return // the source of the title above it
	}
	b := &c.blocks[h.block]
	r := c.role(k)
	if r == entryRole && c.chapters == 0 && c.entry >= 0 {
		c.chapter = ""
	}
	switch r {
	case chapterRole, groupRole:
		if r == chapterRole {
			c.chapters++
			c.chapter = b.Flow.Text
			c.out.closeTo(h.block, 0)
		} else {
			c.out.closeTo(h.block, 1)
		}
		c.out.closeReport(h.block)
		c.entry, c.direct, c.after = -1, true, false
		n := c.out.open(h.block, 0, record.KindOther, h.block, -1)
		mark(&c.out.sections[n].row.Evidence, ruleChapter)
	case entryRole:
		c.openEntry(h.block, h.block)
	default:
		level := 2
		if c.entry < 0 {
			level = 1
		}
		if b.Rank.Inner && c.level >= level || h.kind == "" && b.Rank.Lead && c.level >= level {
			level = c.level + 1
		} else if h.kind == "" && c.underContainer(k) {
			level = c.level + 1
		} else {
			c.level = level
		}
		c.out.open(h.block, level, h.kind, h.block, c.entry)
		if h.until > 0 {
			c.out.runIn = runIn{h.until, level}
		}
		c.direct = false
		c.after = h.kind == record.KindDownloads
	}
}

// underContainer reports whether the heading before k has a known kind and no
// text of its own: then k stands under it.
func (c *collection) underContainer(k int) bool {
	return k > 0 && c.hs[k-1].kind != "" && c.hs[k-1].next == c.hs[k].block && c.level > 0
}

func (c *collection) role(k int) role {
	h := c.hs[k]
	b := &c.blocks[h.block]
	over := -1 // the heading that follows with nothing between
	if k+1 < len(c.hs) && c.hs[k+1].block == h.next {
		over = k + 1
	}
	switch {
	case h.title:
		return entryRole
	case h.kind != "" || b.Rank.Lead || b.Rank.Inner:
		return sectionRole
	case over >= 0 && c.hs[over].title:
		return c.chapterOrGroup(h.block)
	case over >= 0 && b.Top && h.block > 0 && c.hs[over].kind == "" && !c.blocks[c.hs[over].block].Rank.Lead:
		return c.chapterOrGroup(h.block)
	case !c.direct && !c.after && !c.apart(h.block):
		return sectionRole
	case over >= 0 && c.hs[over].kind == "" && !c.blocks[c.hs[over].block].Rank.Lead && !c.blocks[c.hs[over].block].Rank.Inner && !c.direct:
		return c.chapterOrGroup(h.block)
	}
	return entryRole
}

// chaptersOpenPages reports whether headings that stand over titles, but for
// that at the document's start, open pages.
func (c *collection) chaptersOpenPages() bool {
	tops, rest := 0, 0
	for k, h := range c.hs[:max(0, len(c.hs)-1)] {
		b := &c.blocks[h.block]
		next := c.hs[k+1]
		if h.kind != "" || h.title || b.Rank.Lead || b.Rank.Inner || next.block != h.next || h.block == 0 || next.kind != "" {
			continue
		}
		if c.opensPage(h.block) {
			tops++
		} else {
			rest++
		}
	}
	return tops > rest
}

// chapterOrGroup tells a chapter from a heading that groups entries within one:
// where chapters open pages, a group stands in the middle of one.
func (c *collection) chapterOrGroup(i int) role {
	if c.chapters > 0 && c.top && !c.opensPage(i) {
		return groupRole
	}
	return chapterRole
}

// opensPage reports whether block i is the first of its page: by the page break,
// or by a page number between it and the text before.
func (c *collection) opensPage(i int) bool {
	return c.blocks[i].Top || i > 0 && c.blocks[i-1].Kind == layout.Furniture
}

func (c *collection) openEntry(i, heading int) {
	c.out.closeReport(i)
	c.entry = len(c.out.reports)
	c.out.reports = append(c.out.reports, report{first: i, end: len(c.blocks)})
	c.out.reports[c.entry].row.Chapter = c.chapter
	n := c.out.open(i, 1, record.KindBackground, heading, c.entry)
	mark(&c.out.sections[n].row.Evidence, ruleEntry)
	c.level, c.direct, c.after = 1, false, false
}

// body reads a block inside an entry: a download label ends the entry as a
// heading over downloads does.
func (c *collection) body(i int) {
	if c.entry < 0 {
		return
	}
	b := &c.blocks[i]
	if b.Kind == layout.Heading || b.Kind == layout.Item || b.Kind == layout.Paragraph || b.Kind == layout.Link {
		if d, ok := downloadOf(b); ok {
			row := &c.out.reports[c.entry].row
			row.Downloads = append(row.Downloads, d)
			c.after = true
		}
	}
}

// apart tells which headings are set further apart than those over the sections
// of an entry: by a larger face, by more room above, or by opening a page where
// titles do.
func apart(blocks []layout.Block, hs []head) func(int) bool {
	var gaps []int
	var sizes []float64
	top := false
	for _, h := range hs {
		b := &blocks[h.block]
		if h.kind != "" && h.kind != record.KindDownloads {
			gaps = append(gaps, b.Gap)
			sizes = append(sizes, float64(b.Rank.Size))
		}
		top = top || h.title && b.Top && h.block > 0
	}
	gap, size := 0, 0.0
	if len(gaps) > 0 {
		sort.Ints(gaps)
		sort.Float64s(sizes)
		gap, size = gaps[len(gaps)/2], sizes[len(sizes)/2]
	}
	return func(i int) bool {
		b := &blocks[i]
		if size > 0 {
			return float64(b.Rank.Size) > size*1.05
		}
		return b.Gap > gap || top && b.Top
	}
}
