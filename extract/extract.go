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

// Extractor reads documents. It is built once from the embedded word lists, holds
// nothing of a document afterwards, and is safe to share between goroutines.
type Extractor struct {
	splitter *outline.Splitter
	parser   *relation.Parser
	rules    *rule.Set
	claims   *claim.Reader
}

// Options tune an Extractor.
type Options struct {
	Rules []rule.File // after those of the program; a rule of the same id replaces one before it
	Claim claim.Options
}

// New builds an Extractor by the rules of the program. An error names the file
// and line of a lexicon.
func New() (*Extractor, error) { return NewWith(Options{Claim: claim.DefaultOptions()}) }

// NewWith builds an Extractor by the rules of the program and those of o. An
// error that is rule.Faults names the places in rule files.
func NewWith(o Options) (*Extractor, error) {
	splitter, err := outline.New()
	if err != nil {
		return nil, err
	}
	parser, err := relation.New()
	if err != nil {
		return nil, err
	}
	stems := lang.NewStemmer()
	rules, err := rule.New(stems, append(rule.Builtin(), o.Rules...)...)
	if err != nil {
		return nil, err
	}
	return &Extractor{splitter, parser, rules, claim.New(stems, rules, o.Claim)}, nil
}

// Rules is the set of rules that x goes by.
func (x *Extractor) Rules() *rule.Set { return x.rules }

// Extract reads doc. It never fails: odd text gives rows in need of review, or
// none. The rows of each table come in the order of the text.
func (x *Extractor) Extract(doc *record.Document) record.Set {
	in := x.lay(doc)
	return x.read(&in, nil)
}

// laid is a document in its parts, ready to be read.
type laid struct {
	doc       *record.Document
	blocks    []layout.Block
	outline   outline.Outline
	language  record.Language
	languages []record.Language // by block
	sentences [][]record.Span   // by block
}

// lay finds the parts of doc.
func (x *Extractor) lay(doc *record.Document) laid {
	blocks := x.splitter.Expand(layout.Blocks(doc))
	in := laid{doc: doc, blocks: blocks, outline: x.splitter.Split(doc, blocks), language: documentLanguage(blocks)}
	in.languages = blockLanguages(blocks, &in.outline, in.language)
	in.sentences = blockSentences(blocks, in.languages)
	return in
}

// read makes the rows. It is the one walk over a document: t is told of it where
// somebody asks why, and is nil elsewhere.
func (x *Extractor) read(in *laid, t *tracer) record.Set {
	set := record.Set{Document: in.doc, Title: in.doc.Title, Language: in.language}
	set.Reports, set.Sections = in.outline.Reports, in.outline.Sections
	if set.Title == "" && len(set.Reports) == 1 {
		set.Title = set.Reports[0].Title
	}
	claims := claim.Input{
		Doc: in.doc, Blocks: in.blocks, Outline: &in.outline, Sentences: in.sentences, Languages: in.languages,
	}
	if t != nil {
		claims.Trace = &t.claims
	}
	set.Findings, set.Recommendations = x.claims.Read(claims)
	q := quantities{parser: x.parser, set: &set, blocks: in.blocks, outline: &in.outline, languages: in.languages, trace: t}
	q.result.Trace = t != nil
	for i := range in.blocks {
		q.read(i, in.sentences[i])
	}
	q.finish()
	flagUnreadable(&set)
	return set
}

func documentLanguage(blocks []layout.Block) record.Language {
	var e lang.Evidence
	for i := range blocks {
		if k := blocks[i].Kind; k != layout.Furniture && k != layout.Link && k != layout.Contents {
			e.Add(blocks[i].Flow.Text)
		}
	}
	return e.Language()
}

// blockLanguages is the language of the section that holds each block, or of the
// document where the section is too short to tell.
func blockLanguages(blocks []layout.Block, out *outline.Outline, doc record.Language) []record.Language {
	languages := make([]record.Language, len(blocks))
	for i := range blocks {
		languages[i] = doc
		if n := out.SectionOf[i]; n >= 0 && out.Sections[n].Language != record.Undetermined {
			languages[i] = out.Sections[n].Language
		}
	}
	return languages
}

// blockSentences cuts the running text of every block, all in one call: the
// English splitter costs by the call.
func blockSentences(blocks []layout.Block, languages []record.Language) [][]record.Span {
	passages := make([]lang.Passage, len(blocks))
	for i := range blocks {
		passages[i].Language = languages[i]
		if sentential(blocks[i].Kind) {
			passages[i].Text = blocks[i].Flow.Text
		}
	}
	return lang.Sentences(passages)
}

// sentential reports whether blocks of kind k hold sentences of the text.
func sentential(k layout.Kind) bool {
	switch k {
	case layout.Furniture, layout.Contents, layout.Link, layout.Row:
		return false
	}
	return true
}
