package claim

import (
	"fmt"
	"strings"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
)

// Confidence by origin: the share of rows that were right on gold, measured as
// docs/accuracy.md tells.
const (
	confidenceHeaded = 0.97
	confidenceCue    = 0.8
)

// Reader finds claims. It keeps nothing between documents and is safe to share.
type Reader struct{ stems *lang.Stemmer }

// New makes a Reader.
func New(stems *lang.Stemmer) *Reader { return &Reader{stems} }

// Input is a document with its layout, outline and sentences.
type Input struct {
	Doc       *record.Document
	Blocks    []layout.Block
	Outline   *outline.Outline
	Sentences [][]record.Span   // by block, of its Flow.Text
	Languages []record.Language // by block
}

// Read finds the findings and recommendations of a document, in its order.
func (r *Reader) Read(in Input) ([]record.Finding, []record.Recommendation) {
	w := &walk{Reader: r, Input: in}
	for i := range in.Blocks {
		w.block(i)
	}
	return w.findings, w.recommendations
}

// walk is the state of reading one document.
type walk struct {
	*Reader
	Input
	tokens          []lang.Token
	findings        []record.Finding
	recommendations []record.Recommendation
	list            list
}

// list is the list being read: what its lead-in makes of its items, and the
// items that sub-items belong to.
type list struct {
	lead    cue // of the lead-in, where it recommends
	leads   bool
	parents []parent
}

// parent is the claim made of an item that may have sub-items.
type parent struct {
	depth                   int
	finding, recommendation string
}

func (w *walk) read(s string) text {
	t, tokens := read(s, w.tokens)
	w.tokens = tokens
	return t
}

func (w *walk) block(i int) {
	b := &w.Blocks[i]
	kind := record.KindOther
	if n := w.Outline.SectionOf[i]; n >= 0 {
		kind = w.Outline.Sections[n].Kind
	}
	switch {
	case kind == record.KindContents || kind == record.KindReferences || kind == record.KindDownloads:
		w.list = list{}
	case b.Kind == layout.Item:
		w.item(i, kind)
	case b.Kind == layout.Paragraph, b.Kind == layout.Heading && w.Outline.HeadingOf[i] < 0:
		w.list = list{}
		w.paragraph(i, kind)
	case b.Kind == layout.Heading || b.Kind == layout.Row:
		w.list = list{}
	}
}

// item makes one row of an item under a heading that says what it is, or whose
// lead-in does; elsewhere its sentences are read for cues.
func (w *walk) item(i int, kind record.SectionKind) {
	b := &w.Blocks[i]
	s := b.Flow.Text
	if strings.TrimSpace(s) == "" {
		return
	}
	t := w.read(s)
	whole := record.Span{End: len(s)}
	p := w.parentOf(b.Depth)
	made := parent{depth: b.Depth}
	style := itemStyle(b)
	switch {
	case guides(&t) || question(s) && kind != record.KindFindings:
		return
	case kind == record.KindRecommendations, w.list.leads && kind != record.KindFindings:
		c, ok := recommendationCue(&t, record.KindRecommendations)
		rule, origin := "anbefaling/punkt", record.OriginSection
		if kind != record.KindRecommendations && kind != record.KindMixed {
			rule, origin = w.list.lead.rule, record.OriginCue
		}
		if !ok {
			c.words = w.list.lead.words
		}
		made.recommendation = w.recommend(i, whole, style, origin, rule, c.words, p.recommendation)
	case kind == record.KindMixed:
		if c, ok := recommendationCue(&t, kind); ok || p.recommendation != "" {
			made.recommendation = w.recommend(i, whole, style, record.OriginSection, "anbefaling/blandet", c.words, p.recommendation)
		} else {
			made.finding = w.find(i, whole, style, record.OriginSection, "funn/blandet", "", p.finding)
		}
	case kind == record.KindFindings:
		made.finding = w.find(i, whole, style, record.OriginSection, "funn/punkt", "", p.finding)
		w.cues(i, kind, false)
	default:
		w.cues(i, kind, true)
	}
	w.list.parents = append(w.list.parents, made)
}

func itemStyle(b *layout.Block) record.Style {
	switch {
	case b.Depth > 0:
		return record.StyleSubBullet
	case b.Marker != "" && (b.Marker[0] == '(' || b.Marker[0] >= '0' && b.Marker[0] <= '9' || strings.HasSuffix(b.Marker, ")")):
		return record.StyleNumbered
	}
	return record.StyleBullet
}

// parentOf drops the items that an item of this depth closes and returns the one
// it stands under.
func (w *walk) parentOf(depth int) parent {
	for k := len(w.list.parents) - 1; k >= 0; k-- {
		if w.list.parents[k].depth < depth {
			w.list.parents = w.list.parents[:k+1]
			return w.list.parents[k]
		}
	}
	w.list.parents = w.list.parents[:0]
	return parent{}
}

