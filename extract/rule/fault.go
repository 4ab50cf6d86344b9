package rule

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
)

// Fault is an error in a rule file.
type Fault struct {
	File         string
	Line, Column int    // 1-based, the column in code points
	Message      string // what is wrong, and what would be right
	Snippet      string // the line as it stands in the file
}

// Error is file:line:column and the message, and below it the line with a mark
// under the place.
func (f *Fault) Error() string {
	s := fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
	if f.Snippet == "" {
		return s
	}
	return s + "\n    " + f.Snippet + "\n    " + strings.Repeat(" ", max(0, f.Column-1)) + "^"
}

// Faults are all the faults of the files of a set.
type Faults []*Fault

// Error is the faults, one below the other.
func (f Faults) Error() string {
	s := make([]string, len(f))
	for i := range f {
		s[i] = f[i].Error()
	}
	return strings.Join(s, "\n")
}

// source is a file, kept for the snippets of its faults.
type source struct {
	name  string
	lines []string
}

func newSource(name string, b []byte) *source {
	return &source{name, strings.Split(strings.ReplaceAll(string(b), "\r\n", "\n"), "\n")}
}

func (s *source) fault(line, column int, format string, a ...any) *Fault {
	f := &Fault{File: s.name, Line: line, Column: column, Message: fmt.Sprintf(format, a...)}
	if line >= 1 && line <= len(s.lines) {
		f.Snippet = strings.TrimRight(strings.ReplaceAll(s.lines[line-1], "\t", " "), " ")
	}
	return f
}

// yamlFault is an error of the YAML reader in the form of the package.
func (s *source) yamlFault(err error) *Fault {
	var f *Fault
	if errors.As(err, &f) {
		return f
	}
	var y yaml.Error
	if errors.As(err, &y) {
		line, column := 1, 1
		if t := y.GetToken(); t != nil && t.Position != nil {
			line, column = t.Position.Line, t.Position.Column
		}
		return s.fault(line, column, "%s", firstLine(y.GetMessage()))
	}
	return s.fault(1, 1, "%s", firstLine(err.Error()))
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}
