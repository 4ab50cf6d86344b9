package rule

import (
	"slices"
	"strconv"
	"strings"

	"funn/extract/record"
)

// checker makes one rule of what a file says of it.
type checker struct {
	*builder
	src *source
	n   *ruleNode
	r   *Rule
}

// check is the rule that n describes; false where it has faults.
func (b *builder) check(src *source, n *ruleNode) (*Rule, bool) {
	before := len(b.faults)
	c := checker{b, src, n, &Rule{ID: n.ID.text, Kind: Kind(n.Kind.text), File: src.name, Line: n.ID.at.line}}
	if !n.ID.set {
		b.fault(src, n.first(), "a rule has no id: name it kind/what, such as anbefaling/vi-anbefaler")
		return nil, false
	}
	c.head()
	c.r.In, c.r.NotIn = c.places(n.In), c.places(n.NotIn)
	c.r.when = c.conditions(n.When)
	c.voice()
	c.patterns()
	c.examples()
	return c.r, len(b.faults) == before
}

// first is where a rule without an id begins.
func (n *ruleNode) first() position {
	for _, s := range []*scalar{&n.Kind, &n.Pattern, &n.Description, &n.Speaker} {
		if s.set {
			return s.at
		}
	}
	return position{1, 1}
}

// lacks is a fault of the rule as a whole, which its id stands for.
func (c *checker) lacks(format string, a ...any) { c.fault(c.src, c.n.ID.at, format, a...) }

// unknown is a fault of a value that is none of those there are.
func (c *checker) unknown(what string, s *scalar, values string) {
	c.fault(c.src, s.at, "the %s %q is unknown: %s", what, s.text, values)
}

// head reads id, kind, description and languages.
func (c *checker) head() {
	if id := c.r.ID; id == "" || strings.ContainsAny(id, " \t\n") || strings.Trim(id, "/") != id {
		c.lacks("%q is no id: it is written without spaces, kind/what", id)
	}
	switch {
	case !c.n.Kind.set:
		c.lacks("the rule %s has no kind: finding or recommendation", c.r.ID)
	case c.r.Kind != Finding && c.r.Kind != Recommendation:
		c.unknown("kind", &c.n.Kind, "finding or recommendation")
	}
	if c.r.Description = strings.TrimSpace(c.n.Description.text); c.r.Description == "" {
		c.lacks("the rule %s has no description: say in a sentence what it finds", c.r.ID)
	}
	for i := range c.n.Languages {
		switch l := record.Language(c.n.Languages[i].text); l {
		case record.Bokmaal, record.Nynorsk, record.English:
			c.r.Languages = append(c.r.Languages, l)
		default:
			c.unknown("language", &c.n.Languages[i], "nb, nn, en")
		}
	}
}

// places reads in and not_in.
func (c *checker) places(in []scalar) []string {
	var out []string
	for i := range in {
		if !slices.Contains(kinds, in[i].text) {
			c.unknown("section kind", &in[i], strings.Join(kinds, ", "))
			continue
		}
		out = append(out, in[i].text)
	}
	return out
}

// conditions reads when. A question is no finding, nor a recommendation, unless the
// rule asks for one.
func (c *checker) conditions(in []scalar) []condition {
	out := []condition{{"question", true, factQuestion}}
	for i := range in {
		name, not := strings.CutPrefix(in[i].text, "not ")
		f, ok := conditions[name]
		if !ok {
			c.unknown("condition", &in[i], known(conditions)+", or not before one of them")
			continue
		}
		if f == factQuestion {
			out[0].not = not
			continue
		}
		out = append(out, condition{name, not, f})
	}
	return out
}

// The values of speaker and strength.
var (
	speakers  = []record.Speaker{record.SpeakerAuthors, record.SpeakerThirdParty, record.SpeakerUnknown}
	strengths = []record.Strength{record.StrengthMust, record.StrengthShould, record.StrengthCould, record.StrengthImplicit}
)

// voice reads speaker, strength and confidence.
func (c *checker) voice() {
	n, r := c.n, c.r
	r.Speaker = record.SpeakerAuthors
	if n.Speaker.set {
		if r.Speaker = record.Speaker(n.Speaker.text); !slices.Contains(speakers, r.Speaker) {
			c.unknown("speaker", &n.Speaker, "authors, third_party or unknown")
		}
	}
	if n.Strength.set {
		if r.Strength = record.Strength(n.Strength.text); !slices.Contains(strengths, r.Strength) {
			c.unknown("strength", &n.Strength, "must, should, could or implicit")
		}
	}
	if n.Confidence.set {
		f, err := strconv.ParseFloat(n.Confidence.text, 32)
		if err != nil || !(f >= 0 && f <= 1) {
			c.fault(c.src, n.Confidence.at, "the confidence %q is no number from 0 to 1", n.Confidence.text)
		}
		r.own = float32(f)
	}
}

// patterns compiles pattern, with and unless.
func (c *checker) patterns() {
	if len(c.n.Pattern.lines(c.src)) == 0 {
		c.lacks("the rule %s has no pattern", c.r.ID)
	}
	c.r.pattern, c.r.with, c.r.unless = c.compile(c.src, &c.n.Pattern), c.compile(c.src, &c.n.With), c.compile(c.src, &c.n.Unless)
}

// examples reads must and must_not.
func (c *checker) examples() {
	for _, e := range c.n.Examples.Must {
		c.r.Must = append(c.r.Must, strings.TrimSpace(e.text))
	}
	for _, e := range c.n.Examples.MustNot {
		c.r.MustNot = append(c.r.MustNot, strings.TrimSpace(e.text))
	}
	if len(c.r.Must) == 0 || len(c.r.MustNot) == 0 {
		c.lacks("the rule %s lacks examples: give one or more under must: and under must_not:", c.r.ID)
	}
}