// paragraph makes rows of the sentences of a paragraph.
func (w *walk) paragraph(i int, kind record.SectionKind) {
	b := &w.Blocks[i]
	s := b.Flow.Text
	if leads(s) && w.itemFollows(i) {
		w.leadIn(i, kind)
		return
	}
	switch kind {
	case record.KindFindings:
		for _, sp := range group(s, w.claims(i), w.read) {
			w.find(i, sp, record.StyleSentence, record.OriginSection, "funn/setning", "", "")
		}
		w.cues(i, kind, false)
	case record.KindRecommendations, record.KindMixed:
		for _, sp := range group(s, w.claims(i), w.read) {
			t := w.read(sp.Of(s))
			c, ok := recommendationCue(&t, kind)
			switch {
			case ok || kind == record.KindRecommendations && (lang.Imperative(t.raw) || lang.Infinitive(t.raw) || !lang.HasFiniteVerb(t.raw)):
				w.recommend(i, sp, record.StyleSentence, record.OriginSection, "anbefaling/setning", c.words, "")
			case kind == record.KindMixed:
				w.find(i, sp, record.StyleSentence, record.OriginSection, "funn/setning", "", "")
			}
		}
	default:
		w.cues(i, kind, true)
	}
}

// itemFollows reports whether the next block of text is an item.
func (w *walk) itemFollows(i int) bool {
	for j := i + 1; j < len(w.Blocks); j++ {
		switch w.Blocks[j].Kind {
		case layout.Item:
			return true
		case layout.Furniture, layout.Link, layout.Footnote:
		default:
			return false
		}
	}
	return false
}

// leadIn remembers what a lead-in makes of its items. Its own earlier sentences
// are read as prose.
func (w *walk) leadIn(i int, kind record.SectionKind) {
	s := w.Blocks[i].Flow.Text
	sentences := w.Sentences[i]
	if len(sentences) == 0 {
		return
	}
	last := w.read(sentences[len(sentences)-1].Of(s))
	for _, sp := range sentences[:len(sentences)-1] {
		t := w.read(sp.Of(s))
		if c, ok := recommendationCue(&t, kind); ok {
			w.recommend(i, sp, record.StyleSentence, record.OriginCue, c.rule, c.words, "")
		}
	}
	weighs := kind
	if kind == record.KindOther {
		weighs = record.KindConclusion // a list of what somebody should do says so in its lead-in
	}
	if c, ok := recommendationCue(&last, weighs); ok {
		w.list.lead, w.list.leads = c, true
	}
}

// claims are the sentences of block i that claim something.
func (w *walk) claims(i int) []record.Span {
	s := w.Blocks[i].Flow.Text
	var out []record.Span
	for _, sp := range w.Sentences[i] {
		t := w.read(sp.Of(s))
		if question(t.raw) || leads(t.raw) || guides(&t) {
			continue
		}
		out = append(out, sp)
	}
	return out
}

// cues reads the sentences of block i for wording alone.
func (w *walk) cues(i int, kind record.SectionKind, findings bool) {
	s := w.Blocks[i].Flow.Text
	for _, sp := range w.Sentences[i] {
		t := w.read(sp.Of(s))
		if guides(&t) {
			continue
		}
		style := record.StyleSentence
		if c, ok := recommendationCue(&t, kind); ok {
			w.recommend(i, sp, style, record.OriginCue, c.rule, c.words, "")
			continue
		}
		if !findings || kind == record.KindMethod || kind == record.KindAppendix || kind == record.KindRecommendations {
			continue
		}
		if c, ok := findingCue(&t); ok {
			w.find(i, sp, style, record.OriginCue, c.rule, c.words, "")
		}
	}
}

// claim fills in what findings and recommendations share.
func (w *walk) claim(i int, sp record.Span, style record.Style, origin record.Origin, rule, words string) record.Claim {
	b := &w.Blocks[i]
	c := record.Claim{Style: style, Origin: origin, Cue: words, Speaker: record.SpeakerAuthors, Language: w.Languages[i]}
	c.Text = strings.TrimSpace(sp.Of(b.Flow.Text))
	c.Span = b.Flow.Source(sp)
	c.Rule = rule
	c.Confidence = confidenceHeaded
	if origin == record.OriginCue {
		c.Confidence, c.NeedsReview = confidenceCue, true
	}
	c.Stems = w.stems.ContentStems(nil, c.Text, c.Language)
	if r := w.Outline.ReportOf[i]; r >= 0 {
		c.ReportID = w.Outline.Reports[r].ID
	}
	if n := w.Outline.SectionOf[i]; n >= 0 {
		c.SectionID = w.Outline.Sections[n].ID
		c.HeadingPath = w.Outline.Path(n)
	}
	return c
}

func (w *walk) find(i int, sp record.Span, style record.Style, origin record.Origin, rule, words, parent string) string {
	c := w.claim(i, sp, style, origin, rule, words)
	c.Ordinal = int32(len(w.findings) + 1)
	c.ID = fmt.Sprintf("%s/f%03d", short(w.Doc.ID), c.Ordinal)
	c.ParentID = parent
	w.findings = append(w.findings, record.Finding{Claim: c})
	return c.ID
}

func (w *walk) recommend(i int, sp record.Span, style record.Style, origin record.Origin, rule, words, parent string) string {
	c := w.claim(i, sp, style, origin, rule, words)
	c.Ordinal = int32(len(w.recommendations) + 1)
	c.ID = fmt.Sprintf("%s/a%03d", short(w.Doc.ID), c.Ordinal)
	c.ParentID = parent
	t := w.read(c.Text)
	r := record.Recommendation{Claim: c, Addressee: addresseeOf(&t), Polarity: polarityOf(&t)}
	r.Modality, r.Strength = modalityOf(&t)
	if r.Strength == record.StrengthImplicit && w.list.leads {
		lead := w.read(w.list.lead.words)
		r.Modality, r.Strength = modalityOf(&lead)
	}
	w.recommendations = append(w.recommendations, r)
	return c.ID
}

func short(id string) string { return id[:min(16, len(id))] }
