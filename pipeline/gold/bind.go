package gold

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"funn/pipeline/dataset/contract"
)

// window is how many lines around its own a quantity may stand.
const window = 2

// Bind finds every label in the document's text, and gives a line to those that
// have none. The error is Faults: a label that does not occur, or occurs more
// than once and has no line.
func (f *File) Bind(text string) error {
	b := binding{text: text, lines: newLines(text)}
	b.squash()
	var faults Faults
	for table, labels := range f.Tables {
		for _, l := range labels {
			if l.derived || l.Text == "" {
				continue
			}
			if message := b.find(table, l); message != "" {
				faults = append(faults, &Fault{f.Path, l.At, message})
			}
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// binding is a document in which labels are looked up.
type binding struct {
	text   string
	lines  lines
	letter string // the text, squashed
	line   []int  // by line: where it starts in letter
}

func (b *binding) squash() {
	var w strings.Builder
	w.Grow(len(b.text))
	b.line = make([]int, len(b.lines)+1)
	for i := range b.lines {
		b.line[i] = w.Len()
		w.WriteString(squash(b.lines.of(b.text, i+1, i+1)))
	}
	b.line[len(b.lines)] = w.Len()
	b.letter = w.String()
}

// between are the letters from one line to another, inclusive.
func (b *binding) between(from, to int) string {
	from, to = max(1, from), min(len(b.lines), to)
	if from > to {
		return ""
	}
	return b.letter[b.line[from-1]:b.line[to]]
}

// lineAt is the 1-based line of a letter.
func (b *binding) lineAt(letter int) int { return lines(b.line[:len(b.lines)]).atLast(letter) }

// atLast is the last line that starts at or before offset: empty lines start
// where the next does.
func (l lines) atLast(offset int) int { return max(1, l.at(offset)) }

// find returns what is wrong, or "".
func (b *binding) find(table int, l *Label) string {
	name := key(table)
	want := squash(l.Text)
	if want == "" {
		return ""
	}
	if l.Line > len(b.lines) {
		return fmt.Sprintf("line %d is behind the end of the document, which has %d lines: correct the line, or leave it out", l.Line, len(b.lines))
	}
	if l.Line > 0 {
		if table < findings || strings.Contains(b.between(l.Line-window, l.Last+window), want) || b.parted(l, want) {
			if table < findings && !strings.Contains(b.letter, want) {
				return b.missing(name, l)
			}
			return ""
		}
		if at := b.all(want); len(at) > 0 {
			return fmt.Sprintf("%s %q does not stand at line %d: it stands at line %s", name, contract.Brief(l.Text), l.Line, list(at))
		}
		return b.missing(name, l)
	}
	at := b.all(want)
	switch {
	case len(at) == 0 && table < percentages && table >= findings && b.parted(l, want):
		return ""
	case len(at) == 0:
		return b.missing(name, l)
	case len(at) > 1 && table >= percentages:
		return fmt.Sprintf("%s %q occurs at lines %s: add line: and the one that is meant", name, contract.Brief(l.Text), list(at))
	}
	l.Line = at[0]
	letter := strings.Index(b.letter, want)
	l.Last = b.lineAt(letter + len(want) - 1)
	return ""
}

func (b *binding) missing(name string, l *Label) string {
	return fmt.Sprintf("%s %q does not occur in the document: copy it from there, letter by letter; spaces, line breaks and hyphens do not matter", name, contract.Brief(l.Text))
}

// all are the lines where want stands as a whole: behind and before no other
// digit, which would make it part of another number.
func (b *binding) all(want string) []int {
	var at []int
	for from := 0; ; {
		i := strings.Index(b.letter[from:], want)
		if i < 0 {
			return at
		}
		i += from
		from = i + 1
		if digit(want[0]) && i > 0 && digit(b.letter[i-1]) && b.glued(i) {
			continue
		}
		if n := len(at); n == 0 || at[n-1] != b.lineAt(i) {
			at = append(at, b.lineAt(i))
		}
	}
}

// glued reports whether the digits before and at a letter stand on one line with
// nothing between them but marks inside a number.
func (b *binding) glued(letter int) bool {
	line := b.lineAt(letter)
	if b.line[line-1] == letter {
		return false // the first of its line
	}
	n := letter - b.line[line-1]
	s := b.lines.of(b.text, line, line)
	for i, r := range s {
		k := len(squash(string(r)))
		if k == 0 {
			continue
		}
		if n == 0 {
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			return before >= '0' && before <= '9' || before == ',' || before == '.'
		}
		n -= k
	}
	return false
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// maxParts is how often a page's foot and head may stand inside a claim, and
// maxGap how many letters they have.
const (
	maxParts = 4
	maxGap   = 800
)

// parted finds a claim or a number that the foot of a page cuts in parts, and
// gives it its lines where it has none.
func (b *binding) parted(l *Label, want string) bool {
	hay, offset := b.letter, 0
	if l.Line > 0 {
		hay = b.between(l.Line-window, l.Last+window)
		offset = b.line[max(1, l.Line-window)-1]
	}
	least := 12 // letters of a part: less is found anywhere
	if l.Line > 0 {
		least = 3
	}
	first := -1
	at := 0
	for range maxParts {
		n := min(least, len(want))
		i := strings.Index(hay[at:min(len(hay), at+gap(first))], want[:n])
		if i < 0 {
			return false
		}
		i += at
		if first < 0 {
			first = i
		}
		for n < len(want) && i+n < len(hay) && hay[i+n] == want[n] {
			n++
		}
		at, want = i+n, want[n:]
		if want == "" {
			if l.Line == 0 {
				l.Line, l.Last = b.lineAt(offset+first), b.lineAt(offset+at-1)
			}
			return true
		}
	}
	return false
}

func gap(first int) int {
	if first < 0 {
		return 1 << 40
	}
	return maxGap
}

func list(at []int) string {
	var s []string
	for i, n := range at {
		if i == 8 {
			s = append(s, fmt.Sprintf("and %d more", len(at)-i))
			break
		}
		s = append(s, fmt.Sprint(n))
	}
	return strings.Join(s, ", ")
}
