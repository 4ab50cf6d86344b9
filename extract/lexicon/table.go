package lexicon

import (
	"fmt"
	"math/bits"
)

// Class is the number of a class of words in a Table.
type Class uint16

// setWords bounds the classes of a table: 64 for each.
const setWords = 8

// Set is the classes that a word has.
type Set [setWords]uint64

// Has reports whether c is one of them.
func (s *Set) Has(c Class) bool { return s[c/64]&(1<<(c%64)) != 0 }

func (s *Set) add(c Class) { s[c/64] |= 1 << (c % 64) }

func (s *Set) union(o *Set) {
	for i := range s {
		s[i] |= o[i]
	}
}

// Len is how many they are.
func (s *Set) Len() (n int) {
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// Table tells the classes of a word: those it is listed in, and those of its
// endings. It is read-only once built.
type Table struct {
	classes map[string]Class
	names   []string
	exact   map[string]int32 // index into sets
	sets    []Set
	letters [256]uint8 // of the endings, numbered from 1; 0 for a byte in none
	n       uint8      // letters numbered
	endings []node
}

// maxLetters bounds the different bytes that endings are written with.
const maxLetters = 48

// node is a letter of the endings, read from the last to the first.
type node struct {
	next [maxLetters]int32 // 0 for none
	set  int32             // of the ending that is whole here, −1 where none is
}

// NewTable builds a table of all classes of the given files. A class stands in one
// file only. Forms are single words; -form is an ending, which a word of at least two
// bytes more has.
func NewTable(files ...*File) (*Table, error) {
	t := &Table{classes: make(map[string]Class), exact: make(map[string]int32), endings: []node{{set: -1}}}
	in := make(map[string]*File)
	for _, f := range files {
		for i := range f.Entries {
			e := &f.Entries[i]
			if other := in[e.Class]; other != nil && other != f {
				return nil, f.Fault(e.Place, "class %s stands in %s as well", e.Class, other.Name)
			}
			in[e.Class] = f
			c, err := t.class(e.Class)
			if err != nil {
				return nil, f.Fault(e.Place, "%w", err)
			}
			for _, w := range e.Forms {
				n, err := t.form(w)
				if err != nil {
					return nil, f.Fault(w.Place, "%w", err)
				}
				t.sets[n].add(c)
			}
		}
	}
	return t, nil
}

// MustTable is NewTable of embedded files, for a package's variables.
func MustTable(names ...string) *Table {
	files := make([]*File, len(names))
	for i, name := range names {
		files[i] = MustOpen(name)
	}
	t, err := NewTable(files...)
	if err != nil {
		panic(err)
	}
	return t
}

func (t *Table) class(name string) (Class, error) {
	c, ok := t.classes[name]
	if !ok {
		if len(t.names) == setWords*64 {
			return 0, fmt.Errorf("more than %d classes", setWords*64)
		}
		c = Class(len(t.names))
		t.classes[name] = c
		t.names = append(t.names, name)
	}
	return c, nil
}

// form is the index of the set of a word or of an ending.
func (t *Table) form(w Form) (int32, error) {
	if ending, ok := w.Ending(); ok {
		return t.ending(ending)
	}
	n, ok := t.exact[w.Text]
	if !ok {
		n = t.set()
		t.exact[w.Text] = n
	}
	return n, nil
}

func (t *Table) set() int32 {
	t.sets = append(t.sets, Set{})
	return int32(len(t.sets) - 1)
}

func (t *Table) ending(form string) (int32, error) {
	at := int32(0)
	for i := len(form) - 1; i >= 0; i-- {
		letter := t.letters[form[i]]
		if letter == 0 {
			if t.n++; t.n == maxLetters {
				return 0, fmt.Errorf("endings of more than %d letters", maxLetters-1)
			}
			letter = t.n
			t.letters[form[i]] = letter
		}
		next := t.endings[at].next[letter]
		if next == 0 {
			next = int32(len(t.endings))
			t.endings[at].next[letter] = next
			t.endings = append(t.endings, node{set: -1})
		}
		at = next
	}
	if t.endings[at].set < 0 {
		t.endings[at].set = t.set()
	}
	return t.endings[at].set, nil
}

// Class is the class of a name. It panics where the files have none: the code and
// the data it was built with disagree.
func (t *Table) Class(name string) Class {
	c, ok := t.classes[name]
	if !ok {
		panic(fmt.Sprintf("no class %s in the word lists", name))
	}
	return c
}

// Of is the classes of a word in lower case.
func (t *Table) Of(word []byte) (out Set) {
	if n, ok := t.exact[string(word)]; ok {
		out = t.sets[n]
	}
	at := int32(0)
	for i := len(word) - 1; i > 1; i-- {
		// No ending begins with letter 0, so a byte that none has ends the search.
		if at = t.endings[at].next[t.letters[word[i]]]; at == 0 {
			break
		}
		if n := t.endings[at].set; n >= 0 {
			out.union(&t.sets[n])
		}
	}
	return out
}
