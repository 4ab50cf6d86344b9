package claim

import (
	"slices"
	"strings"
	"unicode/utf8"

	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/extract/rule"
)

// Places tells where the blocks of a document stand, as rules see it.
type Places struct {
	outline *outline.Outline
	told    []bool // by report: a section of it says by its heading that it finds, recommends or sums up
}

// frontBlocks bounds the front matter, in blocks.
const frontBlocks = 12

// NewPlaces reads the places of an outline.
func NewPlaces(o *outline.Outline) *Places {
	p := &Places{outline: o, told: make([]bool, len(o.Reports))}
	for i, r := range o.ReportOf {
		if n := o.SectionOf[i]; r >= 0 && n >= 0 && tells(o.Sections[n].Kind) {
			p.told[r] = true
		}
	}
	return p
}

// tells reports whether a section of kind k holds what a report comes to.
func tells(k record.SectionKind) bool {
	switch k {
	case record.KindFindings, record.KindRecommendations, record.KindMixed, record.KindSummary, record.KindConclusion:
		return true
	}
	return false
}

// Of is where block i stands.
func (p *Places) Of(i int) rule.Place {
	o := p.outline
	out := rule.Place{Kind: record.KindOther}
	if kind := o.Labels[i].Kind; kind != "" {
		out.Kind = kind
		return out
	}
	n := o.SectionOf[i]
	if n < 0 {
		return out
	}
	out.Kind = o.Sections[n].Kind
	if !p.entry(n) {
		return out
	}
	// An entry with no section that tells what was found tells it itself: a notice.
	if r := o.ReportOf[i]; r >= 0 && !p.told[r] {
		out.Notice = true
	} else {
		out.Ingress = true
	}
	return out
}

// entry reports whether section n is an entry of a collection: its own text, above
// its first heading, sums the report up.
func (p *Places) entry(n int) bool {
	o := p.outline
	s := &o.Sections[n]
	if len(o.Reports) < 2 || s.Kind != record.KindBackground && s.Kind != record.KindOther {
		return false
	}
	return s.Rule == "outline/entry" || s.Rule == "outline/title"
}

// Offices are those who wrote a document of one report, where it names them by
// their office: Vurdering fra fylkesdirektøren, Utvalgets mandat, or a line of
// the front matter. In lower case, definite, without the genitive s.
func (x *Reader) Offices(o *outline.Outline, blocks []layout.Block) []string {
	if len(o.Reports) > 1 {
		return nil
	}
	var out []string
	for i := range o.Sections {
		out = x.office(out, o.Sections[i].Heading, false)
	}
	for i := range blocks {
		if i == frontBlocks || o.SectionOf[i] >= 0 {
			break
		}
		out = x.office(out, blocks[i].Flow.Text, true)
	}
	return out
}

// heads adds to offices the heads of compound names, by which a report goes on to
// speak of its institution: Vegdirektoratet, direktoratet.
func (x *Reader) heads(offices, names []string) []string {
	out := slices.Clip(offices)
	for _, name := range names {
		for _, w := range strings.Fields(strings.ToLower(name)) {
			if h := x.head(strings.Trim(w, ",.()«»\"")); h != "" {
				out = append(out, h)
			}
		}
	}
	return out
}

// head is the shortest end of compound w that is an office, "" where there is none.
func (x *Reader) head(w string) string {
	for i := len(w) - minHead; i >= minModifier; i-- {
		if utf8.RuneStart(w[i]) && x.lexicon.office.Has(w[i:], record.Undetermined) {
			return w[i:]
		}
	}
	return ""
}

// The parts of a compound, in bytes: what is shorter is an ending.
const minHead, minModifier = 5, 2

// office adds the offices that a heading or a line of the front matter gives for
// authors.
func (x *Reader) office(dst []string, line string, front bool) []string {
	t, _ := read(line, record.Undetermined, nil)
	for i, w := range t.words {
		base := strings.TrimSuffix(strings.TrimSuffix(w, "s"), "’")
		owns := base != w && i+1 < len(t.words) && x.lexicon.verdict.Has(t.words[i+1], t.language)
		from := i > 1 && senderMarks[t.words[i-1]] && x.lexicon.verdict.Has(t.words[i-2], t.language)
		switch {
		case owns && x.lexicon.office.Has(base, t.language):
			dst = append(dst, base)
		case from && x.lexicon.office.Has(w, t.language):
			dst = append(dst, w)
		case front && x.lexicon.office.Has(w, t.language) && sender(&t, i):
			dst = append(dst, w)
		}
	}
	return dst
}

// sender reports whether word i of a line of the front matter names the sender:
// it opens the line, stands behind a comma, or behind «fra».
func sender(t *text, i int) bool {
	return i == 0 || senderMarks[t.words[i-1]] ||
		strings.HasSuffix(strings.TrimSpace(t.raw[:t.span[i].Start]), ",")
}

// senderMarks stand before the sender: Vurdering fra fylkesdirektøren.
var senderMarks = wordSet("sender-preposition")
