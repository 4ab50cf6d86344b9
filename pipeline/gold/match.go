package gold

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// pair is a row and the label it is, by their positions.
type pair struct{ row, label int }

// greedy pairs rows with labels, the likeliest first, each once. score is false
// where the two are not the same. Ties go by the order of the rows, then of the
// labels.
func greedy(rows, labels []int, score func(row, label int) (float64, bool)) []pair {
	type candidate struct {
		score      float64
		row, label int // in rows and labels
	}
	var all []candidate
	for i, r := range rows {
		for j, l := range labels {
			if s, ok := score(r, l); ok {
				all = append(all, candidate{s, i, j})
			}
		}
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.row, b.row), cmp.Compare(a.label, b.label))
	})
	usedRow, usedLabel := make([]bool, len(rows)), make([]bool, len(labels))
	var out []pair
	for _, c := range all {
		if !usedRow[c.row] && !usedLabel[c.label] {
			usedRow[c.row], usedLabel[c.label] = true, true
			out = append(out, pair{rows[c.row], labels[c.label]})
		}
	}
	return out
}

// paragraphs finds the labels that are paragraphs of prose and were read
// sentence by sentence: half of the paragraph is a hit, and none of its
// sentences an extra. They are marked in the two slices.
func paragraphs(rows []*Row, texts []profile, labels []*Label, hitRow, hitLabel []bool) {
	byStyle := make([]int, len(rows)) // bullets last: the same words may also stand as one elsewhere
	for i := range byStyle {
		byStyle[i] = i
	}
	bullet := func(i int) int {
		if strings.HasSuffix(rows[i].Str("style"), "bullet") {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(byStyle, func(a, b int) int { return bullet(a) - bullet(b) })
	const least = 15 // letters: less is found anywhere
	const around = 3 // lines
	for j, l := range labels {
		if l.Style != "paragraph" {
			continue
		}
		main, other := squash(l.Text), squash(l.Alternative)
		whole := main
		if other != "" {
			whole = other
		}
		seen := map[string]bool{}
		var inside []int
		covered := 0
		for _, i := range byStyle {
			k := texts[i].text
			n := utf8.RuneCountInString(k)
			if hitRow[i] || n <= least || seen[k] || !strings.Contains(main, k) && !strings.Contains(other, k) ||
				rows[i].Line < l.Line-around || rows[i].Line > l.Last+around {
				continue
			}
			seen[k] = true
			inside = append(inside, i)
			covered += n
		}
		if float64(covered) >= 0.5*float64(utf8.RuneCountInString(whole)) {
			hitLabel[j] = true
			for _, i := range inside {
				hitRow[i] = true
			}
		}
	}
}

// The least likeness of a row and a label that are the same.
const (
	likeTitle       = 0.85
	likeHeading     = 0.8
	likeClaim       = 0.85
	likeInstitution = 0.7
	likePhrase      = 0.7 // of a whole: kommunene is de 54 kommunene
)

// scorer compares the rows of one table with its labels.
type scorer struct {
	table  int
	rows   []*Row
	labels []*Label
	text   []profile    // of the rows
	want   [][2]profile // of the labels: the text and its alternative
}

func newScorer(table int, rows []*Row, labels []*Label) *scorer {
	s := &scorer{table: table, rows: rows, labels: labels}
	for _, r := range rows {
		s.text = append(s.text, newProfile(r.Text))
	}
	for _, l := range labels {
		s.want = append(s.want, [2]profile{newProfile(l.Text), newProfile(l.Alternative)})
	}
	return s
}

// score is how like row i and label j are, and whether they are the same.
func (s *scorer) score(i, j int) (float64, bool) {
	p, w := s.text[i], s.want[j]
	switch s.table {
	case reports:
		return s.atLeast(likeTitle, p, w[0])
	case sections:
		kind, want := s.rows[i].Str("kind"), s.labels[j].Kind
		if kind != want && kind != "mixed" && want != "mixed" {
			return 0, false
		}
		return s.atLeast(likeHeading, p, w[0])
	case findings, recommendations:
		a, ok := s.atLeast(likeClaim, p, w[0])
		b, also := s.atLeast(likeClaim, p, w[1])
		return max(a, b), ok || also
	}
	if !near(s.rows[i], s.labels[j]) || !sameValue(s.rows[i], s.labels[j]) {
		return 0, false
	}
	return p.like(w[0]), true
}

func (s *scorer) atLeast(least float64, p, q profile) (float64, bool) {
	if p.atMost(q) < least {
		return 0, false
	}
	like := p.like(q)
	return like, like >= least
}

// near reports whether a quantity stands where the label says.
func near(r *Row, l *Label) bool {
	return l.Line-window <= r.Line && r.Line <= l.Last+window
}

// sameValue reports whether the label's value is one of the row's.
func sameValue(r *Row, l *Label) bool {
	var have []float64
	for _, name := range []string{"value", "value_low", "value_high"} {
		if v, ok := r.Number(name); ok {
			have = append(have, v)
		}
	}
	is := func(want float64) bool {
		return slices.ContainsFunc(have, func(v float64) bool { return closeTo(v, want) })
	}
	return is(l.Value) && (l.High == nil || is(*l.High))
}

// closeTo allows for what labels round: 33.33 for a third.
func closeTo(v, want float64) bool {
	return math.Abs(v-want) <= max(0.06, 0.002*math.Abs(want))
}
