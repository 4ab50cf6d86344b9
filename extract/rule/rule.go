package rule

import (
	"slices"

	"funn/extract/record"
)

// Kind is what a rule makes.
type Kind string

// The kinds of rule.
const (
	Finding        Kind = "finding"
	Recommendation Kind = "recommendation"
)

// Rule is one rule. It is read-only.
type Rule struct {
	ID          string
	Kind        Kind
	Languages   []record.Language // none for all
	Description string
	In, NotIn   []string // places; none for all
	Speaker     record.Speaker
	Strength    record.Strength // "" where the words of the sentence tell
	Must        []string        // examples on which it fires
	MustNot     []string        // examples on which it does not
	File        string
	Line        int

	when       []condition
	pattern    []int // of Set.patterns, any of which
	with       []int // any of which as well
	unless     []int // none of which
	own        float32
	measured   Support
	isMeasured bool
}

// Patterns are the lines of a rule's pattern, with and unless, as written.
func (r *Rule) Patterns(s *Set) (pattern, with, unless []string) {
	lines := func(ids []int) (out []string) {
		for _, id := range ids {
			if p := &s.patterns[id]; p.name == "" || len(out) == 0 || out[len(out)-1] != "@"+p.name {
				if p.name != "" {
					out = append(out, "@"+p.name)
				} else {
					out = append(out, p.source)
				}
			}
		}
		return out
	}
	return lines(r.pattern), lines(r.with), lines(r.unless)
}

// When is what the rule asks of the whole sentence, as written.
func (r *Rule) When() []string {
	var out []string
	for _, c := range r.when {
		out = append(out, c.label())
	}
	return out
}

// speaks reports whether the rule is for sentences of a language.
func (r *Rule) speaks(l record.Language) bool {
	return len(r.Languages) == 0 || l == record.Undetermined || l == "" || slices.Contains(r.Languages, l)
}

// stands reports whether the rule is for sentences at p.
func (r *Rule) stands(p Place) bool {
	return !slices.ContainsFunc(r.NotIn, p.is) && (len(r.In) == 0 || slices.ContainsFunc(r.In, p.is))
}
