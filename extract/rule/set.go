package rule

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"funn/extract/lang"
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
		if c.not {
			out = append(out, "not "+c.name)
		} else {
			out = append(out, c.name)
		}
	}
	return out
}

// pattern is one line of a rule, or of a named pattern.
type pattern struct {
	program *program
	source  string
	name    string // of the named pattern it belongs to, "" for a rule's own
}

// Set is a checked and compiled set of rules. It is safe to share.
type Set struct {
	Rules    []*Rule // in order: the first that fires makes the row
	Files    []File  // that it was read from
	words    *vocabulary
	patterns []pattern
	users    [][]int        // by pattern: the rules that fire by it
	byTest   map[test][]int // patterns that a test selects
	always   []int          // patterns that no test selects
	past     test
	classes  map[string]test
	support  map[string]Support
	byID     map[string]*Rule
}

// New checks and compiles rules. Those of a later file replace those of an
// earlier one that have the same id. The error, if any, is Faults.
func New(stems *lang.Stemmer, files ...File) (*Set, error) {
	b := &builder{
		set:   &Set{Files: files, words: newVocabulary(stems), byTest: map[test][]int{}, classes: map[string]test{}, support: map[string]Support{}},
		named: map[string][]*node{}, places: map[string]namedPlace{}, lines: map[string][]int{}, byID: map[string]int{},
	}
	for _, f := range files {
		b.read(f)
	}
	if len(b.faults) > 0 { // names that a file was to define would be missed in vain
		return nil, b.faults
	}
	b.build()
	if len(b.faults) > 0 {
		return nil, b.faults
	}
	b.set.byID = make(map[string]*Rule, len(b.set.Rules))
	for _, r := range b.set.Rules {
		b.set.byID[r.ID] = r
	}
	return b.set, nil
}

// Rule is the rule with an id; false where there is none.
func (s *Set) Rule(id string) (*Rule, bool) {
	r, ok := s.byID[id]
	return r, ok
}

// builder is the state of New.
type builder struct {
	set    *Set
	docs   []parsed
	faults Faults
	named  map[string][]*node
	places map[string]namedPlace
	lines  map[string][]int // compiled patterns by what they say
	byID   map[string]int
}

type parsed struct {
	doc *document
	src *source
}

type namedPlace struct {
	src   *source
	lines []line
}

func (b *builder) fault(src *source, line, column int, format string, a ...any) {
	b.faults = append(b.faults, src.fault(line, column, format, a...))
}

