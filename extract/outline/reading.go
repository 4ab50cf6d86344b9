package outline

import (
	"strings"
	"sync"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/record"
)

// reading is a document as its blocks give it, and what can be asked of it before
// anything is known of its headings. It is not written once it is made.
type reading struct {
	doc       *record.Document
	blocks    []layout.Block
	kinds     *kinds
	letterEnd []bool      // by block: it stands behind the closing of a letter
	audits    func() bool // somebody is audited in it
}

func newReading(doc *record.Document, blocks []layout.Block, k *kinds) *reading {
	r := &reading{doc: doc, blocks: blocks, kinds: k, audits: sync.OnceValue(func() bool { return audits(blocks) })}
	r.letterEnd = r.letterEnds()
	return r
}

// textAfter is the next block that is text, -1 where none.
func (r *reading) textAfter(i int) int {
	for j := i + 1; j < len(r.blocks); j++ {
		if isText(r.blocks[j].Kind) {
			return j
		}
	}
	return -1
}

// textBefore is the block of text before i, -1 where none.
func (r *reading) textBefore(i int) int {
	for j := i - 1; j >= 0; j-- {
		if isText(r.blocks[j].Kind) {
			return j
		}
	}
	return -1
}

// printed are the lines of a block as they stand on the page.
func (r *reading) printed(b *layout.Block) []string {
	var out []string
	for _, l := range strings.FieldsFunc(b.Span.Of(r.doc.Text), func(r rune) bool { return r == '\n' || r == '\r' || r == '\f' }) {
		for c := range strings.SplitSeq(strings.ReplaceAll(l, " | ", layout.CellGap), layout.CellGap) {
			if c = strings.TrimFunc(c, layout.IsSpace); c != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

// lineBelow is the line below line k of block i, of which printed are the lines, with
// no room between. "" where there is none.
func (r *reading) lineBelow(i, k int, printed []string) string {
	if k+1 < len(printed) {
		return printed[k+1]
	}
	if i+1 < len(r.blocks) && r.blocks[i+1].Gap == 0 && r.blocks[i+1].Page == r.blocks[i].Page {
		if next := r.printed(&r.blocks[i+1]); len(next) > 0 {
			return next[0]
		}
	}
	return ""
}

// celled reports whether a line of a block has several cells.
func (r *reading) celled(b *layout.Block) bool {
	for l := range strings.Lines(b.Span.Of(r.doc.Text)) {
		if strings.Contains(strings.TrimFunc(l, layout.IsSpace), layout.CellGap) {
			return b.Number == "" && b.Rank.Size == 0
		}
	}
	return false
}

// span covers the text of blocks [first, end).
func (r *reading) span(first, end int) record.Span {
	out := record.Span{}
	for i := first; i < end; i++ {
		b := &r.blocks[i]
		if b.Kind == layout.Furniture {
			continue
		}
		if out.Empty() {
			out = b.Span
		} else {
			out = out.Cover(b.Span)
		}
	}
	return out
}

func (r *reading) language(first, end int) record.Language {
	var e lang.Evidence
	for i := first; i < end; i++ {
		if isText(r.blocks[i].Kind) {
			e.Add(r.blocks[i].Flow.Text)
		}
	}
	return e.Language()
}

// prose joins the paragraphs of blocks [first, end).
func (r *reading) prose(first, end int) string {
	var b strings.Builder
	for i := first; i < end; i++ {
		if r.blocks[i].Kind == layout.Paragraph {
			b.WriteString(r.blocks[i].Flow.Text + " ")
		}
	}
	return b.String()
}

// text joins the prose of blocks [first, end), at most limit bytes.
func (r *reading) text(first, end, limit int) string {
	var b strings.Builder
	for i := first; i < end && b.Len() < limit; i++ {
		if k := r.blocks[i].Kind; k == layout.Paragraph || k == layout.Item {
			if t := r.blocks[i].Flow.Text; t != "" {
				b.WriteString(t)
				if !strings.HasSuffix(t, ".") {
					b.WriteByte('.')
				}
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}
