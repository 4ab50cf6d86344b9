package outline

import (
	"funn/extract/layout"
	"funn/extract/record"
)

// Splitter finds reports and sections. It is built once from the embedded
// lexicons and safe to share.
type Splitter struct{ kinds *kinds }

// New reads the lexicons.
func New() (*Splitter, error) {
	k, err := loadKinds()
	if err != nil {
		return nil, err
	}
	return &Splitter{k}, nil
}

// Expand cuts run-in headings off their paragraphs: «Funn: Kommunen mangler …»
// becomes a heading and a paragraph. Paragraphs that count their kind, «Tilråding
// 2: …», become items. It is to be called before Split.
func (x *Splitter) Expand(blocks []layout.Block) []layout.Block {
	var out []layout.Block
	for i := range blocks {
		b := &blocks[i]
		n, mark := 0, 0
		switch {
		case b.Kind == layout.Paragraph:
			if n = x.kinds.runIn(b.Flow.Text); n == 0 {
				mark = x.kinds.item(b.Flow.Text)
			}
		case b.Kind == layout.Heading && b.Level == 0:
			if mark = x.kinds.item(b.Flow.Text); mark > 0 && !x.listed(blocks, out, i) {
				mark = 0
			}
		}
		if n == 0 && mark == 0 {
			if out != nil {
				out = append(out, *b)
			}
			continue
		}
		if out == nil {
			out = append(make([]layout.Block, 0, len(blocks)+8), blocks[:i]...)
		}
		if mark > 0 {
			out = append(out, b.Mark(mark))
			continue
		}
		out = append(out, b.Cut(n)...)
	}
	if out == nil {
		return blocks
	}
	return out
}

// listed reports whether a counted label that is set like a heading, Anbefaling 2:
// Felles logg, is one of a list: it goes on a list of such items, or the next of
// them stands right below it.
func (x *Splitter) listed(blocks, out []layout.Block, i int) bool {
	if k := len(out) - 1; k >= 0 && out[k].Kind == layout.Item && counted.MatchString(out[k].Marker+" ") {
		return true
	}
	return i+1 < len(blocks) && (blocks[i+1].Kind == layout.Heading || blocks[i+1].Kind == layout.Paragraph) && x.kinds.item(blocks[i+1].Flow.Text) > 0
}

// Outline is the reports and sections of a document, in order, and where each
// block belongs.
type Outline struct {
	Reports   []record.Report
	Sections  []record.Section
	ReportOf  []int   // by block: index into Reports, -1 where none
	SectionOf []int   // by block: index into Sections, -1 where none
	HeadingOf []int   // by block: the section that the block is the heading of, -1 where none
	Labels    []Label // by block

	parents []int // by section: index into Sections, -1 at the top
}

// Path is the headings from the top of the tree down to section i.
func (o *Outline) Path(i int) []string {
	var out []string
	for i >= 0 {
		s := &o.Sections[i]
		if s.Heading != "" {
			out = append([]string{s.Heading}, out...)
		}
		i = o.parents[i]
	}
	return out
}

// Split reads the outline of doc from its blocks.
func (x *Splitter) Split(doc *record.Document, blocks []layout.Block) Outline {
	r := newReading(doc, blocks, x.kinds)
	hs := (&headFinder{r}).find()
	d := newDraft(blocks)
	if isCollection(blocks, hs) {
		splitCollection(r, hs, d)
	} else {
		splitReport(r, hs, d)
	}
	(&linker{d, make([]*linked, len(d.reports))}).assign()
	return d.outline(r)
}
