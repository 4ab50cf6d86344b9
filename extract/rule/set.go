package rule

import (
	"slices"

	"funn/extract/lang"
	"funn/extract/record"
)

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
	b := newBuilder(stems, files)
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
	b.set.index()
	return b.set, nil
}

// index notes which rules a pattern makes fire, and which words of a sentence make
// it worth trying.
func (s *Set) index() {
	s.byID = make(map[string]*Rule, len(s.Rules))
	s.users = make([][]int, len(s.patterns))
	for i, r := range s.Rules {
		s.byID[r.ID] = r
		for _, p := range r.pattern {
			s.users[p] = append(s.users[p], i)
		}
	}
	for i := range s.patterns {
		if len(s.users[i]) == 0 {
			continue // asked of sentences that a rule fires on, and of no others
		}
		need := s.patterns[i].program.need
		for _, t := range need {
			s.byTest[t] = append(s.byTest[t], i)
		}
		if len(need) == 0 {
			s.always = append(s.always, i)
		}
	}
}

// Rule is the rule with an id; false where there is none.
func (s *Set) Rule(id string) (*Rule, bool) {
	r, ok := s.byID[id]
	return r, ok
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
