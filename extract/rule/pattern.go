package rule

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// node is an element of a pattern.
type node struct {
	op     op
	word   *wordNode // of opWord and opNot
	kids   []*node   // of opSequence and opChoice, opOptional and opCue
	name   string    // of opName
	high   int       // of opGap: words at most, -1 for any number
	column int       // in the pattern, 1-based code points
	source string    // as written, for explanations
}

// op is what an element does.
type op uint8

const (
	opSequence op = iota
	opChoice      // ( a | b )
	opOptional    // a?
	opCue         // [ a ]
	opWord        // one word
	opNot         // !a: one word that a is not
	opGap         // ..3 and ...: words of the same clause
	opFar         // ..*: words and marks
	opMark        // , : a mark of punctuation
	opStart       // ^
	opEnd         // $
	opName        // @name: a pattern that has a name
)

// wordNode is a test of one word: that it is one of those listed.
type wordNode struct {
	exact, stem, prefix, suffix []string
	class                       []string
}

// Limits of a pattern. A gap of more words is better written as ... , and an
// expansion beyond maxNodes is a mistake.
const (
	maxGap   = 20
	maxDepth = 20
	maxNodes = 4000
)

// patternParser reads one pattern. Errors have the column within it.
type patternParser struct {
	s     string
	i     int
	depth int
}

// patternError is an error at a byte of a pattern.
type patternError struct {
	at      int
	message string
}

func (p *patternParser) fail(at int, message string) *patternError {
	return &patternError{at, message}
}

// parsePattern reads a pattern of one line.
func parsePattern(s string) (*node, *patternError) {
	p := &patternParser{s: s}
	n, err := p.choice(0)
	if err != nil {
		return nil, err
	}
	if p.i < len(p.s) {
		return nil, p.fail(p.i, "there is no bracket that this one closes")
	}
	return n, nil
}

func (p *patternParser) space() {
	for p.i < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[p.i:])
		if !unicode.IsSpace(r) {
			return
		}
		p.i += n
	}
}

