package gold

import (
	"cmp"
	"slices"
)

// Tally counts rows that are right, wrong and missed.
type Tally struct {
	Right    int // labels that were found
	Wrong    int // rows that are no label
	Missed   int // labels that were not found
	Optional int // labels that neither gain nor cost
	Half     int // of the missed: labels with a row that says a part of it
	Likeness float64
}

func (t *Tally) add(u Tally) {
	t.Right += u.Right
	t.Wrong += u.Wrong
	t.Missed += u.Missed
	t.Optional += u.Optional
	t.Half += u.Half
	t.Likeness += u.Likeness
}

// Precision is the share of rows that are right: 1 where there are neither rows
// nor labels.
func (t Tally) Precision() float64 { return t.precision(float64(t.Right)) }

// Recall is the share of labels that were found, 1 where there are none.
func (t Tally) Recall() float64 { return t.recall(float64(t.Right)) }

// F1 is the harmonic mean of the two.
func (t Tally) F1() float64 { return harmonic(t.Precision(), t.Recall()) }

// PartialF1 counts a label of which a row says a part by the likeness of the
// two, from Half upwards. It is no measure of what is right.
func (t Tally) PartialF1() float64 {
	right := float64(t.Right) + t.Likeness
	return harmonic(t.precision(right), t.recall(right))
}

func (t Tally) precision(right float64) float64 {
	switch {
	case t.Right+t.Wrong > 0:
		return right / float64(t.Right+t.Wrong)
	case t.Right+t.Missed == 0:
		return 1
	}
	return 0
}

func (t Tally) recall(right float64) float64 {
	if t.Right+t.Missed == 0 {
		return 1
	}
	return right / float64(t.Right+t.Missed)
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// Share is how many of how many agree.
type Share struct{ Right, Of int }

// Value is the share, 0 to 1.
func (s Share) Value() float64 {
	if s.Of == 0 {
		return 0
	}
	return float64(s.Right) / float64(s.Of)
}

// Hit is a row and the label it is. A paragraph that was read sentence by
// sentence has no row.
type Hit struct {
	Row   *Row
	Label *Label
}

// Part is a missed label and a wrong row that says a part of it.
type Part struct {
	Row      *Row
	Label    *Label
	Likeness float64
}

// Result is how one table of one document compares with its gold.
type Result struct {
	Table  int
	Tally  Tally
	Hits   []Hit
	Whole  []*Row // sentences of a paragraph that is a hit
	Misses []*Label
	Unread []*Label // optional labels that were not found
	Extras []*Row
	Parts  []Part
}

// Score compares a document with its gold, which must be bound to its text.
func Score(f *File, d *Document) []Result {
	var out []Result
	for table := range tableNames {
		out = append(out, score(table, f.Tables[table], d.Rows[table]))
	}
	return out
}

func score(table int, labels []*Label, all []Row) Result {
	var rows []*Row
	for i := range all {
		// Of the sections, those count that gold is about.
		if table != sections || claims(all[i].Str("kind")) {
			rows = append(rows, &all[i])
		}
	}
	if table == sections {
		labels = slices.DeleteFunc(slices.Clone(labels), func(l *Label) bool { return l.Text == "" })
	}
	s := newScorer(table, rows, labels)
	hitRow, hitLabel := make([]bool, len(rows)), make([]bool, len(labels))
	paragraphs(rows, s.text, labels, hitRow, hitLabel)
	out := Result{Table: table}
	for i, hit := range hitRow {
		if hit {
			out.Whole = append(out.Whole, rows[i])
		}
	}
	for j, hit := range hitLabel {
		if hit {
			out.Hits = append(out.Hits, Hit{nil, labels[j]})
		}
	}
	for _, p := range greedy(open(hitRow), open(hitLabel), s.score) {
		hitRow[p.row], hitLabel[p.label] = true, true
		out.Hits = append(out.Hits, Hit{rows[p.row], labels[p.label]})
	}
	for j, l := range labels {
		switch {
		case l.Optional:
			out.Tally.Optional++
			if !hitLabel[j] {
				out.Unread = append(out.Unread, l)
			}
		case hitLabel[j]:
			out.Tally.Right++
		default:
			out.Misses = append(out.Misses, l)
		}
	}
	for i, r := range rows {
		if !hitRow[i] {
			out.Extras = append(out.Extras, r)
		}
	}
	out.Tally.Wrong, out.Tally.Missed = len(out.Extras), len(out.Misses)
	for _, p := range greedy(open(hitRow), missed(labels, hitLabel), s.part) {
		like, _ := s.part(p.row, p.label)
		out.Parts = append(out.Parts, Part{rows[p.row], labels[p.label], like})
		out.Tally.Half++
		out.Tally.Likeness += like
	}
	slices.SortFunc(out.Parts, func(a, b Part) int { return cmp.Compare(a.Label.Line, b.Label.Line) })
	return out
}

func open(hit []bool) []int {
	var out []int
	for i, h := range hit {
		if !h {
			out = append(out, i)
		}
	}
	return out
}

func missed(labels []*Label, hit []bool) []int {
	return slices.DeleteFunc(open(hit), func(j int) bool { return labels[j].Optional })
}

// likePart is the least likeness of a row that says a part of a label.
const likePart = 0.5

// part is how much of label j row i says: the likeness of their texts, in numbers
// only where they stand in one place.
func (s *scorer) part(i, j int) (float64, bool) {
	if s.table >= percentages && !near(s.rows[i], s.labels[j]) {
		return 0, false
	}
	like := 0.0
	for _, w := range s.want[j] {
		if s.text[i].atMost(w) >= likePart {
			like = max(like, s.text[i].like(w))
		}
	}
	if s.table >= percentages {
		like = min(like, 0.9) // the words agree and the value does not
	}
	return like, like >= likePart
}
