package load

import "strings"

// tag is a piece of markup: a start or end tag of SGML, HTML or XML.
type tag struct {
	name       string // in lower case
	start, end int
	closes     bool // </p>
	whole      bool // <br/>
}

// tags walks over the markup of a text.
type tags struct {
	text   string
	at     int
	absent map[string]bool // what does not come any more
}

// next is the next tag. A comment, declaration or processing instruction is one
// without a name. What scripts and style sheets hold is passed over.
func (t *tags) next() (tag, bool) {
	for {
		i := strings.IndexByte(t.text[t.at:], '<')
		if i < 0 {
			t.at = len(t.text)
			return tag{}, false
		}
		start := t.at + i
		if end := t.passage(start); end > 0 {
			t.at = end
			return tag{start: start, end: end}, true
		}
		g, ok := readTag(t.text[start:])
		if !ok {
			t.at = start + 1
			continue
		}
		g.start, g.end = start, start+g.end
		t.at = g.end
		if !g.closes && !g.whole && (g.name == "script" || g.name == "style") {
			if end := t.find(g.end, "</"+g.name); end > 0 {
				t.at = end
			}
		}
		return g, true
	}
}

// passage is the end of the comment, declaration or processing instruction that
// begins at start, 0 where there is none.
func (t *tags) passage(start int) int {
	s := t.text[start:]
	for _, p := range [...]struct{ open, shut string }{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<%", "%>"}, {"<!", ">"}} {
		if strings.HasPrefix(s, p.open) && (p.open != "<!" || len(s) > 2 && letter(s[2])) {
			if end := t.find(start+len(p.open), p.shut); end > 0 {
				return end + len(p.shut)
			}
			return 0
		}
	}
	return 0
}

// find is where sub, in lower case, stands behind from, whatever the case there; 0
// where it does not.
func (t *tags) find(from int, sub string) int {
	if t.absent[sub] {
		return 0
	}
	for at := from; at+len(sub) <= len(t.text); at++ {
		i := strings.IndexByte(t.text[at:], sub[0])
		if i < 0 || at+i+len(sub) > len(t.text) {
			break
		}
		if at += i; strings.EqualFold(t.text[at:at+len(sub)], sub) {
			return at
		}
	}
	if t.absent == nil {
		t.absent = map[string]bool{}
	}
	t.absent[sub] = true
	return 0
}

// readTag reads the tag that s begins with; its end counts from there. What reads
// <of all of them> is no tag: an attribute has a value, or is the last one.
func readTag(s string) (g tag, ok bool) {
	i := 1
	if i < len(s) && s[i] == '/' {
		g.closes = true
		i++
	}
	from := i
	for i < len(s) && (letter(s[i]) || i > from && (s[i] >= '0' && s[i] <= '9' || s[i] == '-' || s[i] == ':' || s[i] == '_' || s[i] == '.')) {
		i++
	}
	if i == from || i == len(s) {
		return g, false
	}
	g.name = strings.ToLower(s[from:i])
	bare := 0 // attributes without a value, in a row
	for i < len(s) {
		switch c := s[i]; {
		case c == '>':
			g.end, g.whole = i+1, s[i-1] == '/'
			return g, bare < 3
		case c == '<':
			return g, false
		case c == '=':
			bare = 0
			i++
		case c == '"' || c == '\'':
			if s[i-1] != '=' && s[i-1] != ' ' && s[i-1] != '\n' && s[i-1] != '\t' {
				return g, false
			}
			k := strings.IndexByte(s[i+1:], c)
			if k < 0 {
				return g, false
			}
			bare = 0
			i += k + 2
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/':
			if i+1 < len(s) && letter(s[i+1]) {
				bare++
			}
			i++
		default:
			i++
		}
	}
	return g, false
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
