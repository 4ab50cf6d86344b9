package rule

import (
	"fmt"

	"funn/extract/lang"
	"funn/extract/record"
)

// Failure is an example of a rule that does not do as it says.
type Failure struct {
	Rule    *Rule
	Example string
	Must    bool
	Why     string
}

// Error says which example failed, and why.
func (f Failure) Error() string {
	if f.Must {
		return fmt.Sprintf("%s does not fire on %q: %s", f.Rule.ID, f.Example, f.Why)
	}
	return fmt.Sprintf("%s fires on %q: %s", f.Rule.ID, f.Example, f.Why)
}

// Test runs the examples of all rules, each in the first place that its rule is
// for.
func (s *Set) Test() []Failure {
	var out []Failure
	m := s.Matcher()
	for _, r := range s.Rules {
		p := r.home()
		for _, e := range r.Must {
			m.Read(e, r.languageOf(e))
			if t := m.WhyNot(r, p); !t.Fired {
				out = append(out, Failure{r, e, true, t.Why})
			}
		}
		for _, e := range r.MustNot {
			m.Read(e, r.languageOf(e))
			if t := m.WhyNot(r, p); t.Fired {
				out = append(out, Failure{r, e, false, "it matches " + t.Cue.Of(e)})
			}
		}
	}
	return out
}

// home is the place that examples are tried in.
func (r *Rule) home() Place {
	p := Place{Kind: record.KindOther}
	if len(r.In) > 0 {
		p.Kind = record.SectionKind(r.In[0])
		switch r.In[0] {
		case ingress:
			p = Place{Kind: record.KindOther, Ingress: true}
		case notice:
			p = Place{Kind: record.KindOther, Notice: true}
		}
	}
	for _, c := range r.when {
		switch {
		case c.fact == factHeading && !c.not:
			p.Form = Heading
		case c.fact == factItem && !c.not:
			p.Form = Item
		}
	}
	return p
}

// languageOf is the language of an example: one of the rule's.
func (r *Rule) languageOf(text string) record.Language {
	l := lang.Guess(text)
	if len(r.Languages) > 0 && !r.speaks(l) || l == record.Undetermined && len(r.Languages) > 0 {
		return r.Languages[0]
	}
	return l
}
