package rule

import "funn/extract/record"

// runner runs programs over sentences. It holds the state of one run and is not
// to be shared.
type runner struct {
	now, next threads
	furthest  reached
	watch     bool // furthest is wanted
}

// threads are the states that a program is in, in order of preference, each once.
type threads struct {
	list []thread
	seen []uint32 // by instruction: the generation in which it was added
	gen  uint32
}

// thread is a state, with the first and last cell of its cue, -1 for none.
type thread struct {
	pc       int32
	from, to int32
}

// reached is how far a run came that did not match.
type reached struct {
	words int   // passed tests
	pc    int32 // the instruction that was not passed
	cell  int   // where
}

func (t *threads) reset(n int) {
	t.list = t.list[:0]
	if len(t.seen) < n {
		t.seen, t.gen = make([]uint32, n+n/2), 0
	}
	if t.gen++; t.gen == 0 {
		clear(t.seen)
		t.gen = 1
	}
}

// run reports whether p matches s somewhere, and the cells of its cue. It goes
// over s once, with each instruction at most once for a cell: its time is their
// product, whatever the text.
func (r *runner) run(p *program, s *Sentence) (from, to int, ok bool) {
	n := len(s.cells)
	r.furthest = reached{cell: -1}
	r.now.reset(len(p.code))
	for i := 0; i <= n; i++ {
		if (i == 0 || !p.anchored) && p.canBegin(s, i) {
			if t, found := r.add(&r.now, p, thread{p.start, -1, -1}, i, n); found {
				return int(t.from), int(t.to), true
			}
		}
		if len(r.now.list) == 0 {
			if i == n || p.anchored {
				break
			}
			r.now.reset(len(p.code))
			continue
		}
		if i == n {
			if r.watch {
				for _, t := range r.now.list {
					r.note(p, t, n)
				}
			}
			break
		}
		r.next.reset(len(p.code))
		c := &s.cells[i]
		mark := c.flags&cellMark != 0
		for _, t := range r.now.list {
			in := &p.code[t.pc]
			pass := false
			switch in.op {
			case stepWord:
				pass = !mark && c.has(in.test)
			case stepNot:
				pass = !mark && !c.has(in.test)
			case stepAny:
				pass = !mark
			case stepFar:
				pass = true
			case stepMark:
				pass = mark
			}
			if !pass {
				if r.watch {
					r.note(p, t, i)
				}
				continue
			}
			t.pc = in.out
			if !p.cue && (in.op == stepWord || in.op == stepNot) {
				if t.from < 0 {
					t.from = int32(i)
				}
				t.to = int32(i)
			}
			if t, found := r.add(&r.next, p, t, i+1, n); found {
				return int(t.from), int(t.to), true
			}
		}
		r.now, r.next = r.next, r.now
	}
	return 0, 0, false
}

// note remembers the thread that came furthest, by its cue.
func (r *runner) note(p *program, t thread, i int) {
	words := int(t.to - t.from + 1)
	if t.from < 0 {
		words = 0
	}
	if op := p.code[t.pc].op; op == stepAny || op == stepFar {
		return
	}
	if r.furthest.cell < 0 || words > r.furthest.words {
		r.furthest = reached{words, t.pc, i}
	}
}

func (p *program) canBegin(s *Sentence, i int) bool {
	if p.first == nil {
		return true
	}
	if i == len(s.cells) {
		return false
	}
	for _, t := range p.first {
		if s.cells[i].has(t) {
			return true
		}
	}
	return false
}

// add puts t and what it leads to without a word into dst. It reports the thread
// that matched, if one did.
func (r *runner) add(dst *threads, p *program, t thread, i, n int) (thread, bool) {
	if dst.seen[t.pc] == dst.gen {
		return t, false
	}
	dst.seen[t.pc] = dst.gen
	in := &p.code[t.pc]
	switch in.op {
	case stepMatch:
		return t, true
	case stepSplit:
		u := t
		u.pc = in.out
		if m, ok := r.add(dst, p, u, i, n); ok {
			return m, true
		}
		t.pc = in.other
		return r.add(dst, p, t, i, n)
	case stepStart, stepEnd:
		if in.op == stepStart && i > 0 || in.op == stepEnd && i < n {
			return t, false
		}
		t.pc = in.out
		return r.add(dst, p, t, i, n)
	case stepOpen:
		t.from, t.to, t.pc = int32(i), int32(i), in.out
		return r.add(dst, p, t, i, n)
	case stepClose:
		t.to, t.pc = int32(i-1), in.out
		return r.add(dst, p, t, i, n)
	}
	dst.list = append(dst.list, t)
	return t, false
}

// span is the text from cell from to cell to, the whole sentence where a
// pattern has no word.
func (s *Sentence) span(from, to int) record.Span {
	if from < 0 || to < from || to >= len(s.cells) {
		if len(s.cells) == 0 {
			return record.Span{}
		}
		return record.Span{Start: s.cells[0].Start, End: s.cells[len(s.cells)-1].End}
	}
	return record.Span{Start: s.cells[from].Start, End: s.cells[to].End}
}
