package claim

import (
	"strings"

	"funn/extract/record"
	"funn/extract/rule"
)

// Trace is told what a Reader reads and what it decides, as it does so. A Reader
// without one reads the same and tells nobody.
type Trace struct {
	WhyNot   *rule.Rule // told of in every passage, nil for none
	Passages []Passage  // by block, and within a block as they were decided

	at map[spot]int // into Passages
}

// Passage is what was read at once: a sentence, an item, a heading, or sentences
// that make one claim together.
type Passage struct {
	Block  int
	Span   record.Span  // of the block's text
	Place  rule.Place   // where its rules were asked first
	Rules  []rule.Trace // that matched it. One that fired and has no Why is what the Reader went by
	WhyNot *rule.Trace  // of the rule asked for, where it is none of Rules
	Note   string       // why no rule was asked, or what became of it beside rows
	Rows   []Row

	asked  []bool // by Rules: for what the rule makes
	passed bool   // Note says why no rule was asked
}

// Row is a finding or recommendation that was made.
type Row struct {
	Kind   rule.Kind
	Number int // of its table, from 1
}

// spot is where a passage stands.
type spot struct {
	block int
	span  record.Span
}

// The reasons why a rule that fired made no row.
const (
	whyEarlier   = "another rule comes before it"
	whyNotLooked = "it is not looked for here"
	whyOthers    = "others recommend it: --third-party keeps it"
	whyNobody    = "no office writes this report"
	whyShort     = "the sentence is too short"
)

// sentence reads span sp of block i. What is told next is told of it.
func (w *walk) sentence(i int, sp record.Span) text {
	w.here = spot{i, sp}
	return w.read(sp.Of(w.Blocks[i].Flow.Text))
}

// passage is the one at s, which begins here where there is none.
func (t *Trace) passage(s spot, text string, p rule.Place) *Passage {
	for s.span.Start < s.span.End && text[s.span.Start] == ' ' {
		s.span.Start++
	}
	for s.span.Start < s.span.End && text[s.span.End-1] == ' ' {
		s.span.End--
	}
	i, ok := t.at[s]
	if !ok {
		if t.at == nil {
			t.at = make(map[spot]int)
		}
		i = len(t.Passages)
		t.at[s] = i
		t.Passages = append(t.Passages, Passage{Block: s.block, Span: s.span, Place: p})
	}
	return &t.Passages[i]
}

// told is the passage at hand.
func (w *walk) told(p rule.Place) *Passage {
	return w.Trace.passage(w.here, w.Blocks[w.here.block].Flow.Text, p)
}

// askedFor tells that the passage at hand was asked for kind k: by, if any, is the rule
// that the Reader went by, and kept what kept it from that.
func (w *walk) askedFor(k rule.Kind, p rule.Place, by *rule.Rule, kept string) {
	if w.Trace == nil {
		return
	}
	told := w.told(p)
	for _, t := range w.match.Explain(p) {
		asked := t.Rule.Kind == k
		switch {
		case !t.Fired:
		case !asked:
			t.Why = whyNotLooked
		case t.Rule == by:
			t.Why = kept
		default:
			t.Why = whyEarlier
		}
		told.add(t, asked)
	}
	w.whyNot(told, p)
}

// pass tells that no rule was asked of t, and why. What fires on it all the same is
// told with that.
func (w *walk) pass(t *text, p rule.Place, why string) {
	if w.Trace == nil {
		return
	}
	told := w.told(p)
	told.Note, told.passed = why, true
	w.match.Read(t.raw, t.language)
	for _, t := range w.match.Explain(p) {
		if t.Fired {
			t.Why = why
		}
		told.add(t, false)
	}
	w.whyNot(told, p)
}

// rest tells of the sentences of block i that nothing was told of.
func (w *walk) rest(i int, p rule.Place) {
	if w.Trace == nil {
		return
	}
	first := len(w.Trace.Passages)
	for first > 0 && w.Trace.Passages[first-1].Block == i {
		first--
	}
	told := w.Trace.Passages[first:]
	for _, sp := range w.Sentences[i] {
		covered := false
		for k := range told {
			covered = covered || told[k].Span.Start <= sp.Start && strings.TrimSpace(w.Blocks[i].Flow.Text[min(sp.End, told[k].Span.End):sp.End]) == ""
		}
		if !covered {
			t := w.sentence(i, sp)
			w.pass(&t, p, w.why)
		}
	}
}

// whyNot tells of the rule asked for where no pattern of it matches.
func (w *walk) whyNot(told *Passage, p rule.Place) {
	r := w.Trace.WhyNot
	if r == nil {
		return
	}
	for i := range told.Rules {
		if told.Rules[i].Rule == r {
			return
		}
	}
	t := w.match.WhyNot(r, p)
	told.WhyNot = &t
}

// add keeps what became of a rule. What was asked for says more than what was not,
// and a rule that made a row more than one that did not.
func (p *Passage) add(t rule.Trace, asked bool) {
	for i := range p.Rules {
		was := &p.Rules[i]
		if was.Rule != t.Rule {
			continue
		}
		if asked && (!p.asked[i] || t.Fired && t.Why == "") {
			*was, p.asked[i] = t, true
		}
		return
	}
	p.Rules, p.asked = append(p.Rules, t), append(p.asked, asked)
}

// note tells what became of the passage at hand beside rows.
func (w *walk) note(p rule.Place, s string) {
	if w.Trace != nil {
		told := w.told(p)
		told.Note, told.passed = s, false
	}
}

// made tells of a row of span sp of block i.
func (w *walk) made(k rule.Kind, i int, sp record.Span, number int) {
	if w.Trace == nil {
		return
	}
	told := w.Trace.passage(spot{i, sp}, w.Blocks[i].Flow.Text, w.places.Of(i))
	if told.passed {
		told.Note, told.passed = "", false
	}
	told.Rows = append(told.Rows, Row{k, number})
	for r := range told.Rules {
		if t := &told.Rules[r]; t.Fired && !told.asked[r] {
			t.Why = "it is a " + string(k)
		}
	}
}
