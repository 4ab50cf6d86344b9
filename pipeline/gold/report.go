package gold

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Report is the scores of several documents.
type Report struct {
	Documents []DocumentScore
	Tables    [len(tableNames)]Tally
	Rules     []RuleScore
	Languages []Group
	Origins   []Group
	surfaces  Share
}

// DocumentScore is the scores of one document.
type DocumentScore struct {
	URI     string
	Gold    string // path of the gold file
	Results []Result
	taken   []bool // by distractor: a recommendation was made of it
	text    string
	lines   lines
}

// RuleScore is how often the rows of a rule are right.
type RuleScore struct {
	Table        int
	Rule         string
	Right, Wrong int
	Optional     int // rows that are an optional label
}

// Precision is the share of the rule's rows that are right.
func (r RuleScore) Precision() float64 { return Share{r.Right, r.Right + r.Wrong}.Value() }

// Group is the tally of a table's rows of one language or origin.
type Group struct {
	Table int
	Name  string
	Tally Tally
}

// Add scores a document by its gold. The error is Faults, where a label does not
// occur in the document.
func (r *Report) Add(f *File, d *Document) error {
	if err := f.Bind(d.Text); err != nil {
		return err
	}
	doc := DocumentScore{URI: d.URI, Gold: f.Path, Results: Score(f, d), taken: taken(f.Distractors, d.Rows[recommendations]), text: d.Text, lines: newLines(d.Text)}
	r.Documents = append(r.Documents, doc)
	for table := percentages; table <= amounts; table++ {
		for i := range d.Rows[table] {
			row := &d.Rows[table][i]
			r.surfaces.Of++
			if squash(d.Text[row.Start:row.End]) == squash(row.Text) {
				r.surfaces.Right++
			}
		}
	}
	language := languages(d)
	for _, res := range doc.Results {
		r.Tables[res.Table].add(res.Tally)
		r.rules(&res)
		group(&r.Languages, &res, func(line int, _ *Label, _ *Row) string { return language(line) })
		if res.Table == findings || res.Table == recommendations {
			group(&r.Origins, &res, func(_ int, l *Label, row *Row) string {
				origin := ""
				if l != nil {
					origin = l.Origin
				} else {
					origin = row.Str("origin")
				}
				if origin == "" {
					return "unknown"
				}
				return origin
			})
		}
	}
	return nil
}

// languages finds the language of a line: that of the smallest section that holds
// it, or of the document.
func languages(d *Document) func(line int) string {
	return func(line int) string {
		language, smallest := d.Language, 1<<62
		for i := range d.Rows[sections] {
			s := &d.Rows[sections][i]
			if size := s.End - s.Start; s.Line <= line && line <= s.Last && size <= smallest {
				if l := s.Str("language"); l != "und" {
					language, smallest = l, size
				}
			}
		}
		return language
	}
}

// taken tells of each distractor whether a row was made of it, of the whole or
// of a sentence.
func taken(distractors []Distractor, rows []Row) []bool {
	const least = 15 // letters: less is found anywhere
	out := make([]bool, len(distractors))
	for i, d := range distractors {
		want := squash(d.Text)
		out[i] = want != "" && slices.ContainsFunc(rows, func(r Row) bool {
			have := squash(r.Text)
			return strings.Contains(have, want) || len(have) > least && strings.Contains(want, have)
		})
	}
	return out
}

func (r *Report) rule(table int, name string) *RuleScore {
	for i := range r.Rules {
		if r.Rules[i].Table == table && r.Rules[i].Rule == name {
			return &r.Rules[i]
		}
	}
	r.Rules = append(r.Rules, RuleScore{Table: table, Rule: name})
	return &r.Rules[len(r.Rules)-1]
}

func (r *Report) rules(res *Result) {
	for _, h := range res.Hits {
		switch {
		case h.Row == nil:
		case h.Label.Optional:
			r.rule(res.Table, h.Row.Rule).Optional++
		default:
			r.rule(res.Table, h.Row.Rule).Right++
		}
	}
	for _, row := range res.Whole {
		r.rule(res.Table, row.Rule).Right++
	}
	for _, row := range res.Extras {
		r.rule(res.Table, row.Rule).Wrong++
	}
	slices.SortStableFunc(r.Rules, func(a, b RuleScore) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Rule, b.Rule))
	})
}

// group tallies a result by a name: a label's own, or that of a wrong row.
func group(groups *[]Group, res *Result, name func(line int, l *Label, r *Row) string) {
	at := func(n string) *Tally {
		for i := range *groups {
			if g := &(*groups)[i]; g.Table == res.Table && g.Name == n {
				return &g.Tally
			}
		}
		*groups = append(*groups, Group{Table: res.Table, Name: n})
		return &(*groups)[len(*groups)-1].Tally
	}
	for _, h := range res.Hits {
		if t := at(name(h.Label.Line, h.Label, h.Row)); h.Label.Optional {
			t.Optional++
		} else {
			t.Right++
		}
	}
	for _, l := range res.Misses {
		at(name(l.Line, l, nil)).Missed++
	}
	for _, l := range res.Unread {
		at(name(l.Line, l, nil)).Optional++
	}
	for _, row := range res.Extras {
		at(name(row.Line, nil, row)).Wrong++
	}
	for _, p := range res.Parts {
		t := at(name(p.Label.Line, p.Label, nil))
		t.Half++
		t.Likeness += p.Likeness
	}
	slices.SortStableFunc(*groups, func(a, b Group) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Name, b.Name))
	})
}

// Figures are the scores by name, for thresholds and for programs.
func (r *Report) Figures() []Figure {
	var out []Figure
	for t, tally := range r.Tables {
		name := tableNames[t]
		out = append(out,
			Figure{name + ".p", tally.Precision()}, Figure{name + ".r", tally.Recall()}, Figure{name + ".f1", tally.F1()})
	}
	for _, d := range r.Details() {
		out = append(out, Figure{d.Name, d.Value()})
	}
	return out
}

// Figure is a score by its name, 0 to 1.
type Figure struct {
	Name  string
	Value float64
}

// Where is the sentence of a label that was missed: its own, or the lines of the
// document where it stands.
func (d *DocumentScore) Where(l *Label) string {
	if l.Sentence != "" {
		return l.Sentence
	}
	s := strings.Join(strings.Fields(d.lines.of(d.text, l.Line, l.Last)), " ")
	const most = 300
	for len(s) > most || !utf8.ValidString(s) {
		_, n := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-n]
	}
	return s
}
