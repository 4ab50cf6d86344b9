package rule

import (
	"sort"
	"strings"

	"funn/extract/lang"
)

// builder is the state of New.
type builder struct {
	set    *Set
	docs   []parsed
	faults Faults
	named  map[string]named // patterns, by their names
	lines  map[string][]int // compiled patterns, by what they say
	byID   map[string]int   // of set.Rules
}

// parsed is a file, with the source that its faults show.
type parsed struct {
	doc *document
	src *source
}

func newBuilder(stems *lang.Stemmer, files []File) *builder {
	return &builder{
		set:   &Set{Files: files, words: newVocabulary(stems), byTest: map[test][]int{}, classes: map[string]test{}, support: map[string]Support{}},
		named: map[string]named{}, lines: map[string][]int{}, byID: map[string]int{},
	}
}

func (b *builder) fault(src *source, at position, format string, a ...any) {
	b.faults = append(b.faults, src.fault(at.line, at.column, format, a...))
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

// build compiles what was read. Classes and patterns come first: rules of any file
// may name them.
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
				b.fault(d.src, s.at, "%v", err)
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
}

// class reads the words of a class.
func (b *builder) class(src *source, name string, s *scalar) {
	if _, ok := builtin[name]; ok {
		b.fault(src, s.at, "<%s> is a class of the program: choose another name", name)
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
				b.fault(src, l.position(err.at), "%s", err.message)
				return
			}
			w.add(n.word)
		}
	}
	if w.count() == 0 {
		b.fault(src, s.at, "the class %s has no words", name)
		return
	}
	b.set.words.classes[name] = w
}

// rule checks and compiles a rule, and puts it in the place of an earlier one with
// its id.
func (b *builder) rule(src *source, n *ruleNode) {
	r, ok := b.check(src, n)
	if !ok {
		return
	}
	r.measured, r.isMeasured = b.set.support[r.ID]
	k, ok := b.byID[r.ID]
	switch {
	case !ok:
		b.byID[r.ID] = len(b.set.Rules)
		b.set.Rules = append(b.set.Rules, r)
	case b.set.Rules[k].File == r.File:
		b.fault(src, n.ID.at, "the id %s stands on line %d as well", r.ID, b.set.Rules[k].Line)
	default:
		r.measured, r.isMeasured = Support{}, false // another rule than the one that was measured
		b.set.Rules[k] = r
	}
}

// sorted are the keys of m.
func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// known names the keys of m in a fault.
func known[V any](m map[string]V) string {
	if len(m) == 0 {
		return "none"
	}
	return strings.Join(sorted(m), ", ")
}
