package extract

import (
	"funn/extract/claim"
	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/extract/relation"
	"funn/extract/rule"
)

// Explanation is what became of one sentence.
type Explanation struct {
	Text        string
	Language    record.Language
	Page        int    // 1-based; 0 for a sentence without a document
	Heading     string // that it stands under, "" for none
	Place       rule.Place
	Traces      []rule.Trace        // rules that matched it, fired or stopped
	WhyNot      *rule.Trace         // of the rule asked for
	Percentages []record.Percentage // spans are of Text
	Amounts     []record.Amount
}

// ExplainText explains the sentences of a text as if it stood in a place.
func (x *Extractor) ExplainText(text string, l record.Language, p rule.Place, whyNot *rule.Rule) []Explanation {
	if l == record.Undetermined || l == "" {
		l = lang.Guess(text)
	}
	e := explainer{x: x, match: x.rules.Matcher(), whyNot: whyNot}
	for n, sp := range lang.Sentences([]lang.Passage{{Text: text, Language: l}})[0] {
		e.sentence(sp.Of(text), l, p, n)
	}
	return e.out
}

// Explain explains the sentences of a document, or of one page of it where page
// is not 0. Rules are tried where the sentence stands; what the headings and
// lists above it make of it is in the rows of Extract.
func (x *Extractor) Explain(doc *record.Document, page int, whyNot *rule.Rule) []Explanation {
	blocks := x.splitter.Expand(layout.Blocks(doc))
	out := x.splitter.Split(doc, blocks)
	languages := blockLanguages(blocks, &out, documentLanguage(blocks))
	sentences := blockSentences(blocks, languages)
	e := explainer{x: x, match: x.rules.Matcher(), whyNot: whyNot}
	places, offices := claim.NewPlaces(&out), x.claims.Offices(&out, blocks)
	report := -1
	for i := range blocks {
		if r := out.ReportOf[i]; r >= 0 && r != report {
			report = r
			e.match.SetAuthors(out.Reports[r].Institutions, offices)
		}
		if !sentential(blocks[i].Kind) {
			continue
		}
		e.before.enter(&blocks[i], out.SectionOf[i], out.ReportOf[i])
		for n, sp := range sentences[i] {
			at := doc.PageOf(blocks[i].Flow.Source(sp).Start)
			if page != 0 && at != page {
				e.remember(sp.Of(blocks[i].Flow.Text), languages[i])
				continue
			}
			e.sentence(sp.Of(blocks[i].Flow.Text), languages[i], placeOf(&blocks[i], &out, places, i), n)
			last := &e.out[len(e.out)-1]
			last.Page = at
			if n := out.SectionOf[i]; n >= 0 {
				last.Heading = out.Sections[n].Heading
			}
		}
	}
	return e.out
}

func placeOf(b *layout.Block, out *outline.Outline, places *claim.Places, i int) rule.Place {
	p := places.Of(i)
	switch b.Kind {
	case layout.Item:
		p.Form = rule.Item
	case layout.Heading:
		if out.HeadingOf[i] >= 0 {
			p.Form = rule.Heading
		}
	}
	return p
}

// explainer gathers explanations.
type explainer struct {
	x      *Extractor
	match  *rule.Matcher
	whyNot *rule.Rule
	result relation.Result
	before context
	out    []Explanation
}

// sentence explains s, the n-th of its block.
func (e *explainer) sentence(s string, l record.Language, p rule.Place, n int) {
	ex := Explanation{Text: s, Language: l, Place: p}
	e.match.Read(s, l)
	ex.Traces = e.match.Explain(p)
	if e.whyNot != nil {
		t := e.match.WhyNot(e.whyNot, p)
		ex.WhyNot = &t
	}
	e.result.Reset()
	e.x.parser.Parse(&e.result, e.before.of(s, l, n))
	for _, q := range e.result.Percentages {
		q.Surface = q.Span.Of(s)
		ex.Percentages = append(ex.Percentages, q)
	}
	for _, q := range e.result.Amounts {
		q.Surface = q.Span.Of(s)
		ex.Amounts = append(ex.Amounts, q)
	}
	e.remember(s, l)
	e.out = append(e.out, ex)
}

// remember keeps what the sentences behind s may lean on.
func (e *explainer) remember(s string, l record.Language) {
	e.before.add(s)
	e.before.ask(e.x.parser, &e.result, s, l)
}
