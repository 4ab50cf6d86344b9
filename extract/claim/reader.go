package claim

import (
	"strings"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/extract/rule"
)

// Reader finds claims. It keeps nothing between documents and is safe to share.
type Reader struct {
	stems   *lang.Stemmer
	rules   *rule.Set
	options Options
	lexicon lexicon
}

// New makes a Reader that goes by rules.
func New(stems *lang.Stemmer, rules *rule.Set, o Options) *Reader {
	return &Reader{stems, rules, o, newLexicon(rules)}
}

// Input is a document with its layout, outline and sentences.
type Input struct {
	Doc       *record.Document
	Blocks    []layout.Block
	Outline   *outline.Outline
	Sentences [][]record.Span   // by block, of its Flow.Text
	Languages []record.Language // by block
	Trace     *Trace            // told of all that is read, nil for none
}

// Read finds the findings and recommendations of a document, in its order.
func (r *Reader) Read(in Input) ([]record.Finding, []record.Recommendation) {
	w := &walk{
		Reader: r, Input: in, match: r.rules.Matcher(), report: -1, summary: -1, section: -1,
		places: NewPlaces(in.Outline), offices: r.Offices(in.Outline, in.Blocks),
	}
	for i := range in.Blocks {
		w.block(i)
	}
	w.base()
	return w.findings, w.recommendations
}

// walk is the state of reading one document.
type walk struct {
	*Reader
	Input
	match           *rule.Matcher
	places          *Places
	offices         []string
	report          int // whose authors the matcher knows
	summary         int // the last summary of which a paragraph was read
	tokens          []lang.Token
	language        record.Language // of the block at hand
	bases           []base          // by recommendation
	findings        []record.Finding
	recommendations []record.Recommendation
	list            list
	markers         map[string]string // by claim: the label of the item it was made of
	section         int
	closing         bool // the section sums up, by how it opens
	advice          cue  // of the last recommendation of the section, none if id is ""
	since           int  // sentences read since

	here spot   // the passage at hand
	why  string // why the block at hand is not read, for the trace
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
	t, tokens := read(s, w.language, w.tokens)
	w.tokens = tokens
	return t
}

func (w *walk) block(i int) {
	b := &w.Blocks[i]
	p := w.places.Of(i)
	w.language, w.why = w.Languages[i], "it claims nothing"
	if n := w.Outline.SectionOf[i]; n != w.section {
		w.section, w.advice, w.closing = n, cue{}, false
		w.closing = p.Kind == record.KindOther && !p.Notice && !p.Ingress && w.closes(i)
	}
	if w.closing && p.Kind == record.KindOther {
		p.Kind = record.KindConclusion
	}
	if r := w.Outline.ReportOf[i]; r >= 0 && r != w.report {
		w.report = r
		names := w.Outline.Reports[r].Institutions
		w.match.SetAuthors(names, w.heads(w.offices, names))
	}
	switch {
	case w.Outline.Labels[i].Reply && !w.options.ThirdParty: // what others answer
		w.list, w.why = list{}, "others answer here: --third-party reads it"
	case p.Kind == record.KindContents || p.Kind == record.KindReferences || p.Kind == record.KindDownloads:
		w.list, w.why = list{}, "its section lists, and claims nothing"
	case b.Kind == layout.Item:
		p.Form = rule.Item
		w.item(i, p)
	case b.Kind == layout.Paragraph, b.Kind == layout.Heading && w.Outline.HeadingOf[i] < 0:
		w.list = list{}
		w.paragraph(i, p)
	case b.Kind == layout.Heading:
		w.list = list{}
		p.Form = rule.Heading
		w.heading(i, p)
	case b.Kind == layout.Row:
		w.list = list{}
	default:
		w.why = "a note or caption is read for numbers only"
	}
	w.rest(i, p)
}

