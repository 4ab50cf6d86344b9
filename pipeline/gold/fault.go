package gold

import (
	"fmt"
	"strings"
)

// Fault is an error in a file that a person wrote.
type Fault struct {
	File    string
	Line    int    // 1-based
	Message string // what is wrong, and what to do
}

// Error is file:line: message.
func (f *Fault) Error() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Message) }

// Faults are all the faults that were found.
type Faults []*Fault

// Error is the faults, one below the other.
func (f Faults) Error() string {
	s := make([]string, len(f))
	for i := range f {
		s[i] = f[i].Error()
	}
	return strings.Join(s, "\n")
}
