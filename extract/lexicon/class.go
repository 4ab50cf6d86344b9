package lexicon

import (
	"fmt"
	"strings"
)

// Classes are lists of words by the name of their class.
type Classes struct {
	name  string
	words map[string][]string
}

// Parse reads lines of a class and its words. A class may have many lines. In a
// phrase _ stands for the space.
func Parse(name, text string) (Classes, error) {
	c := Classes{name, make(map[string][]string)}
	seen := make(map[[2]string]bool)
	err := Each(name, text, func(fields []string) error {
		class := fields[0]
		if len(fields) == 1 {
			return fmt.Errorf("class %s without words", class)
		}
		for _, w := range fields[1:] {
			w = strings.ReplaceAll(w, "_", " ")
			if seen[[2]string{class, w}] {
				return fmt.Errorf("%q stands twice in class %s", w, class)
			}
			seen[[2]string{class, w}] = true
			c.words[class] = append(c.words[class], w)
		}
		return nil
	})
	return c, err
}

// MustParse is Parse for an embedded file, which a test has read.
func MustParse(name, text string) Classes {
	c, err := Parse(name, text)
	if err != nil {
		panic(err)
	}
	return c
}

// List is the words of a class, in the order of the file. It panics where the
// file has no such class.
func (c Classes) List(class string) []string {
	words, ok := c.words[class]
	if !ok {
		panic(fmt.Sprintf("%s: no class %s", c.name, class))
	}
	return words
}

// Set is List for asking whether it has a word.
func (c Classes) Set(class string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range c.List(class) {
		set[w] = true
	}
	return set
}
