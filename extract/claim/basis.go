package claim

import (
	"strings"

	"funn/extract/record"
)

// base is where a recommendation was made: what came before it may be what it
// answers.
type base struct {
	block    int
	findings int // made before it
}

// base ties recommendations to the findings that the text ties them to: that
// hold them, that stand right before a word of conclusion in the same report, or
// that bear the same number.
func (w *walk) base() {
	numbered := make(map[numberKey]string)
	for i := range w.findings {
		f := &w.findings[i].Claim
		if n := w.numberOf(f); n != "" {
			numbered[numberKey{f.ReportID, n}] = f.ID
		}
	}
	for i := range w.recommendations {
		r := &w.recommendations[i]
		w.hold(r, w.bases[i])
		t := w.read(r.Text)
		if len(r.BasedOn) == 0 && concludes(&t) {
			w.before(r, w.bases[i])
		}
		if n := w.numberOf(&r.Claim); n != "" && len(r.BasedOn) == 0 {
			if id := numbered[numberKey{r.ReportID, n}]; id != "" {
				r.BasedOn = []string{id}
			}
		}
	}
}

type numberKey struct{ report, number string }

// hold names the findings that the words of r stand in.
func (w *walk) hold(r *record.Recommendation, b base) {
	for k := b.findings - 1; k >= 0 && k >= b.findings-reach; k-- {
		if f := &w.findings[k].Claim; f.Span.Contains(r.Span) {
			r.BasedOn = []string{f.ID}
			return
		}
	}
}

// reach is how many findings before a recommendation are looked at: a finding
// that it stands in or answers is near.
const reach = 8

// before names the last finding before r in the same section.
func (w *walk) before(r *record.Recommendation, b base) {
	for k := b.findings - 1; k >= 0 && k >= b.findings-reach; k-- {
		f := &w.findings[k].Claim
		if f.SectionID == r.SectionID && f.ReportID == r.ReportID && f.Span.End <= r.Span.Start {
			r.BasedOn = []string{f.ID}
			return
		}
	}
}

// conclusions are the words by which a sentence follows from the one before it.
// Closed classes of nb, nn and en.
var conclusions = wordSet("conclusion-adverb")

// grounds are phrases that do the same at the head of a sentence.
var grounds = phrases("ground-phrase")

// concludes reports whether t says that it follows from what stands before it.
func concludes(t *text) bool {
	for i, w := range t.words {
		if conclusions[w] && !t.quote[i] {
			return true
		}
	}
	for _, g := range grounds {
		if _, ok := t.follows(0, g); ok {
			return true
		}
	}
	return false
}

// numberOf is the number that the label of a claim gives it, which is the marker of
// an item or opens the text.
func (w *walk) numberOf(c *record.Claim) string {
	if n := labelled(w.markers[c.ID]); n != "" {
		return n
	}
	return labelled(c.Text)
}

// label keeps the marker of the item that the claim id was made of, where it is a
// label.
func (w *walk) label(id string, i int) {
	m := w.Blocks[i].Marker
	if labelled(m) == "" {
		return
	}
	if w.markers == nil {
		w.markers = make(map[string]string)
	}
	w.markers[id] = m
}

// labelled is the number of a text that opens with its kind: Funn 3, Anbefaling
// 3; "" where it does not.
func labelled(s string) string {
	word, rest, _ := strings.Cut(s, " ")
	if !claimLabels[strings.ToLower(word)] {
		return ""
	}
	number, _, _ := strings.Cut(rest, " ")
	number = strings.TrimRight(number, ":.–-")
	if number == "" || strings.Trim(number, "0123456789.") != "" {
		return ""
	}
	return number
}

// claimLabels open a claim that bears a number.
var claimLabels = wordSet("claim-label")
