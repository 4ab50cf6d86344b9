package outline

import (
	"strings"

	"funn/extract/lang"
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
	s := &splitter{doc: doc, blocks: blocks, kinds: x.kinds}
	s.reportOf = fill(len(blocks), -1)
	s.sectionOf = fill(len(blocks), -1)
	s.headingOf = fill(len(blocks), -1)
	s.hs = s.heads()
	if s.isCollection() {
		s.splitCollection()
	} else {
		s.splitReport()
	}
	s.assignLinks()
	return s.finish()
}

type splitter struct {
	doc    *record.Document
	blocks []layout.Block
	kinds  *kinds
	hs     []head

	path  []int // the open sections, from the top down
	runIn runIn

	audited int // 1 where somebody is audited, -1 where nobody is, 0 while unknown

	reports                        []report
	sections                       []section
	reportOf, sectionOf, headingOf []int
}

// report is a report and the blocks it holds: [first, end).
type report struct {
	row        record.Report
	first, end int
}

// section is a section and the blocks it holds without its subsections' own.
type section struct {
	row        record.Section
	first, end int // blocks, subsections included
	parent     int
	report     int
}

func fill(n, v int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// open starts a section at block i. heading is -1 for a section without one.
func (s *splitter) open(i, level int, kind record.SectionKind, heading, rep int) int {
	n := len(s.sections)
	sec := section{first: i, end: len(s.blocks), parent: -1, report: rep}
	sec.row.Level = int32(level)
	sec.row.Kind = kind
	by := ruleHeading
	if heading >= 0 {
		b := &s.blocks[heading]
		sec.row.Heading = b.Flow.Text
		sec.row.Number = b.Number
		s.headingOf[heading] = n
		if b.Rank.Lead || b.Rank.Inner {
			by = ruleLead
		}
	}
	mark(&sec.row.Evidence, by)
	s.closeTo(i, level)
	if k := len(s.path) - 1; k >= 0 {
		sec.parent = s.path[k]
	}
	if kind == "" {
		sec.row.Kind = record.KindOther
		if sec.parent >= 0 && s.sections[sec.parent].row.Level > 0 {
			sec.row.Kind = s.sections[sec.parent].row.Kind
		}
	}
	s.sections = append(s.sections, sec)
	s.path = append(s.path, n)
	return n
}

// runIn is the open run-in section: where it ends and its level.
type runIn struct{ until, level int }

// closeRunIn ends the run-in section if it ends at block i or before.
func (s *splitter) closeRunIn(i int) {
	if s.runIn.until > 0 && s.runIn.until <= i {
		s.closeTo(s.runIn.until, s.runIn.level)
		s.runIn = runIn{}
	}
}

// closeTo ends the open sections of this level and deeper at block i.
func (s *splitter) closeTo(i, level int) {
	for k := len(s.path) - 1; k >= 0 && int(s.sections[s.path[k]].row.Level) >= level; k-- {
		s.sections[s.path[k]].end = i
		s.path = s.path[:k]
	}
}

// finish numbers everything and ties blocks, sections and reports together.
func (s *splitter) finish() Outline {
	s.spread()
	out := Outline{ReportOf: s.reportOf, SectionOf: s.sectionOf, HeadingOf: s.headingOf, Labels: s.labels()}
	s.replied(out.Labels)
	for r := range s.reports {
		rep := &s.reports[r]
		rep.row.ID = s.doc.RowID("r", r+1)
		rep.row.ReportID = rep.row.ID
		rep.row.Ordinal = int32(r + 1)
		rep.row.Span = s.span(rep.first, rep.end)
		rep.row.Language = s.language(rep.first, rep.end)
	}
	for n := range s.sections {
		sec := &s.sections[n]
		sec.row.ID = s.doc.RowID("s", n+1)
		sec.row.SectionID = sec.row.ID
		sec.row.Ordinal = int32(n + 1)
		sec.row.Span = s.span(sec.first, sec.end)
		sec.row.Language = s.language(sec.first, sec.end)
		if sec.parent >= 0 {
			sec.row.ParentID = s.sections[sec.parent].row.ID
		}
		if sec.report >= 0 {
			sec.row.ReportID = s.reports[sec.report].row.ID
		}
		out.Sections = append(out.Sections, sec.row)
		out.parents = append(out.parents, sec.parent)
	}
	for r := range s.reports {
		rep := &s.reports[r]
		if n := s.sectionOf[rep.first]; n >= 0 {
			rep.row.SectionID = s.sections[n].row.ID
		}
		out.Reports = append(out.Reports, rep.row)
	}
	return out
}

// spread tells each block which section it stands in: the deepest that is open.
func (s *splitter) spread() {
	var open []int
	n := 0
	for i := range s.blocks {
		for k := len(open) - 1; k >= 0 && s.sections[open[k]].end <= i; k-- {
			open = open[:k]
		}
		for n < len(s.sections) && s.sections[n].first == i {
			open = append(open, n)
			n++
		}
		if k := len(open) - 1; k >= 0 {
			s.sectionOf[i] = open[k]
		}
	}
}

// span covers the text of blocks [first, end).
func (s *splitter) span(first, end int) record.Span {
	out := record.Span{}
	for i := first; i < end; i++ {
		b := &s.blocks[i]
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

func (s *splitter) language(first, end int) record.Language {
	var e lang.Evidence
	for i := first; i < end; i++ {
		if isText(s.blocks[i].Kind) {
			e.Add(s.blocks[i].Flow.Text)
		}
	}
	return e.Language()
}

// prose joins the paragraphs of blocks [first, end).
func (s *splitter) prose(first, end int) string {
	var b strings.Builder
	for i := first; i < end; i++ {
		if s.blocks[i].Kind == layout.Paragraph {
			b.WriteString(s.blocks[i].Flow.Text + " ")
		}
	}
	return b.String()
}

// text joins the prose of blocks [first, end), at most limit bytes.
func (s *splitter) text(first, end, limit int) string {
	var b strings.Builder
	for i := first; i < end && b.Len() < limit; i++ {
		if k := s.blocks[i].Kind; k == layout.Paragraph || k == layout.Item {
			if t := s.blocks[i].Flow.Text; t != "" {
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
