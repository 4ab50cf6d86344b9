package page

import (
	"math"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"funn/extract/layout"
	"funn/pipeline/pdf/content"
)

// Gaps, in ems.
const (
	wordGap    = .13 // separates words
	segmentGap = 1.0 // separates segments, such as the cells of a table
)

// segment is a run of glyphs on one baseline without a wide gap.
type segment struct {
	x0, x1   float64
	y        float64 // baseline
	size     float64
	text     []byte
	runes    int
	bold     int // runes
	artifact bool
	disc     bool
	raised   bool // opens with a raised figure
	breaks   []gap
	space    string // waits for what follows
}

// gap stands between two glyphs of a segment.
type gap struct {
	at    int // in text
	width float64
	typed bool // a space was shown
}

// segmenter gathers the segments of one direction.
type segmenter struct {
	out  []*segment
	pool []segment
	open *segment
	y    float64 // of the open segment's last glyph of full size
	end  float64 // where its next glyph stands if nothing is between
	seen drawn
}

// segments are the runs of a sheet in the direction of the frame, as drawn.
// What stands off the page is left out.
func segments(s *content.Sheet, f frame) []*segment {
	g := segmenter{seen: make(drawn, len(s.Glyphs))}
	for i := range s.Glyphs {
		k := &s.Glyphs[i]
		if k.Turn != f.turn || k.X < -2 || k.X > s.Width+2 || k.Y < -2 || k.Y > s.Height+2 {
			continue
		}
		x, y := f.point(k.X, k.Y)
		if blank(k.Text) {
			g.blank(k, x, y)
			continue
		}
		if g.seen.twice(k.Text, x, y, max(k.Size*.12, .3)) {
			continue
		}
		if g.open == nil || !g.extend(k, x, y) {
			g.begin(k, x, y)
		}
	}
	for _, s := range g.out {
		s.finish()
	}
	return g.out
}

// blank notes a space within the open segment, and lets it carry the run on.
func (g *segmenter) blank(k *content.Glyph, x, y float64) {
	c := g.open
	if c == nil || math.Abs(y-g.y) >= .5*c.size || k.Advance <= 0 {
		return
	}
	if x+k.Advance <= c.x0 || x >= g.end+1.5*segmentGap*c.size || x <= g.end-.6*c.size {
		return
	}
	if c.space == "" {
		c.space = k.Text
	}
	if e := x + k.Advance; e > g.end && e < g.end+1.2*segmentGap*c.size {
		g.end = e
	}
}

func (g *segmenter) begin(k *content.Glyph, x, y float64) {
	if len(g.pool) == 0 {
		g.pool = make([]segment, 64)
	}
	c := &g.pool[0]
	g.pool = g.pool[1:]
	*c = segment{
		x0: x, x1: x + k.Advance, y: y, size: k.Size, artifact: k.Artifact, disc: k.Disc,
		text: append(make([]byte, 0, 64), k.Text...), runes: 1,
	}
	if k.Bold {
		c.bold = 1
	}
	g.open, g.y, g.end = c, y, x+k.Advance
	g.out = append(g.out, c)
}

// extend adds the glyph to the open segment, where it belongs to it.
func (g *segmenter) extend(k *content.Glyph, x, y float64) bool {
	c := g.open
	between, dy := x-g.end, math.Abs(y-g.y)
	big, small := max(c.size, k.Size), min(c.size, k.Size)
	level := dy < .25*big || dy < .6*big && small < .85*big && between < .4*big // or raised, or lowered
	if !level || between <= -.5*big || between >= segmentGap*big || k.Artifact != c.artifact || k.Disc || c.disc {
		return false
	}
	if combining(k.Text) {
		c.compose(k.Text)
		c.x1, g.end = max(c.x1, x+k.Advance), max(g.end, x+k.Advance)
		return true
	}
	shown := x - c.x1
	raised := dy >= .12*big && k.Size < .85*c.size && y > g.y
	lead := k.Size > 1.15*c.size && c.runes < 4 && y < g.y-.1*k.Size // what came before was raised
	switch {
	case c.space != "":
		c.text = append(c.text, c.space...)
	case between > wordGap*small && shown > wordGap*small:
		c.text = append(c.text, ' ')
	case lead && !raised:
		c.text = append(c.text, ' ')
	}
	if lead {
		c.raised = true
	}
	c.breaks = append(c.breaks, gap{len(c.text), shown, c.space != ""})
	c.space = ""
	c.text = append(c.text, raise(c.text, k.Text, raised)...)
	c.runes++
	if k.Size > c.size && (dy < .25*big || lead) {
		c.size = k.Size
	}
	if dy < .25*big || lead {
		if lead {
			c.y = y
		}
		g.y = y
	}
	c.x1, g.end = max(c.x1, x+k.Advance), x+k.Advance
	if k.Bold {
		c.bold++
	}
	return true
}

// raise writes a raised figure behind a figure as what it is: 5003 is not 500³.
func raise(before []byte, text string, raised bool) string {
	if !raised || len(text) != 1 || text[0] < '0' || text[0] > '9' {
		return text
	}
	r, _ := utf8.DecodeLastRune(before)
	if r >= '0' && r <= '9' || r == '%' || r >= '⁰' && r <= '⁹' || r == '¹' || r == '²' || r == '³' {
		return [...]string{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}[text[0]-'0']
	}
	return text
}

// combining reports whether a glyph is a diacritical mark of its own.
func combining(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r >= 0x300 && r <= 0x36F
}

// compose puts a mark on the last letter: a and a ring are å.
func (c *segment) compose(mark string) {
	_, n := utf8.DecodeLastRune(c.text)
	letter := string(c.text[len(c.text)-n:])
	c.text = append(c.text[:len(c.text)-n], norm.NFC.String(letter+mark)...)
}

// blank reports whether a glyph's text separates words and shows nothing.
func blank(s string) bool {
	if s == " " {
		return true
	}
	for _, r := range s {
		if !layout.IsSpace(r) {
			return false
		}
	}
	return true
}
