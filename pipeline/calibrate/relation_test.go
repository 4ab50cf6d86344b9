package calibrate

import (
	"os"
	"path"
	"testing"

	"github.com/google/go-cmp/cmp"

	"funn/extract/record"
	"funn/extract/rule"
	"funn/pipeline/gold"
)

// relationSupport counts how often each rule that says what a number is of was right in
// the labelled documents for development: rule, right, wrong.
const relationSupport = data + "relation.tsv"

// column is a column of a quantity's row.
type column struct{ row, name string }

// rulesOf are the rules that filled the columns of the quantities of a document.
func rulesOf(set *record.Set) map[column]string {
	out := make(map[column]string)
	common := func(m *record.Mention) string {
		id := path.Base(m.ID)
		out[column{id, "measure"}], out[column{id, "period"}] = m.MeasureRule, m.PeriodRule
		return id
	}
	for i := range set.Percentages {
		p := &set.Percentages[i]
		out[column{common(&p.Mention), "base"}] = p.BaseRule
	}
	for i := range set.Amounts {
		a := &set.Amounts[i]
		out[column{common(&a.Mention), "per"}] = a.PerRule
	}
	return out
}

// support counts the columns that a label has by the rule that filled them. A column that
// is empty counts for column/none, which is wrong.
func support(docs []gold.DocumentScore, sets []*record.Set) map[string]rule.Support {
	out := make(map[string]rule.Support)
	for d := range docs {
		rules := rulesOf(sets[d])
		for _, result := range docs[d].Results {
			for _, hit := range result.Hits {
				for _, v := range gold.Verdicts(hit.Row, hit.Label) {
					id, ok := rules[column{hit.Row.ID, v.Column}]
					if !ok {
						continue // a qualifier, a year of prices
					}
					if id == "" {
						id = v.Column + "/none"
					}
					n := out[id]
					if v.Right {
						n.Right++
					} else {
						n.Wrong++
					}
					out[id] = n
				}
			}
		}
	}
	return out
}

// TestRelationSupport counts the rules that say what a number is of anew and holds the
// counts against testdata/relation.tsv, which make calibrate writes.
func TestRelationSupport(t *testing.T) {
	var r gold.Report
	var sets []*record.Set
	seen := func(s *record.Set) { sets = append(sets, s) }
	score(t, data+"gold", data+"doc", 6, seen, &r)
	score(t, data+"gold/seed", "../../seeds", 1, seen, &r)
	score(t, data+"heldout", data+"heldout", 20, seen, &r)
	got := support(r.Documents, sets)
	if len(got) < 20 {
		t.Errorf("%d rules have support", len(got))
	}
	if *write {
		if err := os.WriteFile(relationSupport, rule.FormatSupport(got, "Columns of quantities that each rule filled right and wrong in testdata/gold and testdata/heldout."), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(relationSupport)
	if err != nil {
		t.Fatal(err)
	}
	want, err := rule.ReadSupport(rule.File{Name: relationSupport, Data: b})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("not as testdata/relation.tsv has it; where that is on purpose, run make calibrate:\n%s", d)
	}
}
