package claim

import (
	"fmt"
	"strings"

	"funn/extract/record"
	"funn/extract/rule"
)

// claim fills in what findings and recommendations share.
func (w *walk) claim(i int, sp record.Span, style record.Style, origin record.Origin, c cue) record.Claim {
	out := record.Claim{Style: style, Origin: origin, Cue: c.words, Speaker: record.SpeakerAuthors, Language: w.Languages[i]}
	if c.rule != nil {
		out.Speaker = c.rule.Speaker
	}
	out.Rule = c.id
	var measured bool
	out.Confidence, measured = w.rules.Confidence(c.id)
	out.NeedsReview = !measured || out.Confidence < w.options.ReviewBelow || out.Speaker != record.SpeakerAuthors
	w.place(&out, i, sp)
	if r := w.Outline.ReportOf[i]; r >= 0 {
		out.ReportID = w.Outline.Reports[r].ID
	}
	if n := w.Outline.SectionOf[i]; n >= 0 {
		out.SectionID = w.Outline.Sections[n].ID
		out.HeadingPath = w.Outline.Path(n)
	}
	return out
}

// place makes span sp of block i the text of c.
func (w *walk) place(c *record.Claim, i int, sp record.Span) {
	flow := &w.Blocks[i].Flow
	c.Text = strings.TrimSpace(sp.Of(flow.Text))
	c.Span = flow.Source(sp)
	c.Stems = w.stems.ContentStems(nil, c.Text, c.Language)
}

// extend adds a sentence of block i to the finding before it.
func (w *walk) extend(n, i int, sp record.Span) {
	f := &w.findings[n].Claim
	flow := &w.Blocks[i].Flow
	f.Text += " " + strings.TrimSpace(sp.Of(flow.Text))
	f.Span = f.Span.Cover(flow.Source(sp))
	f.Stems = w.stems.ContentStems(f.Stems, sp.Of(flow.Text), f.Language)
}

func (w *walk) find(i int, sp record.Span, style record.Style, origin record.Origin, c cue, parent string) string {
	f := record.Finding{Claim: w.claim(i, sp, style, origin, c)}
	f.Ordinal = int32(len(w.findings) + 1)
	f.ID = fmt.Sprintf("%s/f%03d", short(w.Doc.ID), f.Ordinal)
	f.ParentID = parent
	w.findings = append(w.findings, f)
	w.label(f.ID, i)
	w.made(rule.Finding, i, sp, len(w.findings))
	return f.ID
}

func (w *walk) recommend(i int, sp record.Span, style record.Style, origin record.Origin, c cue, parent string) string {
	r := record.Recommendation{Claim: w.claim(i, sp, style, origin, c)}
	r.Ordinal = int32(len(w.recommendations) + 1)
	r.ID = fmt.Sprintf("%s/a%03d", short(w.Doc.ID), r.Ordinal)
	r.ParentID = parent
	w.label(r.ID, i)
	t := w.read(r.Text)
	r.Addressee, r.Polarity = w.lexicon.addresseeOf(&t), polarityOf(&t)
	r.Modality, r.Strength = w.lexicon.modalityOf(&t)
	if r.Strength == record.StrengthImplicit && w.list.leads {
		lead := w.read(w.list.lead.words)
		r.Modality, r.Strength = w.lexicon.modalityOf(&lead)
	}
	if c.rule != nil && c.rule.Strength != "" && !w.list.leads {
		r.Strength = c.rule.Strength
	}
	w.recommendations = append(w.recommendations, r)
	w.bases = append(w.bases, base{block: i, findings: len(w.findings)})
	w.made(rule.Recommendation, i, sp, len(w.recommendations))
	return r.ID
}

func short(id string) string { return id[:min(16, len(id))] }
