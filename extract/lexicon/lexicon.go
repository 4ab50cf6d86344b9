// Package lexicon reads word lists: text files that the rooms embed, one entry a
// line, with # before a comment. A fault in one names its file and line.
package lexicon

import (
	"fmt"
	"strings"
)

// Each hands over the fields of each line of a file, which white space parts.
// Lines without any are left out. name is the file's, for errors.
func Each(name, text string, entry func(fields []string) error) error {
	n := 0
	for line := range strings.Lines(text) {
		n++
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if err := entry(fields); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}
