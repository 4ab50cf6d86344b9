package gold

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
)

// Comparison is how two readings of many documents differ.
type Comparison struct {
	Samples    int // changes shown of each rule and kind
	Documents  int // in both
	Differ     int
	OnlyBefore []string // URIs
	OnlyNow    []string
	Tables     [len(tableNames)]TableChange
	Rules      []RuleChange
	Shown      []Sample
	Before     Report // where there is gold
	Now        Report

	rules map[ruleName]int // position in Rules
	shown map[sampleName]int
}

// TableChange is the rows of a table before and now.
type TableChange struct {
	Before, Now int
	Count
}

// RuleChange is the changes of the rows of one rule: that of the row as it is
// now, or as it was where it is lost.
type RuleChange struct {
	Table int
	Rule  string
	Count
}

type ruleName struct {
	table int
	rule  string
}

type sampleName struct {
	ruleName
	what string
}

// Sample is one change, for people.
type Sample struct {
	URI  string `json:"uri"`
	Line int    `json:"line"`
	Rule string `json:"rule"`
	What string `json:"what"`
	Text string `json:"text"`

	table int
}

// Add compares one document.
func (c *Comparison) Add(before, now *Document) {
	if c.rules == nil {
		c.rules, c.shown = map[ruleName]int{}, map[sampleName]int{}
	}
	c.Documents++
	changes := Changes(before, now)
	var all Count
	all.Add(changes)
	if all.Differs() {
		c.Differ++
	}
	for t := range tableNames {
		c.Tables[t].Before += len(before.Rows[t])
		c.Tables[t].Now += len(now.Rows[t])
	}
	for i := range changes {
		x := &changes[i]
		one := changes[i : i+1]
		c.Tables[x.Table].Add(one)
		name := ruleName{x.Table, x.Row().Rule}
		at, ok := c.rules[name]
		if !ok {
			at = len(c.Rules)
			c.rules[name] = at
			c.Rules = append(c.Rules, RuleChange{Table: x.Table, Rule: name.rule})
		}
		c.Rules[at].Add(one)
		if s := (sampleName{name, x.What}); x.What != Moved && c.shown[s] < c.Samples {
			c.shown[s]++
			c.Shown = append(c.Shown, Sample{now.URI, x.Row().Line, name.rule, x.What, x.Describe(), x.Table})
		}
	}
}

// sort puts rules and samples in order.
func (c *Comparison) sort() {
	slices.SortFunc(c.Rules, func(a, b RuleChange) int {
		return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Rule, b.Rule))
	})
	clear(c.rules) // the positions hold no more
	slices.SortStableFunc(c.Shown, func(a, b Sample) int {
		return cmp.Or(cmp.Compare(a.table, b.table), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.What, b.What))
	})
}

// scored reports whether there is gold.
func (c *Comparison) scored() bool { return len(c.Before.Documents)+len(c.Now.Documents) > 0 }

// Text writes the comparison for a terminal. It is to be called last.
func (c *Comparison) Text(w io.Writer) error {
	c.sort()
	fmt.Fprintf(w, "%s in both, %d differ, %d only before, %d only now\n\n", of(c.Documents, "document"), c.Differ, len(c.OnlyBefore), len(c.OnlyNow))
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "table\tbefore\tnow\tadded\tlost\tchanged\tmoved")
	for i, x := range c.Tables {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\n", tableNames[i], x.Before, x.Now, x.Added, x.Lost, x.Changed, x.Moved)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if slices.ContainsFunc(c.Rules, func(r RuleChange) bool { return r.Differs() }) {
		fmt.Fprintf(t, "\nrule\ttable\tadded\tlost\tchanged\n")
		for _, x := range c.Rules {
			if x.Differs() {
				fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%d\n", x.Rule, tableNames[x.Table], x.Added, x.Lost, x.Changed)
			}
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}
	if len(c.Shown) > 0 {
		fmt.Fprintln(w)
	}
	for _, s := range c.Shown {
		fmt.Fprintf(w, "%s:%d: %s %s by %s: %s\n", s.URI, s.Line, tableNames[s.table], s.What, s.Rule, s.Text)
	}
	for _, uri := range c.OnlyBefore {
		fmt.Fprintf(w, "%s: only before\n", uri)
	}
	for _, uri := range c.OnlyNow {
		fmt.Fprintf(w, "%s: only now\n", uri)
	}
	if !c.scored() {
		return nil
	}
	fmt.Fprintf(t, "\n%s\tF1 before\tnow\tchange\tright\twrong\tmissed\n", of(len(c.Now.Documents), "document")+" with gold")
	for i := range tableNames {
		b, n := c.Before.Tables[i], c.Now.Tables[i]
		fmt.Fprintf(t, "%s\t%.3f\t%.3f\t%+.3f\t%+d\t%+d\t%+d\n", tableNames[i], b.F1(), n.F1(), n.F1()-b.F1(), n.Right-b.Right, n.Wrong-b.Wrong, n.Missed-b.Missed)
	}
	return t.Flush()
}

// JSON writes the comparison for programs. It is to be called last.
func (c *Comparison) JSON(w io.Writer) error {
	c.sort()
	type count struct {
		Table   string `json:"table"`
		Rule    string `json:"rule,omitempty"`
		Before  *int   `json:"before,omitempty"`
		Now     *int   `json:"now,omitempty"`
		Added   int    `json:"added"`
		Lost    int    `json:"lost"`
		Changed int    `json:"changed"`
		Moved   int    `json:"moved"`
	}
	type f1 struct {
		Table  string  `json:"table"`
		Before float64 `json:"before"`
		Now    float64 `json:"now"`
	}
	out := struct {
		Documents  int      `json:"documents"`
		Differ     int      `json:"differ"`
		OnlyBefore []string `json:"only_before"`
		OnlyNow    []string `json:"only_now"`
		Tables     []count  `json:"tables"`
		Rules      []count  `json:"rules"`
		Samples    []Sample `json:"samples"`
		F1         []f1     `json:"f1,omitempty"`
	}{Documents: c.Documents, Differ: c.Differ, OnlyBefore: c.OnlyBefore, OnlyNow: c.OnlyNow, Samples: c.Shown}
	for i := range c.Tables {
		x := &c.Tables[i]
		out.Tables = append(out.Tables, count{tableNames[i], "", &x.Before, &x.Now, x.Added, x.Lost, x.Changed, x.Moved})
	}
	for _, x := range c.Rules {
		out.Rules = append(out.Rules, count{tableNames[x.Table], x.Rule, nil, nil, x.Added, x.Lost, x.Changed, x.Moved})
	}
	for i := range tableNames {
		if c.scored() {
			out.F1 = append(out.F1, f1{tableNames[i], c.Before.Tables[i].F1(), c.Now.Tables[i].F1()})
		}
	}
	return writeJSON(w, out)
}
