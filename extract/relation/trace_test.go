package relation

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"funn/extract/quantity"
	"funn/extract/record"
)

// TestTrace reads every phrasing with the tracer and without: that somebody looks changes
// no row.
func TestTrace(t *testing.T) {
	p := parser(t)
	quiet := cmpopts.IgnoreFields(record.Mention{}, "Beaten")
	beaten := 0
	for _, name := range tables {
		previous := ""
		for _, c := range readPhrasings(t, name) {
			in := quantity.Passage{Text: c.text, Language: c.language, Previous: previous, Asked: "foreldre"}
			previous = c.text
			var plain Result
			traced := Result{Trace: true}
			p.Parse(&plain, in)
			p.Parse(&traced, in)
			if d := cmp.Diff(plain.Percentages, traced.Percentages, quiet); d != "" {
				t.Errorf("%s: %s", c.text, d)
			}
			if d := cmp.Diff(plain.Amounts, traced.Amounts, quiet); d != "" {
				t.Errorf("%s: %s", c.text, d)
			}
			for i := range traced.Percentages {
				beaten += len(traced.Percentages[i].Beaten)
			}
		}
	}
	if beaten == 0 {
		t.Error("no rule was beaten by another")
	}
}

// TestRules reads sentences whose numbers are of something by a rule that is known, and
// what it beat.
func TestRules(t *testing.T) {
	p := parser(t)
	for _, c := range []struct {
		text, base, measure, per, period string
		beaten                           string // one of them
	}{
		{"I 2019 svarte 58 prosent av elevene ja.", "whole/of", "measure/rest", "", "period/before", ""},
		{"Andelen av søkerne som fikk plass, var 40 prosent.", "whole/share-of", "", "", "", ""},
		{"Utslippene falt med 62 prosent.", "whole/changed", "measure/governor", "", "", ""},
		{"Tilskuddet er 775 500 kroner per år.", "", "measure/subject", "per/per", "", ""},
		{"Hver ansatt fikk 450 kroner.", "", "measure/subject-at-head", "per/each-subject", "", ""},
		{"Av kommunene har 40 prosent av de minste planer.", "whole/of", "", "", "", "whole/opening"},
	} {
		r := Result{Trace: true}
		p.Parse(&r, quantity.Passage{Text: c.text, Language: record.Bokmaal})
		var m record.Mention
		base, per := "", ""
		switch {
		case len(r.Percentages) == 1:
			m, base = r.Percentages[0].Mention, r.Percentages[0].BaseRule
		case len(r.Amounts) == 1:
			m, per = r.Amounts[0].Mention, r.Amounts[0].PerRule
		default:
			t.Errorf("%s: %s", c.text, show(&r))
			continue
		}
		for _, x := range []struct{ of, got, want string }{
			{"base", base, c.base}, {"measure", m.MeasureRule, c.measure}, {"per", per, c.per}, {"period", m.PeriodRule, c.period},
		} {
			if x.got != x.want {
				t.Errorf("%s: %s by %q, want %q", c.text, x.of, x.got, x.want)
			}
		}
		if c.beaten != "" && !slices.ContainsFunc(m.Beaten, func(p record.Proposal) bool { return p.Rule == c.beaten }) {
			t.Errorf("%s: %s is not among %v", c.text, c.beaten, m.Beaten)
		}
	}
}
