package outline

import (
	"regexp"
	"sort"
	"strings"

	"funn/extract/lang"
	"funn/extract/layout"
	"funn/extract/record"
)

// levels gives each heading of a single report its depth, 1 at the top.
func (s *splitter) levels(hs []head) []int {
	out := make([]int, len(hs))
	numbered := 0
	for _, h := range hs {
		if s.blocks[h.block].Number != "" && h.kind != record.KindAppendix {
			numbered++
		}
	}
	if numbered >= 2 {
		s.numberedLevels(hs, out)
	} else {
		s.plainLevels(hs, out)
	}
	given, number := make([]int, len(hs)), make([]int, len(hs))
	for k, h := range hs {
		b := &s.blocks[h.block]
		given[k] = b.Level
		if b.Number != "" {
			number[k] = 1 + strings.Count(b.Number, ".")
		}
	}
	out = listedLevels(given, out, number)
	// A colon heading, or one set like an item, stands under what it follows.
	base := 0
	for k, h := range hs {
		b := &s.blocks[h.block]
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
func (s *splitter) numberedLevels(hs []head, out []int) {
	ranks := s.ranks(hs)
	inside := s.chaptersInParts(hs)
	depth := 0
	beside := false // in a section beside the chapters: a summary, a preface
	c := container{-1, layout.Paragraph}
	for k, h := range hs {
		b := &s.blocks[h.block]
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
		} else if c.at >= 0 && ranks[k] == ranks[c.at] && (h.kind == "" || s.counted(hs, k, c.at)) && (c.at == k-1 || s.form(h) == c.form) {
			out[k] = out[c.at] + 1
		} else if c.at = -1; s.opens(hs, k) && ranks[k] == ranks[k+1] && s.blocks[hs[k+1].block].Number == "" {
			c = container{k, s.form(hs[k+1])}
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
func (s *splitter) opens(hs []head, k int) bool {
	return k+1 < len(hs) && hs[k].next == hs[k+1].block && holds(hs[k].kind)
}

// chaptersInParts reports whether the chapters that figures count stand in parts
// that letters or Roman numerals do: one such opens before the first chapter.
func (s *splitter) chaptersInParts(hs []head) bool {
	for _, h := range hs {
		if n := s.blocks[h.block].Number; n != "" {
			return !isNumber(n[:1])
		}
	}
	return false
}

// plainLevels compares how headings are set: a larger face, capitals, a drawn
// line. Where all look alike, a heading right behind one of known kind stands
// under it, and so do those that follow with the same sort of text.
func (s *splitter) plainLevels(hs []head, out []int) {
	ranks := s.ranks(hs)
	c := container{-1, layout.Paragraph}
	for k, h := range hs {
		out[k] = ranks[k]
		switch {
		case h.kind != "" && !s.counted(hs, k, c.at):
			c.at = -1
			if s.opens(hs, k) && ranks[k] == ranks[k+1] {
				c = container{k, s.form(hs[k+1])}
			}
		case c.at >= 0 && ranks[k] == ranks[c.at]:
			if c.at == k-1 || h.kind != "" || s.form(h) == c.form {
				out[k] = out[c.at] + 1
			} else {
				c.at = -1
			}
		}
	}
}

// counted reports whether heading k counts its kind (Funn 1, Recommendation 2)
// under the container that gathers them.
func (s *splitter) counted(hs []head, k, container int) bool {
	return container >= 0 && hs[k].kind == hs[container].kind && strings.ContainsAny(s.blocks[hs[k].block].Flow.Text, "0123456789")
}

// holds reports whether sections of kind have subsections of the same sense.
func holds(k record.SectionKind) bool {
	return k == record.KindFindings || k == record.KindRecommendations || k == record.KindMixed || k == record.KindSummary || k == record.KindConclusion
}

// form is the kind of block under a heading: a list or prose.
func (s *splitter) form(h head) layout.Kind {
	if h.next >= 0 {
		return s.blocks[h.next].Kind
	}
	return layout.Paragraph
}

// goesOn is the kind of the sibling before, where a heading of unknown kind at
// this level goes on with it: a claim behind findings, those who should act
// behind recommendations. "" where it does not.
func (s *splitter) goesOn(level int, heading string) record.SectionKind {
	for j := len(s.sections) - 1; j >= 0; j-- {
		row := &s.sections[j].row
		if int(row.Level) > level {
			continue
		}
		switch {
		case int(row.Level) < level:
		case row.Kind == record.KindFindings && claims(heading):
			return record.KindFindings
		case row.Kind == record.KindRecommendations && addressed.MatchString(heading):
			return record.KindRecommendations
		}
		return ""
	}
	return ""
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
func (s *splitter) ranks(hs []head) []int {
	key := func(h head) float64 {
		r := s.blocks[h.block].Rank
		v := float64(r.Size) * 10
		if r.Caps && len(s.blocks[h.block].Flow.Text) > 3 {
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
	for _, h := range hs {
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
	out := make([]int, len(hs))
	for k := range hs {
		out[k] = level[all[k]]
	}
	return out
}
