package rule

import (
	"strings"

	"funn/extract/lang"
	"funn/extract/record"
)

// Place is where a sentence stands.
type Place struct {
	Kind    record.SectionKind
	Ingress bool // in the text below the title of an entry in a collection
	Notice  bool // the same, where the entry has no section that tells what was found
	Opening bool // in the first paragraph of a summary, before any finding
	Form    Form
}

// Form is what a text is on the page.
type Form uint8

// The forms of a text.
const (
	Prose   Form = iota // a sentence of a paragraph
	Item                // an item of a list
	Heading             // a heading
)

// The names of the places in the text below an entry's title.
const (
	ingress = "ingress"
	notice  = "notice"
)

// kinds are the places that in: and not_in: name.
var kinds = []string{
	string(record.KindFindings), string(record.KindRecommendations), string(record.KindMixed), string(record.KindSummary),
	string(record.KindConclusion), string(record.KindBackground), string(record.KindMethod), string(record.KindDownloads),
	string(record.KindContents), string(record.KindReferences), string(record.KindAppendix), string(record.KindOther),
	ingress, notice,
}

// is reports whether p is the place name.
func (p Place) is(name string) bool {
	switch name {
	case ingress:
		return p.Ingress
	case notice:
		return p.Notice
	}
	return string(p.Kind) == name && !p.Ingress && !p.Notice
}

// condition is something that a rule asks of a whole sentence.
type condition struct {
	name string
	not  bool
	fact fact
}

// label is the condition as written.
func (c condition) label() string {
	if c.not {
		return "not " + c.name
	}
	return c.name
}

type fact uint16

const (
	factQuestion fact = 1 << iota
	factLead
	factClause
	factPast
	factImperative
	factInfinitive
	factItem
	factHeading
	factComplete
	factQuoted
	factOpening
)

// conditions are the names that when: knows.
var conditions = map[string]fact{
	"question": factQuestion, "lead-in": factLead, "clause": factClause, "past": factPast,
	"imperative": factImperative, "infinitive": factInfinitive, "item": factItem, "heading": factHeading,
	"complete": factComplete, "quoted": factQuoted, "opening": factOpening,
}

// facts are the conditions of a sentence that have been looked into, and those
// that hold.
type facts struct{ known, hold fact }

func (s *Sentence) fact(f fact, set *Set, p Place) bool {
	switch f {
	case factItem:
		return p.Form == Item
	case factHeading:
		return p.Form == Heading
	case factOpening:
		return p.Opening
	}
	if s.facts.known&f == 0 {
		s.facts.known |= f
		hold := false
		switch f {
		case factQuestion:
			hold = strings.HasSuffix(strings.TrimRight(s.Text, "»\"”) "), "?")
		case factLead:
			hold = strings.HasSuffix(strings.TrimRight(s.Text, " "), ":")
		case factClause:
			hold = lang.HasFiniteVerb(s.Text)
		case factPast:
			hold = s.past(set)
		case factImperative:
			hold = lang.Imperative(s.Text)
		case factInfinitive:
			hold = lang.Infinitive(s.Text) || lang.BareInfinitive(s.Text)
		case factComplete:
			end := strings.TrimRight(s.Text, " »\"”)")
			hold = end != "" && strings.IndexByte(".!?:", end[len(end)-1]) >= 0
		case factQuoted:
			hold = s.quoted()
		}
		if hold {
			s.facts.hold |= f
		}
	}
	return s.facts.hold&f != 0
}

// question is where the question begins in a sentence that ends in one behind a
// colon; 0 where it does not.
func (s *Sentence) question() int {
	return max(0, strings.LastIndex(s.Text, ": "))
}

// past reports whether the main verb is in the past tense, by the class <past>.
func (s *Sentence) past(set *Set) bool {
	v, ok := lang.FiniteVerb(s.Text)
	if !ok || set.past == testNone {
		return false
	}
	for i := range s.cells {
		if s.cells[i].Start == v.Start {
			return s.cells[i].has(set.past)
		}
	}
	return false
}

// quoted reports whether most of the sentence stands in quotation marks.
func (s *Sentence) quoted() bool {
	words, quoted := 0, 0
	for i := range s.cells {
		if s.cells[i].flags&cellMark == 0 {
			words++
			if s.cells[i].flags&cellQuoted != 0 {
				quoted++
			}
		}
	}
	return 2*quoted > words
}
