package rule

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"funn/extract/lang"
	"funn/extract/record"
)

// Sentence is a sentence, item or heading as patterns see it: words, and marks
// of punctuation between them. Stops and quotation marks are no marks, but words
// in quotation marks pass no test.
type Sentence struct {
	Text     string
	Language record.Language
	cells    []cell
	tokens   []lang.Token
	lower    []byte
	facts    facts
	authors  map[string]author // words that name those who wrote the report
}

// author says how a word names those who wrote the report.
type author uint8

const (
	authorName author = 1 << iota // with a capital
	authorNoun                    // with or without
)

// cell is a word, or the marks between two words.
type cell struct {
	record.Span
	tests []test // sorted
	flags cellFlag
}

type cellFlag uint8

const (
	cellMark cellFlag = 1 << iota
	cellNumber
	cellName
	cellQuoted
)

func (c *cell) has(t test) bool {
	if _, ok := slices.BinarySearch(c.tests, t); ok {
		return c.flags&cellQuoted == 0
	}
	return false
}

// Read makes s the sentence text in language l. The memory of s is used again.
func (v *vocabulary) read(s *Sentence, text string, l record.Language) {
	s.Text, s.Language, s.facts = text, l, facts{}
	s.cells = s.cells[:0]
	s.tokens = lang.Tokenize(s.tokens[:0], text)
	quoted := false
	for _, tok := range s.tokens {
		w := tok.Of(text)
		word := tok.Kind == lang.Word || tok.Kind == lang.Number || w == "%" || w == "§"
		if !word {
			switch {
			case strings.ContainsAny(w, "«“„"):
				quoted = true
			case strings.ContainsAny(w, "»”"):
				quoted = false
			case w == "\"":
				quoted = !quoted
			case tok.Kind == lang.Punct && strings.ContainsAny(w, ",;:()–—-"):
				if n := len(s.cells); n > 0 && s.cells[n-1].flags&cellMark == 0 {
					s.cells = append(s.cells, cell{Span: tok.Span, flags: cellMark})
				}
			}
			continue
		}
		c := cell{Span: tok.Span}
		if quoted {
			c.flags |= cellQuoted
		}
		v.fill(s, &c, w, tok.Kind == lang.Number)
		s.cells = append(s.cells, c)
	}
	if n := len(s.cells); n > 0 && s.cells[n-1].flags&cellMark != 0 {
		s.cells = s.cells[:n-1]
	}
}

// fill looks up the word w.
func (v *vocabulary) fill(s *Sentence, c *cell, w string, number bool) {
	s.lower = s.lower[:0]
	upper, first := 0, false
	for i, r := range w {
		if r == '\u00ad' {
			continue
		}
		if unicode.IsUpper(r) {
			upper++
			first = first || i == 0
		}
		s.lower = utf8.AppendRune(s.lower, unicode.ToLower(r))
	}
	low := w
	if string(s.lower) != w {
		low = string(s.lower)
	}
	c.tests = v.of(low, s.Language)
	var extra []test
	if number {
		c.flags |= cellNumber
		extra = v.numbers
	}
	if upper > 1 || first && len(s.cells) > 0 {
		c.flags |= cellName
		extra = v.names
	}
	if a := s.authors[low]; a&authorNoun != 0 || a&authorName != 0 && upper > 0 {
		extra = slices.Concat(extra, v.institutions)
		c.tests = slices.DeleteFunc(slices.Clone(c.tests), func(t test) bool { return slices.Contains(v.others, t) })
	}
	if len(extra) > 0 {
		c.tests = slices.Concat(c.tests, extra)
		slices.Sort(c.tests)
		c.tests = slices.Compact(c.tests)
	}
}

// word is the text of cell i.
func (s *Sentence) word(i int) string { return s.cells[i].Of(s.Text) }
