package layout

import (
	"strings"

	"funn/extract/record"
)

// Cut makes a heading of the first n bytes of a paragraph's text and a paragraph
// of the rest. The heading is a RunIn: it stands over its own paragraph only.
func (b *Block) Cut(n int) []Block {
	head, body := *b, *b
	head.Kind, head.RunIn = Heading, true
	head.Flow = b.Flow.Slice(record.Span{End: n - 1})
	body.Flow = b.Flow.Slice(record.Span{Start: n, End: len(b.Flow.Text)})
	head.Span, body.Span = head.Flow.Span(), body.Flow.Span()
	head.Rank.Lead = true
	body.Gap, body.Top = 0, false
	return []Block{head, body}
}

// Mark makes an item of a paragraph: its first n bytes are the marker.
func (b *Block) Mark(n int) Block {
	item := *b
	item.Kind = Item
	item.Marker = strings.TrimRightFunc(b.Flow.Text[:n], IsSpace)
	item.Flow = b.Flow.Slice(record.Span{Start: n, End: len(b.Flow.Text)})
	return item
}
