package extract

import (
	"cmp"
	"slices"

	"funn/extract/claim"
	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/extract/rule"
)

// Explanation is what became of one passage: a sentence, an item, a heading,
// sentences that make one claim together, or a row of a table.
type Explanation struct {
	Text            string
	Language        record.Language
	Page            int    // 1-based; 0 for a text without a document
	Heading         string // that it stands under, "" for none
	Place           rule.Place
	Traces          []rule.Trace // rules that matched it; one that fired and has no Why is what it was read by
	WhyNot          *rule.Trace  // of the rule asked for
	Note            string       // why no rule was asked, or what became of it beside its rows
	Findings        []record.Finding
	Recommendations []record.Recommendation
	Percentages     []record.Percentage // in a Surface of Text
	Amounts         []record.Amount     // likewise
}

// Explain tells of the passages of a document, or of one page of it where page is
// not 0, what Extract makes of them. Each row that Extract makes stands in one
// explanation.
func (x *Extractor) Explain(doc *record.Document, page int, whyNot *rule.Rule) []Explanation {
	in := x.lay(doc)
	return x.explain(&in, page, whyNot)
}

// ExplainText tells the same of a text as if it were a paragraph of a section of
// kind k. Where l is undetermined the text tells its language.
func (x *Extractor) ExplainText(text string, l record.Language, k record.SectionKind, whyNot *rule.Rule) []Explanation {
	if l == record.Undetermined || l == "" {
		l = lang.Guess(text)
	}
	doc := &record.Document{Text: text, Pages: []record.Page{{Span: record.Span{End: len(text)}}}}
	none := []int{-1}
	in := laid{
		doc: doc, blocks: []layout.Block{layout.Verbatim(text)}, language: l, languages: []record.Language{l},
		outline: outline.Outline{ReportOf: none, SectionOf: none, HeadingOf: none, Labels: []outline.Label{{Kind: k}}},
	}
	in.sentences = blockSentences(in.blocks, in.languages)
	out := x.explain(&in, 0, whyNot)
	for i := range out {
		out[i].Page = 0
	}
	return out
}

// explain reads a document with a tracer, and tells what it was told.
func (x *Extractor) explain(in *laid, page int, whyNot *rule.Rule) []Explanation {
	t := tracer{claims: claim.Trace{WhyNot: whyNot}}
	set := x.read(in, &t)
	t.order()
	e := explainer{in: in, places: claim.NewPlaces(&in.outline), seen: map[int]bool{}}
	for i := range t.claims.Passages {
		e.passage(&t.claims.Passages[i], whyNot, &set)
	}
	e.rows(t.percentages)
	e.rows(t.amounts)
	e.order()
	for i, f := range t.percentages {
		p := set.Percentages[i]
		p.Surface = f.surface
		to := e.of(f)
		to.Percentages = append(to.Percentages, p)
	}
	for i, f := range t.amounts {
		a := set.Amounts[i]
		a.Surface = f.surface
		to := e.of(f)
		to.Amounts = append(to.Amounts, a)
	}
	var out []Explanation
	for i := range e.told {
		if page == 0 || e.told[i].Page == page {
			out = append(out, e.told[i].Explanation)
		}
	}
	return out
}

// explainer gathers explanations.
type explainer struct {
	in     *laid
	places *claim.Places
	told   []explained
	seen   map[int]bool // blocks that something is told of
}

// explained is an explanation and the part of a block that it is of.
type explained struct {
	Explanation
	block int
	span  record.Span
}

// add begins the explanation of span sp of block i.
func (e *explainer) add(i int, sp record.Span, p rule.Place) *Explanation {
	b := &e.in.blocks[i]
	ex := explained{block: i, span: sp, Explanation: Explanation{
		Text: sp.Of(b.Flow.Text), Language: e.in.languages[i], Page: e.in.doc.PageOf(b.Flow.Source(sp).Start), Place: p,
	}}
	if n := e.in.outline.SectionOf[i]; n >= 0 {
		ex.Heading = e.in.outline.Sections[n].Heading
	}
	e.told = append(e.told, ex)
	e.seen[i] = true
	return &e.told[len(e.told)-1].Explanation
}

// passage tells of a passage that was read for claims.
func (e *explainer) passage(p *claim.Passage, whyNot *rule.Rule, set *record.Set) {
	ex := e.add(p.Block, p.Span, p.Place)
	ex.Traces, ex.WhyNot, ex.Note = p.Rules, p.WhyNot, p.Note
	for i := range ex.Traces {
		if ex.Traces[i].Rule == whyNot {
			ex.WhyNot = &ex.Traces[i]
		}
	}
	for _, r := range p.Rows {
		switch r.Kind {
		case rule.Finding:
			ex.Findings = append(ex.Findings, set.Findings[r.Number-1])
		case rule.Recommendation:
			ex.Recommendations = append(ex.Recommendations, set.Recommendations[r.Number-1])
		}
	}
}

// rows tells of the rows of tables that numbers stand in: they are read for nothing
// else.
func (e *explainer) rows(list []found) {
	for _, f := range list {
		if b := &e.in.blocks[f.block]; b.Kind == layout.Row && !e.seen[f.block] {
			e.add(f.block, record.Span{End: len(b.Flow.Text)}, e.places.Of(f.block))
		}
	}
}

// order puts the explanations in the order of the text, what holds another before it.
func (e *explainer) order() {
	slices.SortStableFunc(e.told, func(a, b explained) int {
		return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
}

// of is the shortest passage that holds f.
func (e *explainer) of(f found) *Explanation {
	i, _ := slices.BinarySearchFunc(e.told, f.block, func(x explained, block int) int { return cmp.Compare(x.block, block) })
	best, first := (*explained)(nil), &e.told[i]
	for ; i < len(e.told) && e.told[i].block == f.block && e.told[i].span.Start <= f.at; i++ {
		if x := &e.told[i]; f.at < x.span.End && (best == nil || x.span.Len() <= best.span.Len()) {
			best = x
		}
	}
	if best == nil {
		best = first
	}
	return &best.Explanation
}