// heading makes a row of a heading that is a claim.
func (w *walk) heading(i int, p rule.Place) {
	whole := record.Span{End: len(w.Blocks[i].Flow.Text)}
	t := w.sentence(i, whole)
	if p.Ingress || guides(&t) {
		w.pass(&t, p, "a heading that names or points claims nothing")
		return
	}
	if c, ok := w.cue(rule.Finding, &t, p); ok {
		w.find(i, whole, record.StyleHeading, record.OriginCue, c, "")
	}
	// Shorter ones name their section: Dette anbefaler vi.
	if len(t.words) < minHeading || !lang.HasFiniteVerb(t.raw) {
		return
	}
	if c, ok := w.cue(rule.Recommendation, &t, p); ok {
		w.recommend(i, whole, record.StyleHeading, record.OriginCue, c, "")
	}
}

// minHeading is the length, in words, of the shortest heading that recommends.
const minHeading = 5

// item makes one row of an item under a heading that says what it is, or whose
// lead-in does; elsewhere its sentences are read for cues.
func (w *walk) item(i int, p rule.Place) {
	b := &w.Blocks[i]
	s := b.Flow.Text
	whole := record.Span{End: len(s)}
	t := w.sentence(i, whole)
	if len(t.words) == 0 {
		return // signs claim nothing
	}
	up := w.parentOf(b.Depth)
	made := parent{depth: b.Depth}
	style := itemStyle(b)
	switch {
	case guides(&t) || question(s) && (p.Kind != record.KindFindings || len(w.Sentences[i]) == 1):
		w.pass(&t, p, "it asks, or tells where something stands")
		return
	case leads(s) && !lang.HasFiniteVerb(s) && !w.deeper(i):
		w.pass(&t, p, "it is a caption")
		return
	case w.list.leads && !headed(p.Kind) && len(t.words) > 0 && w.lexicon.asks.Has(t.words[0], t.language):
		w.pass(&t, p, "it is what somebody should look into")
		return
	case p.Kind == record.KindRecommendations, w.list.leads && p.Kind != record.KindFindings:
		under := p
		under.Kind, under.Ingress = record.KindRecommendations, false
		c, ok := w.cue(rule.Recommendation, &t, under)
		if !ok {
			c.words = w.list.lead.words
		}
		origin := record.OriginSection
		if headed(p.Kind) {
			c.id, c.rule = "anbefaling/punkt", nil
		} else {
			c.id, c.rule = w.list.lead.id, w.list.lead.rule
			origin = record.OriginCue
			w.note(p, "what leads into its list recommends it")
		}
		made.recommendation = w.recommend(i, whole, style, origin, c, up.recommendation)
	case p.Kind == record.KindMixed:
		if c, ok := w.cue(rule.Recommendation, &t, p); ok || up.recommendation != "" {
			c.id, c.rule = "anbefaling/blandet", nil
			made.recommendation = w.recommend(i, whole, style, record.OriginSection, c, up.recommendation)
		} else {
			made.finding = w.find(i, whole, style, record.OriginSection, cue{id: "funn/blandet"}, up.finding)
		}
	case p.Kind == record.KindFindings:
		made.finding = w.find(i, whole, style, record.OriginSection, cue{id: "funn/punkt"}, up.finding)
		w.cues(i, w.Sentences[i], p, false)
	default:
		w.cues(i, w.Sentences[i], p, true)
	}
	w.list.parents = append(w.list.parents, made)
}

