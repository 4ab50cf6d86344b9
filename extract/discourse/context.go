// Package discourse keeps what a paragraph, a list or a report has established when a
// sentence is read: the sentences before it, what introduces its list, and whom the survey
// of the report asked.
package discourse

import (
	"strings"

	"funn/extract/layout"
	"funn/extract/quantity"
	"funn/extract/record"
	"funn/extract/relation"
)

// remembered is how many sentences a sentence may lean on.
const remembered = 4

// Context is what has been said before a sentence in its paragraph or list. A
// heading, a new section and a new paragraph begin it anew; the items of a list go on
// with one another and with what introduces them.
type Context struct {
	sentences []string // the nearest last
	lead      string   // the sentence that introduces the list
	section   int
	kind      layout.Kind

	asked   string // who the survey of the report went to, "" where none is known or two are
	told    int    // section that says so
	report  int
	several bool // surveys of other people
}

// Enter begins block b of section n of a report.
func (c *Context) Enter(b *layout.Block, n, report int) {
	if report != c.report || c.several && n != c.section {
		c.asked, c.several = "", c.several && report == c.report
	}
	c.report = report
	if b.Kind != layout.Item || n != c.section || c.kind != layout.Item && c.kind != layout.Paragraph {
		c.sentences, c.lead = c.sentences[:0], ""
	} else if c.kind == layout.Paragraph {
		if k := len(c.sentences); k > 0 && strings.HasSuffix(strings.TrimSpace(c.sentences[k-1]), ":") {
			c.lead = c.sentences[k-1]
		}
		c.sentences = c.sentences[:0]
	}
	c.section, c.kind = n, b.Kind
}

// Of is sentence s, the n-th of its block, with what it may lean on.
func (c *Context) Of(s string, l record.Language, n int) quantity.Passage {
	p := quantity.Passage{Text: s, Language: l, Lead: c.lead, Asked: c.asked}
	if k := len(c.sentences); k > 0 {
		p.Previous, p.Earlier = c.sentences[k-1], c.sentences[:k-1]
		p.Apart = n == 0
	}
	return p
}

// Add remembers sentence s.
func (c *Context) Add(s string) {
	if len(c.sentences) == remembered {
		copy(c.sentences, c.sentences[1:])
		c.sentences = c.sentences[:remembered-1]
	}
	c.sentences = append(c.sentences, s)
}

// Ask remembers who sentence s says that a survey went to.
func (c *Context) Ask(p *relation.Parser, r *relation.Result, s string, l record.Language) {
	if who := p.Respondents(r, s, l); who != "" {
		c.several = c.several || c.asked != "" && c.asked != who && c.told != c.section
		c.asked, c.told = who, c.section
	}
}
