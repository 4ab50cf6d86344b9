package gold

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// What became of a row.
const (
	Added   = "added"
	Lost    = "lost"
	Changed = "changed"
	Moved   = "moved" // the same by meaning, with another id or on another line
)

// Change is a row that is not as it was.
type Change struct {
	What     string
	Table    int
	Old, New *Row // one of them nil where the row was added or lost
	Fields   []FieldChange
}

// FieldChange is a value before and after.
type FieldChange struct{ Name, Old, New string }

// Row is the row as it is now, or as it was where it is lost.
func (c *Change) Row() *Row {
	if c.New != nil {
		return c.New
	}
	return c.Old
}

// Changes compares the rows of a document with those of before, by meaning: ids
// are compared by what they point to, and a row that is the same elsewhere is
// Moved. They come by table, then by the order of the text.
func Changes(before, now *Document) []Change {
	m := matching{old: before, now: now, to: map[string]string{}}
	for table := range tableNames {
		m.table(table)
	}
	for _, p := range m.pairs {
		m.to[p.old.ID] = p.now.ID
		m.group(p.old, p.now)
	}
	for _, p := range m.pairs {
		c := Change{What: Moved, Table: p.old.Table, Old: p.old, New: p.now, Fields: m.fields(p.old, p.now)}
		switch {
		case len(c.Fields) > 0:
			c.What = Changed
		case p.old.ID == p.now.ID && p.old.Line == p.now.Line && p.old.Last == p.now.Last:
			continue
		}
		m.out = append(m.out, c)
	}
	slices.SortStableFunc(m.out, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Row().Line, b.Row().Line), cmp.Compare(a.What, b.What), cmp.Compare(a.Row().ID, b.Row().ID))
	})
	return m.out
}

type matched struct{ old, now *Row }

type matching struct {
	old, now *Document
	pairs    []matched
	to       map[string]string // ids: before → now
	out      []Change
}

// content is a row without its place and its pointers.
func (r *Row) content() string {
	var b strings.Builder
	for _, f := range r.Fields {
		b.WriteString(f.Name)
		b.WriteByte(0)
		b.WriteString(f.Value)
		b.WriteByte(0)
	}
	return b.String()
}

// table pairs the rows of one table: those of one content in order, where
// some are gone or new those on their line first; then those that are most alike.
func (m *matching) table(table int) {
	old, now := m.old.Rows[table], m.now.Rows[table]
	usedOld, usedNow := make([]bool, len(old)), make([]bool, len(now))
	pair := func(i, j int) {
		usedOld[i], usedNow[j] = true, true
		m.pairs = append(m.pairs, matched{&old[i], &now[j]})
	}
	// As many of one content as before are the same ones, wherever they stand now.
	count := map[string]int{}
	for i := range old {
		count[old[i].content()]++
	}
	for j := range now {
		count[now[j].content()]--
	}
	even := func(r *Row) string {
		c := r.content()
		if count[c] != 0 {
			return "" // as no content is
		}
		return c
	}
	for _, name := range []func(*Row) string{
		even,
		func(r *Row) string { return strconv.Itoa(r.Line) + " " + r.content() },
		(*Row).content,
	} {
		waiting := map[string][]int{}
		for _, j := range open(usedNow) {
			c := name(&now[j])
			if c == "" {
				continue
			}
			waiting[c] = append(waiting[c], j)
		}
		for _, i := range open(usedOld) {
			c := name(&old[i])
			if w := waiting[c]; len(w) > 0 {
				pair(i, w[0])
				waiting[c] = w[1:]
			}
		}
	}
	restOld, restNow := open(usedOld), open(usedNow)
	if len(restOld) > 0 && len(restNow) > 0 {
		s := newLikeness(old, now, restOld, restNow)
		for _, p := range greedy(restOld, restNow, s.score) {
			pair(p.row, p.label)
		}
	}
	for _, i := range open(usedOld) {
		m.out = append(m.out, Change{What: Lost, Table: table, Old: &old[i]})
	}
	for _, j := range open(usedNow) {
		m.out = append(m.out, Change{What: Added, Table: table, New: &now[j]})
	}
}