func itemStyle(b *layout.Block) record.Style {
	switch {
	case b.Depth > 0:
		return record.StyleSubBullet
	case b.Marker != "" && (b.Marker[0] == '(' || b.Marker[0] >= '0' && b.Marker[0] <= '9' || strings.HasSuffix(b.Marker, ")") || len(b.Marker) > 4 && strings.ContainsAny(b.Marker, "123456789")):
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
func (w *walk) paragraph(i int, p rule.Place) {
	s := w.Blocks[i].Flow.Text
	if foot(s) {
		w.why = "it is the foot of a page or letter"
		return
	}
	if leads(s) && w.itemFollows(i) {
		w.leadIn(i, p)
		return
	}
	switch p.Kind {
	case record.KindFindings:
		for _, sp := range w.group(s, w.claims(i, p)) {
			w.find(i, sp, record.StyleSentence, record.OriginSection, cue{id: "funn/setning"}, "")
		}
		w.cues(i, w.Sentences[i], p, false)
	case record.KindRecommendations, record.KindMixed:
		w.advising(i, p)
	default:
		w.cues(i, w.Sentences[i], p, true)
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

// deeper reports whether item i has sub-items.
func (w *walk) deeper(i int) bool {
	return i+1 < len(w.Blocks) && w.Blocks[i+1].Kind == layout.Item && w.Blocks[i+1].Depth > w.Blocks[i].Depth
}

// leadIn remembers what a lead-in makes of its items. Its own earlier sentences
// are read as prose.
func (w *walk) leadIn(i int, p rule.Place) {
	sentences := w.Sentences[i]
	if len(sentences) == 0 {
		return
	}
	w.cues(i, sentences[:len(sentences)-1], p, false)
	last := w.sentence(i, sentences[len(sentences)-1])
	c, ok := w.cue(rule.Recommendation, &last, p)
	if !ok && p.Kind == record.KindOther && !p.Ingress && w.lexicon.addresseeOf(&last) != "" {
		p.Kind = record.KindConclusion // a list of what somebody should do says so in its lead-in
		c, ok = w.cue(rule.Recommendation, &last, p)
	}
	if ok {
		w.list.lead, w.list.leads = c, true
		w.note(p, "it makes recommendations of the items that follow")
	}
}

// claims are the sentences of block i that claim something.
func (w *walk) claims(i int, p rule.Place) []record.Span {
	var out []record.Span
	for _, sp := range w.Sentences[i] {
		t := w.sentence(i, sp)
		if len(t.words) == 0 || question(t.raw) || leads(t.raw) || guides(&t) || w.lexicon.nothing(&t) || t.quotes() {
			w.pass(&t, p, "it asks, quotes, leads into something or tells where it stands")
			continue
		}
		out = append(out, sp)
	}
	return out
}

// cues reads sentences of block i for wording alone.
func (w *walk) cues(i int, sentences []record.Span, p rule.Place, findings bool) {
	opening := w.opening(i, p)
	open := -1 // the finding that the sentence before made, -1 for none
	for _, sp := range sentences {
		t := w.sentence(i, sp)
		if guides(&t) || w.lexicon.nothing(&t) {
			w.pass(&t, p, "it tells where something stands, or that there is nothing")
			open = -1
			continue
		}
		c, ok := w.cue(rule.Recommendation, &t, p)
		if !ok {
			c, ok = w.goesOn(&t, p)
		}
		if w.advised(c, ok); ok {
			w.recommend(i, sp, record.StyleSentence, record.OriginCue, c, "")
			open = -1
			continue
		}
		if !findings {
			continue
		}
		if open >= 0 && w.lexicon.dependent(&t) {
			w.note(p, "it goes on with the finding before it")
			w.extend(open, i, sp)
			continue
		}
		open = -1
		p.Opening = opening
		if c, ok := w.cue(rule.Finding, &t, p); ok {
			opening = false
			w.find(i, sp, record.StyleSentence, record.OriginCue, c, "")
			open = len(w.findings) - 1
		}
	}
}

// opening reports whether block i is the first paragraph of a summary: it tells
// what the report is about before it tells what was found.
func (w *walk) opening(i int, p rule.Place) bool {
	n := w.Outline.SectionOf[i]
	if p.Kind != record.KindSummary || n < 0 || n == w.summary || w.Blocks[i].Kind != layout.Paragraph {
		return false
	}
	w.summary = n
	return n == 0 || w.Outline.Sections[n-1].Kind != record.KindSummary // a part of the same summary
}
