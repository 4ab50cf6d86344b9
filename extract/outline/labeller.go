package outline

import (
	"strings"

	"funn/extract/layout"
	"funn/extract/record"
)

// labeller tells what blocks say of themselves, once the sections stand.
type labeller struct {
	*reading
	headingOf []int // by block: the section that it is the heading of, -1 where none
	sections  []section
}

// own tells each block what its label or its heading says.
func (l *labeller) own() []Label {
	out := make([]Label, len(l.blocks))
	open := Label{} // of a paragraph, whose list goes on with it
	for i := range l.blocks {
		b := &l.blocks[i]
		if l.letterEnd[i] {
			out[i], open = Label{Kind: record.KindOther}, Label{}
			continue
		}
		switch b.Kind {
		case layout.Item:
			out[i] = open
			if layout.Imprint(b.Flow.Text) {
				out[i] = Label{Kind: record.KindOther}
			}
			if strings.HasSuffix(b.Marker, ":") || strings.HasSuffix(b.Marker, "–") || strings.HasSuffix(b.Marker, "-") {
				if m := counted.FindStringSubmatch(b.Marker + " "); m != nil {
					out[i] = Label{Kind: l.kinds.claimed(m[1])}
				}
			}
		case layout.Paragraph:
			open = l.kinds.read(b.Flow.Text)
			out[i] = open
		case layout.Heading:
			open = Label{}
			if l.headingOf[i] < 0 && (signed(b.Flow.Text) || l.signature(i)) {
				out[i].Kind = record.KindOther
			}
		}
	}
	return out
}

// replied marks in labels the blocks of sections that others answer in.
func (l *labeller) replied(labels []Label) {
	for n := range l.sections {
		sec := &l.sections[n]
		if !reply(fold(sec.row.Heading)) || answers(sec.row.Heading) && !l.audits() {
			continue
		}
		for i := sec.first; i < sec.end && i < len(labels); i++ {
			labels[i] = Label{Kind: record.KindOther, Reply: true}
		}
	}
}
