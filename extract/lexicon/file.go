package lexicon

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// File is a word list that has been read.
type File struct {
	Name    string // below words/, as faults name it
	Entries []Entry
}

// Entry is one class of words as a line of a file gives it. A class may have many
// entries.
type Entry struct {
	Class  string
	Values []string // what the head says of all the forms: a language, a number, a code
	Forms  []Form
	Place
}

// Value is the first value, "" where there is none.
func (e *Entry) Value() string {
	if len(e.Values) == 0 {
		return ""
	}
	return e.Values[0]
}

// Form is one word, phrase or ending.
type Form struct {
	Text string // a space where the file has _
	Place
}

// Place is where something stands in a file: line and column, both from 1, the
// column in code points.
type Place struct{ Line, Column int }

// Fault is an error at a place of a word list.
func (f *File) Fault(at Place, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %w", f.Name, at.Line, at.Column, fmt.Errorf(format, args...))
}

// ReadFile reads the text of a word list. Its syntax stands in the package's
// documentation.
func ReadFile(name, text string) (*File, error) {
	f, err := read(name, text)
	if err == nil {
		err = f.twice()
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// read is ReadFile without the search for what stands twice, which takes longer than
// the reading.
func read(name, text string) (*File, error) {
	f := &File{Name: name}
	var words []Form
	n := 0
	for line := range strings.Lines(text) {
		n++
		words = fields(words[:0], line, n)
		if len(words) == 0 {
			continue
		}
		forms := words
		if line[0] != ' ' && line[0] != '\t' {
			var err error
			if forms, err = f.head(words); err != nil {
				return nil, err
			}
		} else if len(f.Entries) == 0 {
			return nil, f.Fault(words[0].Place, "forms without a class: an entry begins at the line's start")
		}
		for i := range forms {
			forms[i].Text = strings.ReplaceAll(forms[i].Text, "_", " ")
		}
		e := &f.Entries[len(f.Entries)-1]
		e.Forms = append(e.Forms, forms...)
	}
	for i := range f.Entries {
		if e := &f.Entries[i]; len(e.Forms) == 0 {
			return nil, f.Fault(e.Place, "class %s without words", e.Class)
		}
	}
	return f, nil
}

// twice is a fault where a form stands twice in entries of one head.
func (f *File) twice() error {
	seen := make(map[[2]string]bool)
	for i := range f.Entries {
		e := &f.Entries[i]
		head := strings.TrimSpace(e.Class + " " + strings.Join(e.Values, " "))
		for _, w := range e.Forms {
			key := [2]string{head, w.Text}
			if seen[key] {
				return f.Fault(w.Place, "%q stands twice in %s", w.Text, head)
			}
			seen[key] = true
		}
	}
	return nil
}

// head begins an entry with the words before the colon and returns those after it.
func (f *File) head(words []Form) ([]Form, error) {
	e := Entry{Place: words[0].Place}
	for i, w := range words {
		text, last := strings.CutSuffix(w.Text, ":")
		switch {
		case text == "":
			return nil, f.Fault(w.Place, "a colon without a class before it")
		case i == 0:
			e.Class = text
		default:
			e.Values = append(e.Values, text)
		}
		if last {
			f.Entries = append(f.Entries, e)
			return words[i+1:], nil
		}
	}
	return nil, f.Fault(e.Place, "no colon after class %s", e.Class)
}

// fields adds the words of line n to out, a comment left out.
func fields(out []Form, line string, n int) []Form {
	column, start, at := 0, -1, 0
	for i, r := range line {
		column++
		blank := r == ' ' || r == '\t' || r == '\n' || r == '\r'
		switch {
		case blank && start >= 0:
			out = append(out, Form{line[start:i], Place{n, at}})
			start = -1
		case blank || start >= 0:
		case r == '#':
			return out
		default:
			start, at = i, column
		}
	}
	if start >= 0 {
		out = append(out, Form{line[start:], Place{n, at}})
	}
	return out
}

// List is the forms of a class in the order of the file. It panics where the file
// has no such class: the code and the data it was built with disagree.
func (f *File) List(class string) []string {
	var out []string
	for i := range f.Entries {
		if e := &f.Entries[i]; e.Class == class {
			for _, w := range e.Forms {
				out = append(out, w.Text)
			}
		}
	}
	if out == nil {
		panic(fmt.Sprintf("%s: no class %s", f.Name, class))
	}
	return out
}

// Set is List for asking whether it has a word.
func (f *File) Set(class string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range f.List(class) {
		set[w] = true
	}
	return set
}

// AnyOf is a group of the forms of a class for a regular expression, which tries them in
// the order of the file.
func (f *File) AnyOf(class string) string {
	var words []string
	for _, w := range f.List(class) {
		words = append(words, regexp.QuoteMeta(w))
	}
	return "(?:" + strings.Join(words, "|") + ")"
}

// Map is the first value of the class's entries by form: årlig → år.
func (f *File) Map(class string) map[string]string {
	out := make(map[string]string)
	for i := range f.Entries {
		e := &f.Entries[i]
		if e.Class != class {
			continue
		}
		if len(e.Values) == 0 {
			panic(fmt.Sprintf("%s: class %s has no value", f.Name, class))
		}
		for _, w := range e.Forms {
			out[w.Text] = strings.ReplaceAll(e.Values[0], "_", " ")
		}
	}
	if len(out) == 0 {
		panic(fmt.Sprintf("%s: no class %s", f.Name, class))
	}
	return out
}

// Ending reports whether a form is an ending, and which: -ene.
func (w Form) Ending() (string, bool) {
	e, ok := strings.CutPrefix(w.Text, "-")
	return e, ok && utf8.RuneCountInString(e) > 0
}
