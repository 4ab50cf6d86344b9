package load

import (
	"strings"
	"unicode"
)

// page reports whether s is a piece of HTML, or a page that something else stands
// before: elements that are closed hold nearly all its text. Markdown with HTML in
// it has text of its own outside, or paragraphs of its own within, and a text with
// marks like <Title> or <figure 1> closes none of them.
func page(s string) bool {
	if strings.IndexByte(s, '<') < 0 {
		return false
	}
	m := measure(s)
	within := m.outside*10 <= m.outside+m.inside && m.paragraphs <= m.blocks
	switch {
	case m.first:
		return m.blocks > 0 && m.astray*4 <= m.paired+m.bare && within && !markdown(s)
	case len(s) > len(endPage) && strings.EqualFold(s[len(s)-len(endPage):], endPage):
		return m.blocks > 2 && m.outside <= m.inside // below the heads of an answer, or what a server says
	}
	return m.blocks >= minBlocks && m.tags*10 >= len(s) && m.astray <= m.paired+m.bare && within
}

const (
	endPage   = "</html>"
	docType   = "<!doctype html"
	minBlocks = 10 // block elements of a page that begins with something else
)

// opensPage reports whether s opens as an HTML page does, comments and the like
// aside. XHTML says first that it is XML.
func opensPage(s string) bool {
	if strings.HasPrefix(s, "<?xml") {
		return false
	}
	t := tags{text: s}
	for at := 0; ; {
		g, ok := t.next()
		switch {
		case !ok || g.start != at:
			return false
		case g.name == "html" && !g.closes || len(s)-at >= len(docType) && strings.EqualFold(s[at:at+len(docType)], docType):
			return true
		case g.name != "":
			return false
		}
		at = g.end + len(s[g.end:]) - len(strings.TrimLeftFunc(s[g.end:], unicode.IsSpace))
	}
}

// measured is how much of a text is markup and how much stands in elements, in
// bytes, white space aside.
type measured struct {
	first           bool // it begins with an element
	blocks          int  // elements that make blocks and are closed, or do without
	paired          int  // elements that have an end tag
	bare            int  // elements that may do without, and do
	astray          int  // elements that want an end tag, and have none
	paragraphs      int  // that a blank line and no tag sets off
	tags            int
	inside, outside int
}

func measure(s string) measured {
	m := measurer{}
	shut := closed(s)
	t := tags{text: s}
	at, elements := 0, 0
	for {
		g, ok := t.next()
		if !ok {
			m.text(s[at:])
			if m.bare > 1 { // one alone is a word in angle brackets
				m.blocks += m.bare
			}
			return m.measured
		}
		if g.name != "" && !element(g.name) && m.depth == 0 {
			continue // a word in angle brackets is text
		}
		m.text(s[at:g.start])
		at = t.at
		if g.name == "" {
			continue
		}
		if elements++; elements == 1 {
			m.first = m.outside == 0
		}
		m.element(g, shut[g.start])
	}
}

// closed are the tags of s that make pairs, by where they start.
func closed(s string) map[int]bool {
	open, pairs := map[string][]int{}, map[int]bool{}
	t := tags{text: s}
	for {
		g, ok := t.next()
		if !ok {
			return pairs
		}
		switch starts := open[g.name]; {
		case g.name == "" || voids[g.name] || g.whole:
		case !g.closes:
			open[g.name] = append(starts, g.start)
		case len(starts) > 0:
			last := len(starts) - 1
			pairs[starts[last]], pairs[g.start] = true, true
			open[g.name] = starts[:last]
		}
	}
}

// measurer is a measure under way.
type measurer struct {
	measured
	depth   int  // in elements that are closed
	loose   bool // in one that does without an end tag
	heading bool // in the line of a heading without one
}

func (m *measurer) element(g tag, shut bool) {
	m.tags += g.end - g.start
	switch {
	case voids[g.name] || g.whole:
	case shut && g.closes:
		if m.depth--; m.depth == 0 {
			m.loose = false
		}
	case shut:
		m.depth++
		m.paired++
		if blocks[g.name] {
			m.blocks++
		}
	case g.closes:
	case unclosed[g.name]:
		m.loose = true
		m.bare++
	case len(g.name) == 2 && g.name[0] == 'h' && digit(g.name[1]):
		m.heading = true
	default:
		m.astray++
	}
}

// text counts text between tags. What does without an end tag ends at a blank
// line: below a <p> that is not closed the text of Markdown goes on.
func (m *measurer) text(s string) {
	printed, apart := false, false
	for first := true; ; first = false {
		line, rest, more := strings.Cut(s, "\n")
		n := ink(line)
		switch {
		case n > 0:
			if printed && apart {
				m.paragraphs++
			}
			printed, apart = true, false
		case !first && more:
			m.loose, apart = false, true
		}
		if m.depth > 0 || m.loose || m.heading {
			m.inside += n
		} else {
			m.outside += n
		}
		if !more {
			return
		}
		m.heading = false
		s = rest
	}
}

// ink counts the bytes of s that are no white space of ASCII.
func ink(s string) int {
	n := 0
	for i := range len(s) {
		if c := s[i]; c > ' ' {
			n++
		}
	}
	return n
}

// The elements of HTML (WHATWG, index of elements, and the obsolete ones). Names
// with a hyphen are elements that a page makes up.
var (
	blocks = set(`address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset
		figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe legend li main menu nav
		noframes noscript ol option p pre search section select summary table tbody td template tfoot th thead title tr ul`)
	inlines = set(`a abbr acronym applet audio b bdi bdo big button canvas cite code data datalist del dfn em font i ins kbd
		label map mark meter object optgroup output picture progress q rp rt ruby s samp slot small span strike strong sub
		sup textarea time tt u var video`)
	voids = set(`area base basefont br col embed frame hr img input link meta param script source style track wbr`)

	unclosed = set(`p li dt dd td th tr tbody thead tfoot option colgroup`)
)

func element(name string) bool { return known(name) || strings.Contains(name, "-") }

func known(name string) bool { return blocks[name] || inlines[name] || voids[name] }

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// markdown reports whether lines of s are Markdown: a heading, or two of fences and
// links, none of which a piece of HTML has.
func markdown(s string) bool {
	signs := 0
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimLeft(line, " ")
		level := len(line) - len(strings.TrimLeft(line, "#"))
		switch {
		case level >= 1 && level <= 6 && strings.HasPrefix(line[level:], " "):
			return true
		case strings.HasPrefix(line, "```"), strings.HasPrefix(line, "- ["),
			strings.Contains(line, "](") && strings.IndexByte(line, '[') >= 0:
			signs++
		}
		if signs == 2 {
			return true
		}
	}
	return false
}