// choice reads sequences parted by | up to a closing bracket or the end.
func (p *patternParser) choice(open byte) (*node, *patternError) {
	if p.depth++; p.depth > maxDepth {
		return nil, p.fail(p.i, "brackets are nested too deep: give the inner part a name under patterns:")
	}
	defer func() { p.depth-- }()
	start := p.i
	var all []*node
	for {
		n, err := p.sequence()
		if err != nil {
			return nil, err
		}
		all = append(all, n)
		if p.i < len(p.s) && p.s[p.i] == '|' {
			if open == 0 {
				return nil, p.fail(p.i, "alternatives stand in brackets: (a|b)")
			}
			p.i++
			continue
		}
		break
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return &node{op: opChoice, kids: all, column: p.column(start), source: p.s[start:p.i]}, nil
}

func (p *patternParser) sequence() (*node, *patternError) {
	start := p.i
	seq := &node{op: opSequence, column: p.column(start)}
	for {
		p.space()
		if p.i >= len(p.s) || p.s[p.i] == '|' || p.s[p.i] == ')' || p.s[p.i] == ']' {
			break
		}
		n, err := p.element()
		if err != nil {
			return nil, err
		}
		seq.kids = append(seq.kids, n)
	}
	seq.source = strings.TrimSpace(p.s[start:p.i])
	if len(seq.kids) == 0 {
		return nil, p.fail(start, "there is nothing here: write a word, a <class> or a gap")
	}
	return seq, nil
}

func (p *patternParser) element() (*node, *patternError) {
	start := p.i
	n, err := p.atom()
	if err != nil {
		return nil, err
	}
	n.column, n.source = p.column(start), p.s[start:p.i]
	if p.i < len(p.s) && p.s[p.i] == '?' {
		if n.op == opStart || n.op == opEnd || n.op == opFar {
			return nil, p.fail(p.i, "? cannot follow "+n.source)
		}
		p.i++
		n = &node{op: opOptional, kids: []*node{n}, column: n.column, source: p.s[start:p.i]}
	}
	return n, nil
}

func (p *patternParser) atom() (*node, *patternError) {
	start := p.i
	switch c := p.s[p.i]; c {
	case '(', '[':
		p.i++
		n, err := p.choice(c)
		if err != nil {
			return nil, err
		}
		closing := byte(')')
		if c == '[' {
			closing = ']'
		}
		if p.i >= len(p.s) || p.s[p.i] != closing {
			return nil, p.fail(start, "this bracket is not closed by "+string(closing))
		}
		p.i++
		if c == '[' {
			return &node{op: opCue, kids: []*node{n}}, nil
		}
		return &node{op: opSequence, kids: []*node{n}}, nil
	case '^':
		p.i++
		return &node{op: opStart}, nil
	case '$':
		p.i++
		return &node{op: opEnd}, nil
	case ',':
		p.i++
		return &node{op: opMark}, nil
	case '!':
		p.i++
		if p.i >= len(p.s) || strings.IndexByte(" \t|)]?!^$,.@[", p.s[p.i]) >= 0 {
			return nil, p.fail(start, "! stands before a word, a <class> or (words|in|brackets)")
		}
		n, err := p.atom()
		if err != nil {
			return nil, err
		}
		w := wordsOf(n)
		if w == nil {
			return nil, p.fail(start, "! takes single words only: !(a|b), not !(a b)")
		}
		return &node{op: opNot, word: w}, nil
	case '@':
		p.i++
		name := p.name()
		if name == "" {
			return nil, p.fail(start, "@ stands before the name of a pattern under patterns:")
		}
		return &node{op: opName, name: name}, nil
	case '<':
		end := strings.IndexByte(p.s[p.i:], '>')
		if end < 2 {
			return nil, p.fail(start, "a class is written <name>")
		}
		name := p.s[p.i+1 : p.i+end]
		p.i += end + 1
		return &node{op: opWord, word: &wordNode{class: []string{name}}}, nil
	case '.':
		return p.gap()
	}
	return p.word()
}

// gap reads ..3 and ... and ..*
func (p *patternParser) gap() (*node, *patternError) {
	start := p.i
	if !strings.HasPrefix(p.s[p.i:], "..") {
		return nil, p.fail(start, "a gap is ..3 (up to three words), ... (words of the clause) or ..* (of the sentence)")
	}
	p.i += 2
	switch {
	case p.i < len(p.s) && p.s[p.i] == '.':
		p.i++
		return &node{op: opGap, high: -1}, nil
	case p.i < len(p.s) && p.s[p.i] == '*':
		p.i++
		return &node{op: opFar}, nil
	}
	digits := p.i
	for p.i < len(p.s) && p.s[p.i] >= '0' && p.s[p.i] <= '9' {
		p.i++
	}
	n, err := strconv.Atoi(p.s[digits:p.i])
	if err != nil || n < 1 || n > maxGap {
		return nil, p.fail(start, "a gap is ..1 to .."+strconv.Itoa(maxGap)+", ... or ..*")
	}
	return &node{op: opGap, high: n}, nil
}

// word reads a word: as it stands, ~stem, begin* or *end.
func (p *patternParser) word() (*node, *patternError) {
	start := p.i
	stem := p.s[p.i] == '~'
	if stem {
		p.i++
	}
	front := p.i < len(p.s) && p.s[p.i] == '*'
	if front {
		p.i++
	}
	w := strings.ToLower(p.letters())
	back := p.i < len(p.s) && p.s[p.i] == '*'
	if back {
		p.i++
	}
	switch {
	case w == "" && p.i < len(p.s):
		r, _ := utf8.DecodeRuneInString(p.s[p.i:])
		return nil, p.fail(p.i, "the sign "+strconv.Quote(string(r))+" has no meaning in a pattern")
	case w == "":
		return nil, p.fail(start, "a word is missing")
	case front && back || stem && (front || back):
		return nil, p.fail(start, "a word has one of ~ (any form), * in front (ends in) and * behind (begins with)")
	case (front || back) && utf8.RuneCountInString(w) < 2:
		return nil, p.fail(start, "* needs two letters at least")
	}
	n := &wordNode{}
	switch {
	case stem:
		n.stem = []string{w}
	case front:
		n.suffix = []string{w}
	case back:
		n.prefix = []string{w}
	default:
		n.exact = []string{w}
	}
	return &node{op: opWord, word: n}, nil
}

// letters are the characters of a word: letters, digits, and % § - . ' within.
func (p *patternParser) letters() string {
	start := p.i
	for p.i < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[p.i:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		inner := p.i > start && (r == '.' && !strings.HasPrefix(p.s[p.i:], "..") || r == '\'' || r == '’' || r == '/')
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '%' && r != '§' && r != '-' && !inner {
			break
		}
		p.i += n
	}
	return p.s[start:p.i]
}

// name is an identifier: letters, digits and hyphens.
func (p *patternParser) name() string {
	start := p.i
	for p.i < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[p.i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
			break
		}
		p.i += n
	}
	return p.s[start:p.i]
}

func (p *patternParser) column(at int) int { return utf8.RuneCountInString(p.s[:at]) + 1 }

// wordsOf is n as the test of one word, nil where it is more than that.
func wordsOf(n *node) *wordNode {
	switch n.op {
	case opWord:
		return n.word
	case opSequence:
		if len(n.kids) == 1 {
			return wordsOf(n.kids[0])
		}
	case opChoice:
		all := &wordNode{}
		for _, k := range n.kids {
			w := wordsOf(k)
			if w == nil {
				return nil
			}
			all.add(w)
		}
		return all
	}
	return nil
}

func (w *wordNode) add(o *wordNode) {
	w.exact = append(w.exact, o.exact...)
	w.stem = append(w.stem, o.stem...)
	w.prefix = append(w.prefix, o.prefix...)
	w.suffix = append(w.suffix, o.suffix...)
	w.class = append(w.class, o.class...)
}

// count is the number of words that the test lists, a measure of how much it
// says: the fewer the more.
func (w *wordNode) count() int {
	return len(w.exact) + len(w.stem) + 4*len(w.prefix) + 4*len(w.suffix) + 20*len(w.class)
}