func (b *builder) read(f File) {
	if strings.HasSuffix(f.Name, ".tsv") {
		if err := parseSupport(b.set.support, f); err != nil {
			b.faults = append(b.faults, err)
		}
		return
	}
	doc, src, err := parseFile(f)
	if err != nil {
		b.faults = append(b.faults, err)
		return
	}
	b.docs = append(b.docs, parsed{doc, src})
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (b *builder) build() {
	for _, d := range b.docs {
		for _, name := range sorted(d.doc.Classes) {
			s := d.doc.Classes[name]
			b.class(d.src, name, &s)
		}
		for _, name := range sorted(d.doc.Patterns) {
			s := d.doc.Patterns[name]
			b.namedPattern(d.src, name, &s)
		}
	}
	for _, d := range b.docs {
		for _, name := range sorted(d.doc.Classes) {
			s := d.doc.Classes[name]
			t, err := b.set.words.test(&wordNode{class: []string{name}})
			if err != nil {
				b.fault(d.src, s.line, s.column, "%v", err)
			}
			b.set.classes[name] = t
		}
	}
	b.set.past = b.set.classes["past"]
	for _, d := range b.docs {
		for i := range d.doc.Rules {
			b.rule(d.src, &d.doc.Rules[i])
		}
	}
	for i, r := range b.set.Rules {
		for _, p := range r.pattern {
			for len(b.set.users) < len(b.set.patterns) {
				b.set.users = append(b.set.users, nil)
			}
			b.set.users[p] = append(b.set.users[p], i)
		}
	}
	for len(b.set.users) < len(b.set.patterns) {
		b.set.users = append(b.set.users, nil)
	}
	for i := range b.set.patterns {
		if len(b.set.users[i]) == 0 {
			continue // asked of sentences that a rule fires on, and of no others
		}
		need := b.set.patterns[i].program.need
		for _, t := range need {
			b.set.byTest[t] = append(b.set.byTest[t], i)
		}
		if len(need) == 0 {
			b.set.always = append(b.set.always, i)
		}
	}
}

// class reads the words of a class.
func (b *builder) class(src *source, name string, s *scalar) {
	if _, ok := builtin[name]; ok {
		b.fault(src, s.line, s.column, "<%s> is a class of the program: choose another name", name)
		return
	}
	w := &wordNode{}
	for _, l := range s.lines(src) {
		p := &patternParser{s: l.text}
		for p.space(); p.i < len(p.s); p.space() {
			start := p.i
			n, err := p.element()
			if err == nil && n.op != opWord {
				err = p.fail(start, "a class holds words and other classes only")
			}
			if err != nil {
				b.fault(src, l.line, l.column+p.column(err.at)-1, "%s", err.message)
				return
			}
			w.add(n.word)
		}
	}
	if w.count() == 0 {
		b.fault(src, s.line, s.column, "the class %s has no words", name)
		return
	}
	b.set.words.classes[name] = w
}

func (b *builder) namedPattern(src *source, name string, s *scalar) {
	p := &patternParser{s: name}
	if p.name() != name {
		b.fault(src, s.line, s.column, "%q is no name: use letters, digits and hyphens", name)
		return
	}
	lines := s.lines(src)
	if len(lines) == 0 {
		b.fault(src, s.line, s.column, "the pattern %s is empty", name)
		return
	}
	var nodes []*node
	for _, l := range lines {
		n, err := parsePattern(l.text)
		if err != nil {
			b.fault(src, l.line, l.column+(&patternParser{s: l.text}).column(err.at)-1, "%s", err.message)
			return
		}
		nodes = append(nodes, n)
	}
	b.named[name] = nodes
	b.places[name] = namedPlace{src, lines}
}

// compile compiles the lines of s. A line that is nothing but a name stands for
// the patterns of that name, which rules share.
func (b *builder) compile(src *source, s *scalar) []int {
	var out []int
	for _, l := range s.lines(src) {
		n, perr := parsePattern(l.text)
		if perr != nil {
			b.fault(src, l.line, l.column+(&patternParser{s: l.text}).column(perr.at)-1, "%s", perr.message)
			continue
		}
		if len(n.kids) == 1 && n.kids[0].op == opName {
			name := n.kids[0].name
			if _, ok := b.named[name]; !ok {
				b.fault(src, l.line, l.column, "there is no pattern @%s: those there are: %s", name, known(b.named))
				continue
			}
			out = append(out, b.expand(name)...)
			continue
		}
		out = append(out, b.one(n, l, src, "")...)
	}
	return out
}

func (b *builder) expand(name string) []int {
	if ids, ok := b.lines["@"+name]; ok {
		return ids
	}
	b.lines["@"+name] = nil // a name that holds itself ends here
	place := b.places[name]
	var ids []int
	for i, n := range b.named[name] {
		if len(n.kids) == 1 && n.kids[0].op == opName && b.named[n.kids[0].name] != nil {
			ids = append(ids, b.expand(n.kids[0].name)...)
			continue
		}
		ids = append(ids, b.one(n, place.lines[i], place.src, name)...)
	}
	b.lines["@"+name] = ids
	return ids
}

func (b *builder) one(n *node, l line, src *source, name string) []int {
	key := name + "\x00" + l.text
	if ids, ok := b.lines[key]; ok {
		return ids
	}
	c := &compiler{words: b.set.words, named: b.named}
	p, at, err := c.compile(n)
	if err != nil {
		column := 1
		if at != nil && at.column > 0 {
			column = at.column
		}
		b.fault(src, l.line, l.column+column-1, "%v", err)
		return nil
	}
	b.set.patterns = append(b.set.patterns, pattern{p, l.text, name})
	ids := []int{len(b.set.patterns) - 1}
	b.lines[key] = ids
	return ids
}

func known[V any](m map[string]V) string {
	if len(m) == 0 {
		return "none"
	}
	return strings.Join(sorted(m), ", ")
}

// rule checks and compiles a rule.
func (b *builder) rule(src *source, n *ruleNode) {
	before := len(b.faults)
	at := &n.ID
	if !at.set {
		at = first(&n.Kind, &n.Pattern, &n.Description, &n.Speaker)
		b.fault(src, at.line, at.column, "a rule has no id: name it kind/what, such as anbefaling/vi-anbefaler")
		return
	}
	r := &Rule{ID: n.ID.text, Kind: Kind(n.Kind.text), Description: strings.TrimSpace(n.Description.text), File: src.name, Line: n.ID.line}
	if r.ID == "" || strings.ContainsAny(r.ID, " \t\n") || strings.Trim(r.ID, "/") != r.ID {
		b.fault(src, at.line, at.column, "%q is no id: it is written without spaces, kind/what", r.ID)
	}
	switch {
	case !n.Kind.set:
		b.fault(src, at.line, at.column, "the rule %s has no kind: finding or recommendation", r.ID)
	case r.Kind != Finding && r.Kind != Recommendation:
		b.fault(src, n.Kind.line, n.Kind.column, "the kind %q is unknown: finding or recommendation", r.Kind)
	}
	if r.Description == "" {
		b.fault(src, at.line, at.column, "the rule %s has no description: say in a sentence what it finds", r.ID)
	}
	for i := range n.Languages {
		l := &n.Languages[i]
		switch record.Language(l.text) {
		case record.Bokmaal, record.Nynorsk, record.English:
			r.Languages = append(r.Languages, record.Language(l.text))
		default:
			b.fault(src, l.line, l.column, "the language %q is unknown: nb, nn, en", l.text)
		}
	}
	r.In, r.NotIn = b.sections(src, n.In), b.sections(src, n.NotIn)
	r.when = b.conditions(src, n.When)
	b.voice(src, n, r)
	if len(n.Pattern.lines(src)) == 0 {
		b.fault(src, at.line, at.column, "the rule %s has no pattern", r.ID)
	}
	r.pattern, r.with, r.unless = b.compile(src, &n.Pattern), b.compile(src, &n.With), b.compile(src, &n.Unless)
	for _, e := range n.Examples.Must {
		r.Must = append(r.Must, strings.TrimSpace(e.text))
	}
	for _, e := range n.Examples.MustNot {
		r.MustNot = append(r.MustNot, strings.TrimSpace(e.text))
	}
	if len(r.Must) == 0 || len(r.MustNot) == 0 {
		b.fault(src, at.line, at.column, "the rule %s lacks examples: give one or more under must: and under must_not:", r.ID)
	}
	if len(b.faults) > before {
		return
	}
	r.measured, r.isMeasured = b.set.support[r.ID]
	if k, ok := b.byID[r.ID]; ok {
		if b.set.Rules[k].File == r.File {
			b.fault(src, at.line, at.column, "the id %s stands on line %d as well", r.ID, b.set.Rules[k].Line)
			return
		}
		r.measured, r.isMeasured = Support{}, false // another rule than the one that was measured
		b.set.Rules[k] = r
		return
	}
	b.byID[r.ID] = len(b.set.Rules)
	b.set.Rules = append(b.set.Rules, r)
}

func first(s ...*scalar) *scalar {
	for _, x := range s {
		if x.set {
			return x
		}
	}
	return &scalar{line: 1, column: 1}
}

// voice reads speaker, strength and confidence.
func (b *builder) voice(src *source, n *ruleNode, r *Rule) {
	r.Speaker = record.SpeakerAuthors
	if n.Speaker.set {
		r.Speaker = record.Speaker(n.Speaker.text)
		if !slices.Contains([]record.Speaker{record.SpeakerAuthors, record.SpeakerThirdParty, record.SpeakerUnknown}, r.Speaker) {
			b.fault(src, n.Speaker.line, n.Speaker.column, "the speaker %q is unknown: authors, third_party or unknown", n.Speaker.text)
		}
	}
	if n.Strength.set {
		r.Strength = record.Strength(n.Strength.text)
		if !slices.Contains([]record.Strength{record.StrengthMust, record.StrengthShould, record.StrengthCould, record.StrengthImplicit}, r.Strength) {
			b.fault(src, n.Strength.line, n.Strength.column, "the strength %q is unknown: must, should, could or implicit", n.Strength.text)
		}
	}
	if n.Confidence.set {
		f, err := strconv.ParseFloat(n.Confidence.text, 32)
		if err != nil || !(f >= 0 && f <= 1) {
			b.fault(src, n.Confidence.line, n.Confidence.column, "the confidence %q is no number from 0 to 1", n.Confidence.text)
		}
		r.own = float32(f)
	}
}

func (b *builder) sections(src *source, in []scalar) []string {
	var out []string
	for i := range in {
		if !slices.Contains(kinds, in[i].text) {
			b.fault(src, in[i].line, in[i].column, "the section kind %q is unknown: %s", in[i].text, strings.Join(kinds, ", "))
			continue
		}
		out = append(out, in[i].text)
	}
	return out
}

func (b *builder) conditions(src *source, in []scalar) []condition {
	out := []condition{{"question", true, factQuestion}}
	for i := range in {
		name, not := strings.CutPrefix(in[i].text, "not ")
		f, ok := conditions[name]
		if !ok {
			b.fault(src, in[i].line, in[i].column, "the condition %q is unknown: %s, or not before one of them", in[i].text, known(conditions))
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

// Class is a class of words that code asks for.
type Class struct {
	test  test
	words *vocabulary
}

// Has reports whether a word, in lower case, is in the class.
func (c Class) Has(word string, l record.Language) bool {
	return c.test != testNone && slices.Contains(c.words.of(word, l), c.test)
}

// Class is the class that the files name name; false where they name none.
func (s *Set) Class(name string) (Class, bool) {
	t, ok := s.classes[name]
	return Class{t, s.words}, ok
}
