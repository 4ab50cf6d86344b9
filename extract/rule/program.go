package rule

import (
	"fmt"

	"funn/extract/lang"
	"funn/extract/record"
)

// instruction is a step of a program.
type instruction struct {
	op     step
	test   test
	out    int32 // next
	other  int32 // of stepSplit: the second choice
	column int   // in the pattern, for explanations
	source string
}

type step uint8

const (
	stepWord step = iota
	stepNot
	stepAny  // a word
	stepFar  // a word or a mark
	stepMark // a mark
	stepStart
	stepEnd
	stepOpen // the cue begins
	stepClose
	stepSplit
	stepMatch
)

// program is a compiled pattern: an automaton whose states are instructions.
type program struct {
	code     []instruction
	start    int32
	anchored bool   // it can begin at the sentence's start only
	first    []test // one of which the first word passes; nil where it may be any
	need     []test // one of which some word passes; nil where the pattern asks for none
	cue      bool   // the pattern marks its cue
}

// compiler makes programs.
type compiler struct {
	words *vocabulary
	named map[string]named
	code  []instruction
	stack []string // names being expanded
	err   error
	at    *node // where err is
}

// maxCode bounds a program: a larger one is a mistake.
const maxCode = maxNodes

func (c *compiler) compile(n *node) (*program, *node, error) {
	c.code, c.err, c.at, c.stack = nil, nil, nil, nil
	p := &program{}
	p.start = c.emit(n, c.add(instruction{op: stepMatch}))
	if c.err != nil {
		return nil, c.at, c.err
	}
	p.code = c.code
	for i := range p.code {
		p.cue = p.cue || p.code[i].op == stepOpen
	}
	p.need, _ = c.need(n)
	p.begin()
	if len(p.need) == 0 && !p.asks() {
		return nil, n, fmt.Errorf("this matches every sentence: write a word or a <class>")
	}
	return p, nil, nil
}

func (c *compiler) add(i instruction) int32 {
	if len(c.code) >= maxCode {
		c.fail(nil, fmt.Errorf("the pattern is too large: make its gaps or its choices fewer"))
		return 0
	}
	c.code = append(c.code, i)
	return int32(len(c.code) - 1)
}

func (c *compiler) fail(n *node, err error) {
	if c.err == nil {
		c.err, c.at = err, n
	}
}

// emit compiles n so that it goes on at next, and is where n begins.
func (c *compiler) emit(n *node, next int32) int32 {
	if c.err != nil {
		return 0
	}
	in := instruction{out: next, column: n.column, source: n.source}
	switch n.op {
	case opSequence:
		for k := len(n.kids) - 1; k >= 0; k-- {
			next = c.emit(n.kids[k], next)
		}
		return next
	case opChoice:
		return c.choice(n.kids, next, n)
	case opOptional:
		body := c.emit(n.kids[0], next)
		return c.add(instruction{op: stepSplit, out: body, other: next})
	case opCue:
		closing := c.add(instruction{op: stepClose, out: next})
		return c.add(instruction{op: stepOpen, out: c.emit(n.kids[0], closing)})
	case opWord, opNot:
		t, err := c.words.test(n.word)
		if err != nil {
			c.fail(n, err)
			return 0
		}
		in.op, in.test = stepWord, t
		if n.op == opNot {
			in.op = stepNot
		}
		return c.add(in)
	case opGap:
		if n.high < 0 {
			return c.loop(stepAny, next)
		}
		end := next
		for range n.high {
			next = c.add(instruction{op: stepSplit, out: end, other: c.add(instruction{op: stepAny, out: next})})
		}
		return next
	case opFar:
		return c.loop(stepFar, next)
	case opMark:
		in.op = stepMark
	case opStart:
		in.op = stepStart
	case opEnd:
		in.op = stepEnd
	case opName:
		p, ok := c.named[n.name]
		if !ok {
			c.fail(n, fmt.Errorf("there is no pattern @%s", n.name))
			return 0
		}
		for _, s := range c.stack {
			if s == n.name {
				c.fail(n, fmt.Errorf("the pattern @%s holds itself", n.name))
				return 0
			}
		}
		c.stack = append(c.stack, n.name)
		at := c.choice(p.nodes, next, n)
		c.stack = c.stack[:len(c.stack)-1]
		return at
	}
	return c.add(in)
}