// likeness tells which of the rows that differ are one row, changed.
type likeness struct {
	old, now         []Row
	oldText, nowText map[int]profile
	oldSaid, nowSaid map[int]profile
	far              bool // there are too many: only those on one line are compared
}

// maxPairs bounds the comparisons of one table.
const maxPairs = 1 << 20

func newLikeness(old, now []Row, restOld, restNow []int) *likeness {
	l := &likeness{old: old, now: now, oldText: map[int]profile{}, nowText: map[int]profile{}, oldSaid: map[int]profile{}, nowSaid: map[int]profile{}}
	l.far = len(restOld)*len(restNow) > maxPairs
	for _, i := range restOld {
		l.oldText[i], l.oldSaid[i] = newProfile(old[i].Text), newProfile(old[i].Sentence)
	}
	for _, j := range restNow {
		l.nowText[j], l.nowSaid[j] = newProfile(now[j].Text), newProfile(now[j].Sentence)
	}
	return l
}

func (l *likeness) score(i, j int) (float64, bool) {
	a, b := &l.old[i], &l.now[j]
	line := a.Line == b.Line
	if l.far && !line {
		return 0, false
	}
	like := l.oldText[i].like(l.nowText[j])
	if a.Text == b.Text {
		like = 1 // also where it has no letter
	}
	if a.Table >= percentages { // numbers are alike: the sentence says which is meant
		said := l.oldSaid[i].like(l.nowSaid[j])
		if said < likePart {
			return 0, false
		}
		like = like/2 + said/2
	}
	if line {
		like += 0.01 // of two that are as alike, the one on the line
	}
	return like, like >= likePart
}

// group notes that two groups of change are one.
func (m *matching) group(a, b *Row) {
	of := func(r *Row) string {
		for _, f := range r.Refs {
			if f.Name == "change_group" {
				return f.ID
			}
		}
		return ""
	}
	if x, y := of(a), of(b); x != "" && y != "" && m.to[x] == "" {
		m.to[x] = y
	}
}

// fields are the values in which two rows differ. Pointers differ where what
// they pointed to is another row now.
func (m *matching) fields(a, b *Row) []FieldChange {
	var out []FieldChange
	for _, f := range a.Fields {
		if v := b.Get(f.Name); v != f.Value {
			out = append(out, FieldChange{f.Name, f.Value, v})
		}
	}
	for _, f := range b.Fields {
		if !slices.ContainsFunc(a.Fields, func(g Field) bool { return g.Name == f.Name }) {
			out = append(out, FieldChange{f.Name, "null", f.Value})
		}
	}
	var names []string
	for _, r := range append(slices.Clone(a.Refs), b.Refs...) {
		if !slices.Contains(names, r.Name) {
			names = append(names, r.Name)
		}
	}
	for _, name := range names {
		was, is := pointers(a, name), pointers(b, name)
		same := len(was) == len(is)
		for k := 0; same && k < len(was); k++ {
			same = m.to[was[k]] == is[k]
		}
		if !same {
			out = append(out, FieldChange{name, orNone(was), orNone(is)})
		}
	}
	return out
}

func pointers(r *Row, name string) []string {
	var out []string
	for _, f := range r.Refs {
		if f.Name == name {
			out = append(out, f.ID)
		}
	}
	return out
}

func orNone(ids []string) string {
	if len(ids) == 0 {
		return "null"
	}
	return strings.Join(ids, " ")
}

// Count is how many changes are of each kind.
type Count struct{ Added, Lost, Changed, Moved int }

// Differs reports whether something is not the same by meaning.
func (c Count) Differs() bool { return c.Added+c.Lost+c.Changed > 0 }

// Add counts changes.
func (c *Count) Add(changes []Change) {
	for _, x := range changes {
		switch x.What {
		case Added:
			c.Added++
		case Lost:
			c.Lost++
		case Changed:
			c.Changed++
		case Moved:
			c.Moved++
		}
	}
}
