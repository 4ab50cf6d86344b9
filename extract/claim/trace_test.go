package claim

import (
	"testing"

	"funn/extract/layout"
	"funn/extract/outline"
	"funn/extract/record"
	"funn/extract/rule"
)

// Nobody is told where nobody asks, and that costs nothing.
func TestNoTrace(t *testing.T) {
	const text = "Kommunene bør vente."
	w := reading(t)
	w.Input = Input{
		Blocks: []layout.Block{layout.Verbatim(text)}, Outline: &outline.Outline{SectionOf: []int{-1}},
		Sentences: [][]record.Span{{{End: len(text)}}},
	}
	p := rule.Place{Kind: record.KindConclusion}
	s := w.read(text)
	if n := testing.AllocsPerRun(10, func() {
		w.pass(&s, p, "it asks")
		w.askedFor(rule.Finding, p, nil, "")
		w.note(p, "it goes on")
		w.made(rule.Finding, 0, record.Span{End: len(text)}, 1)
		w.rest(0, p)
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
	if w.Trace != nil {
		t.Error("a trace")
	}
}
