package outline

import (
	"regexp"
	"sort"
	"strings"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/record"
)

// depths tells how deep headings stand: by their numbers, by how they are set, and by
// the list of them that the file or its contents give.
type depths struct {
	*reading
	hs []head
}

// levels gives each heading of a single report its depth, 1 at the top.
func (d *depths) levels() []int {
	out := make([]int, len(d.hs))
	numbered := 0
	for _, h := range d.hs {
		if d.blocks[h.block].Number != "" && h.kind != record.KindAppendix {
			numbered++
		}
	}
	if numbered >= 2 {
		d.numberedLevels(out)
	} else {
		d.plainLevels(out)
	}
	given, number := make([]int, len(d.hs)), make([]int, len(d.hs))
	for k, h := range d.hs {
		b := &d.blocks[h.block]
		given[k] = b.Level
		if b.Number != "" {
			number[k] = 1 + strings.Count(b.Number, ".")
		}
	}
	out = listedLevels(given, out, number)
	// A colon heading, or one set like an item, stands under what it follows.
	base := 0
	for k, h := range d.hs {
		b := &d.blocks[h.block]
		if (h.kind == "" && (b.Rank.Lead || b.Rank.Inner) || b.RunIn) && b.Number == "" && b.Level == 0 && base > 0 {
			out[k] = base + 1
		} else if !b.RunIn {
			base = out[k]
		}
	}
	return out
}

// outer are the kinds that stand beside the chapters of a report, not in them.
var outer = map[record.SectionKind]bool{
	record.KindSummary: true, record.KindReferences: true, record.KindAppendix: true, record.KindContents: true, record.KindDownloads: true,
}

// numberedLevels takes the depth from the numbers; a heading without a number
// stands under the number before it, unless it is of a kind that never does.
func (d *depths) numberedLevels(out []int) {
	ranks := d.ranks()
	inside := d.chaptersInParts()
	depth := 0
	beside := false // in a section beside the chapters: a summary, a preface
	c := container{-1, layout.Paragraph}
	for k, h := range d.hs {
		b := &d.blocks[h.block]
		switch {
		case b.Number != "":
			depth = 1 + strings.Count(b.Number, ".")
			if inside && isNumber(b.Number[:1]) {
				depth++
			}
			out[k] = depth
			beside = false
		case outer[h.kind] && (depth == 0 || !b.Rank.Lead) || depth == 0 && (!beside || h.kind == record.KindBackground):
			out[k] = 1
			depth = 0
			beside = h.kind != "" && h.kind != record.KindContents && h.kind != record.KindDownloads
		case depth == 0:
			out[k] = 2
		default:
			out[k] = depth + 1
		}
		if b.Number != "" {
			c.at = -1
		} else if c.at >= 0 && ranks[k] == ranks[c.at] && (h.kind == "" || d.counted(k, c.at)) && (c.at == k-1 || d.form(h) == c.form) {
			out[k] = out[c.at] + 1
		} else if c.at = -1; d.opens(k) && ranks[k] == ranks[k+1] && d.blocks[d.hs[k+1].block].Number == "" {
			c = container{k, d.form(d.hs[k+1])}
		}
	}
}

// container is a heading of known kind that has nothing but headings below it, set
// alike, and the form of the text below the first.
type container struct {
	at   int // -1 where none is open
	form layout.Kind
}

// opens reports whether heading k is one of known kind right above another.
func (d *depths) opens(k int) bool {
	return k+1 < len(d.hs) && d.hs[k].next == d.hs[k+1].block && holds(d.hs[k].kind)
}

// chaptersInParts reports whether the chapters that figures count stand in parts
// that letters or Roman numerals do: one such opens before the first chapter.
func (d *depths) chaptersInParts() bool {
	for _, h := range d.hs {
		if n := d.blocks[h.block].Number; n != "" {
			return !isNumber(n[:1])
		}
	}
	return false
}

// plainLevels compares how headings are set: a larger face, capitals, a drawn
// line. Where all look alike, a heading right behind one of known kind stands
// under it, and so do those that follow with the same sort of text.
func (d *depths) plainLevels(out []int) {
	ranks := d.ranks()
	c := container{-1, layout.Paragraph}
	for k, h := range d.hs {
		out[k] = ranks[k]
		switch {
		case h.kind != "" && !d.counted(k, c.at):
			c.at = -1
			if d.opens(k) && ranks[k] == ranks[k+1] {
				c = container{k, d.form(d.hs[k+1])}
			}
		case c.at >= 0 && ranks[k] == ranks[c.at]:
			if c.at == k-1 || h.kind != "" || d.form(h) == c.form {
				out[k] = out[c.at] + 1
			} else {
				c.at = -1
			}
		}
	}
}

// counted reports whether heading k counts its kind (Funn 1, Recommendation 2)
// under the container that gathers them.
func (d *depths) counted(k, container int) bool {
	return container >= 0 && d.hs[k].kind == d.hs[container].kind && strings.ContainsAny(d.blocks[d.hs[k].block].Flow.Text, "0123456789")
}

// holds reports whether sections of kind have subsections of the same sense.
func holds(k record.SectionKind) bool {
	return k == record.KindFindings || k == record.KindRecommendations || k == record.KindMixed || k == record.KindSummary || k == record.KindConclusion
}

// form is the kind of block under a heading: a list or prose.
func (d *depths) form(h head) layout.Kind {
	if h.next >= 0 {
		return d.blocks[h.next].Kind
	}
	return layout.Paragraph
}

// addressed opens a heading that names who should act: Til kommunene, To the
// partner institutions.
var addressed = regexp.MustCompile(`^` + classes.AnyOf("addressee-opener") + ` \p{L}`)

// speaking are the verbs of headings that ask what others say; their sections
// hold views, not findings.
var speaking = classes.Set("speaking-verb")

// claims reports whether a heading states or asks what was found, rather than
// naming a topic: it has a verb of its own, or opens with a word of degree.
func claims(t string) bool {
	words := strings.Fields(strings.ToLower(t))
	if len(words) == 0 || len(words) > 1 && speaking[words[1]] {
		return false
	}
	first := words[0]
	return degree[first] || lang.HasFiniteVerb(t)
}

// degree are the words of degree and comparison that open a claim without a
// verb: Stor forskjell mellom kommunene. nb, nn and en.
var degree = classes.Set("degree-word")

// ranks numbers the distinct ways in which headings are set, 1 for the largest.
func (d *depths) ranks() []int {
	key := func(h head) float64 {
		r := d.blocks[h.block].Rank
		v := float64(r.Size) * 10
		if r.Caps && len(d.blocks[h.block].Flow.Text) > 3 {
			v += 4
		}
		if r.Line {
			v += 2
		}
		if r.Bold {
			v++
		}
		return v
	}
	var all []float64
	for _, h := range d.hs {
		all = append(all, key(h))
	}
	distinct := append([]float64(nil), all...)
	sort.Sort(sort.Reverse(sort.Float64Slice(distinct)))
	n := 0
	level := make(map[float64]int)
	for _, v := range distinct {
		if _, ok := level[v]; !ok {
			n++
			level[v] = n
		}
	}
	out := make([]int, len(d.hs))
	for k := range d.hs {
		out[k] = level[all[k]]
	}
	return out
}
