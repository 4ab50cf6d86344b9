package lexicon

import (
	"fmt"
	"strconv"
)

// Endings tells what the end of a word says. It is read-only once built.
type Endings[T any] struct {
	by [256][]ending[T] // by the last byte, in the order of the file
}

type ending[T any] struct {
	text string
	size int // smallest of the word
	says T
}

// EndingsOf is what the given classes of f say by their endings, written with a
// hyphen. The value of an entry, where it has one, is the smallest size of the words
// that it speaks of. It panics at a fault: a test reads every list.
func EndingsOf[T any](f *File, classes map[string]T) *Endings[T] {
	x := new(Endings[T])
	seen := make(map[string]bool, len(classes))
	for i := range f.Entries {
		e := &f.Entries[i]
		says, ok := classes[e.Class]
		if !ok {
			continue
		}
		seen[e.Class] = true
		size := 0
		if e.Value() != "" {
			var err error
			if size, err = strconv.Atoi(e.Value()); err != nil {
				panic(f.Fault(e.Place, "the smallest size of a word is %q", e.Value()))
			}
		}
		for _, w := range e.Forms {
			text, ok := w.Ending()
			if !ok {
				panic(f.Fault(w.Place, "%s is no ending: -%s", w.Text, w.Text))
			}
			x.Add(text, size, says)
		}
	}
	if len(seen) < len(classes) {
		panic(fmt.Sprintf("%s: has the endings of %d classes, want %d", f.Name, len(seen), len(classes)))
	}
	return x
}

// Add lets words that end in text say something, unless an ending added before speaks
// of them.
func (x *Endings[T]) Add(text string, size int, says T) {
	last := text[len(text)-1]
	x.by[last] = append(x.by[last], ending[T]{text, size, says})
}

// Of is what the first ending that word has says, the zero value where it has none. size is that of the word, in what the values of the file count.
func (x *Endings[T]) Of(word []byte, size int) (says T) {
	if len(word) == 0 {
		return says
	}
	for _, e := range x.by[word[len(word)-1]] {
		if size >= e.size && len(word) >= len(e.text) && string(word[len(word)-len(e.text):]) == e.text {
			return e.says
		}
	}
	return says
}