// choice compiles alternatives. Alternatives that are one word each are one test.
func (c *compiler) choice(kids []*node, next int32, n *node) int32 {
	if w := wordsOf(&node{op: opChoice, kids: kids}); w != nil {
		return c.emit(&node{op: opWord, word: w, column: n.column, source: n.source}, next)
	}
	at := c.emit(kids[len(kids)-1], next)
	for k := len(kids) - 2; k >= 0; k-- {
		at = c.add(instruction{op: stepSplit, out: c.emit(kids[k], next), other: at})
	}
	return at
}

// loop is any number of op, the fewest first.
func (c *compiler) loop(op step, next int32) int32 {
	split := c.add(instruction{op: stepSplit, out: next})
	body := c.add(instruction{op: op, out: split})
	if c.err == nil {
		c.code[split].other = body
	}
	return split
}

// Costs of tests by how often a word passes them, in arbitrary units: the
// cheapest of those that a pattern cannot do without selects it.
const (
	costWord    = 1
	costCommon  = 40
	costBuiltin = 30
	costPart    = 3
)

func (c *compiler) cost(w *wordNode) int {
	flat := &wordNode{}
	if c.words.flatten(flat, w, 0) != nil {
		return 0
	}
	n := costPart*(len(flat.stem)+len(flat.prefix)+len(flat.suffix)) + costBuiltin*len(flat.class)
	for _, s := range flat.exact {
		if lang.IsStopWord(s, record.Undetermined) {
			n += costCommon
		} else {
			n += costWord
		}
	}
	return n
}

// need is the cheapest tests of which a match passes one, and their cost; nil
// where there are none.
func (c *compiler) need(n *node) ([]test, int) {
	switch n.op {
	case opWord:
		t, err := c.words.test(n.word)
		if err != nil {
			return nil, 0
		}
		return []test{t}, c.cost(n.word)
	case opSequence, opCue:
		var best []test
		least := 0
		for _, k := range n.kids {
			if t, cost := c.need(k); t != nil && (best == nil || cost < least) {
				best, least = t, cost
			}
		}
		return best, least
	case opName:
		return c.needAny(c.named[n.name].nodes)
	case opChoice:
		return c.needAny(n.kids)
	}
	return nil, 0
}

func (c *compiler) needAny(kids []*node) ([]test, int) {
	var all []test
	sum := 0
	for _, k := range kids {
		t, cost := c.need(k)
		if t == nil {
			return nil, 0
		}
		all, sum = append(all, t...), sum+cost
	}
	return all, sum
}

// begin finds out how the program can begin.
func (p *program) begin() {
	seen := make([]bool, len(p.code))
	anchored, open := true, false
	var first []test
	var walk func(pc int32, start bool)
	walk = func(pc int32, start bool) {
		if seen[pc] {
			return
		}
		seen[pc] = true
		in := &p.code[pc]
		switch in.op {
		case stepSplit:
			walk(in.out, start)
			walk(in.other, start)
		case stepOpen, stepClose:
			walk(in.out, start)
		case stepStart:
			// What follows begins at the start, whatever it is.
			open = true
		case stepWord:
			anchored = false
			first = append(first, in.test)
		default:
			anchored, open = false, true
		}
	}
	walk(p.start, false)
	p.anchored = anchored
	if !open {
		p.first = first
	}
}

// asks reports whether any instruction asks for something.
func (p *program) asks() bool {
	for i := range p.code {
		switch p.code[i].op {
		case stepWord, stepNot, stepMark:
			return true
		}
	}
	return false
}
