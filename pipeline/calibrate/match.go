package calibrate

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"funn/extract/record"
)

// Same is the similarity from which a row and a label are the same claim.
const Same = 0.85

// Score is how rows and labels agree.
type Score struct {
	Hit, Missed int   // required labels
	Extra       int   // rows that no label has
	Right       []int // rows that a required label has
	Fair        []int // rows that an optional label has
	Wrong       []int // rows that no label has
	Miss        []int // required labels that no row has
}

// Add adds another document's counts; the lists of rows are not kept.
func (s *Score) Add(o Score) {
	s.Hit, s.Missed, s.Extra = s.Hit+o.Hit, s.Missed+o.Missed, s.Extra+o.Extra
}

// Precision is the share of the rows that count which are right, 1 where there
// is neither row nor label.
func (s *Score) Precision() float64 {
	if s.Hit+s.Extra == 0 {
		if s.Missed == 0 {
			return 1
		}
		return 0
	}
	return float64(s.Hit) / float64(s.Hit+s.Extra)
}

// Recall is the share of the required labels that a row has.
func (s *Score) Recall() float64 {
	if s.Hit+s.Missed == 0 {
		return 1
	}
	return float64(s.Hit) / float64(s.Hit+s.Missed)
}

// F1 is the harmonic mean of precision and recall.
func (s *Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// lineReach is how many lines a row may stand from a labelled paragraph.
const lineReach = 3

// minSentence is the length of a squashed sentence that tells a paragraph.
const minSentence = 15

// Claims holds rows against labels. A labelled paragraph is hit where rows cover
// half of it, and none of its sentences is an extra; apart from that each label
// takes one row, the most similar pairs first.
func Claims(doc *record.Document, rows []*record.Claim, labels []Claim) Score {
	m := matching{rows: rows, labels: labels, texts: make([]text, len(rows)), lines: make([]int, len(rows)), row: make([]int, len(rows)), label: make([]bool, len(labels))}
	for i, r := range rows {
		m.texts[i], m.row[i] = newText(r.Text), -1
		m.lines[i] = strings.Count(doc.Text[:r.Span.Start], "\n") + 1
	}
	for j := range labels {
		if labels[j].Style == string(record.StyleParagraph) {
			m.paragraph(j)
		}
	}
	m.pairs()
	return m.score()
}

type matching struct {
	rows   []*record.Claim
	labels []Claim
	texts  []text
	lines  []int
	row    []int  // by row: its label, -1 for none
	label  []bool // by label: it is hit
}

// paragraph gives the rows inside a labelled paragraph to it.
func (m *matching) paragraph(j int) {
	l := &m.labels[j]
	text, other := squash(l.Text), squash(l.Alternative)
	order := make([]int, len(m.rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { // the same words may stand as a bullet elsewhere
		return cmp.Compare(bullet(m.rows[a]), bullet(m.rows[b]))
	})
	var inside []int
	seen := map[string]bool{}
	covered := 0
	for _, i := range order {
		s := m.texts[i].squashed
		if m.row[i] >= 0 || utf8.RuneCountInString(s) <= minSentence || seen[s] || !strings.Contains(text, s) && !strings.Contains(other, s) ||
			m.lines[i] < l.StartLine-lineReach || m.lines[i] > l.EndLine+lineReach {
			continue
		}
		seen[s] = true
		inside = append(inside, i)
		covered += len(s)
	}
	whole := other
	if whole == "" {
		whole = text
	}
	if len(inside) == 0 || 2*covered < len(whole) {
		return
	}
	m.label[j] = true
	for _, i := range inside {
		m.row[i] = j
	}
}

func bullet(c *record.Claim) int {
	if strings.HasSuffix(string(c.Style), "bullet") {
		return 1
	}
	return 0
}

// pairs gives each label left the row most like it.
func (m *matching) pairs() {
	type pair struct {
		like       float64
		row, label int
	}
	var all []pair
	for j := range m.labels {
		if m.label[j] {
			continue
		}
		a, b := newText(m.labels[j].Text), newText(m.labels[j].Alternative)
		for i := range m.rows {
			if m.row[i] >= 0 {
				continue
			}
			if like := max(similarity(&m.texts[i], &a), similarity(&m.texts[i], &b)); like >= Same {
				all = append(all, pair{like, i, j})
			}
		}
	}
	slices.SortFunc(all, func(a, b pair) int {
		return cmp.Or(-cmp.Compare(a.like, b.like), cmp.Compare(a.row, b.row), cmp.Compare(a.label, b.label))
	})
	for _, p := range all {
		if m.row[p.row] < 0 && !m.label[p.label] {
			m.row[p.row], m.label[p.label] = p.label, true
		}
	}
}

func (m *matching) score() Score {
	var s Score
	for i, j := range m.row {
		switch {
		case j < 0:
			s.Extra++
			s.Wrong = append(s.Wrong, i)
		case m.labels[j].Optional():
			s.Fair = append(s.Fair, i)
		default:
			s.Right = append(s.Right, i)
		}
	}
	for j := range m.labels {
		switch {
		case m.labels[j].Optional():
		case m.label[j]:
			s.Hit++
		default:
			s.Missed++
			s.Miss = append(s.Miss, j)
		}
	}
	return s
}

// Findings are the findings of a set as claims.
func Findings(s *record.Set) []*record.Claim {
	out := make([]*record.Claim, len(s.Findings))
	for i := range s.Findings {
		out[i] = &s.Findings[i].Claim
	}
	return out
}

// Recommendations are the recommendations of a set as claims, those of third
// parties left out: they are told apart, and not the authors' own.
func Recommendations(s *record.Set) []*record.Claim {
	var out []*record.Claim
	for i := range s.Recommendations {
		if c := &s.Recommendations[i].Claim; c.Speaker != record.SpeakerThirdParty {
			out = append(out, c)
		}
	}
	return out
}

// Taken are the distractors that a row of claims was made of.
func Taken(claims []*record.Claim, d []Distractor) []int {
	var out []int
	for k := range d {
		t := squash(d[k].Text)
		for _, c := range claims {
			if s := squash(c.Text); t != "" && (strings.Contains(s, t) || strings.Contains(t, s) && len(s) > minSentence) {
				out = append(out, k)
				break
			}
		}
	}
	return out
}
