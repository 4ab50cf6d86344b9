package extract

import (
	"strings"

	"funn/extract/layout"
	"funn/extract/quantity"
	"funn/extract/record"
)

// remembered is how many sentences a sentence may lean on.
const remembered = 4

// context is what has been said before a sentence in its paragraph or list. A
// heading, a new section and a new paragraph begin it anew; the items of a list go on
// with one another and with what introduces them.
type context struct {
	sentences []string // the nearest last
	lead      string   // the sentence that introduces the list
	section   int
	kind      layout.Kind
}

// enter begins block b of section n.
func (c *context) enter(b *layout.Block, n int) {
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

// of is sentence s, the n-th of its block, with what it may lean on.
func (c *context) of(s string, l record.Language, n int) quantity.Passage {
	p := quantity.Passage{Text: s, Language: l, Lead: c.lead}
	if k := len(c.sentences); k > 0 {
		p.Previous, p.Earlier = c.sentences[k-1], c.sentences[:k-1]
		p.Apart = n == 0
	}
	return p
}

// add remembers sentence s.
func (c *context) add(s string) {
	if len(c.sentences) == remembered {
		copy(c.sentences, c.sentences[1:])
		c.sentences = c.sentences[:remembered-1]
	}
	c.sentences = append(c.sentences, s)
}
