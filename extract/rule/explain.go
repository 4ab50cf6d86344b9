package rule

import (
	"fmt"
	"strings"

	"funn/extract/record"
)

// The reasons why a rule does not fire.
const (
	stopLanguage = "the sentence is in another language"
	stopPlace    = "the section is of another kind"
	stopPattern  = "no pattern matches"
	stopWhen     = "it asks for a sentence that is "
	stopWith     = "nothing under with: matches"
	stopUnless   = "stopped by unless:"
)

// Trace is what became of a rule in a sentence.
type Trace struct {
	Rule  *Rule
	Fired bool
	Cue   record.Span // the words that matched, empty where none did
	Why   string      // what stopped it, or what kept it from making a row where it fired; "" where nothing did
	By    record.Span // the words that stopped it, empty where no words did
}

// Explain tells which rules fired on the sentence at hand, and which matched it
// but were stopped, in the order of the set.
func (m *Matcher) Explain(p Place) []Trace {
	var out []Trace
	for _, i := range m.rules {
		r := m.set.Rules[i]
		res, _ := m.any(r.pattern)
		if !res.ok {
			continue
		}
		out = append(out, m.trace(r, p, res))
	}
	return out
}

func (m *Matcher) trace(r *Rule, p Place, res result) Trace {
	t := Trace{Rule: r, Cue: m.s.span(res.from, res.to)}
	_, why, ok := m.fires(r, p)
	if ok {
		t.Fired = true
		return t
	}
	t.Why = why.reason
	switch {
	case why.reason == stopUnless:
		t.By = why.cue
		if q := m.set.patterns[why.pattern]; q.name != "" {
			t.Why += " @" + q.name + ": " + q.source
		} else {
			t.Why += " " + q.source
		}
	case why.reason == stopPlace:
		t.Why += ": it is for " + places(r)
	case why.reason == stopLanguage:
		t.Why += fmt.Sprintf(": it is for %v", r.Languages)
	}
	return t
}

func places(r *Rule) string {
	switch {
	case len(r.In) > 0 && len(r.NotIn) > 0:
		return strings.Join(r.In, ", ") + ", not " + strings.Join(r.NotIn, ", ")
	case len(r.In) > 0:
		return strings.Join(r.In, ", ")
	}
	return "all but " + strings.Join(r.NotIn, ", ")
}

// WhyNot tells what became of one rule in the sentence at hand, and where none
// of its patterns matched how far the best of them came.
func (m *Matcher) WhyNot(r *Rule, p Place) Trace {
	if res, _ := m.any(r.pattern); res.ok {
		return m.trace(r, p, res)
	}
	t := Trace{Rule: r, Why: stopPattern}
	best := reached{cell: -1}
	watcher := runner{watch: true}
	for _, id := range r.pattern {
		q := m.set.patterns[id]
		watcher.run(q.program, &m.s)
		f := watcher.furthest
		if f.cell < 0 || best.cell >= 0 && f.words <= best.words {
			continue
		}
		best = f
		in := &q.program.code[f.pc]
		met := "the end of the sentence"
		if f.cell < len(m.s.cells) {
			met = "«" + m.s.word(f.cell) + "»"
		}
		if f.words == 0 {
			t.Why = fmt.Sprintf("%s: %s wants %s, which is not there", stopPattern, q.source, wanted(in))
		} else {
			t.Why = fmt.Sprintf("%s: %s wanted %s and met %s", stopPattern, q.source, wanted(in), met)
		}
	}
	return t
}

func wanted(in *instruction) string {
	switch in.op {
	case stepEnd:
		return "the end of the sentence"
	case stepMark:
		return "a mark of punctuation"
	}
	return in.source
}
