package rule

// pattern is one line of a rule, or of a named pattern.
type pattern struct {
	program *program
	source  string
	name    string // of the named pattern it belongs to, "" for a rule's own
}

// named are the lines of a named pattern: any of them.
type named struct {
	nodes []*node
	lines []line
	src   *source
}

// isName reports whether a parsed line is nothing but the name of a pattern.
func (n *node) isName() (name string, ok bool) {
	if len(n.kids) == 1 && n.kids[0].op == opName {
		return n.kids[0].name, true
	}
	return "", false
}

// namedPattern parses the lines of a named pattern.
func (b *builder) namedPattern(src *source, name string, s *scalar) {
	p := &patternParser{s: name}
	if p.name() != name {
		b.fault(src, s.at, "%q is no name: use letters, digits and hyphens", name)
		return
	}
	lines := s.lines(src)
	if len(lines) == 0 {
		b.fault(src, s.at, "the pattern %s is empty", name)
		return
	}
	var nodes []*node
	for _, l := range lines {
		n, err := parsePattern(l.text)
		if err != nil {
			b.fault(src, l.position(err.at), "%s", err.message)
			return
		}
		nodes = append(nodes, n)
	}
	b.named[name] = named{nodes, lines, src}
}

// compile compiles the lines of s. A line that is nothing but a name stands for
// the patterns of that name, which rules share.
func (b *builder) compile(src *source, s *scalar) []int {
	var out []int
	for _, l := range s.lines(src) {
		n, err := parsePattern(l.text)
		if err != nil {
			b.fault(src, l.position(err.at), "%s", err.message)
			continue
		}
		if name, ok := n.isName(); ok {
			if _, ok := b.named[name]; !ok {
				b.fault(src, l.at, "there is no pattern @%s: those there are: %s", name, known(b.named))
				continue
			}
			out = append(out, b.expand(name)...)
			continue
		}
		out = append(out, b.one(n, l, src, "")...)
	}
	return out
}

// expand compiles the patterns of a name.
func (b *builder) expand(name string) []int {
	if ids, ok := b.lines["@"+name]; ok {
		return ids
	}
	b.lines["@"+name] = nil // a name that holds itself ends here
	p := b.named[name]
	var ids []int
	for i, n := range p.nodes {
		if inner, ok := n.isName(); ok && b.named[inner].nodes != nil {
			ids = append(ids, b.expand(inner)...)
			continue
		}
		ids = append(ids, b.one(n, p.lines[i], p.src, name)...)
	}
	b.lines["@"+name] = ids
	return ids
}

// one compiles a line, n when parsed, of the pattern name or of a rule itself. It is
// none where the line has a fault.
func (b *builder) one(n *node, l line, src *source, name string) []int {
	key := name + "\x00" + l.text
	if ids, ok := b.lines[key]; ok {
		return ids
	}
	c := &compiler{words: b.set.words, named: b.named}
	p, at, err := c.compile(n)
	if err != nil {
		where := l.at
		if at != nil && at.column > 0 {
			where.column += at.column - 1
		}
		b.fault(src, where, "%v", err)
		return nil
	}
	b.set.patterns = append(b.set.patterns, pattern{p, l.text, name})
	ids := []int{len(b.set.patterns) - 1}
	b.lines[key] = ids
	return ids
}
