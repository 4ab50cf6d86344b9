package layout

import "strings"

// goesOn reports whether line i goes on with the block b.
func goesOn(lines []line, b *run, i int, sp spacing) bool {
	s := seam{
		lines: lines, run: b, i: i, sp: sp,
		first: &lines[b.lines[0]], prev: &lines[b.lines[len(b.lines)-1]], next: &lines[i],
	}
	for _, sign := range signs {
		if v := sign(&s); v != unsaid {
			return v == binds
		}
	}
	return !fits(lines, b, i, sp)
}

// seam is where a block may end: behind its last line, before the next one.
type seam struct {
	lines []line
	run   *run
	i     int // of the next line
	sp    spacing

	first, prev, next *line // the block's first line and its last, and the one below
}

// verdict is what a sign says of a seam.
type verdict uint8

const (
	unsaid verdict = iota
	breaks         // the block ends here
	binds          // it goes on
)

// verdictOf is a verdict that leaves nothing unsaid.
func verdictOf(yes bool) verdict {
	if yes {
		return binds
	}
	return breaks
}

// signs tell whether a block goes on, in this order: the first that says something
// is right. Where none does, the measure tells.
var signs = []func(*seam) verdict{
	(*seam).place, (*seam).opening, (*seam).unclosed, (*seam).title, (*seam).indent, (*seam).capital, (*seam).word,
}

// place looks at where the lines stand, and how they are set.
func (s *seam) place() verdict {
	prev, next := s.prev, s.next
	switch {
	case begins(s.lines, prev, s.i, s.run):
		return breaks
	case next.page != prev.page || next.sheet != prev.sheet:
		return verdictOf(cutByPage(prev, next))
	case next.gap > 0 || restyled(prev, next):
		return breaks
	}
	return unsaid
}

// opening looks for what only a block of its own opens with.
func (s *seam) opening() verdict {
	switch {
	case hashed(s.prev.text) > 0 || hashed(s.next.text) > 0:
		return breaks
	case s.sp.soft && s.prev.width > 60:
		return breaks
	case labels(s.lines, s.run, s.prev, s.i) || imprinted(s.next, s.prev):
		return breaks
	}
	return unsaid
}

// unclosed looks for what the block has begun and not ended: a bracket, a word.
func (s *seam) unclosed() verdict {
	switch n := len(s.run.lines); {
	case s.run.open > 0 && n < 5 && (s.prev.text[0] != '(' || n == 1):
		return binds
	case s.next.tight || hyphened(s.prev.text):
		return binds
	}
	return unsaid
}

// title looks for titles and captions.
func (s *seam) title() verdict {
	switch {
	case s.next.text[0] == '(' && titled(s.lines, s.run):
		return binds // the source of the title
	case opensUpper(s.next.text) && (titled(s.lines, s.run) || standsAlone(s.lines, s.run, s.i, s.sp)):
		return breaks
	case captionHead.MatchString(s.next.text):
		return breaks
	}
	return unsaid
}

// indent looks at how far the lines are set in. A text with double spacing has
// indents of its own.
func (s *seam) indent() verdict {
	item, next := s.first.marker.kind != noMarker, s.next.indent
	switch {
	case s.sp.double:
	case !item:
		if len(s.run.lines) > 1 && next >= s.run.indent+2 && stopped(s.prev.text) {
			return breaks // a paragraph's first line set in
		}
	case next >= s.run.indent-1 && next > s.first.indent:
		return binds // hanging indent
	case next <= s.first.indent && next < s.prev.indent && stopped(s.prev.text):
		return breaks
	}
	return unsaid
}

// capital looks at how the next line opens: in lower case, or with a capital that
// a fragment does not go on with.
func (s *seam) capital() verdict {
	if opensLower(s.next.text) {
		return verdictOf(!(strings.HasSuffix(s.prev.text, ":") && fits(s.lines, s.run, s.i, s.sp)))
	}
	if m := s.first.marker; m.kind != noMarker && len(s.run.lines) == 1 && opensLower(s.prev.text[m.bodyIn(len(s.prev.text), true):]) &&
		!leavesOpen(s.prev.text) && s.next.indent <= s.first.indent {
		return breaks // a fragment is not a sentence that a capital goes on with
	}
	return unsaid
}

// word looks at the last word of the block, and at a figure behind it.
func (s *seam) word() verdict {
	if last := strings.ToLower(lastWord(s.prev.text)); openers[last] || strings.HasSuffix(last, ",") {
		return binds
	}
	if !stopped(s.prev.text) && figureGoesOn(s.next) && s.prev.width >= figureFill*max(s.run.wide, s.next.width) {
		return binds
	}
	return unsaid
}
